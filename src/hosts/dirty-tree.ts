const SHOWN = 3;

/** What keeps a tree from being that of its commit; `undefined` for one that is. `dirty` are its files, where git tells them. */
export function whyNotCommitted(dirty: readonly string[] | undefined): string | undefined {
  if (dirty === undefined) return 'it is not known whether tracked files are as a commit has them';
  if (dirty.length === 0) return undefined;
  const shown = dirty.slice(0, SHOWN).map((path) => JSON.stringify(path));
  const more = dirty.length > SHOWN ? ` and ${dirty.length - SHOWN} more` : '';
  return `tracked files are not as the commit has them: ${shown.join(', ')}${more}`;
}
