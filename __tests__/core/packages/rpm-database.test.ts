import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRpmDatabase } from '../../../src/core/packages/rpm-database.ts';
import { readRpmHeader } from '../../../src/core/packages/rpm-header.ts';
import { propertyRuns } from '../../test-size.ts';
import { insertBlobs, PACKAGES, packagesFile, sqliteFile } from './sqlite-file.ts';

// Written by rpm 4.18: two packages were installed.
const REAL = gunzipSync(readFileSync(join(import.meta.dirname, '../../fixtures/rpm/rpmdb.sqlite.gz')));

const many = (count: number, size: number) => Array.from({ length: count }, (_, index) => (index * 37) % size);

describe('a database of rpm', () => {
  it('has the packages that rpm installed', () => {
    const reading = readRpmDatabase(REAL);
    expect(reading.ok && reading.headers.map(readRpmHeader)).toEqual([
      { type: 'rpm', name: 'beta', version: '4:1.2-3', architecture: 'noarch' },
      { type: 'rpm', name: 'alpha', version: '4:1.2-3', architecture: 'noarch' },
    ]);
  });

  it.each<[string, (database: DatabaseSync) => void]>([
    ['no row', () => undefined],
    ['rows within one page', (database) => insertBlobs(database, [0, 1, 2, 300])],
    [
      'blobs in chains',
      (database) => insertBlobs(database, [100_000, 0, 470, 471, 472, 477, 478, 479, 508, 4061, 4062]),
    ],
    ['a tree of several levels', (database) => insertBlobs(database, many(3000, 900))],
    [
      'rows that were deleted',
      (database) => {
        insertBlobs(database, many(500, 3000));
        database.exec('DELETE FROM Packages WHERE hnum % 3 = 0');
      },
    ],
    [
      'been vacuumed',
      (database) => {
        insertBlobs(database, many(500, 3000));
        database.exec('DELETE FROM Packages WHERE hnum % 3 = 0');
        database.exec('VACUUM');
      },
    ],
    ['keys of 32 bits', (database) => database.exec("INSERT INTO Packages VALUES (4294967295, x'0102')")],
    [
      'a checkpointed log',
      (database) => {
        database.exec('PRAGMA journal_mode = WAL');
        insertBlobs(database, many(300, 2000));
        database.exec('PRAGMA wal_checkpoint = TRUNCATE');
      },
    ],
    [
      'so many tables that their list is a tree',
      (database) => {
        database.exec('BEGIN');
        for (let index = 0; index < 300; index += 1)
          database.exec(`CREATE TABLE t${index} (a TEXT, b TEXT); CREATE INDEX i${index} ON t${index} (a)`);
        database.exec('COMMIT');
        insertBlobs(database, [5, 5000]);
      },
    ],
  ])('is read as SQLite reads it: %s', (_, fill) => {
    for (const pageSize of [512, 1024, 4096, 65_536]) {
      const { bytes, blobs } = sqliteFile((database) => {
        database.exec(`PRAGMA page_size = ${pageSize}; PRAGMA auto_vacuum = ${pageSize === 1024 ? 1 : 0}; ${PACKAGES}`);
        fill(database);
      });
      const reading = readRpmDatabase(bytes);
      expect(reading).toMatchObject({ ok: true });
      expect(reading.ok && reading.headers.map((header) => Buffer.from(header).toString('hex'))).toEqual(
        blobs.map((blob) => Buffer.from(blob).toString('hex')),
      );
    }
  });
});

