/**
 * The beginning of a text, of at most `max` UTF-16 units. It is well-formed: no character is cut in two, and lone
 * surrogates become U+FFFD.
 */
export function shorten(text: string, max: number): string {
  const splits = (text.codePointAt(max - 1) ?? 0) > 0xffff;
  return text.slice(0, splits ? max - 1 : max).toWellFormed();
}
