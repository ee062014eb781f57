import type { Python } from '../model.ts';
import type { Digest } from '../names/digest.ts';

/** Where a generated step installs: the same in every image, because conda bakes it into files. */
export const PREFIX = '/opt/terrarium/env';
/** Folder of the build context that holds a recipe's files; it is mounted, never copied. */
export const RECIPE_FOLDER = '.terrarium';

export interface RecipeInputs {
  readonly python: Python;
  /** Folder of the image in which the files of local packages stay. */
  readonly sources: string;
  readonly platform: string;
  /** Manifest digest of what the step stands on: part of the cache's name, so that no base sees another's cache. */
  readonly baseDigest: Digest;
  /** User of the base image; empty for root. */
  readonly user: string;
  /** Pinned reference of the installer image, or `undefined` to use the base's tool. */
  readonly installer: string | undefined;
}

/** A generated step: Dockerfile lines behind a FROM, and the files that they mount. */
export interface RenderedRecipe {
  readonly lines: readonly string[];
  /** Text by path relative to the build context. */
  readonly files: ReadonlyMap<string, string>;
}

/** A generated step in one version. A change of what it renders is a new number (docs/decisions/0004-recipes.md). */
export interface Recipe {
  /** `<name>/<n>`, as it stands in the image key. */
  readonly name: string;
  readonly render: (inputs: RecipeInputs) => RenderedRecipe;
}

/** `RUN` with mounts, one a line. */
export function runWithMounts(mounts: readonly string[], command: string): string {
  return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}

/** A cache that only builds on the same base and platform share. */
export function cacheMount(tool: string, inputs: RecipeInputs, target: string): string {
  const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
  return `type=cache,id=${id},target=${target},sharing=locked`;
}

/** True for a user, or a user and a group, as a base image may name it: the text is the registry's. */
export function isUser(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}

/** Runs `lines` as root and gives the base's user back. */
export function asRoot(lines: readonly string[], user: string): readonly string[] {
  const restore = isUser(user) && user !== 'root' && user !== '0' ? [`USER ${user}`] : [];
  return ['USER root', ...lines, ...restore];
}
