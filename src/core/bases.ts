import { allowedHosts, type Config } from './config.ts';
import { TerrariumError } from './errors.ts';
import type { ResolvedImage } from './image-key.ts';
import type { Digest } from './names/digest.ts';
import { formatRepository, parseReference } from './names/reference.ts';
import type { RegistryReader } from './ports.ts';
import { resolvePlatform } from './stored-image.ts';

/** An external image for one platform, and what became of it. */
export type BaseResolution =
  | { readonly ok: true; readonly digest: Digest }
  | { readonly ok: false; readonly error: TerrariumError };

/** Resolves external images, each reference and platform once a run. */
export interface BaseResolver {
  /** Digest of the manifest that serves the platform. */
  readonly resolve: (reference: string, platform: string) => Promise<BaseResolution>;
  /** Digest that the reference itself names: of an index where there is one. */
  readonly resolveWhole: (reference: string) => Promise<BaseResolution>;
}

/** A resolver over a registry. `known` are digests that a plan brought along. */
export function baseResolver(
  registry: RegistryReader,
  config: Config,
  known: readonly ResolvedImage[] = [],
): BaseResolver {
  const seen = new Map<string, Promise<BaseResolution>>();
  for (const { reference, platform, digest } of known)
    seen.set(`${reference} ${platform}`, Promise.resolve({ ok: true, digest }));
  const once = (key: string, resolve: () => Promise<BaseResolution>) => {
    const result = seen.get(key) ?? resolve();
    seen.set(key, result);
    return result;
  };
  return {
    resolve: (reference, platform) =>
      once(`${reference} ${platform}`, () => resolveImage(registry, config, reference, platform)),
    resolveWhole: (reference) => once(`${reference} *`, () => resolveImage(registry, config, reference, undefined)),
  };
}

/** True when `follow-base` makes a base's digest part of the key. */
export function isFollowed(config: Config, text: string): boolean {
  const reference = parseReference(text);
  if (reference === undefined || reference.digest !== undefined || config.followBase === 'never') return false;
  return config.followBase === 'tags' || reference.tag === undefined || reference.tag === 'latest';
}

async function resolveImage(
  registry: RegistryReader,
  config: Config,
  text: string,
  platform: string | undefined,
): Promise<BaseResolution> {
  const reference = parseReference(text);
  if (reference === undefined) return failure('registry-not-found', `${JSON.stringify(text)} is no image reference`);
  if (!allowedHosts(config).includes(reference.registry)) {
    const hint = `add ${reference.registry} to allowed-registries in terrarium.yml if it is to be trusted`;
    return failure('host-not-allowed', `registry ${reference.registry} of ${text} is not in allowed-registries`, hint);
  }
  const name = reference.digest ?? reference.tag ?? 'latest';
  try {
    const digest =
      platform === undefined
        ? (await registry.headManifest(reference, name))?.digest
        : await resolvePlatform(registry, reference, name, platform);
    if (digest !== undefined) return { ok: true, digest };
    return failure(
      'registry-not-found',
      `base image ${formatRepository(reference)}:${name} does not exist`,
      'correct the reference',
    );
  } catch (error) {
    if (error instanceof TerrariumError) return { ok: false, error };
    throw error;
  }
}

function failure(code: 'registry-not-found' | 'host-not-allowed', message: string, hint?: string): BaseResolution {
  return { ok: false, error: new TerrariumError(code, message, hint === undefined ? {} : { hint }) };
}
