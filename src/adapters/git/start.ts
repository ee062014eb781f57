import { type ChildProcessByStdio, type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { TerrariumError } from '../../core/model/errors.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { workspacesOf } from '../environment/workspaces.ts';

/** How much of one call of git is waited for and taken. */
export interface GitLimits {
  readonly milliseconds: number;
  readonly bytes: number;
  /** Entries of a listing. */
  readonly records: number;
}

/** Limits, and what git is given to read. */
export interface GitCall extends GitLimits {
  readonly input?: string;
}

/** Far above what repositories have: the largest public ones list 500,000 files, 40 MB, in a second. */
export const GIT_LIMITS: GitLimits = { milliseconds: 60_000, bytes: 256 * 1024 * 1024, records: 1_000_000 };

/** Bytes of a path, as limited by Linux, and of the fields before it in a listing. */
const MAX_RECORD = 4096 + 128;
const MAX_COMPLAINT = 4096;

/**
 * What the configuration of a repository may not choose: programs that git would start, and a folder of it that looks like a bare
 * repository with a configuration of its own. https://git-scm.com/docs/git-config
 */
const SAFE = [
  'safe.bareRepository=explicit',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.alternateRefsCommand=true',
  'maintenance.auto=false',
  'credential.helper=',
];

const SAFE_ENVIRONMENT = {
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
  // Messages are compared.
  LC_ALL: 'C',
};

/** Empty: nothing may be fetched. Git before 2.44 and 2.39.4 knows no GIT_NO_LAZY_FETCH. */
const READS_ONLY = { ...SAFE_ENVIRONMENT, GIT_ALLOW_PROTOCOL: '' };
const FETCHES = { ...SAFE_ENVIRONMENT, GIT_ALLOW_PROTOCOL: 'https:http:ssh:file' };

/** What git prints, as text; `undefined` where git is missing or exits with an error. */
export async function git(folder: string, args: readonly string[]): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  const done = await streamGit(folder, args, (chunk) => chunks.push(chunk));
  return done ? Buffer.concat(chunks).toString() : undefined;
}

/** What git refuses is not known. */
export function unanswered(error: unknown): undefined {
  if (!(error instanceof TerrariumError)) throw error;
}

/** Passes on each NUL-terminated record that git prints; false where git is missing or exits with an error. */
export async function gitRecords(
  folder: string,
  args: readonly string[],
  onRecord: (record: string) => void,
  limits: GitCall = GIT_LIMITS,
): Promise<boolean> {
  let rest: Buffer = Buffer.alloc(0);
  let records = 0;
  const take = (chunk: Buffer) => {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = bytes.lastIndexOf(0);
    rest = bytes.subarray(end + 1);
    if (rest.length > MAX_RECORD) throw exceeded(args, `prints a path of more than ${MAX_RECORD - 128} bytes`);
    if (end < 0) return;
    const listed = bytes.toString('utf8', 0, end).split('\0');
    records += listed.length;
    if (records > limits.records) throw exceeded(args, `lists more than ${limits.records} files`);
    for (const record of listed) {
      if (record.length > MAX_RECORD) throw exceeded(args, `prints a path of more than ${MAX_RECORD - 128} bytes`);
      onRecord(record);
    }
  };
  return streamGit(folder, args, take, limits);
}

/** Passes on what git prints; false where git is missing or exits with an error. Refusals and limits are errors. */
export async function streamGit(
  folder: string,
  args: readonly string[],
  onChunk: (chunk: Buffer) => void,
  limits: GitCall = GIT_LIMITS,
): Promise<boolean> {
  const started = start(() => {
    const child = spawnGit(folder, args);
    // A git that ended closes its side, and its exit says why.
    child.stdin.on('error', () => undefined);
    child.stdin.end(limits.input ?? '');
    return child;
  });
  return started === undefined ? false : watch(started, { folder, args, onChunk, limits });
}

