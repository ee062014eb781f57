import { hash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FileStamp } from '../adapters/checkout/file-stamp.ts';
import { linkReader } from '../adapters/checkout/links.ts';
import { type WorkTree, type WorkTreeOptions, workTree } from '../adapters/checkout/work-tree.ts';
import { listTrackedIgnored } from '../adapters/git/files.ts';
import type { LinkReader } from '../core/graph/input-globs.ts';
import type { ChangedFiles } from '../core/incremental/changed-definitions.ts';
import { TerrariumError } from '../core/model/errors.ts';
import { lazy, once } from '../core/model/once.ts';
import type { CheckoutState } from '../core/model/tree.ts';

/** A work tree, and where its links lead. */
export interface WorkspaceSource {
  readonly tree: WorkTree;
  readonly links: LinkReader;
  /** Tracked files that an ignore file names all the same; `undefined` where git has no answer. */
  readonly trackedIgnored: () => Promise<readonly string[] | undefined>;
}

/**
 * What was asked of a work tree, and what it answered, in short: equal answers give an equal result. Contents have stamps, so that those
 * which did not change need not be read to be compared.
 */
export type Reads = ReadonlyMap<string, string>;

/** A work tree that can be recorded, and compared with what was recorded before. */
export interface RecordableSource extends WorkspaceSource {
  /** The same, as a source whose answers are remembered. */
  readonly record: () => { readonly source: WorkspaceSource; readonly reads: () => Reads };
  /** How what it answers now compares with what it answered. */
  readonly compare: (reads: Reads) => Promise<Comparison>;
}

/** `alike` where every answer is the same, the files whose contents changed where they are few and all that changed, or `different`. */
export type Comparison = 'alike' | 'different' | ChangedFiles;

/** Files with other contents than before that are worth looking for: behind them everything is computed. */
const MOST_CHANGED = 1000;

/** Whether its files will be compared with those of a commit. */
export type OpenOptions = Pick<WorkTreeOptions, 'compares'>;

/** A work tree that nobody records. */
export async function openSource(
  root: string,
  env: NodeJS.ProcessEnv,
  options: OpenOptions = {},
): Promise<WorkspaceSource> {
  return sourceOf(root, await workTree(root, env, options));
}

/** `now` is in milliseconds since 1970. */
export async function openRecordable(
  root: string,
  env: NodeJS.ProcessEnv = {},
  now: () => number = Date.now,
): Promise<RecordableSource> {
  const stamps: Stamps = new Map();
  const onOpen = (path: string, stats: FileStamp, at = now()) => stamps.set(path, stampOf(stats, at));
  // The system is asked once about files that are both listed and compared.
  let listed: Map<string, FileStamp> | undefined;
  const onListed = (path: string, stats: FileStamp) => listed?.set(path, stats);
  const source = sourceOf(root, await workTree(root, env, { onOpen, onListed }));
  const { tree } = source;
  return {
    ...source,
    record: () => recording(source, stamps),
    compare: async (reads) => {
      listed = new Map();
      const look = (path: string) => listed?.get(path) ?? tree.look(path);
      const comparison = await compareAnswers({ ...source, tree: { ...tree, look } }, reads);
      listed = undefined;
      return comparison;
    },
  };
}

// A root that is no folder was refused when its tree was opened.
function sourceOf(root: string, tree: WorkTree): WorkspaceSource {
  const links = lazy(() => linkReader(root));
  return {
    tree,
    links: { followed: (path) => links().followed(path), hasLinks: (folder) => links().hasLinks(folder) },
    trackedIgnored: () => listTrackedIgnored(root),
  };
}

/** Milliseconds within which a second change of a file may have the time of the first one: file systems have coarse clocks. */
const RECENT_MS = 2000;

/**
 * What changes with the content of a file, as git's index has it, with times of more digits; empty for a file that changed just now.
 * https://git-scm.com/docs/racy-git
 */
function stampOf({ ino, dev, size, mode, mtimeMs, ctimeMs }: FileStamp, now: number): string {
  return Math.max(mtimeMs, ctimeMs) > now - RECENT_MS ? '' : `${ino}:${dev}:${size}:${mode}:${mtimeMs}:${ctimeMs}`;
}

