import type { HashedEnvironment } from './model.ts';
import type { Digest } from './names/digest.ts';
import { recipeFor } from './recipes/choose.ts';

/** What a build needs to know about the images under it, for one platform. */
export interface Pins {
  /** Reference with digest for each slot. */
  readonly slots: ReadonlyMap<number, string>;
  /** Digest and user of the image under the Python step. */
  readonly base: { readonly digest: Digest; readonly user: string };
  readonly installer: string | undefined;
  /** `# syntax` reference with digest, or `undefined` when there is no directive. */
  readonly syntax: string | undefined;
}

/** What the builder gets: a Dockerfile, and files to lay into the context. */
export interface BuildFile {
  readonly text: string;
  readonly files: ReadonlyMap<string, string>;
}

/** The Dockerfile of an environment for one platform: references pinned in place, our Python step behind it. */
export function renderBuildFile(environment: HashedEnvironment, platform: string, pins: Pins): BuildFile {
  const { dockerfile, python } = environment.image;
  const steps = dockerfile === undefined ? `FROM ${pins.slots.get(0)}\n` : pinDockerfile(environment, pins);
  const recipe = recipeFor(python)?.render({
    python,
    platform,
    baseDigest: pins.base.digest,
    user: pins.base.user,
    installer: pins.installer,
  });
  if (recipe === undefined) return { text: steps, files: new Map() };
  return { text: `${steps}${recipe.lines.join('\n')}\n`, files: recipe.files };
}

function pinDockerfile(environment: HashedEnvironment, pins: Pins): string {
  const dockerfile = environment.image.dockerfile;
  if (dockerfile === undefined) return '';
  let text = dockerfile.text;
  // From the end, so that the offsets before stay true.
  for (const { slot, start, end } of dockerfile.images.toSorted((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)}${pins.slots.get(slot)}${text.slice(end)}`;
  }
  if (pins.syntax !== undefined)
    text = text.replace(/^(\uFEFF?(?:#[^\n]*\n)*?#\s*syntax\s*=\s*)\S+/i, `$1${pins.syntax}`);
  return text;
}
