import type { Definitions } from '../normalize/definitions.ts';

/**
 * Ids that the other side of a comparison is asked for: those that this side read, and what these were called before. `renames` are
 * former paths by path.
 */
export function formerIds({ definitions }: Definitions, renames: ReadonlyMap<string, string>): readonly string[] {
  return definitions.flatMap(({ origin: { id, source }, item }) => {
    if (!item.ok) return [];
    const path = renames.get(source);
    return path === undefined ? [id] : [id, `${path}${id.slice(source.length)}`];
  });
}
