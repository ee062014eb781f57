import { refuseTriggers } from './base-triggers.ts';
import type { BaseResolver } from './bases.ts';
import { type Pins, renderBuildFile } from './build-file.ts';
import type { Config } from './config.ts';
import { TerrariumError } from './errors.ts';
import { KEY_SCHEME } from './image-key.ts';
import { LABELS, mismatch } from './lookup.ts';
import type { HashedEnvironment, ImageKey } from './model.ts';
import type { Digest } from './names/digest.ts';
import { parsePlatform } from './names/platform.ts';
import { formatRepository, parseReference, type Repository } from './names/reference.ts';
import type { ApplyPorts, Descriptor } from './ports.ts';
import { recipeFor } from './recipes/choose.ts';
import { isUser } from './recipes/recipe.ts';
import { installersOf } from './resolve.ts';
import { sha256Hex } from './sha256.ts';
import { isIndex, isRecord, MEDIA, parseJson, readConfig, readImage, resolvePlatform } from './stored-image.ts';

/** One image to build, with what it stands on. */
export interface ImageTask {
  readonly environment: HashedEnvironment;
  readonly key: ImageKey;
  readonly repository: Repository;
  /** `repository@digest` of each parent, by id. */
  readonly parents: ReadonlyMap<string, string>;
  /** Commands that the image must pass before it is tagged. */
  readonly tests: readonly string[];
  readonly onLine: (line: string) => void;
}

/** Builds every platform from one snapshot, assembles the index, and reads the result back before anything is tagged. */
export async function buildImage(
  task: ImageTask,
  ports: ApplyPorts,
  bases: BaseResolver,
  config: Config,
): Promise<Descriptor> {
  const { environment, repository } = task;
  const { platforms } = environment.image;
  const manifests: (Descriptor & { readonly platform: string })[] = [];
  const pins = new Map<string, Pins>();
  for (const platform of platforms) {
    const pinned = await pinImages(task, platform, ports, bases, config);
    await refuseTriggers(environment, platform, pinned.slots, ports.registry);
    pins.set(platform, pinned);
  }
  for (const [platform, pinned] of pins)
    manifests.push({ platform, ...(await buildPlatform(task, platform, pinned, ports)) });
  const [only] = manifests;
  const { platform: _, ...single } = only as (typeof manifests)[number];
  const image = manifests.length === 1 ? single : await assembleIndex(manifests, repository, ports);
  await verifyBuilt(image.digest, task, ports);
  for (const platform of platforms) {
    for (const command of task.tests) {
      await ports.smokeTest({
        image: `${formatRepository(repository)}@${image.digest}`,
        platform,
        command,
        onLine: task.onLine,
      });
    }
  }
  return image;
}

async function buildPlatform(task: ImageTask, platform: string, pinned: Pins, ports: ApplyPorts): Promise<Descriptor> {
  const { environment } = task;
  const file = renderBuildFile(environment, platform, pinned);
  const materialized = await ports.materialize({
    directory: environment.image.context?.directory,
    files: environment.files,
    extra: file.files,
    dockerfile: file.text,
  });
  try {
    return await ports.build({
      contextDirectory: materialized.contextDirectory,
      dockerfile: materialized.dockerfile,
      platform,
      target: environment.image.dockerfile?.target ?? '',
      arguments: environment.definition.steps.arguments,
      labels: labelsOf(task, platform, pinned.slots),
      repository: task.repository,
      onLine: task.onLine,
    });
  } finally {
    await materialized.dispose();
  }
}

async function pinImages(task: ImageTask, platform: string, ports: ApplyPorts, bases: BaseResolver, config: Config) {
  const { environment } = task;
  const slots = new Map<number, string>();
  for (const base of environment.image.bases.filter((use) => use.platform === platform)) {
    const { source } = base;
    const pinned =
      source.kind === 'image'
        ? await bases.pin(source.reference, base.imagePlatform)
        : pinParent(task.parents.get(source.id), source.id);
    slots.set(base.slot, pinned);
  }
  const installer = installersOf(environment, config).find((image) => image.platform === platform);
  const { syntax } = environment.image.steps;
  const slot = baseSlot(environment);
  return {
    slots,
    base: await describeBase(slot === undefined ? undefined : slots.get(slot), environment, platform, ports),
    installer: installer === undefined ? undefined : await bases.pin(installer.reference, platform),
    // The frontend's release is no part of the key; it is an image that a file names, and within a run it is one.
    syntax: syntax === '' ? undefined : await bases.pin(syntax, undefined),
  };
}

