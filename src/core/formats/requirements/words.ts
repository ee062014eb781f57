// Characters that mean themselves, taken together: a text that grows by one character at a time takes 32 bytes for each.
const PLAIN = /[^\\'" \t\r\n]+/y;

/** Words of a line as Python's `shlex.split` reads them; `undefined` for an open quote or a backslash at the end. */
export function splitOptionWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < line.length; at += 1) {
    PLAIN.lastIndex = at;
    const run = PLAIN.exec(line)?.[0];
    if (run !== undefined) {
      word = `${word ?? ''}${run}`;
      at += run.length - 1;
      continue;
    }
    const char = line[at] ?? '';
    if (char === '\\' && quote !== "'") {
      const next = line[at + 1];
      if (next === undefined) return undefined;
      // Inside double quotes, a backslash is kept before a character that needs no escape.
      word = `${word ?? ''}${quote === '"' && next !== '"' && next !== '\\' ? char : ''}${next}`;
      at += 1;
    } else if (quote === '' ? char === '"' || char === "'" : char === quote) {
      quote = quote === '' ? char : '';
      word ??= '';
    } else if (quote === '' && /[ \t\r\n]/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = `${word ?? ''}${char}`;
  }
  if (quote !== '') return undefined;
  return word === undefined ? words : [...words, word];
}

/** Quotes a word so that `splitOptionWords` reads it back and it does not start a comment. */
export function quoteOptionWord(word: string): string {
  return word === '' || /[\s'"\\]|^#/.test(word) ? `'${word.replaceAll("'", `'"'"'`)}'` : word;
}
