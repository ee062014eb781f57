import type { PythonSite } from '../conda/linked-files.ts';
import type { Compression } from '../model/compression.ts';
import type { Digest } from '../model/digest.ts';
import { isRecord } from '../model/json.ts';
import type { PythonPackage } from '../model/packages.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { listOf, matching, objectOf, oneOf, type Parse, parseText } from '../model/shape.ts';
import { parseDigest } from '../names/digest.ts';
import { sha256Hex } from '../names/sha256.ts';
import { parsePythonPackage } from '../packages/parse-packages.ts';
import type { LockedPackage } from '../wheels/locked-wheels.ts';
import type { PythonTarget } from '../wheels/python-target.ts';
import type { FolderAttributes } from './file-tree.ts';
import { type KeptDocument, readKept, writeKept } from './kept-document.ts';

/** What is known of a wheel that was installed before. */
export interface KnownWheel {
  readonly name: string;
  readonly version: string;
  readonly requires: readonly string[];
  readonly requiresPython: string;
  /** Paths that no other wheel's files may have (`wheelTops`). */
  readonly tops: readonly string[];
  /** Of its file. */
  readonly bytes: number;
}

/** What is known of a conda package that was linked before. */
export interface KnownConda {
  readonly name: string;
  readonly version: string;
  readonly build: string;
  /** Folder of Python packages that a Python names; empty for the usual one, and for another package. */
  readonly sitePackages: string;
  /** Paths that no other package's files may have (`packageTops`). */
  readonly tops: readonly string[];
  /** Of its file. */
  readonly bytes: number;
  /** Python distributions that it has. */
  readonly python: readonly PythonPackage[];
}

/** A layer that was made before. */
export interface KnownLayer {
  readonly digest: Digest;
  readonly size: number;
  readonly diffId: Digest;
}

