import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import type { MessagePort, Worker } from 'node:worker_threads';
import { lazy } from '../../core/model/once.ts';
import { attempt } from '../attempt.ts';
import type { AheadBatch, AheadContext, AheadOrder, AheadSource, AheadText } from './read-ahead-worker.ts';

/**
 * Reads in another thread while this one computes. What it has not read, or what is no plain file, the caller reads: nothing is waited
 * for, and every answer is the one that the caller would get.
 */
export interface ReadAhead {
  /** Paths of definition files that will be asked for, in this order. */
  readonly expectTexts: (paths: readonly string[]) => void;
  /** What was read, once. */
  readonly takeText: (path: string) => AheadText | undefined;
  /** Folders of contexts that will be asked for, in this order. */
  readonly expectContexts: (directories: readonly string[]) => void;
  readonly takeContext: (directory: string) => AheadContext | undefined;
}

/** How many have to be expected for another thread to read them. */
export interface Least {
  readonly texts: number;
  readonly contexts: number;
}

/** From here on a second thread pays: to start takes it as long as to read some thousand files. */
const LEAST: Least = { texts: 4000, contexts: 500 };

export function readAhead(source: AheadSource, least = LEAST): ReadAhead {
  let worker: Worker | undefined;
  const start = (order: Omit<AheadOrder, 'port'>) => {
    // Where no thread may be started, that is thrown.
    worker ??= attempt(() => startWorker(source));
    if (worker === undefined) return undefined;
    const { port1, port2 } = new (threads().MessageChannel)();
    worker.postMessage({ ...order, port: port2 } satisfies AheadOrder, [port2]);
    return port1;
  };
  const texts = expectation<AheadText>('texts', least.texts, start);
  const contexts = expectation<AheadContext>('contexts', least.contexts, start);
  return {
    expectTexts: texts.expect,
    takeText: texts.take,
    expectContexts: contexts.expect,
    takeContext: contexts.take,
  };
}

export const NOTHING_AHEAD: ReadAhead = {
  expectTexts: () => undefined,
  takeText: () => undefined,
  expectContexts: () => undefined,
  takeContext: () => undefined,
};

// A thread that fails leaves everything to this one, which ends without it.
function startWorker(source: AheadSource): Worker {
  const worker = new (threads().Worker)(WORKER, {
    workerData: source,
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

// Few runs need a thread, and the module takes every start two milliseconds.
const threads = lazy(() => process.getBuiltinModule('node:worker_threads'));

// A module beside this one, in sources and in bundles.
const WORKER = join(import.meta.dirname, `read-ahead-worker${extname(import.meta.filename)}`);

type Start = (order: Omit<AheadOrder, 'port'>) => MessagePort | undefined;

/** Names that are expected in an order, and what was read of them. The last expectation holds. */
function expectation<T>(kind: AheadOrder['kind'], least: number, start: Start) {
  let current: ((name: string) => T | undefined) | undefined;
  let stop: (() => void) | undefined;
  return {
    expect: (names: readonly string[]) => {
      stop?.();
      [current, stop] = [undefined, undefined];
      if (names.length < least || availableParallelism() < 2) return;
      const position = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const port = start({ kind, names, position });
      if (port === undefined) return;
      stop = () => {
        Atomics.store(position, 0, names.length);
        port.close();
      };
      current = collected<T>(names, position, port);
    },
    take: (name: string) => current?.(name),
  };
}

function collected<T>(names: readonly string[], position: Int32Array, port: MessagePort) {
  const indexes = new Map(names.map((name, index) => [name, index]));
  const found = new Map<number, T>();
  const { receiveMessageOnPort } = threads();
  const collect = () => {
    for (let received = receiveMessageOnPort(port); received !== undefined; received = receiveMessageOnPort(port)) {
      const { from, items } = received.message as AheadBatch<T>;
      for (const [offset, item] of items.entries()) if (item !== undefined) found.set(from + offset, item);
    }
  };
  return (name: string): T | undefined => {
    const index = indexes.get(name);
    if (index === undefined) return undefined;
    Atomics.store(position, 0, index);
    if (!found.has(index)) collect();
    const item = found.get(index);
    found.delete(index);
    return item;
  };
}
