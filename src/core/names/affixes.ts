/**
 * The text without the signs of one kind at its end. A loop, because an expression such as `/x+$/` tries every run of the sign
 * in the text from each of its members.
 */
export function withoutTrailing(text: string, sign: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === sign) end -= 1;
  return text.slice(0, end);
}
