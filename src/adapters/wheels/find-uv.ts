import { lstatSync, mkdirSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { attempt } from '../attempt.ts';
import { readCommand } from '../command.ts';
import { userCache } from '../environment/user-cache.ts';
import { writeStream } from '../files/write-file.ts';
import type { ArchivePart } from './gzip-members.ts';
import type { PackageIndex } from './package-index.ts';
import { openWheel } from './wheel-archive.ts';

/** Where uv is looked for, and what it may see. */
export interface UvSurroundings {
  /** Of the process that is started. */
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not used. */
  readonly notBelow: readonly string[];
  /** A private folder, for machines without a cache of the user's own. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

const VERSION = '0.13.9';
/** Its wheels, by platform of Node: name and sha256. https://pypi.org/project/uv/0.13.9/#files */
const WHEELS: Readonly<Record<string, readonly [string, string]>> = {
  'linux-x64': [
    'manylinux_2_17_x86_64.manylinux2014_x86_64',
    'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
  ],
  'linux-arm64': [
    'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
    '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
  ],
  'linux-musl-x64': ['musllinux_1_1_x86_64', '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25'],
  'linux-musl-arm64': [
    'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
    '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
  ],
  'darwin-x64': ['macosx_10_12_x86_64', 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5'],
  'darwin-arm64': ['macosx_11_0_arm64', '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63'],
};

/** A program of uv: that of PATH where it is 0.6 or newer, else a pinned one of the package index, kept in the user's cache. */
export async function findUv(index: PackageIndex, surroundings: UvSurroundings): Promise<string> {
  const found = await readCommand('uv', ['--version'], surroundings.env);
  const [, major, minor] = /^uv (\d+)\.(\d+)\./m.exec(found.output) ?? [];
  if (Number(major) > 0 || Number(minor) >= 6) return 'uv';
  const cache = userCache(`uv-${VERSION}`, surroundings.notBelow, surroundings.env) ?? join(surroundings.folder, 'uv');
  const program = join(cache, 'uv');
  if (attempt(() => isOwn(program)) !== true) await fetchUv(index, program, surroundings);
  return program;
}

// What another user could have written is not run.
function isOwn(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isFile() && (process.getuid === undefined || stats.uid === process.getuid());
}

async function fetchUv(index: PackageIndex, program: string, { folder, onLine }: UvSurroundings): Promise<void> {
  const [tag, sha256] = WHEELS[platformOfNode()] ?? [];
  const file = `uv-${VERSION}-py3-none-${tag}.whl`;
  const listed = (await index.files([], { name: 'uv', version: VERSION })).find(
    (one) => one.file === file && one.sha256 === sha256,
  );
  if (sha256 === undefined || listed === undefined)
    throw needsBuildKit(`there is no uv on PATH, and none for ${platformOfNode()} on the package index`);
  onLine(`fetching uv ${VERSION}`);
  const wheel = join(folder, file);
  await index.download({ ...listed, sha256 }, wheel);
  mkdirSync(dirname(program), { recursive: true, mode: 0o700 });
  const temporary = `${program}.${process.pid}`;
  await extractProgram(wheel, temporary);
  await chmod(temporary, 0o755);
  await rename(temporary, program);
  await rm(wheel);
}

async function extractProgram(wheel: string, to: string): Promise<void> {
  const archive = await openWheel(wheel, `uv ${VERSION}`);
  try {
    await writeStream(to, 'w', contentOf(await archive.part(`uv-${VERSION}.data/scripts/uv`)));
  } finally {
    await archive.close();
  }
}

async function* contentOf(part: ArchivePart): AsyncGenerator<Uint8Array> {
  if (part.kind === 'plain') yield part.bytes;
  else yield* Readable.from(part.read()).pipe(createInflateRaw());
}

function platformOfNode(): string {
  const { glibcVersionRuntime } = (process.report.getReport() as { header: { glibcVersionRuntime?: string } }).header;
  const isMusl = process.platform === 'linux' && glibcVersionRuntime === undefined;
  return `${process.platform}${isMusl ? '-musl' : ''}-${process.arch}`;
}
