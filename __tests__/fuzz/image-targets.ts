import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Digest } from '../../src/core/model/digest.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import type { PlatformPackages, ResolvedPackages } from '../../src/core/model/packages.ts';
import { cycloneDx } from '../../src/core/packages/cyclonedx.ts';
import { diffPackages, formatPackageChange } from '../../src/core/packages/diff-packages.ts';
import { freeze } from '../../src/core/packages/freeze.ts';
import { readPackages } from '../../src/core/packages/read-packages.ts';
import { readRpmHeader } from '../../src/core/packages/rpm-header.ts';
import {
  readImageFacts,
  readResolution,
  writeImageFacts,
  writeResolution,
} from '../../src/core/packages/stored-packages.ts';
import { describeKnown } from '../../src/core/report/describe-packages.ts';
import { definitionVectors } from '../core/hash/vectors.ts';
import { PACKAGES, sqliteFile } from '../core/packages/sqlite-file.ts';
import { digestOf } from './answering-registry.ts';
import { memoryRegistry } from './memory-registry.ts';
import { type Target, targetOf } from './target.ts';

const SITE = '/opt/terrarium/env/lib/python3.11/site-packages';
const REPOSITORY = { registry: 'ghcr.io', path: 'acme/env' };
const DPKG = `Package: bash
Status: install ok installed
Version: 5.2.15-2+b2
Architecture: amd64
Description: shell
 of GNU

Package: gone
Status: deinstall ok config-files
Version: 1
`;
const APK = 'C:Q1abc=\nP:musl\nV:1.2.4-r2\nA:x86_64\nF:lib\n\nP:busybox\nV:1.36.1-r5\nA:x86_64\n';
const CONDA_META = JSON.stringify({
  name: 'numpy',
  version: '1.26.4',
  build: 'py311h64a7726_0',
  subdir: 'linux-64',
  channel: 'https://user:pass@conda.example/t/tk-1/private/linux-64',
  url: 'https://conda.example/t/tk-1/private/linux-64/numpy-1.26.4-py311h64a7726_0.conda?token=x',
  sha256: 'a'.repeat(64),
  files: ['lib/x'],
});
const DIRECT_URL = JSON.stringify({
  url: 'https://token@github.com/acme/lib.git',
  vcs_info: { vcs: 'git', commit_id: 'c'.repeat(40) },
});
const METADATA = 'Metadata-Version: 2.1\r\nName: Flask_SQL.Alchemy\r\nVersion: 3.0\r\n\r\nName: other\n';

/** Files of an image, by path. */
const FILES: Readonly<Record<string, string>> = {
  '/var/lib/dpkg/status': DPKG,
  '/var/lib/dpkg/status.d/tzdata': 'Package: tzdata\nVersion: 2024a-0\nArchitecture: all\n',
  '/lib/apk/db/installed': APK,
  '/etc/os-release': 'PRETTY_NAME="Debian"\nID=debian\nVERSION_ID="12"\n',
  '/opt/terrarium/env/conda-meta/numpy-1.26.4.json': CONDA_META,
  [`${SITE}/Flask_SQL.Alchemy-3.0.dist-info/METADATA`]: METADATA,
  [`${SITE}/Flask_SQL.Alchemy-3.0.dist-info/INSTALLER`]: 'pip\n',
  [`${SITE}/lib-1.dist-info/METADATA`]: 'Name: lib\nVersion: 1\n',
  [`${SITE}/lib-1.dist-info/direct_url.json`]: DIRECT_URL,
  '/usr/lib/python3/dist-packages/six-1.16.0.egg-info/PKG-INFO': 'Name: six\nVersion: 1.16.0\n',
  '/usr/lib/python3/dist-packages/one.egg-info': 'Name: one\nVersion: 1\n',
};
const FIXTURES = join(import.meta.dirname, '../fixtures');
const HEADER = readFileSync(join(FIXTURES, 'packages/rpm-4.18-header.bin'));
const { bytes: RPMDB } = sqliteFile((database) => {
  database.exec(`PRAGMA page_size = 512; ${PACKAGES}`);
  for (let copy = 0; copy < 3; copy += 1) database.prepare('INSERT INTO Packages (blob) VALUES (?)').run(HEADER);
});
const DATABASE = { '/var/lib/rpm/rpmdb.sqlite': RPMDB };

/** A target for each file that says what an image holds, and for the headers in rpm's database. */
export function imageTargets(): readonly Target[] {
  const files = Object.entries<string | Uint8Array>({ ...FILES, ...DATABASE }).map(([path, content]) =>
    targetOf(`image: ${path}`, [content], (bytes) => record(readWith({ [path]: bytes }))),
  );
  return [...files, targetOf('image: header of rpm', [HEADER], readRpmHeader)];
}

function readWith(changed: Readonly<Record<string, Uint8Array>>): PlatformPackages {
  const files = Object.entries<string | Uint8Array>({ ...FILES, ...changed });
  return readPackages(
    'linux/amd64',
    files.map(([path, content]) => ({ path, bytes: Buffer.from(content) })),
  );
}

const BEFORE = readWith(DATABASE);
const [VECTOR] = definitionVectors;

/** Writes down what an image holds, reads it back, compares and shows it, and installs it again. */
async function record(platform: PlatformPackages): Promise<void> {
  if (VECTOR === undefined) throw new Error('there are no golden vectors');
  const { hash } = VECTOR;
  const packages: ResolvedPackages = { formatVersion: '1', definitionHash: hash, platforms: [platform] };
  const { registry } = memoryRegistry();
  const image = {
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(Buffer.from('x')),
    size: 1,
  };
  const definition = JSON.parse(VECTOR.canonical);
  await writeImageFacts(registry, REPOSITORY, image, { packages, definition, cost: { seconds: 1, bytes: 2 } });
  await writeResolution(registry, REPOSITORY, packages);
  const facts = await readImageFacts(registry, REPOSITORY, image.digest, hash);
  const resolution = await readResolution(registry, REPOSITORY, hash as Parameters<typeof readResolution>[2]);
  if (facts === undefined || resolution === undefined) throw new Error('what was written down cannot be read back');
  show(facts.packages, image.digest);
  for (const part of facts.packages.platforms) tryFreeze(part);
}

function show(packages: ResolvedPackages, digest: Digest): void {
  const before = { ...packages, platforms: [BEFORE] };
  for (const change of diffPackages(before, packages)) formatPackageChange(change);
  cycloneDx(packages, { name: 'ghcr.io/acme/env', digest });
  describeKnown({
    title: 'x',
    hash: packages.definitionHash,
    definition: undefined,
    image: undefined,
    packages,
    record: undefined,
  });
}

function tryFreeze(part: PlatformPackages): void {
  try {
    freeze(part, []);
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
  }
}
