import { type Database, Malformed, openDatabase } from './sqlite-pages.ts';
import { blobIn, columnsOf, pageIn, textIn } from './sqlite-record.ts';
import { recordsOf } from './sqlite-table.ts';

export type RpmDatabaseReading =
  | { readonly ok: true; readonly headers: readonly Uint8Array[] }
  | { readonly ok: false; readonly reason: string };

/** As rpm creates it: https://github.com/rpm-software-management/rpm/blob/rpm-4.20.0-release/lib/backend/sqlite.cc */
const TABLE = "CREATE TABLE 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)";
/** The table that lists the others begins on the first page. */
const SCHEMA_ROOT = 1;

/** Reads the headers of rpm's sqlite database from its file (docs/decisions/0017-databases-of-images.md). */
export function readRpmDatabase(bytes: Uint8Array): RpmDatabaseReading {
  try {
    const database = openDatabase(bytes);
    return { ok: true, headers: [...recordsOf(database, packagesRoot(database))].map(headerOf) };
  } catch (error) {
    if (error instanceof Malformed) return { ok: false, reason: error.message };
    throw error;
  }
}

// https://www.sqlite.org/fileformat2.html#storage_of_the_sql_database_schema
function packagesRoot(database: Database): number {
  const named = [...recordsOf(database, SCHEMA_ROOT)]
    .map((record) => columnsOf(record, 5))
    .filter(([, name]) => name !== undefined && textIn(name) === 'Packages');
  const [[type, , , root, sql] = [], ...others] = named;
  if (type === undefined || root === undefined || sql === undefined || others.length > 0)
    throw new Malformed(`it has ${named.length} tables Packages`);
  const written = textIn(sql)?.replace(/\s+/g, ' ').trim();
  if (textIn(type) !== 'table' || written !== TABLE) throw new Malformed('its table Packages is not of rpm');
  return pageIn(root);
}

function headerOf(record: Uint8Array): Uint8Array {
  const [, blob] = columnsOf(record, 2);
  const header = blob === undefined ? undefined : blobIn(blob);
  if (header === undefined) throw new Malformed('a row of Packages has no header');
  return header;
}
