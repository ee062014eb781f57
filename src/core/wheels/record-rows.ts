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
  for (const line of text.split(/\r?\n/)) {
    if (line === '') continue;
    const fields = fieldsOf(line);
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

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function formatField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
