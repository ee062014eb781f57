import { allowedHosts, type Config } from '../config/config.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { once } from '../model/once.ts';
import type { Reference } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import type { ResolvedImage } from '../names/image-key.ts';
import { formatReference, formatRepository, parseReference } from '../names/reference.ts';
import { templateBase } from '../names/template-pin.ts';
import { resolvePlatform } from '../oci/stored-image.ts';
import { recipeFor } from '../recipes/choose.ts';

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
  /** The reference with a digest: its own without a request, else the platform's or, without one, the whole's. */
  readonly pin: (reference: string, platform: string | undefined) => Promise<string>;
}

/** A resolver over a registry. `known` are digests that a plan brought along. */
export function baseResolver(
  registry: RegistryReader,
  config: Config,
  known: readonly ResolvedImage[] = [],
): BaseResolver {
  const planned = new Map(known.map(({ reference, platform, digest }) => [nameOf({ reference, platform }), digest]));
  const find = once(async (image: NamedImage): Promise<BaseResolution> => {
    const digest = planned.get(nameOf(image));
    return digest === undefined ? resolveImage(registry, config, image) : { ok: true, digest };
  }, nameOf);
  const resolve = (reference: string, platform: string | undefined) => find({ reference, platform });
  return {
    resolve,
    resolveWhole: (reference) => resolve(reference, undefined),
    pin: async (text, platform) => {
      const reference = allowedReference(config, text);
      if (reference.digest !== undefined) return formatReference(reference);
      const result = await resolve(text, platform);
      if (!result.ok) throw result.error;
      return formatReference({ ...reference, digest: result.digest });
    },
  };
}

/** True when `follow-base` makes a base's digest part of the key. */
export function isFollowed(config: Config, text: string): boolean {
  // It cannot be resolved, and a plan says so.
  if (templateBase(text) !== undefined) return true;
  const reference = parseReference(text);
  if (reference === undefined || reference.digest !== undefined || config.followBase === 'never') return false;
  return config.followBase === 'tags' || reference.tag === undefined || reference.tag === 'latest';
}

/** An image as a file names it; without a platform, whatever the reference itself names. */
interface NamedImage {
  readonly reference: string;
  readonly platform: string | undefined;
}

function nameOf({ reference, platform }: NamedImage): string {
  return `${reference} ${platform ?? '*'}`;
}

async function resolveImage(
  registry: RegistryReader,
  config: Config,
  { reference: text, platform }: NamedImage,
): Promise<BaseResolution> {
  try {
    const reference = allowedReference(config, text);
    const name = reference.digest ?? reference.tag ?? 'latest';
    const digest =
      platform === undefined
        ? (await registry.headManifest(reference, name))?.digest
        : await resolvePlatform(registry, reference, name, platform);
    if (digest !== undefined) return { ok: true, digest };
    const message = `base image ${formatRepository(reference)}:${name} does not exist`;
    return { ok: false, error: new TerrariumError('registry-not-found', message, { hint: 'correct the reference' }) };
  } catch (error) {
    if (error instanceof TerrariumError) return { ok: false, error };
    throw error;
  }
}

// Files may only name hosts that are trusted: with a digest too, because a build asks them for the bytes.
function allowedReference(config: Config, text: string): Reference {
  if (templateBase(text) !== undefined) {
    const hint = 'write a tag or a digest, or build what the release script of azureml-assets made of it';
    throw new TerrariumError('template-base', `the base ${text} is a template, whose tag is filled in at release`, {
      hint,
    });
  }
  const reference = parseReference(text);
  if (reference === undefined)
    throw new TerrariumError('registry-not-found', `${JSON.stringify(text)} is no image reference`);
  if (allowedHosts(config).includes(reference.registry)) return reference;
  const hint = `add ${reference.registry} to allowed-registries in terrarium.yml if it is to be trusted`;
  throw new TerrariumError(
    'host-not-allowed',
    `registry ${reference.registry} of ${text} is not in allowed-registries`,
    { hint },
  );
}

export type Wanted = readonly { readonly reference: string; readonly platform: string }[];

/** Installer images of the environment's recipe, for every platform. */
export function installersOf(environment: HashedEnvironment, config: Config): Wanted {
  const recipe = recipeFor(environment.image.python, environment.image.spark)?.name ?? '';
  const conda = /^(?:conda|locked)\//.test(recipe);
  const reference = config.condaInstaller === undefined ? undefined : parseReference(config.condaInstaller);
  if (!conda || reference === undefined) return [];
  return environment.image.platforms.map((platform) => ({ reference: formatReference(reference), platform }));
}
