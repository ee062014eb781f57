import type { Config } from '../config/config.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import type { PlanItem } from './item.ts';

/** Platforms whose machines ACR Tasks have, of those with Linux. */
const PLATFORMS: readonly string[] = ['linux/amd64', 'linux/arm64'];

/** Why ACR Tasks build no image for a platform; `undefined` where they do. */
export function acrRefusal(platform: string): string | undefined {
  if (PLATFORMS.includes(platform)) return undefined;
  return `ACR Tasks build for ${PLATFORMS.join(' and ')}, not for ${platform}`;
}

/** What `builder: acr` will not do of what is to be built, before anything is uploaded. */
export function acrLimits(
  environments: readonly HashedEnvironment[],
  items: readonly PlanItem[],
  config: Pick<Config, 'builder' | 'compression' | 'path'>,
): readonly Diagnostic[] {
  if (config.builder !== 'acr') return [];
  const builds = new Set<DefinitionHash>(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
  const built = environments.filter(({ hash }) => builds.has(hash));
  const hint = 'builder: buildkit builds it';
  const refused = built.flatMap(({ image, source: path }) =>
    image.platforms.flatMap((platform) => {
      const message = acrRefusal(platform);
      return message === undefined ? [] : [finding('error', 'acr-platform', message, { path, hint })];
    }),
  );
  const gzip = 'ACR Tasks compress layers with gzip: compression counts for what other builders make';
  const told = config.compression === 'gzip' || built.length === 0;
  return [...refused, ...(told ? [] : [finding('note', 'acr-compression', gzip, { path: config.path })])];
}
