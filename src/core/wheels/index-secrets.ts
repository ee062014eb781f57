/** The secret that indexes are asked with here as well: others are settings of pip itself. */
export const INDEX_SECRET = 'netrc';

/** A secret that only pip can use, of those that an installation needs. */
export function secretOfPip(ids: readonly string[] = []): string | undefined {
  return ids.find((id) => id !== INDEX_SECRET);
}
