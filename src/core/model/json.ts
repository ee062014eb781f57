/** What JSON of untrusted bytes or text says; `undefined` where it is no JSON. Bytes that are not UTF-8 are none. */
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

/** The members of a value; none where it is no object. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
