// A thread that reads what is going to be asked for: read-ahead.ts starts it.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FileReading, TreeEntry } from '../../core/model/tree.ts';
import { credentialNames } from '../credential-files.ts';
import { type Digested, digestSmallFile, readText } from './contents.ts';
import type { FileStamp } from './file-stamp.ts';
import { listFolder } from './folders.ts';
import { plainPaths } from './inside.ts';

/** What is to be read. */
export interface AheadOrder {
  readonly kind: 'texts' | 'contexts';
  readonly names: readonly string[];
  /** The index of the name that was asked for last. Whoever asks for one that is not read reads it. */
  readonly position: Int32Array;
  readonly port: MessagePort;
}

/** What was read of consecutive names; `undefined` for what is not plain, or cannot be read: whoever asks for it finds out why. */
export interface AheadBatch<T> {
  /** Index of the first name. */
  readonly from: number;
  readonly items: readonly (T | undefined)[];
}

export interface AheadText {
  readonly reading: FileReading;
  readonly stamp: FileStamp;
}

/** A context without links on its way and without credentials. */
export interface AheadContext {
  readonly entries: readonly TreeEntry[];
  /** Of its small files, by path relative to the context. */
  readonly digests: ReadonlyMap<string, Digested & { readonly stamp: FileStamp }>;
}

/** Names at once, and how many are left to the other thread, so that what is read is there before it is asked for. */
const PACE = { texts: { batch: 64, lead: 128 }, contexts: { batch: 8, lead: 16 } } as const;

const plain = plainPaths(workerData as string);
// What has to be resolved may lead to credentials.
const open = (path: string) => plain.open(path) ?? ({ kind: 'absent' } as const);

/** Reads to the end, but for what was asked for meanwhile. */
function readAll({ kind, names, position, port }: AheadOrder): void {
  const { batch, lead } = PACE[kind];
  const read: (name: string) => AheadText | AheadContext | undefined = kind === 'texts' ? readOne : readContext;
  let from = 0;
  while (from < names.length) {
    from = Math.max(from, Atomics.load(position, 0) + lead);
    const some = names.slice(from, from + batch);
    port.postMessage({ from, items: some.map(read) } satisfies AheadBatch<unknown>);
    from += batch;
  }
}

function readOne(path: string): AheadText | undefined {
  let stamp: FileStamp | undefined;
  const reading = readText({ open }, path, (_path, { ino, dev, size, mode, mtimeMs, ctimeMs }) => {
    stamp = { ino, dev, size, mode, mtimeMs, ctimeMs };
    return undefined;
  });
  return stamp === undefined || reading.kind !== 'text' ? undefined : { reading, stamp };
}

/** Of larger contexts and files, most may be ignored. */
const MOST_ENTRIES = 200;

function readContext(directory: string): AheadContext | undefined {
  if (directory === '.' || !plain.isFolder(directory)) return undefined;
  const { leavesOut, leftOut } = credentialNames();
  try {
    const entries = listFolder(plain.below(directory), (path) => leavesOut(`${directory}/${path}`), refuse);
    if (leftOut().length > 0) return undefined;
    return { entries, digests: digestsOf(directory, entries.length > MOST_ENTRIES ? [] : entries) };
  } catch {
    return undefined;
  }
}

function refuse(error: unknown): never {
  throw error;
}

function digestsOf(directory: string, entries: readonly TreeEntry[]): AheadContext['digests'] {
  const files = entries.filter(({ kind }) => kind === 'file');
  return new Map(
    files.flatMap(({ path }) => {
      const digested = digestSmallFile({ open }, `${directory}/${path}`);
      return digested === undefined ? [] : [[path, digested]];
    }),
  );
}

parentPort?.on('message', readAll);
