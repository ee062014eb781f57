// A thread that reads what is going to be asked for: read-ahead.ts starts it.
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { FileReading, TreeEntry } from '../../core/model/tree.ts';
import { nameContent } from '../content-name.ts';
import { credentialNames } from '../credential-names.ts';
import { type Digested, digestSmallFile, readText, type Watch } from './contents.ts';
import type { FileStamp } from './file-stamp.ts';
import { listFolder } from './folders.ts';
import { plainPaths } from './inside.ts';

/** Where it is read. */
export interface AheadSource {
  /** A real path. */
  readonly base: string;
  /** True where each content is to be named for a comparison. */
  readonly compares: boolean;
}

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

/** What is known of a file that was read. */
export interface AheadFile {
  readonly stamp: FileStamp;
  /** When the system said it, in milliseconds since 1970. */
  readonly at: number;
  /** Of its content; `undefined` where nothing is compared. */
  readonly name: string | undefined;
}

export interface AheadText extends AheadFile {
  readonly reading: FileReading;
}

/** A context without links on its way and without credentials. */
export interface AheadContext {
  readonly entries: readonly TreeEntry[];
  /** Of its small files, by path relative to the context. */
  readonly digests: ReadonlyMap<string, Digested & AheadFile>;
}

/** Names at once, and how many are left to the other thread, so that what is read is there before it is asked for. */
const PACE = { texts: { batch: 64, lead: 128 }, contexts: { batch: 8, lead: 16 } } as const;

const { base, compares } = workerData as AheadSource;
const plain = plainPaths(base);
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
  const { watch, seen } = watcher();
  const reading = readText({ open }, path, watch);
  const file = seen();
  return file === undefined || reading.kind !== 'text' ? undefined : { reading, ...file };
}

/** Remembers what there is to know of one file. */
function watcher(): { readonly watch: Watch; readonly seen: () => AheadFile | undefined } {
  let file: AheadFile | undefined;
  const watch: Watch = (_path, { ino, dev, size, mode, mtimeMs, ctimeMs }) => {
    const looked = { stamp: { ino, dev, size, mode, mtimeMs, ctimeMs }, at: Date.now() };
    file = { ...looked, name: undefined };
    if (!compares) return undefined;
    const { add, name } = nameContent(size);
    return {
      add,
      end: () => {
        file = { ...looked, name: name() };
      },
    };
  };
  return { watch, seen: () => file };
}

/** Of larger contexts and files, most may be ignored. */
const MOST_ENTRIES = 200;

function readContext(directory: string): AheadContext | undefined {
  const { leavesOut, leftOut } = credentialNames();
  try {
    if (directory === '.' || leavesOut(directory) || !plain.isFolder(directory)) return undefined;
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
      const { watch, seen } = watcher();
      const digested = digestSmallFile({ open }, `${directory}/${path}`, watch);
      const file = seen();
      return digested === undefined || file === undefined ? [] : [[path, { ...digested, ...file }]];
    }),
  );
}

parentPort?.on('message', readAll);
