import { shorten } from '../model/shorten.ts';

/** Text of a file of an image: what is no UTF-8 becomes U+FFFD. */
export function textOf(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? '' : new TextDecoder().decode(bytes);
}

/** A text of an image as it is recorded, well-formed and of at most `max` characters; empty if it is no text. */
export function recordable(value: unknown, max: number): string {
  return typeof value === 'string' ? shorten(value, max) : '';
}
