import type { Materialize, PlatformBuild, SmokeTest } from '../model/builder.ts';
import type { Compression } from '../model/compression.ts';
import type { ImageKey } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { ImageRef } from '../model/reference.ts';
import { KEY_SCHEME, type ResolvedImage } from '../names/image-key.ts';
import { formatImage, formatReference } from '../names/reference.ts';
import { LABELS } from '../oci/labels.ts';
import { freeze } from '../packages/freeze.ts';
import { failedInstruction } from './failed-instruction.ts';
import { lastLines } from './failed-output.ts';
import { type Pins, renderBuildFile } from './file.ts';
import { baseSlot } from './pin-images.ts';
import { isSharedImage } from './shared-docker-image.ts';

/** One image to build, with the images below it. */
export interface ImageTask {
  readonly environment: HashedEnvironment;
  readonly key: ImageKey;
  /** Image of each parent, by id. */
  readonly parents: ReadonlyMap<string, ImageRef>;
  /** Their keys. */
  readonly parentKeys: readonly ImageKey[];
  /** Followed bases as the plan resolved them. */
  readonly followed: readonly ResolvedImage[];
  /** Commands of ours by which what was installed is checked, before the image is tagged. */
  readonly checks: readonly string[];
  /** Commands of its definition that the image must pass after them. */
  readonly tests: readonly string[];
  /** What an earlier build of the definition installed. */
  readonly recorded?: ResolvedPackages | undefined;
  /** What the run adds to the image beside our own labels. */
  readonly added: AddedMetadata;
  readonly compression: Compression;
  /** True where what the key's tag holds is to be replaced. */
  readonly replaces: boolean;
  /** True where its steps are run again whatever the builder has in its cache. */
  readonly fresh: boolean;
  readonly onLine: (line: string) => void;
}

/** Labels and annotations that a run asks for. */
export interface AddedMetadata {
  readonly labels: readonly (readonly [string, string])[];
  readonly annotations: readonly (readonly [string, string])[];
}

export const NOTHING_ADDED: AddedMetadata = { labels: [], annotations: [] };

/** A platform, and the images that it is built on. */
export interface PinnedPlatform {
  readonly platform: string;
  readonly pins: Pins;
}

/** Lays out a private folder with what one platform is built from, hands it to `build`, and removes it. */
export async function withBuild<T>(
  task: ImageTask,
  { platform, pins }: PinnedPlatform,
  materialize: Materialize,
  build: (request: PlatformBuild) => Promise<T>,
): Promise<T> {
  const { environment, recorded } = task;
  const before = recorded?.platforms.find((part) => part.platform === platform);
  const frozen = before && freeze(before, environment.image.python.pip);
  const file = renderBuildFile(environment, platform, pins, frozen);
  const materialized = await materialize({
    directory: environment.image.context?.directory,
    files: environment.files,
    extra: file.files,
    dockerfile: file.text,
  });
  const output = lastLines();
  try {
    return await build({
      contextDirectory: materialized.contextDirectory,
      dockerfile: materialized.dockerfile,
      platform,
      target: environment.image.dockerfile?.target ?? '',
      arguments: [...environment.definition.steps.arguments, ...(environment.image.dockerfile?.builderArguments ?? [])],
      labels: [...task.added.labels, ...labelsOf(task, platform, pins.slots)],
      annotations: task.added.annotations,
      fresh: task.fresh,
      tested: task.tests.length > 0,
      usesUv: file.usesUv,
      compression: task.compression,
      packages: file.packages,
      stepRuns: file.stepRuns,
      onLine: (line) => {
        output.add(line);
        task.onLine(line);
      },
    });
  } catch (error) {
    throw placed(error, output.kept, environment);
  } finally {
    await materialized.dispose();
  }
}

// Here it is known what the builder was given: an environment may be built in two parts, each with a Dockerfile.
function placed(error: unknown, output: readonly string[], { image: { dockerfile } }: HashedEnvironment): unknown {
  if (!(error instanceof TerrariumError) || error.code !== 'build-failed' || dockerfile === undefined) return error;
  const place = failedInstruction(output, dockerfile);
  if (place === undefined) return error;
  return new TerrariumError(error.code, error.message, { hint: error.hint, place, cause: error });
}

/** Runs the commands that an image must pass, for one platform; those of ours only where its builder has not checked it. */
export async function runTests(
  { checks, tests, onLine }: ImageTask,
  { image, isChecked }: { readonly image: ImageRef; readonly isChecked: boolean },
  platform: string,
  smokeTest: SmokeTest,
): Promise<void> {
  for (const command of isChecked ? tests : [...checks, ...tests])
    await smokeTest({ image: formatImage(image), platform, command, onLine });
}

/** Labels of an image: equal for equal inputs, on every machine. */
function labelsOf(
  { environment, key }: ImageTask,
  platform: string,
  slots: Pins['slots'],
): readonly (readonly [string, string])[] {
  const slot = baseSlot(environment);
  const use = environment.image.bases.find((base) => base.slot === slot && base.platform === platform);
  const digest = slot === undefined ? undefined : slots.get(slot)?.digest;
  // A parent and the image of the Docker steps have the labels of their own base, and pass them on: name and digest of one image.
  const inherits = use !== undefined && (isSharedImage(use) || use.source.kind !== 'image');
  const named = use?.source.kind === 'image' ? [[LABELS.baseName, formatReference(use.source.reference)] as const] : [];
  return [
    [LABELS.scheme, KEY_SCHEME],
    [LABELS.definition, environment.hash],
    [LABELS.key, key],
    ...named,
    ...(digest === undefined || inherits ? [] : [[LABELS.baseDigest, digest] as const]),
  ];
}