describe("a database with SQL of its author's", () => {
  const VALID = PACKAGES.replace('IF NOT EXISTS ', '');
  it.each<[string, string, string]>([
    [
      'a generated column',
      'CREATE TABLE Packages (hnum INTEGER PRIMARY KEY, blob AS (zeroblob(500000000)))',
      'not of rpm',
    ],
    ['a virtual table', 'CREATE VIRTUAL TABLE Packages USING fts5(blob)', 'not of rpm'],
    ['a view', "CREATE VIEW Packages AS SELECT 1 AS hnum, x'00' AS blob", 'not of rpm'],
    ['a table without row ids', `${VALID.replace(' AUTOINCREMENT', '')} WITHOUT ROWID`, 'not of rpm'],
    ['another order of columns', "CREATE TABLE 'Packages' (blob BLOB NOT NULL,hnum INTEGER PRIMARY KEY)", 'not of rpm'],
    ['a default', VALID.replace('NOT NULL', "NOT NULL DEFAULT x'00'"), 'not of rpm'],
    ['no such table', 'CREATE TABLE other (hnum INTEGER)', '0 tables Packages'],
    ['another case', VALID.replace('Packages', 'packages'), '0 tables Packages'],
    ['an index of that name', 'CREATE TABLE t (a); CREATE INDEX Packages ON t (a)', 'not of rpm'],
    ['a text for a blob', `${VALID}; INSERT INTO Packages VALUES (1, 'text')`, 'has no header'],
    ['a number for a blob', `${VALID}; INSERT INTO Packages VALUES (1, 7)`, 'has no header'],
    ['negative keys', `${VALID}; INSERT INTO Packages VALUES (-1, x'00')`, 'too large'],
    ['UTF-16', `PRAGMA encoding = 'UTF-16le'; ${VALID}`, 'not UTF-8'],
    ['an added column', `${VALID}; ALTER TABLE Packages ADD COLUMN more BLOB`, 'not of rpm'],
  ])('is refused: %s', (_, sql, reason) => {
    const { bytes } = sqliteFile((database) => database.exec(sql));
    expect(readRpmDatabase(bytes)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });
});

/** A copy with numbers of 1, 2 or 4 bytes written over it. */
function patched(bytes: Uint8Array, ...patches: readonly (readonly [at: number, value: number, width: 1 | 2 | 4])[]) {
  const copy = new Uint8Array(bytes);
  const view = new DataView(copy.buffer);
  for (const [at, value, width] of patches) {
    if (width === 1) view.setUint8(at, value);
    else if (width === 2) view.setUint16(at, value);
    else view.setUint32(at, value);
  }
  return copy;
}

// Pages of 512 bytes: 1 is the list of tables, 2 the root of Packages, 3 that of sqlite_sequence, then what follows.
const page = (number: number) => (number - 1) * 512;
const SMALL = packagesFile(512, [10, 20]).bytes;
const CHAINED = packagesFile(512, [3000]).bytes;
const TREE = packagesFile(512, many(200, 400)).bytes;

describe('a database that is not as its format says', () => {
  it.each<[string, Uint8Array, string]>([
    ['is empty', new Uint8Array(), 'no SQLite database'],
    ['is text', new TextEncoder().encode('SQLite format 3\0'.repeat(100)), 'has pages of'],
    ['has pages of 0 bytes', patched(SMALL, [16, 0, 2]), 'pages of 0 bytes'],
    ['has pages of 1000 bytes', patched(SMALL, [16, 1000, 2]), 'pages of 1000 bytes'],
    ['reserves its pages', patched(SMALL, [20, 255, 1]), 'pages of 512 bytes'],
    ['is of a later format', patched(SMALL, [19, 3, 1]), 'later format'],
    ['has other fractions', patched(SMALL, [21, 255, 1]), 'fractions'],
    ['ends behind its first page', SMALL.subarray(0, 512), 'no page 2'],
    ['has a root that is a page of a chain', patched(CHAINED, [page(2), 0, 1]), 'not of a table'],
    ['has an index for its table', patched(SMALL, [page(2), 0x0a, 1]), 'not of a table'],
    ['loops in a chain', patched(CHAINED, [page(5), 4, 4]), 'page 4 is used twice'],
    ['has a chain that goes back to the table', patched(CHAINED, [page(5), 2, 4]), 'page 2 is used twice'],
    ['has a chain that ends early', patched(CHAINED, [page(5), 0, 4]), 'no page 0'],
    ['has a chain that leaves the file', patched(CHAINED, [page(5), 0xffffffff, 4]), 'no page 4294967295'],
    ['has a chain that does not end', patched(packagesFile(512, [1000, 10]).bytes, [page(5), 3, 4]), 'too long'],
    ['loops in its tree', patched(TREE, [page(2) + 8, 2, 4]), 'page 2 is used twice'],
    ['has one page below two', patched(TREE, [page(2) + 8, 1, 4]), 'page 1 is used twice'],
    ['has cells that leave their page', patched(SMALL, [page(2) + 8, 0xffff, 2]), 'leaves its page'],
    ['has a cell in its header', patched(SMALL, [page(2) + 8, 0, 2]), 'leaves its page'],
    ['has a cell at the end of its page', patched(SMALL, [page(2) + 8, 511, 2]), 'no end'],
    ['has more cells than room', patched(SMALL, [page(2) + 3, 0xffff, 2]), 'more cells than room'],
    ['has a tree with more cells than room', patched(TREE, [page(2) + 3, 0xffff, 2]), 'more cells than room'],
  ])('is refused: it %s', (_, bytes, reason) => {
    expect(readRpmDatabase(bytes)).toEqual({ ok: false, reason: expect.stringContaining(reason) });
  });

  it('is refused where its keys do not ascend', () => {
    const at = page(2) + 8;
    const view = new DataView(SMALL.buffer, SMALL.byteOffset, SMALL.byteLength);
    const swapped = patched(SMALL, [at, view.getUint16(at + 2), 2], [at + 2, view.getUint16(at), 2]);
    expect(readRpmDatabase(swapped)).toEqual({ ok: false, reason: 'the keys of a table do not ascend' });
  });

  it('is refused where its records are larger than the file', () => {
    const { bytes } = packagesFile(512, [450]);
    const size = bytes.indexOf(0x83, page(2) + 10);
    const grown = patched(bytes, [size, 0xff, 1]);
    expect(readRpmDatabase(grown)).toEqual({ ok: false, reason: 'its records are larger than the file' });
  });

  it('is refused where its tree is too deep', () => {
    // Each page has no cell, and the next one as its last child.
    const levels = 30;
    const bytes = new Uint8Array(page(levels + 2));
    bytes.set(SMALL.subarray(0, 512));
    for (let number = 2; number <= levels; number += 1)
      bytes.set(patched(new Uint8Array(512), [0, 5, 1], [8, number + 1, 4]), page(number));
    expect(readRpmDatabase(bytes)).toEqual({ ok: false, reason: 'a tree of it is more than 20 pages deep' });
  });

  it('gives a reason, and ends, whatever its bytes are', () => {
    const base = fc.constantFrom(SMALL, CHAINED, TREE, REAL);
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 });
    const cut = fc.option(fc.nat(), { nil: undefined });
    fc.assert(
      fc.property(base, flips, cut, (bytes, changes, length) => {
        const broken = new Uint8Array(bytes);
        for (const [at, value] of changes) broken[at % broken.length] = value;
        const reading = readRpmDatabase(length === undefined ? broken : broken.subarray(0, length % broken.length));
        for (const header of reading.ok ? reading.headers : []) readRpmHeader(header);
      }),
      propertyRuns(),
    );
  });

  it('gives a reason, and ends, whatever its pages say', () => {
    const flips = fc.array(fc.tuple(fc.nat(12), fc.nat(30), fc.integer({ min: 0, max: 0xffff })), { minLength: 1 });
    fc.assert(
      fc.property(fc.constantFrom(CHAINED, TREE), flips, (bytes, changes) => {
        const patches = changes.map(([number, at, value]) => {
          const start = (number * 512) % bytes.length;
          return [start === 0 ? 100 + at : start + at, value, 2] as const;
        });
        expect(typeof readRpmDatabase(patched(bytes, ...patches)).ok).toBe('boolean');
      }),
      propertyRuns(),
    );
  });
});
