import { WordReader } from './shell-reader.ts';
import type { Expansion, Lookup } from './shell-variables.ts';

/**
 * Removes quotes and expands `$name` and every form of `${name...}` that BuildKit supports.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/shell/lex.go
 */
export function expandWord(word: string, escapeChar: string, lookup: Lookup): Expansion {
  const reader = new WordReader(word, { escape: escapeChar, lookup, raw: false });
  const piece = reader.readAll();
  if (piece === undefined) return reader.failure;
  if (piece.unknown !== undefined) return { ok: false, why: 'unknown', name: piece.unknown };
  return { ok: true, text: piece.text, unset: piece.unset };
}

/**
 * Words of a line with quotes, escapes and variables kept, for finding here-documents; `undefined` if lexing fails.
 */
export function lexWords(line: string): readonly string[] | undefined {
  return wordsOf(new WordReader(line, { escape: '\\', lookup: () => undefined, raw: true }));
}

/** Words of a text without quotes and escapes, variables kept; `undefined` if lexing fails. */
export function plainWords(text: string): readonly string[] | undefined {
  return wordsOf(new WordReader(text, { escape: '\\', lookup: () => undefined, raw: false, keepUnset: true }));
}

function wordsOf(reader: WordReader): readonly string[] | undefined {
  return reader.readAll() === undefined ? undefined : reader.words;
}
