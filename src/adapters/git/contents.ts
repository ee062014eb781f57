import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Digest } from '../../core/model/digest.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { FileReading } from '../../core/model/tree.ts';
import { decodeText, MAX_TEXT_BYTES, tooLarge } from '../definition-text.ts';
import { type Conversion, type Conversions, conversionOf, conversionsAt } from './attributes.ts';
import type { ReadBlob } from './blobs.ts';
import { withoutDrivers } from './config.ts';
import { crlfWriter, LineCounts } from './line-ends.ts';
import type { GitEntry } from './listing.ts';
import { GIT_LIMITS, git, streamGit } from './start.ts';

/** A file of a commit. */
export interface CommitFile extends GitEntry {
  /** Relative to the root. */
  readonly path: string;
}

/** Contents of files as a checkout has them, whatever the repository stores. */
export interface Contents {
  readonly text: (file: CommitFile) => Promise<FileReading>;
  readonly digest: (file: CommitFile) => Promise<Digest>;
}

export interface BlobSources {
  /** Blobs of the repository; `undefined` where the root is in none. */
  readonly local: ReadBlob | undefined;
  /** Blobs of the repository, and of where it is hosted. */
  readonly all: ReadBlob;
}

type Sink = (chunk: Buffer) => void;

/** One process each: files with keywords or another encoding are few. */
const MAX_BY_GIT = 1000;

export function openContents(
  root: string,
  sources: BlobSources,
  { config: readConfig, attributes }: Conversions = conversionsAt(root),
  maxByGit = MAX_BY_GIT,
): Contents {
  const convert = gitConverter(root, readConfig, maxByGit);
  let lfs: Promise<boolean> | undefined;
  const conversion = async (path: string): Promise<Conversion> => {
    const asked = sources.local === undefined ? new Map<string, string>() : attributes(path);
    const [found, configured] = await Promise.all([asked, readConfig()]);
    return conversionOf(found, configured);
  };
  const read = async (file: CommitFile, { byGit }: Conversion, sink: Sink): Promise<'converted' | 'stored'> => {
    if (byGit && (await sources.local?.(file.oid, ignore))) {
      await convert(file, sink);
      return 'converted';
    }
    if (!(await sources.all(file.oid, sink))) throw unreadable(file);
    return 'stored';
  };
  const isFetched = () => {
    lfs ??= hasLfsObjects(root);
    return lfs;
  };
  return {
    text: async (file) => textOf(file, await conversion(file.path), read),
    digest: async (file) => {
      const found = await conversion(file.path);
      return digestOf(file, { ...found, lfs: found.driver === 'lfs' && (await isFetched()) }, read);
    },
  };
}

type Read = (file: CommitFile, conversion: Conversion, sink: Sink) => Promise<'converted' | 'stored'>;

async function textOf(file: CommitFile, conversion: Conversion, read: Read): Promise<FileReading> {
  const chunks: Buffer[] = [];
  const counts = new LineCounts();
  let size = 0;
  const kind = await read(file, conversion, (chunk) => {
    size += chunk.length;
    if (size > MAX_TEXT_BYTES) return;
    chunks.push(chunk);
    if (conversion.lineEnds !== 'kept') counts.add(chunk);
  });
  if (kind === 'stored' && size > MAX_TEXT_BYTES) return tooLarge(size);
  const bytes = Buffer.concat(chunks);
  return decodeText(kind === 'stored' && counts.convert(conversion.lineEnds) ? crlfWriter()(bytes) : bytes);
}

async function digestOf(file: CommitFile, conversion: Conversion & { readonly lfs: boolean }, read: Read) {
  const stored = createHash('sha256');
  const converted = createHash('sha256');
  const [counts, write] = [new LineCounts(), crlfWriter()];
  const beginning: Buffer[] = [];
  const kind = await read(file, conversion, (chunk) => {
    stored.update(chunk);
    if (file.size <= MAX_POINTER) beginning.push(chunk);
    if (conversion.lineEnds === 'kept') return;
    counts.add(chunk);
    converted.update(write(chunk));
  });
  const pointed = conversion.lfs ? lfsDigest(Buffer.concat(beginning).toString('latin1')) : undefined;
  if (pointed !== undefined) return pointed;
  const hash = kind === 'stored' && counts.convert(conversion.lineEnds) ? converted : stored;
  return `sha256:${hash.digest('hex')}` as Digest;
}

const MAX_POINTER = 1024;
const POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\noid sha256:([0-9a-f]{64})\nsize \d+\n$/;

/** The digest that a pointer of Git LFS gives: its driver is a program, and need not be run for it. */
export function lfsDigest(text: string): Digest | undefined {
  const hex = POINTER.exec(text)?.[1];
  return hex === undefined ? undefined : (`sha256:${hex}` as Digest);
}

// A checkout without LFS leaves pointers in the work tree, also where the driver is configured: it fetched no object. Its driver makes
// the folders of objects all the same, `objects/<2 digits>/<2 digits>`.
export async function hasLfsObjects(root: string): Promise<boolean> {
  const folder = await git(root, ['rev-parse', '--git-common-dir']);
  return folder !== undefined && holdsFile(join(resolve(root, folder.replace(/\n$/, '')), 'lfs', 'objects'), 2);
}

async function holdsFile(folder: string, depth: number): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some((entry) => entry.isFile())) return true;
  if (depth === 0) return false;
  for (const entry of entries)
    if (entry.isDirectory() && (await holdsFile(join(folder, entry.name), depth - 1))) return true;
  return false;
}

/** Lets git convert one file after another. */
function gitConverter(root: string, readConfig: Conversions['config'], maximum: number) {
  let prefix: Promise<string> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let files = 0;
  const convert = async ({ oid, path }: CommitFile, sink: Sink) => {
    prefix ??= prefixOf(root);
    const args = ['cat-file', '--filters', `--path=${await prefix}${path}`, oid];
    const limits = { ...GIT_LIMITS, bytes: Number.POSITIVE_INFINITY };
    if (await streamGit(root, [...withoutDrivers(await readConfig()), ...args], sink, limits)) return;
    throw unreadable({ path });
  };
  return (file: CommitFile, sink: Sink): Promise<void> => {
    files += 1;
    if (files > maximum) throw tooMany(maximum);
    const next = last.catch(ignore).then(() => convert(file, sink));
    last = next;
    return next;
  };
}

/** Path of the folder in its repository, empty or with a slash at its end. */
export async function prefixOf(root: string): Promise<string> {
  const printed = await git(root, ['rev-parse', '--show-prefix']);
  if (printed === undefined) throw new TerrariumError('git-failed', `${JSON.stringify(root)} is in no repository`);
  return printed.replace(/\n$/, '');
}

const ignore = () => undefined;

function unreadable({ path }: Pick<CommitFile, 'path'>): TerrariumError {
  return new TerrariumError('git-failed', `git cannot read ${JSON.stringify(path)}`, { hint: 'run git fsck' });
}

function tooMany(maximum: number): TerrariumError {
  const message = `more than ${maximum} files have the attributes ident or working-tree-encoding`;
  return new TerrariumError('git-failed', message, { hint: 'give these attributes to fewer files in .gitattributes' });
}