/** Starts git with a pipe on each side, for requests and replies. */
export function spawnGit(folder: string, args: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn('git', [...readFlags(folder), ...args], {
    env: { ...variablesFor(folder), ...READS_ONLY },
    stdio: 'pipe',
  });
}

/**
 * Lets git ask the remote of a repository, and change the repository from it; false where it does not. That of another owner is left
 * alone, because its configuration says where the remote is.
 */
export async function fetchGit(
  folder: string,
  args: readonly string[],
  variables: NodeJS.ProcessEnv,
  onChunk: (chunk: Buffer) => void = () => undefined,
): Promise<boolean> {
  const started = start(() =>
    spawn('git', [...SAFE.flatMap((pair) => ['-c', pair]), '-C', folder, ...args], {
      env: { ...variablesFor(folder), ...FETCHES, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );
  if (started === undefined) return false;
  const watched = { folder, args, onChunk, limits: GIT_LIMITS };
  return watch(started, watched).catch(() => false);
}

/** A run's root says which repository is read, and a repository may hold a `git` of its own. */
function variablesFor(folder: string): NodeJS.ProcessEnv {
  return childEnvironment(process.env, workspacesOf(folder, process.env));
}

// git refuses the repository of another owner, because its configuration names programs; none of them is run here. The caller chose
// this folder, and no other one: not the folders above it, and not all. https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory
function readFlags(folder: string): readonly string[] {
  return [...SAFE, `safe.directory=${realFolder(folder)}`].flatMap((pair) => ['-c', pair]).concat('-C', folder);
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

type Reader = ChildProcessByStdio<Writable | null, Readable, Readable>;

// Arguments that no program takes are thrown, other failures to start are events.
function start(spawned: () => Reader): Reader | undefined {
  try {
    return spawned();
  } catch {
    return undefined;
  }
}

interface Watched {
  readonly folder: string;
  readonly args: readonly string[];
  readonly onChunk: (chunk: Buffer) => void;
  readonly limits: GitLimits;
}

function watch(child: Reader, { folder, args, onChunk, limits }: Watched): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    let complaint = '';
    const giveUp = (error: unknown) => {
      clearTimeout(timer);
      child.kill();
      child.stdout.destroy();
      reject(error);
    };
    const timer = setTimeout(() => giveUp(tooSlow(args, limits)), limits.milliseconds);
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      try {
        if (bytes > limits.bytes) throw exceeded(args, `prints more than ${limits.bytes} bytes`);
        onChunk(chunk);
      } catch (error) {
        giveUp(error);
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      complaint = `${complaint}${chunk}`.slice(0, MAX_COMPLAINT);
    });
    const end = (code: number | null) => {
      clearTimeout(timer);
      const owner = code === 0 ? undefined : refusedOwner(complaint, folder);
      if (owner === undefined) resolve(code === 0);
      else reject(owner);
    };
    child.once('error', () => end(null));
    child.once('close', end);
  });
}

function refusedOwner(complaint: string, folder: string): TerrariumError | undefined {
  if (!/dubious ownership|unsafe repository/.test(complaint)) return undefined;
  const at = /'([^'\n]+)'/.exec(complaint)?.[1] ?? folder;
  return new TerrariumError(
    'git-failed',
    `git refuses the repository ${JSON.stringify(at)}: it belongs to another user`,
    {
      hint: `git config --global --add safe.directory '${at}'`,
    },
  );
}

/** The failure of a git that does not answer. */
export function tooSlow(args: readonly string[], { milliseconds }: GitLimits): TerrariumError {
  return new TerrariumError('git-failed', `git ${nameOf(args)} did not answer within ${milliseconds / 1000} seconds`, {
    hint: 'run git fsck, and git status in the same folder',
  });
}

function exceeded(args: readonly string[], what: string): TerrariumError {
  return new TerrariumError('git-failed', `git ${nameOf(args)} ${what}`, {
    hint: 'keep what is generated out of the repository',
  });
}

function nameOf(args: readonly string[]): string {
  return args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '-c') ?? '';
}
