import { isDeepStrictEqual } from 'node:util';
import { addToLayerMemo, EMPTY_MEMO, type LayerMemo, readLayerMemo } from '../../core/assemble/stored-layers.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { limit } from '../../core/model/limit.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry } from '../../core/model/registry.ts';

/** What a run knows of layers of a repository, and tells the next ones. */
export interface OpenMemo {
  readonly current: () => LayerMemo;
  /** Adds what was learned, and writes it once in a while: a run that is killed is resumed from there. */
  readonly note: (learned: Partial<LayerMemo>) => void;
  /** Writes what was not written yet. */
  readonly settle: (onLine: (line: string) => void) => Promise<void>;
}

/** Between two writes while images are built. */
const INTERVAL_MS = 10_000;

/** Opens what the repository keeps, where that is trusted; else nothing is read or written. */
export async function openMemo(registry: Registry, repository: Repository, isTrusted: boolean): Promise<OpenMemo> {
  let known = isTrusted ? await readLayerMemo(registry, repository) : EMPTY_MEMO;
  let unwritten = EMPTY_MEMO;
  let began = performance.now();
  let fault: { readonly error: unknown } | undefined;
  const writing = limit(1);
  const write = (onLine: (line: string) => void) =>
    writing.run(async () => {
      const added = unwritten;
      unwritten = EMPTY_MEMO;
      const why = isTrusted && sizeOf(added) > 0 ? await notWritten(registry, repository, added) : undefined;
      if (why === undefined) return;
      unwritten = joined(added, unwritten);
      onLine(why);
    });
  return {
    current: () => known,
    note: (learned) => {
      const added = newIn(known, { ...EMPTY_MEMO, ...learned });
      [known, unwritten] = [joined(known, added), joined(unwritten, added)];
      if (performance.now() - began < INTERVAL_MS) return;
      began = performance.now();
      write(() => undefined).catch((error: unknown) => {
        fault = { error };
      });
    },
    settle: async (onLine) => {
      await write(onLine);
      if (fault !== undefined) throw fault.error;
    },
  };
}

/** Writes; a text says why that was not possible. No image depends on it. */
async function notWritten(registry: Registry, repository: Repository, added: LayerMemo): Promise<string | undefined> {
  let why: string | undefined;
  try {
    await addToLayerMemo(registry, repository, added, (text) => {
      why = text;
    });
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    why = `what was learned of layers was not kept: ${error.message}`;
  }
  return why;
}

function joined(before: LayerMemo, added: LayerMemo): LayerMemo {
  return {
    choices: new Map([...before.choices, ...added.choices]),
    wheels: new Map([...before.wheels, ...added.wheels]),
    conda: new Map([...before.conda, ...added.conda]),
    layers: new Map([...before.layers, ...added.layers]),
  };
}

function newIn(before: LayerMemo, now: LayerMemo): LayerMemo {
  return {
    choices: changed(before.choices, now.choices),
    wheels: changed(before.wheels, now.wheels),
    conda: changed(before.conda, now.conda),
    layers: changed(before.layers, now.layers),
  };
}

function changed<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...now].filter(([key, value]) => !isDeepStrictEqual(before.get(key), value)));
}

function sizeOf({ choices, wheels, conda, layers }: LayerMemo): number {
  return choices.size + wheels.size + conda.size + layers.size;
}
