import { allowedHosts, type Config } from '../config/config.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { once } from '../model/once.ts';
import type { BaseImage, PinnedReference, Reference } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { formatBaseImage } from '../names/base-image.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import { formatRepository } from '../names/reference.ts';
import { resolvePlatform } from '../oci/stored-image.ts';
import { recipeFor } from '../recipes/choose.ts';

/** An external image for one platform, and what became of it. */
export type BaseResolution =
  | { readonly ok: true; readonly digest: Digest }
  | { readonly ok: false; readonly error: TerrariumError };

/** Resolves external images, each reference and platform once a run. */
export interface BaseResolver {
  /** Digest of the manifest that serves the platform. */
  readonly resolve: (image: BaseImage, platform: string) => Promise<BaseResolution>;
  /** Digest that the reference itself names: of an index where there is one. */
  readonly resolveWhole: (reference: Reference) => Promise<BaseResolution>;
  /** The reference with a digest: its own without a request, else the platform's or, without one, the whole's. */
  readonly pin: (image: BaseImage, platform: string | undefined) => Promise<PinnedReference>;
}

/** An image to resolve; without a platform, what its reference itself names. */
interface UnresolvedBase {
  readonly image: BaseImage;
  readonly platform: string | undefined;
}

type ResolveBase = (base: UnresolvedBase) => Promise<BaseResolution>;

/** A resolver over a registry. `known` are digests that a plan brought along. */
export function baseResolver(
  registry: RegistryReader,
  config: Config,
  known: readonly ResolvedImage[] = [],
): BaseResolver {
  const hosts = allowedHosts(config);
  const find = once(planned(known, fromRegistry(registry, hosts)), nameOf);
  return {
    resolve: (image, platform) => find({ image, platform }),
    resolveWhole: (reference) => find({ image: { kind: 'image', reference }, platform: undefined }),
    pin: async (image, platform) => {
      const reference = allowedReference(hosts, image);
      const { digest } = reference;
      if (digest !== undefined) return { ...reference, digest };
      const result = await find({ image, platform });
      if (!result.ok) throw result.error;
      return { ...reference, digest: result.digest };
    },
  };
}

/** Answers with the digests of a plan, where it has them. */
function planned(known: readonly ResolvedImage[], resolve: ResolveBase): ResolveBase {
  const digests = new Map(
    known.map(({ reference, platform, digest }) => [nameOf({ image: { kind: 'image', reference }, platform }), digest]),
  );
  return async (base) => {
    const digest = digests.get(nameOf(base));
    return digest === undefined ? resolve(base) : { ok: true, digest };
  };
}

function nameOf({ image, platform }: UnresolvedBase): string {
  return `${formatBaseImage(image)} ${platform ?? '*'}`;
}

function fromRegistry(registry: RegistryReader, hosts: ReadonlySet<string>): ResolveBase {
  return async ({ image, platform }) => {
    try {
      return await resolveImage(registry, allowedReference(hosts, image), platform);
    } catch (error) {
      if (error instanceof TerrariumError) return { ok: false, error };
      throw error;
    }
  };
}

async function resolveImage(
  registry: RegistryReader,
  reference: Reference,
  platform: string | undefined,
): Promise<BaseResolution> {
  const name = reference.digest ?? reference.tag ?? 'latest';
  const digest =
    platform === undefined
      ? (await registry.headManifest(reference, name))?.digest
      : await resolvePlatform(registry, reference, name, platform);
  if (digest !== undefined) return { ok: true, digest };
  const message = `base image ${formatRepository(reference)}:${name} does not exist`;
  return { ok: false, error: new TerrariumError('registry-not-found', message, { hint: 'correct the reference' }) };
}

// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(hosts: ReadonlySet<string>, image: BaseImage): Reference {
  const text = formatBaseImage(image);
  const reference = requireReference(image);
  const { registry } = reference;
  if (hosts.has(registry)) return reference;
  const hint = `add ${registry} to allowed-registries in terrarium.yml if it is to be trusted`;
  throw new TerrariumError('host-not-allowed', `registry ${registry} of ${text} is not in allowed-registries`, {
    hint,
  });
}

/** The reference of a base; `template-base` where that is a template. */
export function requireReference(image: BaseImage): Reference {
  if (image.kind === 'image') return image.reference;
  const message = `the base ${formatBaseImage(image)} is a template, whose tag is filled in at release`;
  const hint = 'write a tag or a digest, or build what the release script of azureml-assets made of it';
  throw new TerrariumError('template-base', message, { hint });
}

/** True when `follow-base` makes a base's digest part of the key. */
export function isFollowed(config: Config, image: BaseImage): boolean {
  // It cannot be resolved, and a plan says so.
  if (image.kind === 'template') return true;
  const { tag, digest } = image.reference;
  if (digest !== undefined || config.followBase === 'never') return false;
  return config.followBase === 'tags' || tag === undefined || tag === 'latest';
}

/** An image to resolve for one platform. */
export interface UnresolvedImage extends UnresolvedBase {
  readonly platform: string;
}

/** Installer images of the environment's recipe, for every platform. */
export function installersOf(environment: HashedEnvironment, config: Config): readonly UnresolvedImage[] {
  const recipe = recipeFor(environment.image.python, environment.image.spark)?.name ?? '';
  const conda = /^(?:conda|locked)\//.test(recipe);
  const reference = config.condaInstaller;
  if (!conda || reference === undefined) return [];
  return environment.image.platforms.map((platform) => ({ image: { kind: 'image', reference }, platform }));
}