/** The wheel that an interpreter was found to take of a locked package. */
export interface KnownChoice {
  readonly file: string;
  readonly version: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** What a repository knows of choices by key, of wheels by sha256, of conda packages by key, and of layers by key. The last ones that were added come last. */
export interface LayerMemo {
  readonly choices: ReadonlyMap<string, KnownChoice>;
  readonly wheels: ReadonlyMap<string, KnownWheel>;
  readonly conda: ReadonlyMap<string, KnownConda>;
  readonly layers: ReadonlyMap<string, KnownLayer>;
}

export const EMPTY_MEMO: LayerMemo = { choices: new Map(), wheels: new Map(), conda: new Map(), layers: new Map() };

const MEMO: KeptDocument = { tag: 'lyr-1', mediaType: 'application/vnd.terrarium.layers.v1+json' };
/** Entries of each kind: the oldest go. */
const MOST = 20_000;

/** How wheels are chosen and become layers: another number where a choice or the bytes of a layer change. */
const WHEEL_SCHEME = 'wheels/2';

/** What the bytes of a layer of wheels depend on. */
export interface WheelLayerInputs {
  /** `3.12`. */
  readonly python: string;
  readonly prefix: string;
  readonly opt: FolderAttributes;
  readonly compression: Compression;
  /** sha256 of its wheels, in order. */
  readonly wheels: readonly string[];
}

/** The address of a choice: which file is taken depends on nothing else, since only listed ones may be. */
export function choiceKey({ name, version, sha256 }: LockedPackage, python: PythonTarget): string {
  const { version: series, fullVersion = '', machine, libc } = python;
  const target = [series, fullVersion, machine, libc.kind, libc.major, libc.minor];
  return sha256Hex(JSON.stringify([WHEEL_SCHEME, target, name, version, sha256]));
}

/** How conda packages become layers: another number where the bytes of a layer change. */
const CONDA_SCHEME = 'conda/1';

/** What the bytes of a layer of conda packages depend on. */
export interface CondaLayerInputs extends Pick<WheelLayerInputs, 'prefix' | 'opt' | 'compression'> {
  /** Of packages that run on every platform: version and folder of packages. */
  readonly python: PythonSite | undefined;
  /** sha256 and URL of its packages, in order. */
  readonly packages: readonly (readonly [string, string])[];
}

/** The address of what is known of a package. `python` is that of its environment, for one that runs on every platform. */
export function condaKey(sha256: string, python: PythonSite | undefined): string {
  return sha256Hex(JSON.stringify([CONDA_SCHEME, sha256, python?.version, python?.site]));
}

/** The address of a layer of conda packages by what it is made of. */
export function condaLayerKey({ prefix, opt, compression, python, packages }: CondaLayerInputs): string {
  const inputs = [compression, prefix, attributesOf(opt), python?.version, python?.site, packages];
  return sha256Hex(JSON.stringify([CONDA_SCHEME, ...inputs]));
}

function attributesOf({ mode, uid, gid, time }: FolderAttributes): readonly number[] {
  return [mode, uid, gid, time];
}

/** The address of a layer of wheels by what it is made of. */
export function wheelLayerKey({ python, prefix, opt, compression, wheels }: WheelLayerInputs): string {
  return sha256Hex(JSON.stringify([WHEEL_SCHEME, compression, python, prefix, attributesOf(opt), wheels]));
}

/** Reads what a repository knows; nothing where that cannot be read: everything can be made again. */
export async function readLayerMemo(registry: RegistryReader, repository: Repository): Promise<LayerMemo> {
  const stored = parseStored(await readKept(registry, repository, MEMO));
  return { ...EMPTY_MEMO, ...stored };
}

/** Adds to what a repository knows. Who writes at the same time may lose entries, which are made again. */
export async function addToLayerMemo(
  registry: Registry,
  repository: Repository,
  added: LayerMemo,
  onNote: (text: string) => void,
): Promise<void> {
  const before = await readLayerMemo(registry, repository);
  const value = {
    formatVersion: '1',
    choices: Object.fromEntries(lastOf(before.choices, added.choices)),
    wheels: Object.fromEntries(lastOf(before.wheels, added.wheels)),
    conda: Object.fromEntries(lastOf(before.conda, added.conda)),
    layers: Object.fromEntries(lastOf(before.layers, added.layers)),
  };
  await writeKept(registry, repository, MEMO, { value, onNote });
}

function lastOf<T>(before: ReadonlyMap<string, T>, added: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  const kept = [...before].filter(([key]) => !added.has(key));
  return [...kept, ...added].slice(-MOST);
}

const parseSize: Parse<number> = (value) =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
const digest: Parse<Digest> = (value) => (typeof value === 'string' ? parseDigest(value) : undefined);

function mapOf<T>(parse: Parse<T>): Parse<ReadonlyMap<string, T>> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const entries = Object.entries(value).flatMap(([key, member]) => {
      const parsed = /^[0-9a-f]{64}$/.test(key) ? parse(member) : undefined;
      return parsed === undefined ? [] : [[key, parsed] as const];
    });
    return new Map(entries);
  };
}

type StoredMemo = { formatVersion: '1' } & Omit<LayerMemo, 'conda'> & Partial<Pick<LayerMemo, 'conda'>>;

const parseStored = objectOf<StoredMemo>(
  {
    formatVersion: oneOf('1'),
    choices: mapOf(
      objectOf<KnownChoice>({
        file: parseText,
        version: parseText,
        sha256: matching(/^[0-9a-f]{64}$/),
        size: parseSize,
      }),
    ),
    wheels: mapOf(
      objectOf<KnownWheel>({
        name: parseText,
        version: parseText,
        requires: listOf(parseText),
        requiresPython: parseText,
        tops: listOf(parseText),
        bytes: parseSize,
      }),
    ),
    conda: mapOf(
      objectOf<KnownConda>({
        name: parseText,
        version: parseText,
        build: parseText,
        sitePackages: parseText,
        tops: listOf(parseText),
        bytes: parseSize,
        python: listOf(parsePythonPackage),
      }),
    ),
    layers: mapOf(objectOf<KnownLayer>({ digest, size: parseSize, diffId: digest })),
  },
  ['conda'],
);
