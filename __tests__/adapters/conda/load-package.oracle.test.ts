import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPackage } from '../../../src/adapters/conda/load-package.ts';
import { unpackPackage } from '../../../src/adapters/conda/package-archive.ts';
import type { PackageEntry } from '../../../src/adapters/layers/write-packages.ts';
import { type CondaUrl, parseCondaUrl } from '../../../src/core/specifiers/conda-url.ts';
import { askPython, oracles } from '../../oracle/oracle.ts';
import { sized } from '../../test-size.ts';
import { BUILT_AT, condaFile, hexOf, type PackageFile, type PackageForm, packageName, partsOf } from './packages.ts';

const folder = mkdtempSync(join(tmpdir(), 'conda-oracle-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PYTHON: PackageForm = {
  name: 'python',
  version: '3.12.4',
  files: [
    { path: 'bin/python3.12', bytes: `\x7fELF\0${BUILT_AT}/lib\0rest`, mode: 0o755, placeholder: 'binary' },
    { path: 'bin/python', link: 'python3.12' },
    { path: 'lib/python3.12/os.py', bytes: 'import sys\n' },
  ],
};

const piece = fc.oneof(
  fc.constantFrom(BUILT_AT, `${BUILT_AT}/lib`, `#!${BUILT_AT}/bin/python\n`, BUILT_AT.slice(0, 100), '\0', '\n', ':'),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('\0', '\n', ' ', 'é'), maxLength: 20 }),
);
const content = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((pieces) => Buffer.from(pieces.join(''), 'latin1')),
  // Larger than what is read at once.
  fc
    .tuple(fc.integer({ min: 1 << 20, max: (1 << 20) + 400 }), piece)
    .map(([size, last]) => Buffer.concat([Buffer.alloc(size, 'x'), Buffer.from(`${BUILT_AT}/a:${BUILT_AT}\0${last}`)])),
);
const folders = fc.constantFrom(
  'bin',
  'lib',
  'share/own',
  'lib/python3.12/site-packages/own',
  'etc/conda/activate.d',
  'include',
);
const noarchFolders = fc.constantFrom('site-packages/own', 'python-scripts', 'share/own', 'bin', 'site-packages');
const mode = fc.constantFrom(0o644, 0o755, 0o600, 0o775, 0o444, 0o4755, 0o664);

function fileIn(below: fc.Arbitrary<string>, name: string): fc.Arbitrary<PackageFile> {
  const path = below.map((parent) => `${parent}/${name}`);
  const form = fc.constantFrom(undefined, undefined, 'text' as const, 'binary' as const);
  const regular = fc
    .record({ path, bytes: content, mode, form })
    .map(({ form: placeholder, ...file }) => (placeholder === undefined ? file : { ...file, placeholder }));
  const link = fc.record({ path, link: fc.constantFrom('elsewhere', '../lib/x', '/usr/bin/env', '../../..') });
  return fc.oneof({ weight: 5, arbitrary: regular }, { weight: 1, arbitrary: link });
}

function formOf(name: string): fc.Arbitrary<PackageForm> {
  return fc.boolean().chain((isNoarch) => {
    const below = isNoarch ? noarchFolders : folders;
    const files = fc
      .tuple(...[0, 1, 2, 3].map((place) => fileIn(below, `${name}-${place}`)))
      .map((list): readonly PackageFile[] => list);
    const entryPoints = fc.constantFrom<readonly string[]>(
      [],
      [`${name}-run = own.sub:main`],
      [`${name}_a=own:a.b`, `${name}_b = own:c`],
    );
    const version = fc.constantFrom('1.0', '1!2.0rc1', '2024a', '1.0_1');
    return fc.record({ files, entryPoints, version }).map(({ files: list, ...rest }): PackageForm => {
      if (!isNoarch) return { name, files: withHardLink(list), version: rest.version };
      return { name, files: list, ...rest, noarch: 'python', subdir: 'noarch' };
    });
  });
}

// Of the first file of a package, where that is one.
function withHardLink(files: readonly PackageFile[]): readonly PackageFile[] {
  const [first] = files;
  if (first?.bytes === undefined || first.placeholder !== undefined) return files;
  return [...files, { path: `${first.path}-again`, hardLink: first.path, bytes: first.bytes }];
}

const environment = fc.tuple(formOf('alpha'), formOf('beta'), formOf('gamma-delta')).map((forms) => [PYTHON, ...forms]);