function pinParent(image: string | undefined, id: string): string {
  if (image === undefined) throw new TerrariumError('registry-not-found', `the image of ${id} is not known`);
  return image;
}

const NO_DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

// Only our own steps need to know its base: its digest for the cache's name, its user to give it back.
async function describeBase(
  pinned: string | undefined,
  environment: HashedEnvironment,
  platform: string,
  ports: ApplyPorts,
) {
  const reference = pinned === undefined ? undefined : parseReference(pinned);
  const { python, spark } = environment.image;
  if (recipeFor(python, spark) === undefined || reference?.digest === undefined) return { digest: NO_DIGEST, user: '' };
  const digest = (await resolvePlatform(ports.registry, reference, reference.digest, platform)) ?? reference.digest;
  const config = await readConfig(ports.registry, reference, { mediaType: MEDIA.manifest, digest, size: 0 });
  const user = config?.user ?? '';
  if (user !== '' && !isUser(user))
    throw new TerrariumError('image-invalid', `the base image names ${JSON.stringify(user)} as its user`);
  return { digest, user };
}

/** Marks of an image: equal for equal inputs, whoever builds. */
function labelsOf(
  { environment, key }: ImageTask,
  platform: string,
  slots: ReadonlyMap<number, string>,
): readonly (readonly [string, string])[] {
  const slot = baseSlot(environment);
  const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
  const digest = slot === undefined ? undefined : parseReference(slots.get(slot) ?? '')?.digest;
  const named = use?.source.kind === 'image' ? [[LABELS.baseName, use.source.reference] as const] : [];
  return [
    [LABELS.scheme, KEY_SCHEME],
    [LABELS.definition, environment.hash],
    [LABELS.key, key],
    ...named,
    ...(digest === undefined ? [] : [[LABELS.baseDigest, digest] as const]),
  ];
}

// The base of the stage that becomes the image, through the stages that it stands on.
function baseSlot(environment: HashedEnvironment): number | undefined {
  const { stages } = environment.image.steps;
  if (stages.length === 0) return 0;
  let from = stages.at(-1)?.from ?? '';
  while (from.startsWith('stage:')) from = stages[Number(from.slice('stage:'.length))]?.from ?? '';
  return from.startsWith('base:') ? Number(from.slice('base:'.length)) : undefined;
}

// https://github.com/opencontainers/image-spec/blob/v1.1.0/image-index.md
async function assembleIndex(
  manifests: readonly (Descriptor & { readonly platform: string })[],
  repository: Repository,
  ports: ApplyPorts,
): Promise<Descriptor> {
  const children = await Promise.all(manifests.map((manifest) => childrenOf(manifest, repository, ports)));
  const bytes = new TextEncoder().encode(
    JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.index, manifests: children.flat() }),
  );
  const digest = `sha256:${sha256Hex(bytes)}` as Digest;
  await ports.registry.putManifest(repository, digest, { mediaType: MEDIA.index, bytes });
  return { mediaType: MEDIA.index, digest, size: bytes.byteLength };
}

// With attestations, BuildKit answers an index a platform: its manifests become ours.
async function childrenOf(
  { platform, ...descriptor }: Descriptor & { readonly platform: string },
  repository: Repository,
  ports: ApplyPorts,
): Promise<readonly unknown[]> {
  if (!isIndex(descriptor.mediaType)) return [{ ...descriptor, platform: parsePlatform(platform) }];
  const index = await ports.registry.getManifest(repository, descriptor.digest);
  const content = index === undefined ? undefined : parseJson(index.bytes);
  const list = isRecord(content) ? content.manifests : undefined;
  if (Array.isArray(list)) return list;
  throw new TerrariumError('image-invalid', `the published index ${descriptor.digest} cannot be read`);
}

async function verifyBuilt(
  digest: Digest,
  { environment, key, repository }: ImageTask,
  ports: ApplyPorts,
): Promise<void> {
  const image = await readImage(ports.registry, repository, digest);
  const expected = { hash: environment.hash, key, platforms: environment.image.platforms };
  const why =
    image === undefined
      ? 'the registry does not have it'
      : image.kind === 'broken'
        ? image.why
        : mismatch(image.configs, expected);
  if (why === undefined) return;
  throw new TerrariumError('image-invalid', `the published image ${digest} is not what was built: ${why}`);
}
