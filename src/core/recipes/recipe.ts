import type { Python } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';

/** Where a generated step installs: the same in every image, because conda bakes it into files. */
export const PREFIX = '/opt/terrarium/env';
/** Folder of the build context that holds a recipe's files; it is mounted, never copied. */
export const RECIPE_FOLDER = '.terrarium';
/** Where the files of a recipe are while it runs. */
export const DEFINITION = '/run/terrarium/definition';

/** Packages that are installed as they were: match specs with build, and lines of a constraints file. */
export interface FrozenPackages {
  readonly conda: readonly string[];
  readonly pip: readonly string[];
}

export interface RecipeInputs {
  readonly python: Python;
  /** Folder of the image in which the files of local packages stay. */
  readonly sources: string;
  readonly platform: string;
  /** Manifest digest of what the step stands on: part of the cache's name, so that no base sees another's cache. */
  readonly baseDigest: Digest;
  /** Pinned reference of the installer image, or `undefined` to use the base's tool. */
  readonly installer: string | undefined;
  /** What an earlier build of the definition installed, where there was one. */
  readonly frozen?: FrozenPackages | undefined;
  /** True where what is installed is laid into folders that become layers of their own. */
  readonly layered: boolean;
}

/** What a step prints when recorded packages could not be installed. */
export const NOT_FROZEN = 'terrarium: the recorded packages were not installed';

/** A generated step, and the files that it mounts. */
export interface RenderedRecipe {
  /** Instructions that fill our folders; where these become layers, nothing else of them is kept. */
  readonly install: readonly string[];
  /** Instructions behind them, in the image itself. */
  readonly settle: readonly string[];
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
