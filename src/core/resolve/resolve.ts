import type { Config } from '../config/config.ts';
import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { imageKey, type ResolvedImage } from '../names/image-key.ts';
import { formatReference, parseReference } from '../names/reference.ts';
import { type FoundImage, keyTag } from '../oci/lookup.ts';
import { recipeFor } from '../recipes/choose.ts';
import { type BaseResolver, installersOf, isFollowed, type Wanted } from './bases.ts';
import type { Evidence } from './build-reason.ts';
import { type Group, waves } from './group-by-hash.ts';
import type { Lookups } from './repositories.ts';

/** What the registries say of one group. */
export interface Resolution {
  readonly group: Group;
  /** `undefined` when a followed base could not be resolved. */
  readonly key: ImageKey | undefined;
  readonly bases: readonly ResolvedImage[];
  readonly installers: readonly ResolvedImage[];
  readonly answer: Answer;
}

export type Answer =
  /** An image-only environment: its base, by digest. */
  | { readonly kind: 'use'; readonly image: string }
  | { readonly kind: 'hit'; readonly image: FoundImage; readonly movedFrom: ImageKey | undefined }
  | {
      readonly kind: 'miss';
      readonly invalid: string | undefined;
      readonly notes: readonly string[];
      readonly evidence: Evidence;
    }
  | { readonly kind: 'forced'; readonly reason: 'forced' | 'refreshed' | 'parent-changed'; readonly refresh: boolean }
  | { readonly kind: 'unknown'; readonly error: TerrariumError };

export interface ResolveOptions {
  readonly config: Config;
  /** Hashes whose image is built anew though it exists. */
  readonly force: ReadonlySet<DefinitionHash>;
  /** Hashes whose packages are solved anew. */
  readonly refresh: ReadonlySet<DefinitionHash>;
  /** Hashes that equal the merge base's: a moved base does not rebuild them here. */
  readonly keepMoved: ReadonlySet<DefinitionHash>;
  /** Asks what was built before, for the reason of a build. */
  readonly gatherEvidence: (group: Group) => Promise<Evidence>;
}

/** Resolves followed bases in parallel, then wave by wave: keys, and which images exist. */
export async function resolve(
  groups: readonly Group[],
  bases: BaseResolver,
  lookups: Lookups,
  options: ResolveOptions,
): Promise<readonly Resolution[]> {
  const done = new Map<DefinitionHash, Resolution>();
  for (const wave of waves(groups)) {
    const resolved = await Promise.all(wave.map((group) => resolveGroup(group, done, bases, lookups, options)));
    for (const resolution of resolved) done.set(resolution.group.hash, resolution);
  }
  return groups.map((group) => done.get(group.hash) as Resolution);
}

/** True when nothing is built: the environment is its base image, as it is. */
export function isUse(environment: HashedEnvironment): boolean {
  const { image } = environment;
  const bare = image.dockerfile === undefined && recipeFor(image.python, image.spark) === undefined;
  return bare && image.bases.every(({ source }) => source.kind === 'image');
}

async function resolveGroup(
  group: Group,
  done: ReadonlyMap<DefinitionHash, Resolution>,
  resolver: BaseResolver,
  lookups: Lookups,
  options: ResolveOptions,
): Promise<Resolution> {
  const [environment] = group.environments;
  const bases = await resolveAll(followedBases(environment, options.config), resolver);
  const installers = await resolveAll(installersOf(environment, options.config), resolver);
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
  const key = imageKey({ definition: group.hash, recipe, bases, installers, parents: parents.map(effectiveKey) });
  const answer = isUse(environment)
    ? await useBase(environment, resolver)
    : await answerOf(group, key, parents, lookups, options);
  return { group, key, bases, installers, answer };
}

/** The key that an image of this group carries: that of the image which is reused, else the computed one. */
export function effectiveKey({ key, answer }: Resolution): ImageKey {
  return answer.kind === 'hit' ? answer.image.key : (key as ImageKey);
}

async function answerOf(
  group: Group,
  key: ImageKey,
  parents: readonly Resolution[],
  lookups: Lookups,
  options: ResolveOptions,
): Promise<Answer> {
  if (options.refresh.has(group.hash)) return { kind: 'forced', reason: 'refreshed', refresh: true };
  // What was recorded of it holds packages of its parent, which has others now.
  const refresh = parents.some(({ answer }) => answer.kind === 'forced' && answer.refresh);
  if (options.force.has(group.hash)) return { kind: 'forced', reason: 'forced', refresh };
  if (parents.some(({ answer }) => answer.kind === 'forced'))
    return { kind: 'forced', reason: 'parent-changed', refresh };
  const platforms = group.environments[0].image.platforms;
  const { lookup, notes } = await lookups.find(keyTag(key), { hash: group.hash, key, platforms });
  if (lookup.status === 'miss' && options.keepMoved.has(group.hash)) {
    const moved = await lookups.findDefinition({ hash: group.hash, key: undefined, platforms });
    if (moved.status === 'hit') return { kind: 'hit', image: moved.image, movedFrom: moved.image.key };
    if (moved.status === 'unknown') return { kind: 'unknown', error: moved.error };
  }
  if (lookup.status === 'hit') return { kind: 'hit', image: lookup.image, movedFrom: undefined };
  if (lookup.status === 'unknown') return { kind: 'unknown', error: lookup.error };
  const invalid = lookup.status === 'invalid' ? lookup.why : undefined;
  return { kind: 'miss', invalid, notes, evidence: await options.gatherEvidence(group) };
}

async function useBase(environment: HashedEnvironment, resolver: BaseResolver): Promise<Answer> {
  const source = environment.image.bases[0]?.source;
  try {
    const pinned = await resolver.pin(source?.kind === 'image' ? source.reference : '', undefined);
    const reference = parseReference(pinned);
    return { kind: 'use', image: reference === undefined ? pinned : formatReference({ ...reference, tag: undefined }) };
  } catch (error) {
    if (error instanceof TerrariumError) return { kind: 'unknown', error };
    throw error;
  }
}

function followedBases(environment: HashedEnvironment, config: Config): Wanted {
  return environment.image.bases.flatMap(({ imagePlatform, source }) =>
    source.kind === 'image' && isFollowed(config, source.reference)
      ? [{ reference: source.reference, platform: imagePlatform }]
      : [],
  );
}

async function resolveAll(wanted: Wanted, resolver: BaseResolver): Promise<readonly ResolvedImage[] | TerrariumError> {
  const results = await Promise.all(wanted.map(({ reference, platform }) => resolver.resolve(reference, platform)));
  const images: ResolvedImage[] = [];
  for (const [index, result] of results.entries()) {
    if (!result.ok) return result.error;
    images.push({ ...(wanted[index] as Wanted[number]), digest: result.digest });
  }
  return images;
}
