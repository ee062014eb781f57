import { isRecord, parseJson } from '../model/json.ts';

/** A finding that existed when the baseline was written: it is accepted until it is fixed. */
export interface AcceptedPin {
  readonly path: string;
  readonly code: string;
  readonly subject: string;
}

export type BaselineReading =
  | { readonly ok: true; readonly accepted: ReadonlySet<string> }
  | { readonly ok: false; readonly reason: string };

/** Parses a baseline file: schemas/baseline.schema.json. */
export function parseBaseline(text: string): BaselineReading {
  const value = parseJson(text);
  if (!isRecord(value) || value.formatVersion !== 1 || !Array.isArray(value.findings))
    return { ok: false, reason: 'expected {"formatVersion": 1, "findings": [...]}' };
  const accepted = new Set<string>();
  for (const [index, finding] of value.findings.entries()) {
    if (!isAccepted(finding)) return { ok: false, reason: `expected path, code and subject in findings[${index}]` };
    accepted.add(fingerprint(finding));
  }
  return { ok: true, accepted };
}

/** The text of a baseline: sorted, one finding per line, so that branches merge cleanly. */
export function formatBaseline(pins: readonly AcceptedPin[]): string {
  const lines = pins.map(({ path, code, subject }) => `    ${JSON.stringify({ path, code, subject })}`);
  const sorted = [...new Set(lines)].sort();
  return `{\n  "formatVersion": 1,\n  "findings": [\n${sorted.join(',\n')}\n  ]\n}\n`;
}

/** Identifies a finding independently of its position in the file. */
export function fingerprint({ path, code, subject }: AcceptedPin): string {
  return JSON.stringify([path, code, subject]);
}

function isAccepted(value: unknown): value is AcceptedPin {
  return isRecord(value) && ['path', 'code', 'subject'].every((key) => typeof value[key] === 'string');
}