function digestOf(answer: unknown): string {
  return hash('sha256', JSON.stringify(answer) ?? '', 'base64url');
}

/** Stamps of the files that were read, by path. */
type Stamps = Map<string, string>;

/** The kind of a question is its first letter; the rest is what it is about. */
function recording(source: WorkspaceSource, stamps: Stamps): ReturnType<RecordableSource['record']> {
  const { tree, links } = source;
  const answers = new Map<string, string>();
  /** What git does not track, by folder and path: one question a folder. */
  const places = new Map<string, Map<string, string | undefined>>();
  const remember = <T>(question: string, answer: T): T => {
    answers.set(question, digestOf(answer));
    return answer;
  };
  // A failure is an answer, too: a run may go on without it.
  const ask = async <T>(question: string, work: () => Promise<T>, stamp = () => ''): Promise<T> => {
    try {
      const answer = await work();
      answers.set(question, formatAnswer(digestOf(answer), stamp()));
      return answer;
    } catch (error) {
      answers.set(question, failureOf(error));
      throw error;
    }
  };
  const askContent = <T>(question: string, path: string, work: () => Promise<T>): Promise<T> => {
    stamps.delete(path);
    return ask(question, work, () => stamps.get(path) ?? '');
  };
  const recorded: WorkTree = {
    ...tree,
    listFiles: () => ask('f', tree.listFiles),
    readText: (path) => askContent(`t${path}`, path, () => tree.readText(path)),
    listContext: (directory) => ask(`c${directory}`, () => tree.listContext(directory)),
    digestFile: (path) => askContent(`d${path}`, path, () => tree.digestFile(path)),
    leftOut: () => tree.leftOut?.() ?? [],
    checkoutState: async (directory) => {
      const state = (await tree.checkoutState?.(directory)) ?? NO_STATE;
      answers.set(`s${directory}`, digestOf([state.sparse, state.submodules]));
      const asked = places.get(directory) ?? new Map<string, string | undefined>();
      places.set(directory, asked);
      const untracked = (path: string) => {
        const place = state.untracked(path);
        asked.set(path, place);
        return place;
      };
      return { ...state, untracked };
    },
  };
  const recordedLinks: LinkReader = {
    followed: (path) => remember(`p${path}`, links.followed(path)),
    hasLinks: (folder) => remember(`h${folder}`, links.hasLinks(folder)),
  };
  const trackedIgnored = () => ask('i', source.trackedIgnored);
  // What was left out is known behind everything else.
  const reads = () => {
    const untracked = [...places].map(([folder, asked]): [string, string] => [
      `u${[folder, ...asked.keys()].join('\0')}`,
      digestOf([...asked.values()]),
    ]);
    return new Map([...answers, ...untracked, ['x', digestOf(tree.leftOut?.() ?? [])]]);
  };
  return { source: { tree: recorded, links: recordedLinks, trackedIgnored }, reads };
}

const NO_STATE: CheckoutState = { untracked: () => undefined, sparse: [], submodules: [], isPointer: () => false };

function failureOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  return digestOf(['failed', error.message, error instanceof TerrariumError ? error.code : '']);
}

/** A digest, and a stamp for what need not be read to be compared. */
function formatAnswer(digest: string, stamp: string): string {
  return stamp === '' ? digest : `${digest} ${stamp}`;
}

/** Kinds of questions in the order in which they are asked: those that git answers come late, the last one depends on the others. */
const ORDER = ['cphtd', 'fsui', 'x'];
/** Questions between two turns: git waits where nobody takes what it prints. */
const TURN = 100;

