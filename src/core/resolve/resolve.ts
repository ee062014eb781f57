import type { Config } from '../config/config.ts';
import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { BaseImage, PushedImage } from '../model/reference.ts';
import { imageKey, type ResolvedImage } from '../names/image-key.ts';
import { type FoundImage, keyTag } from '../oci/lookup.ts';
import { acceptedRecipes, recipeFor } from '../recipes/choose.ts';
import { type BaseResolver, installersOf, isFollowed, type UnresolvedImage } from './bases.ts';
import type { BuildHistory } from './build-history.ts';
import { type Group, waves } from './group-by-hash.ts';
import type { Lookups } from './repositories.ts';

/** What the registries say of one group. */
export interface Resolution {
  readonly group: Group;
  /** `undefined` when a followed base could not be resolved. */
  readonly key: ImageKey | undefined;
  readonly bases: readonly ResolvedImage[];
  readonly installers: readonly ResolvedImage[];
  readonly answer: GroupAnswer;
}

/** Whether the image of a group exists, or why that does not matter. */
export type GroupAnswer =
  /** An image-only environment: its base, by digest. */
  | { readonly kind: 'use'; readonly image: PushedImage }
  | ({
      readonly kind: 'hit';
      readonly movedFrom: ImageKey | undefined;
      /** An earlier recipe that is accepted. */
      readonly recipe?: string | undefined;
    } & FoundImage)
  | {
      readonly kind: 'miss';
      readonly invalid: string | undefined;
      readonly notes: readonly string[];
      readonly history: BuildHistory;
    }
  | { readonly kind: 'forced'; readonly reason: 'forced' | 'refreshed' | 'parent-changed'; readonly refresh: boolean }
  | { readonly kind: 'unknown'; readonly error: TerrariumError };

/** What groups are resolved with. */
export interface ResolveScope {
  readonly bases: BaseResolver;
  readonly lookups: Lookups;
  readonly config: Config;
  /** Hashes whose image is built again though it exists. */
  readonly force: ReadonlySet<DefinitionHash>;
  /** Hashes whose packages are solved again. */
  readonly refresh: ReadonlySet<DefinitionHash>;
  /** Hashes that equal the merge base's: a moved base does not rebuild them here. */
  readonly keepMoved: ReadonlySet<DefinitionHash>;
  /** Asks what was built before, for the reason of a build. */
  readonly findHistory: (group: Group) => Promise<BuildHistory>;
}

/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
export async function resolve(groups: readonly Group[], scope: ResolveScope): Promise<readonly Resolution[]> {
  const done = new Map<DefinitionHash, Resolution>();
  for (const wave of waves(groups)) {
    const resolved = await Promise.all(wave.map((group) => resolveGroup(group, done, scope)));
    for (const resolution of resolved) done.set(resolution.group.hash, resolution);
  }
  return groups.map((group) => done.get(group.hash) as Resolution);
}

/** The base image where nothing is built: the environment is that image, as it is. */
function usedBase({ image }: HashedEnvironment): BaseImage | undefined {
  const bare = image.dockerfile === undefined && recipeFor(image.python, image.spark) === undefined;
  const source = image.bases[0]?.source;
  return bare && source?.kind !== 'environment' ? source : undefined;
}

async function resolveGroup(
  group: Group,
  done: ReadonlyMap<DefinitionHash, Resolution>,
  scope: ResolveScope,
): Promise<Resolution> {
  const [environment] = group.environments;
  const bases = await resolveAll(followedBases(environment, scope.config), scope.bases);
  const installers = await resolveAll(installersOf(environment, scope.config), scope.bases);
  const failed = [bases, installers].find((result) => result instanceof TerrariumError);
  const parents = group.parents.map((hash) => done.get(hash)).filter((parent) => parent !== undefined);
  const orphan = parents.find((parent) => parent.key === undefined);
  if (bases instanceof TerrariumError || installers instanceof TerrariumError || orphan !== undefined) {
    const error =
      failed instanceof TerrariumError
        ? failed
        : new TerrariumError('registry-failed', 'its parent could not be resolved');
    return { group, key: undefined, bases: [], installers: [], answer: { kind: 'unknown', error } };
  }
  const recipe = recipeFor(environment.image.python, environment.image.spark)?.name;
  const keyFor = (name: string | undefined) =>
    imageKey({ definition: group.hash, recipe: name, bases, installers, parents: parents.map(effectiveKey) });
  const key = keyFor(recipe);
  const used = usedBase(environment);
  const accepted = acceptedRecipes(recipe, scope.config.acceptRecipes).map((name) => ({ name, key: keyFor(name) }));
  const answer =
    used === undefined ? await answerOf({ group, key, accepted }, parents, scope) : await useBase(used, scope.bases);
  return { group, key, bases, installers, answer };
}

