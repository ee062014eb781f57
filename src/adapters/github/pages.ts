/** GitHub keeps 2,500 comments of a pull request and 3,000 files, 100 on a page. */
const MAX_PAGES = 100;
const MAX_CHARACTERS = 64 * 1024 * 1024;

/** A list that is too long to be read, or has no end. */
export class EndlessList extends Error {
  override readonly name = 'EndlessList';
}

interface Page<T> {
  readonly url: string;
  readonly data: readonly T[];
}

/** Entries of all pages of a list. A page that leads back to an earlier one, or too many of them, throw `EndlessList`. */
export async function entriesOf<T>(pages: AsyncIterable<Page<T>>): Promise<readonly T[]> {
  const entries: T[] = [];
  const seen = new Set<string>();
  let characters = 0;
  for await (const { url, data } of pages) {
    if (seen.has(url)) throw new EndlessList('the list leads back to a page that it had');
    seen.add(url);
    characters += JSON.stringify(data).length;
    if (seen.size > MAX_PAGES) throw new EndlessList(`the list has more than ${MAX_PAGES} pages`);
    if (characters > MAX_CHARACTERS) throw new EndlessList(`the list is larger than ${MAX_CHARACTERS} characters`);
    entries.push(...data);
  }
  return entries;
}
