import type { Materialize, PlatformBuild, SmokeTest } from '../model/builder.ts';
import type { ImageKey } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { KEY_SCHEME } from '../names/image-key.ts';
import { parseReference } from '../names/reference.ts';
import { LABELS } from '../oci/lookup.ts';
import { freeze } from '../packages/freeze.ts';
import type { ResolvedPackages } from '../packages/packages.ts';
import { type Pins, renderBuildFile } from './file.ts';
import { baseSlot } from './pin-images.ts';
import { isFirstStep } from './shared-docker-image.ts';

/** One image to build, with what it stands on. */
export interface ImageTask {
  readonly environment: HashedEnvironment;
  readonly key: ImageKey;
  /** Image of each parent, by id. */
  readonly parents: ReadonlyMap<string, string>;
  /** Commands that the image must pass before it is tagged. */
  readonly tests: readonly string[];
  /** What an earlier build of the definition installed. */
  readonly recorded?: ResolvedPackages | undefined;
  /** True where its steps are run anew whatever the builder has in its cache. */
  readonly fresh: boolean;
  readonly onLine: (line: string) => void;
}

/** Lays out a private folder with what one platform is built from, hands it to `build`, and removes it. */
export async function withBuild<T>(
  task: ImageTask,
  platform: string,
  pins: Pins,
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
  try {
    return await build({
      contextDirectory: materialized.contextDirectory,
      dockerfile: materialized.dockerfile,
      platform,
      target: environment.image.dockerfile?.target ?? '',
      arguments: environment.definition.steps.arguments,
      labels: labelsOf(task, platform, pins.slots),
      fresh: task.fresh,
      onLine: task.onLine,
    });
  } finally {
    await materialized.dispose();
  }
}

/** Runs the commands that an image must pass, for one platform. */
export async function runTests(
  { tests, onLine }: ImageTask,
  image: string,
  platform: string,
  smokeTest: SmokeTest,
): Promise<void> {
  for (const command of tests) await smokeTest({ image, platform, command, onLine });
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
  // The image of the Docker steps has the labels of its own base, and passes them on.
  const inherits = use !== undefined && isFirstStep(use);
  const named = use?.source.kind === 'image' ? [[LABELS.baseName, use.source.reference] as const] : [];
  return [
    [LABELS.scheme, KEY_SCHEME],
    [LABELS.definition, environment.hash],
    [LABELS.key, key],
    ...named,
    ...(digest === undefined || inherits ? [] : [[LABELS.baseDigest, digest] as const]),
  ];
}
