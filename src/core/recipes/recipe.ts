import type { Python } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';

/** Install prefix of generated steps: the same in every image, because conda writes it into files. */
export const PREFIX = '/opt/terrarium/env';
/** Folder of the build context with a recipe's files; it is mounted, never copied. */
export const RECIPE_FOLDER = '.terrarium';
/** Location of the recipe's files while it runs. */
export const DEFINITION = '/run/terrarium/definition';

/** The mount of them. */
export const DEFINITION_MOUNT = `type=bind,source=${RECIPE_FOLDER},target=${DEFINITION}`;

/** Packages to install as recorded: match specs with build, and lines of a constraints file. */
export interface FrozenPackages {
  readonly conda: readonly string[];
  readonly pip: readonly string[];
}

export interface RecipeInputs {
  readonly python: Python;
  /** Folder in the image that keeps the files of local packages. */
  readonly sources: string;
  readonly platform: string;
  /**
   * Manifest digest of the image that the step is built on. It is part of the cache's name, so that bases do not share
   * a cache.
   */
  readonly baseDigest: Digest;
  /** Pinned reference of the installer image, or `undefined` to use the base's tool. */
  readonly installer: string | undefined;
  /** What an earlier build of the definition installed, if there was one. */
  readonly frozen?: FrozenPackages | undefined;
  /** True if installed files are split into folders that become separate layers. */
  readonly layered: boolean;
}

/** Message of a step if recorded packages could not be installed. */
export const NOT_FROZEN = 'terrarium: the recorded packages were not installed';

/** A generated step, and the files that it mounts. */
export interface RenderedRecipe {
  /** Instructions that fill our folders; if these become layers, nothing else from them is kept. */
  readonly install: readonly string[];
  /** Instructions that follow in the image itself. */
  readonly settle: readonly string[];
  /** Text by path relative to the build context. */
  readonly files: ReadonlyMap<string, string>;
  /** True if the step uses uv where the builder brings it: a context of the build with the name `UV_CONTEXT`, which may be empty. */
  readonly usesUv?: boolean;
}

/** Name of the context of a build that holds the program `uv`. */
export const UV_CONTEXT = 'terrarium-uv';
/** Its folder while the step runs. */
export const UV = '/run/terrarium/uv';
/** The mount of it. */
export const UV_MOUNT = `type=bind,from=${UV_CONTEXT},target=${UV}`;

/** One version of a generated step. If its output changes, it gets a new number (docs/decisions/0004-recipes.md). */
export interface Recipe {
  /** `<name>/<n>`, as in the image key. */
  readonly name: string;
  readonly render: (inputs: RecipeInputs) => RenderedRecipe;
}

/** `RUN` with mounts, one per line. */
export function runWithMounts(mounts: readonly string[], command: string): string {
  return `RUN ${[...mounts.map((mount) => `--mount=${mount}`), command].join(' \\\n    ')}`;
}

/** A cache shared only by builds on the same base and platform. */
export function cacheMount(tool: string, inputs: RecipeInputs, target: string): string {
  const id = `terrarium-${tool}-${inputs.platform.replaceAll('/', '-')}-${inputs.baseDigest.slice(7, 19)}`;
  return `type=cache,id=${id},target=${target},sharing=locked`;
}

/** True for a user, or a user and a group, as a base image may specify it. The text is untrusted, from the registry. */
export function isUser(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?::[A-Za-z0-9_][A-Za-z0-9_.-]*)?$/.test(text);
}
