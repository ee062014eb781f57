import type { LocalEngine } from '../model/builder.ts';
import { TerrariumError } from '../model/errors.ts';
import { once } from '../model/once.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader, VerifyAttestation } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';
import { attestationFault } from '../oci/attestation.ts';
import {
  definitionTag,
  type Expected,
  type Hints,
  hinted,
  isRefusal,
  type KeyedImage,
  type LookIn,
  type LookupResult,
  lookUpPresent,
  lookUpVerified,
  tryLookup,
} from '../oci/lookup.ts';
import type { RepositoryOrder } from '../oci/repository-order.ts';
import { lookUpLocal } from './local-lookup.ts';

export interface LookupOptions {
  readonly strength: 'present' | 'verified';
  readonly hints: Hints;
  /** How many keys this run will ask for: beyond 32 one tag list replaces the HEADs. */
  readonly expected: number;
  /** True when the run pushes: an unreadable target may then be one that does not exist yet. */
  readonly mayProbe: boolean;
  /** Checks the attestations of verified hits; without it labels are enough. */
  readonly verifyAttestation?: VerifyAttestation | undefined;
  /** The engine that a run which pushes nothing builds into: the last place to look. */
  readonly engine?: LocalEngine | undefined;
}

/** What a lookup in several repositories comes to. */
export interface FoundInOrder {
  readonly lookup: LookupResult;
  readonly notes: readonly string[];
}

export interface Lookups {
  /** Looks in every repository in order; notes say what was passed over. */
  readonly find: (tag: string, expected: KeyedImage) => Promise<FoundInOrder>;
  /** Newest image of a definition, in the same order. */
  readonly findDefinition: (expected: Expected) => Promise<LookupResult>;
}

/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;

/** Looks where a run looks, as strictly as it needs; each layer wraps the one before. */
export function createLookups(registry: Registry, order: RepositoryOrder, options: LookupOptions): Lookups {
  const { hints, verifyAttestation: verify, engine } = options;
  const present = options.expected > LIST_ABOVE ? listed(registry, presentIn(registry)) : presentIn(registry);
  const verified = attested(registry, verify, hinted(registry, hints, verifiedIn(registry)));
  const lookIn = options.strength === 'present' ? present : verified;
  const find = findInOrder(order, lookIn, excuses(registry, order, options));
  return {
    find: engine === undefined ? find : orInEngine(engine, find),
    findDefinition: findDefinition(order, verified),
  };
}

function presentIn(registry: RegistryReader): LookIn<KeyedImage> {
  return (repository, tag, { key }) => lookUpPresent(registry, repository, tag, key);
}

function verifiedIn(registry: RegistryReader): LookIn<Expected> {
  return (repository, tag, expected) => lookUpVerified(registry, repository, tag, expected);
}

/** Answers from one list of a repository's tags, where the repository gives one. */
function listed(registry: RegistryReader, lookIn: LookIn<KeyedImage>): LookIn<KeyedImage> {
  const tagsOf = once((repository: Repository) => listTags(registry, repository), formatRepository);
  return async (repository, tag, expected) => {
    const tags = await tagsOf(repository);
    // Some registries list nothing, or not to everyone. Then each key is looked up.
    if (tags instanceof TerrariumError) return lookIn(repository, tag, expected);
    if (!tags.has(tag)) return { status: 'miss' };
    return { status: 'hit', image: { kind: 'listed', repository }, strength: 'present', key: expected.key };
  };
}

async function listTags(
  registry: RegistryReader,
  repository: Repository,
): Promise<ReadonlySet<string> | TerrariumError> {
  try {
    return new Set((await registry.listTags(repository)) ?? []);
  } catch (error) {
    if (error instanceof TerrariumError) return error;
    throw error;
  }
}

/** Lets only images through that somebody attested whom the configuration names. */
function attested(
  registry: RegistryReader,
  verify: VerifyAttestation | undefined,
  lookIn: LookIn<Expected>,
): LookIn<Expected> {
  if (verify === undefined) return lookIn;
  return async (repository, tag, expected) => {
    const lookup = await lookIn(repository, tag, expected);
    if (lookup.status !== 'hit' || lookup.image.kind !== 'pushed') return lookup;
    const { digest } = lookup.image;
    return tryLookup(async () => {
      const why = await attestationFault(registry, repository, digest, verify);
      return why === undefined ? lookup : { status: 'invalid', why };
    });
  };
}

/** Why a repository that could not be asked is passed over; `undefined` where the answer is then unknown. */
type Excuse = (repository: Repository, error: TerrariumError) => Promise<string | undefined>;

function findInOrder({ order, target }: RepositoryOrder, lookIn: LookIn<KeyedImage>, excuse: Excuse): Lookups['find'] {
  return async (tag, expected) => {
    const notes: string[] = [];
    let invalid: LookupResult | undefined;
    for (const repository of order) {
      const lookup = await lookIn(repository, tag, expected);
      if (lookup.status === 'hit') return { lookup, notes };
      if (lookup.status === 'invalid' && repository === target) invalid = lookup;
      else if (lookup.status === 'invalid')
        notes.push(`${formatRepository(repository)} holds no usable image: ${lookup.why}`);
      if (lookup.status !== 'unknown') continue;
      const note = await excuse(repository, lookup.error);
      if (note === undefined) return { lookup, notes };
      notes.push(note);
    }
    return { lookup: invalid ?? { status: 'miss' }, notes };
  };
}

const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';

function excuses(registry: Registry, { target }: RepositoryOrder, { engine, mayProbe }: LookupOptions): Excuse {
  const mayPush = once((repository: Repository) => probe(registry, repository), formatRepository);
  return async (repository, error) => {
    // Nothing is pushed from an engine: a missing image is built for this machine only.
    if (repository !== target || engine !== undefined)
      return `${formatRepository(repository)} could not be asked: ${error.message}`;
    return mayProbe && isRefusal(error) && (await mayPush(repository)) ? FIRST_PUSH : undefined;
  };
}

// A probe without a clear answer proves no right to push.
async function probe(registry: Registry, repository: Repository): Promise<boolean> {
  try {
    return await registry.probePush(repository);
  } catch (error) {
    if (error instanceof TerrariumError) return false;
    throw error;
  }
}

/** Looks into the engine of this machine last. */
function orInEngine(engine: LocalEngine, find: Lookups['find']): Lookups['find'] {
  return async (tag, expected) => {
    const found = await find(tag, expected);
    if (found.lookup.status === 'hit' || found.lookup.status === 'unknown') return found;
    const lookup = await lookUpLocal(engine, expected);
    if (lookup.status === 'hit' || lookup.status === 'unknown') return { ...found, lookup };
    if (lookup.status === 'miss') return found;
    return { ...found, notes: [...found.notes, `the local engine holds no usable image: ${lookup.why}`] };
  };
}

function findDefinition({ order, target }: RepositoryOrder, lookIn: LookIn<Expected>): Lookups['findDefinition'] {
  return async (expected) => {
    for (const repository of order) {
      const lookup = await lookIn(repository, definitionTag(expected.hash), expected);
      // A hiccup of the target must not turn a kept image into a build.
      if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === target)) return lookup;
    }
    return { status: 'miss' };
  };
}
