import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { emptyLargeCache } from '../../../adapters/environment/tidy-cache.ts';
import { userCache } from '../../../adapters/environment/user-cache.ts';
import { workspacesOf } from '../../../adapters/environment/workspaces.ts';
import { type MemoStore, openMemoStore } from '../../../adapters/memo-store.ts';
import type { ChangedFiles } from '../../../core/incremental/changed-definitions.ts';
import type { KnownTree } from '../../../core/incremental/known-tree.ts';
import { isRecord } from '../../../core/model/json.ts';
import type { DefinedTree } from '../../../pipeline.ts';
import { keepTree, knownTree } from '../../kept-tree.ts';
import { plantedNote } from '../../planted-note.ts';
import {
  formatReads,
  joinReads,
  openRecordable,
  parseReads,
  type Reads,
  type RecordableSource,
} from '../../recorded-reads.ts';
import { VERSION } from '../../version.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { type Emitted, emit, type Piece, recordOutput, screenFor } from './output.ts';

/** What a run printed, and everything that it was computed from. */
interface KeptRun {
  readonly reads: Reads;
  readonly code: number;
  readonly output: readonly Emitted[];
  /** The digest of what `defineAgain` has to know, which is kept apart. */
  readonly known: string | undefined;
  /** How often a part of it was computed since the whole was. */
  readonly times: number;
}

/**
 * Runs a command whose output depends on files of the work tree alone, or prints what it printed before, where every file that it was
 * computed from is the same. Where only contents of files are not, some commands print again what depends on these, and what they printed
 * of the rest. Runs are kept in the user's cache folder, for each version apart.
 */
export async function runMemoized(command: Command, args: Arguments, signal: AbortSignal): Promise<number> {
  const root = resolve(args.root);
  const folder = userCache('memo', [root], process.env);
  if (folder === undefined || !existsSync(root)) return command.run(args, signal);
  const store = openMemoStore(folder);
  const name = nameOf(command, args, root);
  const keep = (run: KeptRun) => store.keep(name, { ...run, reads: formatReads(run.reads) });
  const opened = await openRecordable(root, process.env);
  const kept = parseKept(store.get(name));
  const taken = kept && (await takeKept({ command, args, signal }, kept, { opened, store, name }));
  if (taken !== undefined) {
    for (const emitted of taken.output) emit(emitted);
    if (taken !== kept) await keep(taken);
    return taken.code;
  }
  const { source, reads } = opened.record();
  const output = recordOutput();
  let known: KnownTree | undefined;
  const onDefined = (defined: DefinedTree) => {
    known = defined.known();
  };
  const code = await command.run({ ...args, openSource: async () => source, onDefined }, signal);
  await keep({
    reads: reads(),
    code,
    output: output(),
    known: known && (await keepTree(store, name, known)),
    times: 0,
  });
  emptyLargeCache(join(dirname(folder), 'compile'), MOST_COMPILED);
  return code;
}

interface Run {
  readonly command: Command;
  readonly args: Arguments;
  readonly signal: AbortSignal;
}

interface Places {
  readonly opened: RecordableSource;
  readonly store: MemoStore;
  readonly name: string;
}

/** The kept run, with what depends on changed files computed again; `undefined` where it has to be computed whole. */
async function takeKept(run: Run, kept: KeptRun, places: Places): Promise<KeptRun | undefined> {
  const changed = await places.opened.compare(kept.reads);
  if (changed === 'alike') return kept;
  return changed === 'different' ? undefined : runAgain(run, kept, changed, places);
}

async function runAgain(
  { command, args, signal }: Run,
  kept: KeptRun,
  changed: ChangedFiles,
  { opened, store, name }: Places,
): Promise<KeptRun | undefined> {
  if (kept.known === undefined || command.runAgain === undefined || kept.times === MOST_TIMES) return undefined;
  const known = knownTree(store, name, kept.known);
  if (known === undefined) return undefined;
  const recorded = opened.record();
  const openSource = async () => recorded.source;
  const pieces = await command.runAgain({ ...args, openSource }, { known, changed }, signal);
  if (pieces === undefined) return undefined;
  const reads = joinReads(kept.reads, changed, recorded.reads());
  if (reads === undefined) return undefined;
  return { ...kept, times: kept.times + 1, reads, output: replacePieces(kept.output, new Map(pieces)) };
}

/** Parts are computed so often before the whole is: questions that only former contents asked are forgotten then. */
const MOST_TIMES = 100;

function replacePieces(output: readonly Emitted[], pieces: ReadonlyMap<string, string>): readonly Emitted[] {
  return output.map((emitted) => {
    if (emitted[0] !== 'pieces') return emitted;
    const [kind, between, before] = emitted;
    return [kind, between, before.map(([id, text]): Piece => [id, pieces.get(id) ?? text])];
  });
}

/** What Node compiled of this program: some hundred files for each place and version of it. */
const MOST_COMPILED = 5000;

/** Everything but files that the output may depend on. */
function nameOf({ usage }: Command, { given }: Arguments, root: string): string {
  const docker = plantedNote(process.env, workspacesOf(root, process.env));
  const screens = (['out', 'err'] as const).map((to) => {
    const { width, paint } = screenFor(to);
    return [width, paint('bad', '')];
  });
  return JSON.stringify([VERSION, programOf(), usage, given, realpathSync(root), docker, screens]);
}

/** The files of this program: a build of the same version may differ. */
function programOf(): readonly unknown[] {
  const folder =
    basename(import.meta.dirname) === 'command' ? join(import.meta.dirname, '../../..') : import.meta.dirname;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[jt]s$/.test(file));
  return files.sort().map((file) => {
    const { size, mtimeMs } = statSync(join(folder, file));
    return [file, size, mtimeMs];
  });
}

function parseKept(value: unknown): KeptRun | undefined {
  if (!isRecord(value) || typeof value.code !== 'number') return undefined;
  const { code, output, known } = value;
  const reads = parseReads(value.reads);
  if (reads === undefined || !Array.isArray(output) || !output.every(isEmitted)) return undefined;
  return { reads, code, output, known: typeof known === 'string' ? known : undefined, times: Number(value.times) };
}

function isEmitted(value: unknown): value is Emitted {
  if (!Array.isArray(value) || typeof value[1] !== 'string') return false;
  return value[0] === 'out' || value[0] === 'err' || (value[0] === 'pieces' && Array.isArray(value[2]));
}
