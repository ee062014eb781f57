import { TerrariumError } from '../model/errors.ts';
import type { PinnedReference, Reference } from '../model/reference.ts';
import { formatReference } from '../names/reference.ts';
import { recipeFor } from '../recipes/choose.ts';
import { NO_CONDA_TOOL } from '../recipes/conda-step.ts';
import type { BaseResolver } from '../resolve/bases.ts';
import type { PinScope } from './pin-images.ts';
import type { ImageTask, PinnedPlatform } from './platform-build.ts';

/**
 * The image whose micromamba installs conda packages on a base that brings no conda tool. It is no part of the key: what is installed
 * does not depend on it, and nothing is asked about it before a build needs it.
 */
export const DEFAULT_INSTALLER: Reference = {
  registry: 'docker.io',
  path: 'mambaorg/micromamba',
  tag: '2.0.5',
  digest: undefined,
};

type Build<T> = (task: ImageTask, pinned: PinnedPlatform) => Promise<T>;

/** Builds with the base's own conda tool; where it has none, again, with the default installer. */
export async function withCondaTool<T>(
  task: ImageTask,
  pinned: PinnedPlatform,
  { bases }: Pick<PinScope, 'bases'>,
  build: Build<T>,
): Promise<T> {
  const { python, spark } = task.environment.image;
  const needsConda = /^(?:conda|locked)\//.test(recipeFor(python, spark)?.name ?? '');
  if (!needsConda || pinned.pins.installer !== undefined) return build(task, pinned);
  let lacksTool = false;
  const onLine = (line: string) => {
    lacksTool ||= line.includes(NO_CONDA_TOOL);
    task.onLine(line);
  };
  try {
    return await build({ ...task, onLine }, pinned);
  } catch (error) {
    if (!lacksTool || !(error instanceof TerrariumError)) throw error;
    const installer = await pinDefault(bases, pinned.platform, error);
    task.onLine(`the base has no conda tool: building again with that of ${formatReference(installer)}`);
    return build(task, { ...pinned, pins: { ...pinned.pins, installer } });
  }
}

// Where its registry is not trusted, the base is what has to change.
async function pinDefault(bases: BaseResolver, platform: string, failure: TerrariumError): Promise<PinnedReference> {
  try {
    return await bases.pin({ kind: 'image', reference: DEFAULT_INSTALLER }, platform);
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    if (error.code === 'host-not-allowed') throw failure;
    const name = formatReference(DEFAULT_INSTALLER);
    throw new TerrariumError(
      'no-conda-tool',
      `the base has no conda tool, and ${name} cannot be used: ${error.message}`,
      {
        hint: 'name a conda-installer in terrarium.yml that can be reached, or a base with micromamba or conda',
        cause: error,
      },
    );
  }
}
