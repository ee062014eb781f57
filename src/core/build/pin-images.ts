import type { Config } from '../config/config.ts';
import type { LocalEngine } from '../model/builder.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { ImageRef, PinnedReference, Reference } from '../model/reference.ts';
import type { ImageConfig, RegistryReader } from '../model/registry.ts';
import { formatReference, referenceOf } from '../names/reference.ts';
import { sha256Hex } from '../names/sha256.ts';
import { MEDIA, readConfig, resolvePlatform } from '../oci/stored-image.ts';
import { recipeFor } from '../recipes/choose.ts';
import { isUser, PREFIX } from '../recipes/recipe.ts';
import { type BaseResolver, installersOf } from '../resolve/bases.ts';
import { refuseTriggers } from './base-triggers.ts';
import type { BaseFacts, Pins } from './file.ts';

/** Where images are asked about: registries, and the engine of this machine for those that only it has. */
interface ImageSources {
  readonly registry: RegistryReader;
  readonly engine?: Pick<LocalEngine, 'inspect'> | undefined;
}

/** What images are pinned with. */
export interface PinScope {
  readonly ports: ImageSources;
  readonly bases: BaseResolver;
  readonly config: Config;
}

/** An environment, and the images of its parents by id. */
export interface PinTask {
  readonly environment: HashedEnvironment;
  readonly parents: ReadonlyMap<string, ImageRef>;
}

/** Pins every image that an environment names for one platform, and refuses bases that would bring in what is not hashed. */
export async function pinImages(task: PinTask, platform: string, { ports, bases, config }: PinScope): Promise<Pins> {
  const { environment } = task;
  const slots = await pinSlots(task, platform, bases);
  await refuseTriggers(environment, platform, slots, ports.registry);
  const installer = installersOf(environment, config).find((image) => image.platform === platform);
  const slot = baseSlot(environment);
  return {
    slots,
    base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, ports),
    installer: installer && (await bases.pin(installer.image, platform)),
    syntax: await pinSyntax(environment, bases),
  };
}

async function pinSlots(
  { environment, parents }: PinTask,
  platform: string,
  bases: BaseResolver,
): Promise<ReadonlyMap<number, Reference>> {
  const slots = new Map<number, Reference>();
  for (const { slot, source, imagePlatform } of environment.image.bases.filter((use) => use.platform === platform)) {
    const pinned =
      source.kind === 'environment'
        ? pinParent(parents.get(source.id), source.id)
        : await bases.pin(source, imagePlatform);
    slots.set(slot, pinned);
  }
  return slots;
}

// The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
async function pinSyntax(
  { image: { dockerfile, steps } }: HashedEnvironment,
  bases: BaseResolver,
): Promise<PinnedReference | undefined> {
  if (steps.syntax === '') return undefined;
  const reference = dockerfile?.syntax;
  if (reference !== undefined) return bases.pin({ kind: 'image', reference }, undefined);
  throw new TerrariumError('registry-not-found', `${JSON.stringify(steps.syntax)} is no image reference`);
}

/** The base of the stage that becomes the image, through the stages that it is built on. */
export function baseSlot(environment: Pick<HashedEnvironment, 'image'>): number | undefined {
  const { stages } = environment.image.steps;
  if (stages.length === 0) return 0;
  let from = stages.at(-1)?.from ?? '';
  while (from.startsWith('stage:')) from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
  return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}

function pinParent(image: ImageRef | undefined, id: string): Reference {
  if (image === undefined) throw new TerrariumError('registry-not-found', `the image of ${id} is not known`);
  return referenceOf(image);
}

const NO_DIGEST = `sha256:${'0'.repeat(64)}` as Digest;
const NO_BASE: BaseFacts = { digest: NO_DIGEST, user: '', hasPrefix: false };

// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(
  pinned: Reference | undefined,
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
  pinned: Reference,
  platform: string,
  { registry, engine }: ImageSources,
): Promise<{ readonly digest: Digest; readonly config: ImageConfig | undefined }> {
  const name = formatReference(pinned);
  // A name of the engine holds its key.
  if (pinned.digest === undefined)
    return { digest: `sha256:${sha256Hex(name)}` as Digest, config: await engine?.inspect(name) };
  const digest = (await resolvePlatform(registry, pinned, pinned.digest, platform)) ?? pinned.digest;
  return { digest, config: await readConfig(registry, pinned, { mediaType: MEDIA.manifest, digest, size: 0 }) };
}
