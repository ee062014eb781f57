import type { LocalEngine } from '../model/builder.ts';
import type { ImageKey } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, VerifyAttestation } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';
import { attestationFault } from '../oci/attestation.ts';
import {
  definitionTag,
  type Expected,
  type Hints,
  isRefusal,
  type Lookup,
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

export interface Lookups {
  /** Looks in every repository in order; notes say what was passed over. */
  readonly find: (
    tag: string,
    expected: Expected & { readonly key: ImageKey },
  ) => Promise<{ lookup: Lookup; notes: readonly string[] }>;
  /** Newest image of a definition, in the same order. */
  readonly findDefinition: (expected: Expected) => Promise<Lookup>;
}

/** Beyond this many keys one tag list costs less than a HEAD each. */
const LIST_ABOVE = 32;

export function createLookups(registry: Registry, order: RepositoryOrder, options: LookupOptions): Lookups {
  const firstPush = new Map<string, Promise<boolean>>();
  const mayPush = (repository: Repository) => {
    const name = formatRepository(repository);
    const known = firstPush.get(name) ?? probe(registry, repository);
    firstPush.set(name, known);
    return known;
  };
  const present = presenceReader(registry, options.expected > LIST_ABOVE);
  const lookVerified = async (repository: Repository, tag: string, expected: Expected, hints?: Hints) => {
    const lookup = await lookUpVerified(registry, repository, tag, expected, hints);
    return lookup.status === 'hit' ? attested(registry, lookup, options.verifyAttestation) : lookup;
  };
  const lookIn = (repository: Repository, tag: string, expected: Expected & { readonly key: ImageKey }) =>
    options.strength === 'present'
      ? present(repository, tag, expected.key)
      : lookVerified(repository, tag, expected, options.hints);
  return {
    find: async (tag, expected) => {
      const notes: string[] = [];
      let invalid: Lookup | undefined;
      for (const repository of order.order) {
        const lookup = await lookIn(repository, tag, expected);
        if (lookup.status === 'hit') return { lookup, notes };
        const target = repository === order.target;
        if (lookup.status === 'invalid' && target) invalid = lookup;
        else if (lookup.status === 'invalid')
          notes.push(`${formatRepository(repository)} holds no usable image: ${lookup.why}`);
        if (lookup.status !== 'unknown') continue;
        // Nothing is pushed from an engine: whoever looks in vain builds for this machine alone.
        if (!target || options.engine !== undefined)
          notes.push(`${formatRepository(repository)} could not be asked: ${lookup.error.message}`);
        else if (options.mayProbe && isRefusal(lookup.error) && (await mayPush(repository))) notes.push(FIRST_PUSH);
        else return { lookup, notes };
      }
      const local = options.engine === undefined ? undefined : await lookUpLocal(options.engine, expected);
      if (local?.status === 'hit' || local?.status === 'unknown') return { lookup: local, notes };
      if (local?.status === 'invalid') notes.push(`the local engine holds no usable image: ${local.why}`);
      return { lookup: invalid ?? { status: 'miss' }, notes };
    },
    findDefinition: async (expected) => {
      for (const repository of order.order) {
        const lookup = await lookVerified(repository, definitionTag(expected.hash), expected);
        // A hiccup of the target must not turn a kept image into a build.
        if (lookup.status === 'hit' || (lookup.status === 'unknown' && repository === order.target)) return lookup;
      }
      return { status: 'miss' };
    },
  };
}

async function attested(
  registry: Registry,
  hit: Extract<Lookup, { readonly status: 'hit' }>,
  verify: VerifyAttestation | undefined,
): Promise<Lookup> {
  const { repository, digest } = hit.image;
  if (verify === undefined || digest === undefined) return hit;
  return tryLookup(async () => {
    const why = await attestationFault(registry, repository, digest, verify);
    return why === undefined ? hit : { status: 'invalid', why };
  });
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

const FIRST_PUSH = 'the repository cannot be read but can be pushed to: taken as not existing yet';

type Presence = (repository: Repository, tag: string, key: ImageKey) => Promise<Lookup>;

function presenceReader(registry: Registry, byList: boolean): Presence {
  const lists = new Map<string, Promise<ReadonlySet<string> | TerrariumError>>();
  const tagsOf = (repository: Repository) => {
    const name = formatRepository(repository);
    const known = lists.get(name) ?? listTags(registry, repository);
    lists.set(name, known);
    return known;
  };
  return async (repository, tag, key) => {
    if (!byList) return lookUpPresent(registry, repository, tag, key);
    const tags = await tagsOf(repository);
    // Some registries list nothing, or not to everyone: then each key is asked for.
    if (tags instanceof TerrariumError) return lookUpPresent(registry, repository, tag, key);
    if (!tags.has(tag)) return { status: 'miss' };
    return { status: 'hit', image: { repository, digest: undefined, strength: 'present', key } };
  };
}

async function listTags(registry: Registry, repository: Repository): Promise<ReadonlySet<string> | TerrariumError> {
  try {
    return new Set((await registry.listTags(repository)) ?? []);
  } catch (error) {
    if (error instanceof TerrariumError) return error;
    throw error;
  }
}