/** The key that an image of this group carries: that of the image which is reused, else the computed one. */
export function effectiveKey({ key, answer }: Resolution): ImageKey {
  return answer.kind === 'hit' ? answer.key : (key as ImageKey);
}

/** What is looked for. */
interface Wanted {
  readonly group: Group;
  readonly key: ImageKey;
  /** Keys that earlier recipes would have given it. */
  readonly accepted: readonly { readonly name: string; readonly key: ImageKey }[];
}

async function answerOf(
  { group, key, accepted }: Wanted,
  parents: readonly Resolution[],
  { lookups, ...scope }: ResolveScope,
): Promise<GroupAnswer> {
  if (scope.refresh.has(group.hash)) return { kind: 'forced', reason: 'refreshed', refresh: true };
  // What was recorded of it holds packages of its parent, which has others now.
  const refresh = parents.some(({ answer }) => answer.kind === 'forced' && answer.refresh);
  if (scope.force.has(group.hash)) return { kind: 'forced', reason: 'forced', refresh };
  if (parents.some(({ answer }) => answer.kind === 'forced'))
    return { kind: 'forced', reason: 'parent-changed', refresh };
  const platforms = group.environments[0].image.platforms;
  const { lookup, notes } = await lookups.find(keyTag(key), { hash: group.hash, key, platforms });
  for (const earlier of lookup.status === 'miss' ? accepted : []) {
    const found = (await lookups.find(keyTag(earlier.key), { hash: group.hash, key: earlier.key, platforms })).lookup;
    if (found.status === 'hit') return { ...hit(found, undefined), recipe: earlier.name };
    if (found.status === 'unknown') return { kind: 'unknown', error: found.error };
  }
  if (lookup.status === 'miss' && scope.keepMoved.has(group.hash)) {
    const moved = await lookups.findDefinition({ hash: group.hash, key: undefined, platforms });
    if (moved.status === 'hit') return hit(moved, moved.key);
    if (moved.status === 'unknown') return { kind: 'unknown', error: moved.error };
  }
  if (lookup.status === 'hit') return hit(lookup, undefined);
  if (lookup.status === 'unknown') return { kind: 'unknown', error: lookup.error };
  const invalid = lookup.status === 'invalid' ? lookup.why : undefined;
  return { kind: 'miss', invalid, notes, history: await scope.findHistory(group) };
}

function hit(
  { image, strength, key }: FoundImage,
  movedFrom: ImageKey | undefined,
): Extract<GroupAnswer, { readonly kind: 'hit' }> {
  return { kind: 'hit', image, strength, key, movedFrom };
}

async function useBase(base: BaseImage, resolver: BaseResolver): Promise<GroupAnswer> {
  try {
    const { digest, registry, path } = await resolver.pin(base, undefined);
    return { kind: 'use', image: { kind: 'pushed', repository: { registry, path }, digest } };
  } catch (error) {
    if (error instanceof TerrariumError) return { kind: 'unknown', error };
    throw error;
  }
}

function followedBases(environment: HashedEnvironment, config: Config): readonly UnresolvedImage[] {
  return environment.image.bases.flatMap(({ imagePlatform, source }) =>
    source.kind !== 'environment' && isFollowed(config, source) ? [{ image: source, platform: imagePlatform }] : [],
  );
}

async function resolveAll(
  images: readonly UnresolvedImage[],
  resolver: BaseResolver,
): Promise<readonly ResolvedImage[] | TerrariumError> {
  const results = await Promise.all(images.map(({ image, platform }) => resolver.resolve(image, platform)));
  const resolved: ResolvedImage[] = [];
  for (const [index, result] of results.entries()) {
    if (!result.ok) return result.error;
    const { image, platform } = images[index] as UnresolvedImage;
    // A template is never resolved.
    if (image.kind === 'image') resolved.push({ reference: image.reference, platform, digest: result.digest });
  }
  return resolved;
}
