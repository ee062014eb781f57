/** A row of RECORD: path, digest, size. */
export type RecordRow = readonly [string, string, string];

/** More rows than any wheel has. */
const MAX_ROWS = 500_000;

/**
 * Rows of a RECORD; `undefined` where it cannot be read. A row may have less than three fields.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
export function parseRecord(text: string): readonly RecordRow[] | undefined {
  const rows: RecordRow[] = [];
  // What ends a line for Python alone.
  if (/[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)/.test(text)) return undefined;
  for (const line of text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const fields = line === '' ? undefined : fieldsOf(line);
    if (fields === undefined || rows.length >= MAX_ROWS) return undefined;
    rows.push([fields[0] ?? '', fields[1] ?? '', fields[2] ?? '']);
  }
  return rows;
}

function fieldsOf(line: string): readonly string[] | undefined {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  const FIELD = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (let ended = false; !ended; ) {
    const match = FIELD.exec(line);
    if (match === null) return undefined;
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    ended = match[3] === '';
  }
  return fields;
}

/** The text of a RECORD as pip writes it: sorted, each line with CRLF at its end. */
export function formatRecord(rows: readonly RecordRow[]): string {
  return [...rows]
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || compare(a[2], b[2]))
    .map((row) => `${row.map(formatField).join(',')}\r\n`)
    .join('');
}

// By code points, as Python does.
function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function formatField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
