import { gunzipSync } from 'node:zlib';

/** A secret in the forms in which it could be left behind. */
export function encodingsOf(secret: string): ReadonlyMap<string, Buffer> {
  const bytes = Buffer.from(secret);
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  // Where it stands in a longer text decides how base64 cuts it: what lies between the edges is the same each time.
  const inner = (offset: number) => base64(`${'x'.repeat(offset)}${secret}`).slice(offset === 0 ? 0 : 4, -4);
  const texts = {
    plain: secret,
    'upper case': secret.toUpperCase(),
    reversed: [...secret].reverse().join(''),
    hexadecimal: bytes.toString('hex'),
    'hexadecimal, upper case': bytes.toString('hex').toUpperCase(),
    base64: inner(0),
    'base64, one byte on': inner(1),
    'base64, two bytes on': inner(2),
    base64url: bytes.toString('base64url').slice(0, -4),
    'percent-encoded': [...bytes].map((byte) => `%${byte.toString(16)}`).join(''),
    'escaped as in JSON': [...secret].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  };
  const forms = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);
  return new Map([...forms, ['UTF-16', Buffer.from(secret, 'utf16le')]]);
}

/** In which forms a secret stands in content; compressed content is looked into as well. */
export function leaksIn(content: Uint8Array, secret: string): readonly string[] {
  const bytes = unpack(Buffer.from(content));
  return [...encodingsOf(secret)].flatMap(([name, form]) => (bytes.includes(form) ? [name] : []));
}

function unpack(bytes: Buffer): Buffer {
  try {
    return gunzipSync(bytes);
  } catch {
    return bytes;
  }
}
