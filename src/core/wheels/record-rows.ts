/** A row of RECORD: path, digest, size. */
export type RecordRow = readonly [string, string, string];

/** More rows than any wheel has. */
const MAX_ROWS = 500_000;

/**
 * Rows of a RECORD; `undefined` where tools do not agree how it is read.
 * https://packaging.python.org/en/latest/specifications/recording-installed-packages/#the-record-file
 */
export function parseRecord(text: string): readonly RecordRow[] | undefined {
  const rows: RecordRow[] = [];
  // What ends a line for Python alone.
  if (/[\v\f\x1c-\x1e\x85\u2028\u2029]|\r(?!\n)/.test(text)) return undefined;
  for (const line of text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const fields = line === '' ? undefined : fieldsOf(line);
    const [path, digest, size] = fields ?? [];
    if (fields?.length !== 3 || path === undefined || digest === undefined || size === undefined) return undefined;
    if (!/^\d{0,15}$/.test(size) || rows.length >= MAX_ROWS) return undefined;
    rows.push([path, digest, size === '' ? '' : String(Number(size))]);
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

/** The text of a RECORD as uv writes it: sorted, by bytes of UTF-8. */
export function formatRecord(rows: readonly RecordRow[]): string {
  return [...rows]
    .sort((a, b) => compare(a[0], b[0]) || compare(a[1], b[1]) || Number(a[2]) - Number(b[2]))
    .map((row) => `${row.map(formatField).join(',')}\n`)
    .join('');
}

function compare(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function formatField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
