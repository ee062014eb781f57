import type { DefinitionHash } from '../model/definition.ts';
import type { Definition, Definitions } from '../normalize/definitions.ts';
import { formerId } from './former-ids.ts';

/** The base side of a comparison, with definitions under their current names. */
export interface Renamed {
  readonly base: Definitions;
  /** Former id of each renamed definition, by its current id. */
  readonly from: ReadonlyMap<string, string>;
}

/**
 * Follows renames: a definition that disappeared and one that appeared under another id count as one. `renames` are
 * former paths by path, as reported by git; where git reports none, definitions with equal hashes are matched.
 */
export function followRenames(base: Definitions, head: Definitions, renames: ReadonlyMap<string, string>): Renamed {
  const current = new Set(head.definitions.map(({ origin }) => origin.id));
  const former = new Map(base.definitions.map((definition) => [definition.origin.id, definition]));
  const gone = base.definitions.filter(({ origin }) => !current.has(origin.id));
  const fresh = head.definitions.filter(({ origin }) => !former.has(origin.id));
  const from = new Map<string, string>();
  const taken = new Set<string>();
  const take = (definition: Definition, found: string | undefined) => {
    if (found === undefined || taken.has(found)) return;
    taken.add(found);
    from.set(definition.origin.id, found);
  };
  for (const definition of fresh) take(definition, byPath(definition, former, current, renames));
  const left = Map.groupBy(
    gone.filter(({ origin, item }) => item.ok && !taken.has(origin.id)),
    hashOf,
  );
  for (const definition of fresh) if (!from.has(definition.origin.id)) take(definition, byHash(definition, left));
  const now = new Map([...from].map(([id, old]) => [old, id]));
  return { base: { ...base, definitions: base.definitions.map((one) => rename(one, now)) }, from };
}

function byPath(
  { origin }: Definition,
  former: ReadonlyMap<string, Definition>,
  current: ReadonlySet<string>,
  renames: ReadonlyMap<string, string>,
): string | undefined {
  const old = formerId(origin, renames);
  return old !== undefined && former.has(old) && !current.has(old) ? old : undefined;
}

// If several definitions have the same hash, they cannot be matched.
function byHash(
  definition: Definition,
  gone: ReadonlyMap<DefinitionHash | undefined, readonly Definition[]>,
): string | undefined {
  const same = definition.item.ok ? gone.get(hashOf(definition)) : undefined;
  return same?.length === 1 ? same[0]?.origin.id : undefined;
}

function hashOf({ item }: Definition): DefinitionHash | undefined {
  return item.ok ? item.value.hash : undefined;
}

function rename(definition: Definition, now: ReadonlyMap<string, string>): Definition {
  const id = now.get(definition.origin.id);
  if (id === undefined) return definition;
  const { origin, item } = definition;
  const renamed = { ...origin, id };
  return { origin: renamed, item: item.ok ? { ...item, id, value: { ...item.value, id } } : { ...item, id } };
}

/** True where files of the base are gone: without that, none was renamed. */
export function hasGone(base: readonly string[], head: readonly string[]): boolean {
  const present = new Set(head);
  return base.some((path) => !present.has(path));
}
