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
  config: Pick<Config, 'builder' | 'compression' | 'path'>,
  refusals: readonly string[],
): readonly Diagnostic[] {
  if (config.builder !== 'acr') return [];
  const builds = new Set<DefinitionHash>(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
  const built = environments.filter(({ hash }) => builds.has(hash));
  if (built.length === 0) return [];
  const hint = 'builder: buildkit builds it';
  const { path: file } = config;
  const without = 'builder: buildkit does; or leave it out';
  const asked = refusals.map((message) => finding('error', 'needs-buildkit', message, { path: file, hint: without }));
  const refused = built.flatMap(({ image, source: path }) =>
    image.platforms.flatMap((platform) => {
      const message = acrRefusal(platform);
      return message === undefined ? [] : [finding('error', 'acr-platform', message, { path, hint })];
    }),
  );
  const gzip = 'ACR Tasks compress layers with gzip: compression counts for what other builders make';
  const told = config.compression === 'gzip' ? [] : [finding('note', 'acr-compression', gzip, { path: file })];
  return [...asked, ...refused, ...told];
}
