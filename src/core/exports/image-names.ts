import { DEFAULT_INSTALLER } from '../build/default-installer.ts';
import { type BaseFacts, type ImageNames, userOf } from '../build/file.ts';
import { baseSlot } from '../build/pin-images.ts';
import type { Config } from '../config/config.ts';
import type { BaseUse } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Reference } from '../model/reference.ts';
import { formatReference, parseReference } from '../names/reference.ts';
import { sha256Hex } from '../names/sha256.ts';
import { recipeFor } from '../recipes/choose.ts';
import { isUser } from '../recipes/recipe.ts';
import { requireReference } from '../resolve/bases.ts';
import { localName } from '../resolve/local-lookup.ts';

/** The environments of a tree, and its configuration. */
export interface Tree {
  readonly environments: ReadonlyMap<string, HashedEnvironment>;
  readonly config: Config;
}

/** One environment for one of its platforms. */
export interface OnePlatform {
  readonly environment: HashedEnvironment;
  readonly platform: string;
}

/** An environment that another one is built on, or copies from. */
export interface NamedParent extends OnePlatform {
  /** What FROM calls it: its short name in the engine of a machine. */
  readonly name: string;
}

/**
 * What FROM names where no registry is asked: images as they are written, and environments by the name that `build --load` gives them.
 * `template-base` where a base has no reference, `usage` where a definition that is not selected has no base.
 */
export function imageNames(one: OnePlatform, tree: Tree): ImageNames {
  const { id, image } = one.environment;
  if (image.steps.stages.length === 0 && image.bases.length === 0)
    throw new TerrariumError('usage', `${id} has no base image`, { hint: 'give it one in terrarium.yml: base' });
  const slots = basesOf(one).map((use) => [use.slot, referenceOf(use, tree)] as const);
  const installer = tree.config.condaInstaller ?? DEFAULT_INSTALLER;
  return { slots: new Map(slots), base: baseFacts(one, tree), installer, syntax: undefined };
}

/** The environments that an environment is built on, or copies from. */
export function namedParents(one: OnePlatform, tree: Tree): readonly NamedParent[] {
  return basesOf(one).flatMap((use) => {
    const environment = parentOf(use, tree);
    return environment === undefined
      ? []
      : [{ environment, platform: use.imagePlatform, name: localName(environment) }];
  });
}

/** The user that an image ends with; `undefined` where only a registry knows, or the builder that expands it. */
export function userOfImage(one: OnePlatform, tree: Tree): string | undefined {
  const own = userOf(one.environment.image.steps);
  if (own !== undefined) return isUser(own) ? own : undefined;
  const below = baseOf(one);
  if (below === undefined) return '';
  const parent = parentOf(below, tree);
  return parent && userOfImage({ environment: parent, platform: below.imagePlatform }, tree);
}

/** What our own step needs to know about an image of the tree that it is built on. */
export function factsOf(one: OnePlatform, tree: Tree): BaseFacts {
  const digest = `sha256:${one.environment.hash}` as Digest;
  return { digest, user: userOfImage(one, tree) ?? '', hasPrefix: fillsPrefix(one, tree) };
}

function baseFacts(one: OnePlatform, tree: Tree): BaseFacts {
  const below = baseOf(one);
  const parent = below && parentOf(below, tree);
  if (below !== undefined && parent !== undefined)
    return factsOf({ environment: parent, platform: below.imagePlatform }, tree);
  // Caches are named by it: bases share none, as in a build.
  const name = below === undefined ? 'scratch' : formatReference(referenceOf(below, tree));
  return { digest: `sha256:${sha256Hex(name)}` as Digest, user: '', hasPrefix: false };
}

/** True where a step of ours is in an image: every one but that of Spark sets the variable that a build looks for. */
function fillsPrefix(one: OnePlatform, tree: Tree): boolean {
  if (recipeFor(one.environment.image.python) !== undefined) return true;
  const below = baseOf(one);
  const parent = below && parentOf(below, tree);
  return parent !== undefined && fillsPrefix({ environment: parent, platform: below?.imagePlatform ?? '' }, tree);
}

function basesOf({ environment, platform }: OnePlatform): readonly BaseUse[] {
  return environment.image.bases.filter((use) => use.platform === platform);
}

function baseOf(one: OnePlatform): BaseUse | undefined {
  const slot = baseSlot(one.environment);
  return slot === undefined ? undefined : basesOf(one).find((use) => use.slot === slot);
}

function parentOf({ source }: BaseUse, { environments }: Tree): HashedEnvironment | undefined {
  return source.kind === 'environment' ? environments.get(source.id) : undefined;
}

function referenceOf(use: BaseUse, tree: Tree): Reference {
  if (use.source.kind !== 'environment') return requireReference(use.source);
  const parent = parentOf(use, tree);
  const reference = parent && parseReference(localName(parent));
  // A definition has an address only where its parents have one.
  if (reference === undefined) throw new Error(`${use.source.id} is no environment of the tree`);
  return reference;
}
