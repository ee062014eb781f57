/** Parses untrusted bytes or text as JSON; `undefined` if it is not valid JSON. Bytes must be UTF-8. */
export function parseJson(written: Uint8Array | string): unknown {
  try {
    return JSON.parse(
      typeof written === 'string' ? written : new TextDecoder('utf-8', { fatal: true }).decode(written),
    );
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The members of a value; empty if it is not an object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
