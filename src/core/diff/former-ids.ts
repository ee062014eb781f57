import type { Origin } from '../model/environment.ts';
import type { Definitions } from '../normalize/definitions.ts';

/**
 * Ids that the other side of a comparison is asked for: those that this side read, and what these were called before. `renames` are
 * former paths by path.
 */
export function formerIds({ definitions }: Definitions, renames: ReadonlyMap<string, string>): readonly string[] {
  return definitions.flatMap(({ origin: { id, source }, item }) => {
    if (!item.ok) return [];
    const former = formerId({ id, source }, renames);
    return former === undefined ? [id] : [id, former];
  });
}

/** What a definition was called before its file was renamed; `undefined` where it was not. */
export function formerId(
  { id, source }: Pick<Origin, 'id' | 'source'>,
  renames: ReadonlyMap<string, string>,
): string | undefined {
  const path = renames.get(source);
  return path === undefined ? undefined : `${path}${id.slice(source.length)}`;
}