interface Answer {
  readonly files?: readonly (readonly [string, string, number, string])[];
  readonly records?: Readonly<Record<string, string>>;
  readonly refused?: string;
}

/** Writes the packages of an environment, those with an even place as `.conda`. */
async function written(forms: readonly PackageForm[], at: string): Promise<readonly string[]> {
  mkdirSync(at, { recursive: true });
  const paths: string[] = [];
  for (const [place, form] of forms.entries()) {
    const path = join(at, `${packageName(form)}.${place % 2 === 0 ? 'conda' : 'tar'}`);
    if (place % 2 === 0) writeFileSync(path, await condaFile(form));
    else {
      const { info, contents } = await partsOf(form);
      // One archive: the end of the first is taken away.
      writeFileSync(path, Buffer.concat([info.subarray(0, -1024), contents]));
    }
    paths.push(path);
  }
  return paths;
}

async function contentOf({ kind, target, read }: PackageEntry): Promise<string> {
  if (kind === 'link') return target;
  const part = await read();
  const digest = createHash('sha256');
  if (part.kind === 'plain') digest.update(part.bytes);
  else for await (const piece of part.read()) digest.update(piece);
  return digest.digest('hex');
}

async function linked(form: PackageForm, path: string, prefix: string) {
  const bytes = readFileSync(path);
  const reading = parseCondaUrl(
    `https://channel.example/main/${form.subdir ?? 'linux-64'}/${path.slice(path.lastIndexOf('/') + 1)}`,
  );
  if (!reading.ok) throw new Error(reading.reason);
  const url: CondaUrl = reading.value;
  const archive = await unpackPackage(path, url.url, `${path}.contents`);
  const python = { version: '3.12', site: 'lib/python3.12/site-packages' };
  try {
    const { files } = await loadPackage({ ...url, sha256: hexOf(bytes), bytes: bytes.length }, archive, {
      prefix,
      python,
    });
    return await Promise.all(
      files.map(async ({ path: at, mode: bits, content: entry }) => {
        const below = at.slice(prefix.length + 1);
        return {
          below,
          row: [below, entry.kind, bits, await contentOf(entry), entry.time ?? 0],
          text: below.startsWith('conda-meta/') ? await textOf(entry) : '',
        };
      }),
    );
  } finally {
    await archive.close();
  }
}

async function textOf({ read }: PackageEntry): Promise<string> {
  const part = await read();
  return part.kind === 'plain' ? Buffer.from(part.bytes).toString() : '';
}

// Of this machine, or an algorithm that we do not repeat.
const LEFT_OUT = new Set(['extracted_package_dir', 'link', 'md5', 'url', 'channel']);

function recordOf(text: string): Record<string, unknown> {
  const record = JSON.parse(text) as Record<string, unknown>;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !LEFT_OUT.has(key)));
}

describe.skipIf(oracles === undefined)('linked packages', () => {
  it('have the files of rattler, and its records', { timeout: 3_600_000 }, async () => {
    const environments = fc.sample(environment, { numRuns: sized({ small: 5, ci: 60, nightly: 1000 }), seed: 20 });
    const cases = await Promise.all(
      environments.map(async (forms, place) => {
        const at = join(folder, String(place));
        return { forms, packages: await written(forms, at), prefix: join(at, 'env') };
      }),
    );
    const answers = askPython<Answer>(
      'conda_install',
      cases.map(({ packages, prefix }) => ({ packages, prefix })),
    );
    for (const [place, { forms, packages, prefix }] of cases.entries()) {
      const { files = [], records = {}, refused } = answers[place] ?? {};
      expect(refused).toBeUndefined();
      const own = [];
      for (const [at, path] of packages.entries())
        own.push(...(await linked(forms[at] as PackageForm, path.replace(/\.tar$/, '.tar.bz2'), prefix)));
      const isCompared = ([path]: readonly unknown[]) => !/^(?:conda-meta\/|CACHEDIR\.TAG$)/.test(String(path));
      const rows = own.map(({ row }) => row).filter(isCompared);
      expect(rows.sort()).toEqual(
        files
          .filter(isCompared)
          .map((row) => [...row])
          .sort(),
      );
      for (const { below, text } of own.filter(({ text: found }) => found !== ''))
        expect(recordOf(text)).toEqual(recordOf(records[below] ?? '{}'));
    }
  });
});