/** Asks again what was asked. The disk is asked while git lists. Files with their old stamp are not read. */
async function compareAnswers(source: WorkspaceSource, reads: Reads): Promise<Comparison> {
  const ask = asker(source);
  // Whoever asks for them gets the failure.
  source.tree.listFiles().catch(() => undefined);
  const place = ([question]: readonly [string, string]) =>
    ORDER.findIndex((kinds) => kinds.includes(question[0] ?? ''));
  const byPlace = Map.groupBy(reads, place);
  if (byPlace.has(-1)) return 'different';
  const [texts, contents] = [new Set<string>(), new Set<string>()];
  let asked = 0;
  for (const [question, answer] of ORDER.flatMap((_, at) => byPlace.get(at) ?? [])) {
    const isAlike =
      looksAlike(source.tree, question, answer) || (await ask(question, answer).catch(failureOf)) === answer;
    if (!isAlike) {
      const kind = question[0];
      if ((kind !== 't' && kind !== 'd') || texts.size + contents.size === MOST_CHANGED) return 'different';
      (kind === 't' ? texts : contents).add(question.slice(1));
    }
    asked += 1;
    if (asked % TURN === 0) await nextTurn();
  }
  return texts.size + contents.size === 0 ? 'alike' : { texts, contents, contexts: new Set() };
}

/**
 * What a run and a later one that computed a part of it asked, without what is nobody's question any more. `undefined` where the later
 * one was answered otherwise than what was compared: a file changed meanwhile, on which other parts may depend.
 */
export function joinReads(reads: Reads, { texts, contents }: ChangedFiles, again: Reads): Reads | undefined {
  const joined = new Map(reads);
  for (const path of texts) joined.delete(`t${path}`);
  for (const path of contents) joined.delete(`d${path}`);
  for (const [question, answer] of again) {
    const before = joined.get(question);
    if (before !== undefined && digestIn(before) !== digestIn(answer)) return undefined;
    joined.set(question, answer);
  }
  return joined;
}

function digestIn(answer: string): string {
  return answer.split(' ', 1)[0] ?? '';
}

const ABSENT = digestOf({ kind: 'absent' });

/** True for a content that the system says is the one that was read: nobody waits for that. */
function looksAlike(tree: WorkTree, question: string, answer: string): boolean {
  if (!/^[td]/.test(question)) return false;
  const stats = tree.look(question.slice(1));
  if (stats === 'absent') return answer === ABSENT;
  const at = answer.indexOf(' ');
  return stats !== undefined && at >= 0 && stampOf(stats, Number.POSITIVE_INFINITY) === answer.slice(at + 1);
}

function asker({ tree, links, trackedIgnored }: WorkspaceSource) {
  const stateOf = once(async (directory: string) => (await tree.checkoutState?.(directory)) ?? NO_STATE);
  const contentOf = async (expected: string, read: () => Promise<unknown>) => {
    const found = digestOf(await read());
    return found === digestIn(expected) ? expected : found;
  };
  return async (question: string, expected: string): Promise<string> => {
    const about = question.slice(1);
    switch (question.slice(0, 1)) {
      case 'f':
        return digestOf(await tree.listFiles());
      case 't':
        return contentOf(expected, () => tree.readText(about));
      case 'd':
        return contentOf(expected, () => tree.digestFile(about));
      case 'c':
        return digestOf(await tree.listContext(about));
      case 's': {
        const { sparse, submodules } = await stateOf(about);
        return digestOf([sparse, submodules]);
      }
      case 'u': {
        const [folder = '', ...paths] = about.split('\0');
        const { untracked } = await stateOf(folder);
        return digestOf(paths.map(untracked));
      }
      case 'p':
        return digestOf(links.followed(about));
      case 'h':
        return digestOf(links.hasLinks(about));
      case 'i':
        return digestOf(await trackedIgnored());
      case 'x':
        return digestOf(tree.leftOut?.() ?? []);
      default:
        return '';
    }
  };
}

/** Reads as JSON has them: questions and answers in turn. */
export function formatReads(reads: Reads): readonly string[] {
  return [...reads].flat();
}

/** `undefined` for what is none. */
export function parseReads(value: unknown): Reads | undefined {
  if (!Array.isArray(value) || value.length % 2 > 0) return undefined;
  const texts: readonly unknown[] = value;
  const reads = new Map<string, string>();
  for (let at = 0; at < texts.length; at += 2) {
    const [question, answer] = [texts[at], texts[at + 1]];
    if (typeof question !== 'string' || typeof answer !== 'string') return undefined;
    reads.set(question, answer);
  }
  return reads;
}
