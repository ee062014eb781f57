/**
 * A text with all but the unreserved characters encoded, by its UTF-8 bytes: https://www.rfc-editor.org/rfc/rfc3986#section-2.3
 * It must be well-formed.
 */
export function percentEncode(text: string): string {
  const encode = (char: string) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(text).replace(/[!'()*]/g, encode);
}
