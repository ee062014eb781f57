import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { emptyLargeCache } from '../../../adapters/environment/tidy-cache.ts';
import { userCache } from '../../../adapters/environment/user-cache.ts';
import { workspacesOf } from '../../../adapters/environment/workspaces.ts';
import { openMemoStore } from '../../../adapters/memo-store.ts';
import { isRecord } from '../../../core/model/json.ts';
import { plantedNote } from '../../planted-note.ts';
import { formatReads, openRecordable, parseReads, type Reads } from '../../recorded-reads.ts';
import { VERSION } from '../../version.ts';
import type { Arguments } from './arguments.ts';
import type { Command } from './command.ts';
import { type Emitted, emit, recordOutput, screenFor } from './output.ts';

/** What a run printed, and everything that it was computed from. */
interface KeptRun {
  readonly reads: Reads;
  readonly code: number;
  readonly output: readonly Emitted[];
}

/**
 * Runs a command whose output depends on files of the work tree alone, or prints what it printed before, where every file that it was
 * computed from is the same. Runs are kept in the user's cache folder, for each version apart.
 */
export async function runMemoized(command: Command, args: Arguments, signal: AbortSignal): Promise<number> {
  const root = resolve(args.root);
  const folder = userCache('memo', [root], process.env);
  if (folder === undefined || !existsSync(root)) return command.run(args, signal);
  const store = openMemoStore(folder);
  const name = nameOf(command, args, root);
  const opened = await openRecordable(root, process.env);
  const kept = parseKept(store.get(name));
  if (kept !== undefined && (await opened.answers(kept.reads))) {
    for (const emitted of kept.output) emit(emitted);
    return kept.code;
  }
  const { source, reads } = opened.record();
  const output = recordOutput();
  const code = await command.run({ ...args, openSource: async () => source }, signal);
  await store.keep(name, { reads: formatReads(reads()), code, output: output() });
  emptyLargeCache(join(dirname(folder), 'compile'), MOST_COMPILED);
  return code;
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
  const { code, output } = value;
  const reads = parseReads(value.reads);
  if (reads === undefined || !Array.isArray(output) || !output.every(isEmitted)) return undefined;
  return { reads, code, output };
}

function isEmitted(value: unknown): value is Emitted {
  return Array.isArray(value) && (value[0] === 'out' || value[0] === 'err') && typeof value[1] === 'string';
}
