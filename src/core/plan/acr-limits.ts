import { acrNeeds } from '../config/acr.ts';
import type { Config } from '../config/config.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import type { PlanItem } from './item.ts';

/** Platforms whose machines ACR Tasks have, of those with Linux. */
const PLATFORMS: readonly string[] = ['linux/amd64', 'linux/arm64'];

/** Throws `needs-buildkit` for platforms that ACR Tasks do not build for: none is built then, for a run has its price. */
export function requireAcrPlatforms(platforms: readonly string[]): void {
  const [refusal] = platforms.flatMap((platform) => acrRefusal(platform) ?? []);
  if (refusal === undefined) return;
  throw new TerrariumError('needs-buildkit', refusal, { hint: 'build it with BuildKit: builder: buildkit' });
}

/** Why ACR Tasks build no image for a platform; `undefined` where they do. */
export function acrRefusal(platform: string): string | undefined {
  if (PLATFORMS.includes(platform)) return undefined;
  return `ACR Tasks build for ${PLATFORMS.join(' and ')}, not for ${platform}`;
}

/**
 * What `builder: acr` will not do of what is to be built, before anything is uploaded. `refusals` are those of what the run asks of its builder.
 */
export function acrLimits(
  environments: readonly HashedEnvironment[],
  items: readonly PlanItem[],
  config: AcrConfig,
  refusals: readonly string[],
): readonly Diagnostic[] {
  if (config.builder !== 'acr') return [];
  const builds = new Set<DefinitionHash>(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
  const built = environments.filter(({ hash }) => builds.has(hash));
  if (built.length === 0) return [];
  const { path } = config;
  // The file may leave to a flag who builds: it is no mistake of the file then.
  const needs = acrNeeds(config).map(({ code, message, hint }) => finding('error', code, message, { path, hint }));
  const hint = 'builder: buildkit does; or leave it out';
  const asked = refusals.map((message) => finding('error', 'needs-buildkit', message, { path, hint }));
  return [...needs, ...asked, ...built.flatMap(refusedPlatforms), ...compressionNotes(config)];
}

type AcrConfig = Pick<Config, 'builder' | 'compression' | 'path' | 'acr' | 'repository' | 'stagingRepository'>;

function refusedPlatforms({ image, source: path }: HashedEnvironment): readonly Diagnostic[] {
  const messages = image.platforms.flatMap((platform) => acrRefusal(platform) ?? []);
  return messages.map((message) =>
    finding('error', 'acr-platform', message, { path, hint: 'builder: buildkit builds it' }),
  );
}

function compressionNotes({ compression, path }: AcrConfig): readonly Diagnostic[] {
  if (compression === 'gzip') return [];
  const message = 'ACR Tasks compress layers with gzip: compression counts for what other builders make';
  return [finding('note', 'acr-compression', message, { path })];
}
