import { posix } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { listOf, matching, objectOf, oneOf, type Parse, parseText } from '../model/shape.ts';
import { digestHex, parseDigest } from '../names/digest.ts';
import { parsePlatformPackages } from '../packages/parse-packages.ts';
import type { PackageMetadata } from '../wheels/package-metadata.ts';
import type { Libc } from '../wheels/python-target.ts';
import type { BaseContents, UsablePython } from './base-contents.ts';
import type { BasePython } from './base-python.ts';
import type { FolderAttributes } from './file-tree.ts';
import { type KeptDocument, readKept, writeKept } from './kept-document.ts';

/** What a base holds, kept so that its layers are read once. */
const documentOf = (manifest: Digest): KeptDocument => ({
  tag: `bas-${digestHex(manifest)}`,
  mediaType: 'application/vnd.terrarium.base.v1+json',
});

export async function writeBase(
  registry: Registry,
  repository: Repository,
  { manifest, contents }: StoredBase,
  onNote: (text: string) => void,
): Promise<void> {
  const value = { formatVersion: '2', manifest, contents };
  await writeKept(registry, repository, documentOf(manifest), { value, onNote });
}

/** What was kept of a base; `undefined` if nothing was, or nothing that can be read. */
export async function readBase(
  registry: RegistryReader,
  repository: Repository,
  manifest: Digest,
): Promise<BaseContents | undefined> {
  const stored = parseStored(await readKept(registry, repository, documentOf(manifest)));
  return stored?.manifest === manifest ? stored.contents : undefined;
}

interface StoredBase {
  readonly manifest: Digest;
  readonly contents: BaseContents;
}

const parseNumber: Parse<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
const parseSmall: Parse<number> = (value) => (Number(value) < 100 ? parseNumber(value) : undefined);
const parsePath: Parse<string> = (value) =>
  typeof value === 'string' && /^\/[\x21-\x7e]{1,500}$/.test(value) && posix.normalize(value) === value
    ? value
    : undefined;

const parseInterpreter = objectOf<BasePython>(
  {
    interpreter: parsePath,
    version: matching(/^3\.\d{1,2}$/),
    fullVersion: matching(/^3\.\d{1,3}\.\d{1,3}$/),
    machine: matching(/^[a-z0-9_]{1,20}$/),
    libc: objectOf<Libc>({ kind: oneOf('glibc', 'musl'), major: parseSmall, minor: parseSmall }),
    sites: listOf(parsePath),
  },
  ['fullVersion'],
);

const parseMetadata = objectOf<PackageMetadata>({
  name: parseText,
  version: parseText,
  requires: listOf(parseText),
  requiresPython: parseText,
});

const parseUsable = objectOf<Extract<UsablePython, { readonly ok: true }>>({
  ok: (value) => (value === true ? value : undefined),
  interpreter: parseInterpreter,
  distributions: listOf(parseMetadata),
});

const parseUnusable = objectOf<Extract<UsablePython, { readonly ok: false }>>({
  ok: (value) => (value === false ? value : undefined),
  reason: parseText,
});

const parseContents = objectOf<BaseContents>(
  {
    python: (value) => parseUsable(value) ?? parseUnusable(value),
    packages: parsePlatformPackages,
    opt: objectOf<FolderAttributes>({ mode: parseNumber, uid: parseNumber, gid: parseNumber, time: parseNumber }),
  },
  ['opt'],
);

const parseStored = objectOf<StoredBase & { formatVersion: '2' }>({
  formatVersion: oneOf('2'),
  manifest: (value) => (typeof value === 'string' ? parseDigest(value) : undefined),
  contents: parseContents,
});
