/**
 * Values that can be hashed: objects with fixed ASCII keys, arrays, strings and booleans. No numbers, no null
 * (docs/hash.md).
 */
export type Canonical = string | boolean | readonly Canonical[] | { readonly [key: string]: Canonical };

/** The same with null, for documents whose members take something away. They are never hashed into an address of a definition. */
export type CanonicalDocument =
  | string
  | boolean
  | null
  | readonly CanonicalDocument[]
  | { readonly [key: string]: CanonicalDocument };

/**
 * RFC 8785 serialization of such values. ASCII keys make its UTF-16 sort order equal to byte order.
 * https://www.rfc-editor.org/rfc/rfc8785
 */
export function canonical(value: CanonicalDocument): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return canonicalString(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (isArray(value)) return value.length === 0 ? '[]' : `[${value.map(canonical).join(',')}]`;
  let members = '';
  for (const key of Object.keys(value).sort()) {
    const member = `${canonicalString(key)}:${canonical(value[key] as CanonicalDocument)}`;
    members = members === '' ? member : `${members},${member}`;
  }
  return `{${members}}`;
}

/** Deeper than a definition whose requirements files name each other as deep as they may. */
const MAX_DEPTH = 64;

/** True for values that have a canonical form, of at most 64 levels. */
export function isCanonical(value: unknown): value is Canonical {
  return isCanonicalWithin(value, MAX_DEPTH);
}

function isCanonicalWithin(value: unknown, levels: number): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'boolean') return true;
  if (levels === 0 || typeof value !== 'object' || value === null) return false;
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.entries(value).flat();
  return members.every((member) => isCanonicalWithin(member, levels - 1));
}

function isArray(value: CanonicalDocument): value is readonly CanonicalDocument[] {
  return Array.isArray(value);
}

// JSON.stringify writes exactly the escapes that RFC 8785 section 3.2.2.2 requires, except for lone surrogates, which a
// UTF-8 file cannot contain.
function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new RangeError('canonical form of a lone surrogate is undefined');
  return JSON.stringify(text);
}
