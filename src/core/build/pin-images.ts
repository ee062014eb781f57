import type { Config } from '../config/config.ts';
import type { LocalEngine } from '../model/builder.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { ImageConfig, RegistryReader } from '../model/registry.ts';
import { parseReference } from '../names/reference.ts';
import { sha256Hex } from '../names/sha256.ts';
import { MEDIA, readConfig, resolvePlatform } from '../oci/stored-image.ts';
import { recipeFor } from '../recipes/choose.ts';
import { isUser, PREFIX } from '../recipes/recipe.ts';
import { type BaseResolver, installersOf } from '../resolve/bases.ts';
import { refuseTriggers } from './base-triggers.ts';
import type { BaseFacts, Pins } from './file.ts';

/** Where images are asked about: registries, and the engine of this machine for those that only it has. */
export interface ImageSources {
  readonly registry: RegistryReader;
  readonly engine?: Pick<LocalEngine, 'inspect'> | undefined;
}

/** Pins every image that an environment names for one platform, and refuses bases that would bring in what is not hashed. */
export async function pinImages(
  { environment, parents }: { readonly environment: HashedEnvironment; readonly parents: ReadonlyMap<string, string> },
  platform: string,
  sources: ImageSources,
  bases: BaseResolver,
  config: Config,
): Promise<Pins> {
  const slots = new Map<number, string>();
  for (const base of environment.image.bases.filter((use) => use.platform === platform)) {
    const { source } = base;
    const pinned =
      source.kind === 'image'
        ? await bases.pin(source.reference, base.imagePlatform)
        : pinParent(parents.get(source.id), source.id);
    slots.set(base.slot, pinned);
  }
  await refuseTriggers(environment, platform, slots, sources.registry);
  const installer = installersOf(environment, config).find((image) => image.platform === platform);
  const { syntax } = environment.image.steps;
  const slot = baseSlot(environment);
  return {
    slots,
    base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, sources),
    installer: installer === undefined ? undefined : await bases.pin(installer.reference, platform),
    // The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
    syntax: syntax === '' ? undefined : await bases.pin(syntax, undefined),
  };
}

/** The base of the stage that becomes the image, through the stages that it stands on. */
export function baseSlot(environment: HashedEnvironment): number | undefined {
  const { stages } = environment.image.steps;
  if (stages.length === 0) return 0;
  let from = stages.at(-1)?.from ?? '';
  while (from.startsWith('stage:')) from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
  return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}

function pinParent(image: string | undefined, id: string): string {
  if (image === undefined) throw new TerrariumError('registry-not-found', `the image of ${id} is not known`);
  return image;
}

const NO_DIGEST = `sha256:${'0'.repeat(64)}` as Digest;
const NO_BASE: BaseFacts = { digest: NO_DIGEST, user: '', hasPrefix: false };

// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(
  pinned: string | undefined,
  environment: HashedEnvironment,
  platform: string,
  sources: ImageSources,
): Promise<BaseFacts> {
  const { python, spark } = environment.image;
  if (recipeFor(python, spark) === undefined || pinned === undefined) return NO_BASE;
  const { digest, config } = await readBase(pinned, platform, sources);
  const { user = '', env = [] } = config ?? {};
  if (user !== '' && !isUser(user))
    throw new TerrariumError('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
  return { digest, user, hasPrefix: env.some((variable) => variable.endsWith(`=${PREFIX}`)) };
}

async function readBase(
  pinned: string,
  platform: string,
  { registry, engine }: ImageSources,
): Promise<{ readonly digest: Digest; readonly config: ImageConfig | undefined }> {
  const reference = parseReference(pinned);
  // A name of the engine holds its key.
  if (reference?.digest === undefined)
    return { digest: `sha256:${sha256Hex(pinned)}` as Digest, config: await engine?.inspect(pinned) };
  const digest = (await resolvePlatform(registry, reference, reference.digest, platform)) ?? reference.digest;
  return { digest, config: await readConfig(registry, reference, { mediaType: MEDIA.manifest, digest, size: 0 }) };
}
