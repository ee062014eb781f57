import { parseJson } from '../model/json.ts';
/** The JSON form of an instruction's arguments: its strings, or `mixed` if it contains anything else. */
export type JsonForm = readonly string[] | 'mixed';

/** Parses a JSON array; `undefined` for any other text, which is the shell form. */
export function parseJsonForm(text: string): JsonForm | undefined {
  if (!text.startsWith('[')) return undefined;
  const value = parseJson(text);
  if (!Array.isArray(value)) return undefined;
  const words = value.flatMap((word: unknown) => (typeof word === 'string' ? word.toWellFormed() : []));
  return words.length === value.length ? words : 'mixed';
}
