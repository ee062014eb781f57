import { isSelected, parentIds } from '../model/environment.ts';
import type { Normalized } from './normalize.ts';
import { pick } from './pick.ts';

/** Decides which of the definitions found a run asks for: ids. Contexts of the others are not read. */
export type Asked = (found: readonly Normalized[]) => ReadonlySet<string>;

/** What is selected, what lists of patterns name beside it, each by itself, and what another job or the other side asks for. */
export function askedBy(lists: readonly (readonly string[])[], ids: Iterable<string> = []): Asked {
  return (found) => {
    const selected = found.flatMap(({ origin }) => (isSelected(origin) ? [origin.id] : []));
    const named = lists.flatMap((patterns) => (patterns.length === 0 ? [] : pick(found, patterns).ids));
    return new Set([...selected, ...named, ...ids]);
  };
}

/** Everything that is found. */
export const EVERYTHING: Asked = (found) => new Set(found.map(({ origin }) => origin.id));

/** Ids, and those of all environments that they depend on. */
export function withParents(ids: ReadonlySet<string>, found: readonly Normalized[]): ReadonlySet<string> {
  const byId = new Map(found.map((normalized) => [normalized.origin.id, normalized]));
  const reached = new Set(ids);
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const item = byId.get(id)?.item;
    for (const parent of item?.ok === true ? parentIds(item.value) : []) {
      if (!reached.has(parent)) queue.push(parent);
      reached.add(parent);
    }
  }
  return reached;
}
