import { shorten } from '../../core/model/shorten.ts';

const MAX_SHOWN = 512;

/** At most 512 characters in which control and direction characters are escaped. */
export function printable(text: string): string {
  const cut = text.length > MAX_SHOWN ? `${shorten(text, MAX_SHOWN - 1)}…` : text.toWellFormed();
  const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return cut.replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g, escaped);
}
