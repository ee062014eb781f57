/**
 * Removes repeats of one character from the end of a text. A loop, because an expression such as `/x+$/` retries every
 * run of the character from each of its positions.
 */
export function withoutTrailing(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}
