import { randomUUID } from 'node:crypto';
import { lstatSync, mkdirSync } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { TerrariumError } from '../../core/model/errors.ts';
import { attempt } from '../attempt.ts';
import { removeEarlierVersions } from '../environment/tidy-cache.ts';
import { userCache } from '../environment/user-cache.ts';
import { writeStream } from '../files/write-file.ts';
import type { ArchivePart } from '../layers/archive-parts.ts';
import type { PackageIndex } from './package-index.ts';
import { openWheel } from './wheel-archive.ts';

/** Where a program is kept, and what it may see. */
export interface UvSurroundings {
  /** Of the process that is started. */
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not used. */
  readonly notBelow: readonly string[];
  /** A private folder, for machines without a cache of the user's own. */
  readonly folder: string;
  readonly onLine: (line: string) => void;
}

const UV_VERSION = '0.13.9';
const HINT = 'put uv on PATH, or set UV_DEFAULT_INDEX to an index that has it';

/** Wheels of uv by platform: tags of the name, and sha256. Those of Linux with musl run everywhere. https://pypi.org/project/uv/0.13.9/#files */
const WHEELS = {
  'linux-amd64': [
    'manylinux_2_17_x86_64.manylinux2014_x86_64',
    'd7f459fe4fd247d830351c75686d3996ace3c6f3f728eb0e85a30b7ada0cef19',
  ],
  'linux-musl-amd64': ['musllinux_1_1_x86_64', '2c45530751517d6c3bbc69a19473f6effe47cce047bede01ffd8af7ea7b36b25'],
  'linux-musl-arm64': [
    'manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64',
    '5435c5ce14a56431208ca0996416d310f1598e8c2c8ba707688985a16bb82dbe',
  ],
  'linux-musl-arm-v7': [
    'manylinux_2_17_armv7l.manylinux2014_armv7l.musllinux_1_1_armv7l',
    '7ec1e1dd9b6cb335c301afdf877989df384227313981850755a59561f75e4ab8',
  ],
  'darwin-amd64': ['macosx_10_12_x86_64', 'c16ed11e013557536b3e60065f1b912f6407bd6518e041b961e23ef9e6b4fbf5'],
  'darwin-arm64': ['macosx_11_0_arm64', '66c512266d633bef48384a1f53003f41f2a8e7b36fe6e7fbfd3e0fd52d96fa63'],
} as const satisfies Record<string, readonly [string, string]>;

/** A platform that there is a pinned uv for. */
export type UvPlatform = keyof typeof WHEELS;

/** The pinned uv for a platform; `undefined` if there is none. */
export function uvPlatform(name: string): UvPlatform | undefined {
  return Object.hasOwn(WHEELS, name) ? (name as UvPlatform) : undefined;
}

/**
 * A folder with the program `uv` alone: a pinned wheel of the package index, kept in the user's cache. Throws `index-failed` where
 * that does not have it, or does not answer.
 */
export async function fetchUv(
  index: PackageIndex,
  platform: UvPlatform,
  surroundings: UvSurroundings,
): Promise<string> {
  const { notBelow, env, folder } = surroundings;
  const name = join(`uv-${UV_VERSION}`, platform);
  const cache = userCache(name, notBelow, env);
  if (cache !== undefined && attempt(() => isOwn(join(cache, 'uv'))) === true) return cache;
  try {
    if (cache !== undefined) {
      const place = await downloadInto(cache, { index, platform, surroundings });
      removeEarlierVersions(dirname(cache), 'uv-', { days: 30 });
      return place;
    }
  } catch (error) {
    if (error instanceof TerrariumError) throw error;
    // A user may have no folder that can be written to.
  }
  return downloadInto(join(folder, name), { index, platform, surroundings });
}

interface UvDownload {
  readonly index: PackageIndex;
  readonly platform: UvPlatform;
  readonly surroundings: UvSurroundings;
}

async function downloadInto(place: string, { index, platform, surroundings }: UvDownload): Promise<string> {
  mkdirSync(place, { recursive: true, mode: 0o700 });
  await download(index, platform, place, surroundings);
  return place;
}

// What another user could have written is not run.
function isOwn(path: string): boolean {
  const stats = lstatSync(path);
  return stats.isFile() && (process.getuid === undefined || stats.uid === process.getuid());
}

async function download(
  index: PackageIndex,
  platform: UvPlatform,
  place: string,
  { folder, onLine }: UvSurroundings,
): Promise<void> {
  const [tag, sha256] = WHEELS[platform];
  const file = `uv-${UV_VERSION}-py3-none-${tag}.whl`;
  const files = await index.files([], { name: 'uv', version: UV_VERSION });
  const listed = files.find((one) => one.file === file && one.sha256 === sha256);
  if (listed === undefined)
    throw new TerrariumError('index-failed', `the package index has no uv ${UV_VERSION} for ${platform}`, {
      hint: HINT,
    });
  onLine(`fetching uv ${UV_VERSION}`);
  const wheel = join(folder, file);
  await index.download({ ...listed, sha256 }, wheel);
  // Runs beside this one may do the same, and hand on the folder meanwhile: nothing else is ever in it.
  const temporary = `${place}.${randomUUID()}`;
  await extractProgram(wheel, temporary);
  await chmod(temporary, 0o755);
  await rename(temporary, join(place, 'uv'));
  await rm(wheel);
}

async function extractProgram(wheel: string, to: string): Promise<void> {
  const archive = await openWheel(wheel, `uv ${UV_VERSION}`);
  try {
    await writeStream(to, 'w', contentOf(await archive.part(`uv-${UV_VERSION}.data/scripts/uv`)));
  } finally {
    await archive.close();
  }
}

async function* contentOf(part: ArchivePart): AsyncGenerator<Uint8Array> {
  if (part.kind === 'plain') yield part.bytes;
  else yield* Readable.from(part.read()).pipe(createInflateRaw());
}
