import { posix } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { listOf, matching, objectOf, oneOf, type Parse, parseText } from '../model/shape.ts';
import { digestHex } from '../names/digest.ts';
import { type ArtifactKind, getArtifact, putArtifact } from '../oci/artifact.ts';
import { parsePlatformPackages } from '../packages/parse-packages.ts';
import type { PackageMetadata } from '../wheels/package-metadata.ts';
import type { Libc } from '../wheels/python-target.ts';
import type { BaseContents } from './base-contents.ts';
import type { BasePython } from './base-python.ts';
import type { FolderAttributes } from './file-tree.ts';

const BASE_TYPE = 'application/vnd.terrarium.base.v1+json';
const BASE: ArtifactKind = { type: BASE_TYPE, maxBytes: 64 * 1024 * 1024 };

/** Tag for what a base holds. */
const baseTag = (manifest: Digest) => `bas-${digestHex(manifest)}`;

/** Keeps what a base holds beside our images, so that its layers are read once. */
export async function writeBase(
  registry: Registry,
  repository: Repository,
  manifest: Digest,
  contents: BaseContents,
): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify({ formatVersion: '1', manifest, contents }));
  await putArtifact(registry, repository, baseTag(manifest), { kind: BASE, layers: [{ mediaType: BASE_TYPE, bytes }] });
}

/** What was kept of a base; `undefined` if nothing was, or nothing that can be read: the base can. */
export async function readBase(
  registry: RegistryReader,
  repository: Repository,
  manifest: Digest,
): Promise<BaseContents | undefined> {
  const artifact = await getArtifact(registry, repository, baseTag(manifest), BASE);
  const bytes = await artifact?.read(BASE_TYPE);
  const stored = bytes === undefined ? undefined : parseStored(parseJson(bytes));
  return stored?.manifest === manifest ? stored.contents : undefined;
}

const parseNumber: Parse<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
const parseSmall: Parse<number> = (value) => (Number(value) < 100 ? parseNumber(value) : undefined);
const parsePath: Parse<string> = (value) =>
  typeof value === 'string' && /^\/[\x21-\x7e]{1,500}$/.test(value) && posix.normalize(value) === value
    ? value
    : undefined;

const parseContents = objectOf<BaseContents>(
  {
    python: objectOf<BasePython>(
      {
        interpreter: parsePath,
        version: matching(/^3\.\d{1,2}$/),
        fullVersion: matching(/^3\.\d{1,3}\.\d{1,3}$/),
        machine: matching(/^[a-z0-9_]{1,20}$/),
        libc: objectOf<Libc>({ kind: oneOf('glibc', 'musl'), major: parseSmall, minor: parseSmall }),
        sites: listOf(parsePath),
      },
      ['fullVersion'],
    ),
    distributions: listOf(
      objectOf<PackageMetadata>({
        name: parseText,
        version: parseText,
        requires: listOf(parseText),
        requiresPython: parseText,
      }),
    ),
    packages: parsePlatformPackages,
    opt: objectOf<FolderAttributes>({ mode: parseNumber, uid: parseNumber, gid: parseNumber, time: parseNumber }),
  },
  ['opt'],
);

const parseStored = objectOf<{ formatVersion: '1'; manifest: string; contents: BaseContents }>({
  formatVersion: oneOf('1'),
  manifest: parseText,
  contents: parseContents,
});
