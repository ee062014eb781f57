import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** As rpm writes it. */
export const PACKAGES =
  "CREATE TABLE IF NOT EXISTS 'Packages' (hnum INTEGER PRIMARY KEY AUTOINCREMENT,blob BLOB NOT NULL)";

/** A database file as SQLite leaves it after `fill`, and the blobs that SQLite itself reads from `Packages`. */
export function sqliteFile(fill: (database: DatabaseSync) => void): {
  readonly bytes: Uint8Array;
  readonly blobs: readonly Uint8Array[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'terrarium-sqlite-'));
  const path = join(folder, 'rpmdb.sqlite');
  try {
    const database = new DatabaseSync(path);
    database.exec('PRAGMA synchronous = OFF');
    fill(database);
    const has = database.prepare(
      "SELECT 1 FROM sqlite_master WHERE name = 'Packages' AND sql LIKE '%blob BLOB NOT NULL)'",
    );
    const rows = has.get() === undefined ? [] : database.prepare('SELECT blob FROM Packages').all();
    const bytes = readFileSync(path);
    database.close();
    return { bytes, blobs: rows.flatMap(({ blob }) => (blob instanceof Uint8Array ? [blob] : [])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Inserts blobs of these sizes, each with bytes of its own. */
export function insertBlobs(database: DatabaseSync, sizes: readonly number[]): void {
  database.exec('BEGIN');
  const insert = database.prepare('INSERT INTO Packages (blob) VALUES (?)');
  for (const [index, size] of sizes.entries())
    insert.run(Uint8Array.from({ length: size }, (_, at) => (at * 7 + index * 13 + (at >> 8)) % 251));
  database.exec('COMMIT');
}

/** rpm's table in pages of a size, with blobs of these sizes. */
export function packagesFile(pageSize: number, sizes: readonly number[]) {
  return sqliteFile((database) => {
    database.exec(`PRAGMA page_size = ${pageSize}; ${PACKAGES}`);
    insertBlobs(database, sizes);
  });
}
