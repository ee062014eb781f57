import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { mkdir, mkdtemp, open, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redact } from '../core/model/errors.ts';
import { isRecord, parseJson } from '../core/model/json.ts';
import { parseDigest } from '../core/names/digest.ts';
import type { Hints } from '../core/oci/lookup.ts';
import { CACHE_CALL, CACHE_FILE } from './cache-call.ts';
import { runCommand } from './command.ts';
import { childEnvironment } from './environment/child-environment.ts';
import { createFile } from './files/write-file.ts';

export interface HintStore {
  /** What earlier runs verified; empty whenever anything is not as it should be. */
  readonly restore: () => Promise<Hints>;
  /** Keeps hints for later runs; never fails. */
  readonly save: (hints: Hints) => Promise<void>;
}

export interface HintStoreOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not started: the library calls tar by its name. */
  readonly notBelow: readonly string[];
  /** What the hints are of: another scope shares nothing. */
  readonly scope: string;
  /** The file of our own that runs `callCache` when its first argument is `CACHE_CALL`. */
  readonly program: string;
  /** Milliseconds that restoring and saving may take together. */
  readonly budgetMs?: number;
  readonly onDebug: (message: string) => void;
  /** Called at most once, when the cache should have been used and was not. */
  readonly onUnused: (message: string) => void;
}

/** Below this many keys the cache costs more time than it saves. docs/decisions/0008-cache-hints.md */
export const HINTS_PAY_FROM = 250;

const MAX_BYTES = 1024 * 1024;
const BUDGET_MS = 5000;

/**
 * Hints in the Actions cache: entries with one small JSON document, through `@actions/cache`. Only for runs whose files come from
 * people with write access: the library unpacks entries with `tar -P`.
 */
export function hintStore(options: HintStoreOptions): HintStore {
  const { env, scope, budgetMs = BUDGET_MS, onDebug, onUnused } = options;
  const prefix = `terrarium-hints-v2-${sha256(scope).slice(0, 16)}-`;
  let left = budgetMs;
  let restored = '';
  let isTold = false;
  const timed = async <T>(what: string, otherwise: T, work: (cache: Cache) => Promise<T>): Promise<T> => {
    if (!offersCache(env)) {
      onDebug(`hints were not ${what}: this runner offers no cache service`);
      return otherwise;
    }
    const began = performance.now();
    try {
      return await withFolder(env, (folder) => work({ ...options, folder, time: Math.ceil(left) }));
    } catch (error) {
      const why = redact(error instanceof Error ? error.message : String(error));
      onDebug(`hints were not ${what}: ${why}`);
      if (!isTold) onUnused(`the Actions cache was not used: ${why}`);
      isTold = true;
      return otherwise;
    } finally {
      left -= performance.now() - began;
    }
  };
  return {
    restore: () =>
      timed<Hints>('restored', new Map(), async (cache) => {
        await call(cache, 'restore', prefix);
        const hints = parseHints(await readEntry(filesOf(cache.folder)));
        restored = formatHints(hints);
        return hints;
      }),
    save: async (hints) => {
      const text = formatHints(hints);
      if (hints.size === 0 || text === restored) return;
      await timed('saved', undefined, async (cache) => {
        if (text.length > MAX_BYTES) throw new Error('there are too many hints');
        await createFile(join(filesOf(cache.folder), CACHE_FILE), text);
        await call(cache, 'save', `${prefix}${sha256(text).slice(0, 32)}`);
      });
    },
  };
}

/** A call of the cache: its private folder, and the milliseconds that it may take. */
interface Cache extends Pick<HintStoreOptions, 'env' | 'notBelow' | 'program' | 'onDebug'> {
  readonly folder: string;
  readonly time: number;
}

function offersCache({ ACTIONS_RUNTIME_TOKEN, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL }: NodeJS.ProcessEnv): boolean {
  return Boolean(ACTIONS_RUNTIME_TOKEN && (ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL));
}

async function withFolder<T>(env: NodeJS.ProcessEnv, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(env.RUNNER_TEMP || tmpdir(), 'terrarium-hints-'));
  try {
    await mkdir(filesOf(folder));
    return await work(folder);
  } finally {
    // A process that was stopped may still be writing.
    await rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
  }
}

/** What an entry is packed from and unpacked into; archives lie beside it. */
function filesOf(folder: string): string {
  return join(folder, 'files');
}

/** Members of an archive lose their folders, so that GNU tar leaves nothing outside of the one that it unpacks into. */
const FLAT = String.raw`--transform=s,/,_,g --transform=s,^\.\.$,_,`;

// A separate process can be stopped, and its environment variables are seen by the library only.
async function call(
  { env, notBelow, program, folder, time, onDebug }: Cache,
  ...words: readonly string[]
): Promise<void> {
  if (time <= 0) throw new Error('the time for the cache is used up');
  const lines: string[] = [];
  const { ACTIONS_CACHE_MODE, GITHUB_SERVER_URL, NODE_EXTRA_CA_CERTS } = env;
  const own = { GITHUB_WORKSPACE: filesOf(folder), RUNNER_TEMP: folder, TAR_OPTIONS: FLAT };
  const result = await runCommand(process.execPath, ['--use-system-ca', program, CACHE_CALL, ...words], {
    env: { ...childEnvironment(env, notBelow), ACTIONS_CACHE_MODE, GITHUB_SERVER_URL, NODE_EXTRA_CA_CERTS, ...own },
    onLine: (line) => lines.push(line),
    signal: AbortSignal.timeout(time),
  });
  // Its commands carry signed links, which are masked for its own process alone.
  for (const line of lines) if (!line.startsWith('::')) onDebug(`cache: ${redact(line)}`);
  if (result.kind === 'killed') throw new Error('the time for the cache is used up');
  // The library reports failures that it ignores as workflow commands.
  const failure = lines.flatMap((line) => /^::(?:warning|error)::(.*)/.exec(line)?.[1] ?? [])[0];
  if (failure !== undefined) throw new Error(redact(failure));
  if (result.kind === 'exited' && result.code === 0) return;
  throw new Error(redact(lines.find((line) => /^\w*Error: /.test(line)) ?? 'its process failed'));
}

/** The one file of an entry; `undefined` without an entry. */
async function readEntry(folder: string): Promise<Uint8Array | undefined> {
  const [entry, ...others] = await readdir(folder, { withFileTypes: true });
  if (entry === undefined) return undefined;
  if (others.length > 0 || entry.name !== CACHE_FILE || !entry.isFile()) throw new Error('the entry is not one file');
  const file = await open(join(folder, CACHE_FILE), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const status = await file.stat();
    if (!status.isFile() || status.nlink !== 1) throw new Error('the entry is not one file');
    if (status.size > MAX_BYTES) throw new Error(`the entry has ${status.size} bytes, expected at most ${MAX_BYTES}`);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

/** Hints of a document that anyone who may write a cache could have written: only what has the right shape. */
function parseHints(bytes: Uint8Array | undefined): Hints {
  const value = bytes === undefined ? undefined : parseJson(bytes);
  const entries = isRecord(value) && isRecord(value.hints) ? Object.entries(value.hints) : [];
  const valid = entries.filter((entry): entry is [string, string] => {
    const [key, digest] = entry;
    return /^[0-9a-f]{64}$/.test(key) && typeof digest === 'string' && parseDigest(digest) !== undefined;
  });
  return new Map(valid);
}

function formatHints(hints: Hints): string {
  return JSON.stringify({
    formatVersion: 1,
    hints: Object.fromEntries([...hints].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
