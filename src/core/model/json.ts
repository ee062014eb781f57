/** Deeper than any document of ours, and not so deep that whoever walks a value runs out of stack. */
const MAX_DEPTH = 200;

/**
 * Parses untrusted bytes or text as JSON; `undefined` if it is not valid JSON, or nested deeper than 200 levels. Bytes
 * must be UTF-8.
 */
export function parseJson(written: Uint8Array | string): unknown {
  try {
    const text = typeof written === 'string' ? written : new TextDecoder('utf-8', { fatal: true }).decode(written);
    return isDeeper(text, MAX_DEPTH) ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON as UTF-8. */
export function encodeJson(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

// What is not valid JSON may be taken for anything: it is refused in either case.
function isDeeper(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') quoted = !quoted;
    else if (quoted) at += sign === '\\' ? 1 : 0;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a value; empty if it is not an object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
