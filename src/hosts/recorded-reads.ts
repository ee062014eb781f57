import { createHash, hash } from 'node:crypto';
import { linkReader } from '../adapters/checkout/links.ts';
import { workTree } from '../adapters/checkout/work-tree.ts';
import type { LinkReader } from '../core/graph/input-globs.ts';
import { lazy, once } from '../core/model/once.ts';
import type { CheckoutState, ReadTree } from '../core/model/tree.ts';

/** A work tree, and where its links lead. */
export interface WorkspaceSource {
  readonly tree: ReadTree;
  readonly links: LinkReader;
}

/**
 * What was asked of a work tree, and what it answered, in short: equal answers give an equal result. Contents are named as git names
 * them, so that those which git knows to be unchanged need not be read to be compared.
 */
export type Reads = ReadonlyMap<string, string>;

/** A work tree that can be recorded, and compared with what was recorded before. */
export interface RecordableSource extends WorkspaceSource {
  /** The same, as a source whose answers are remembered. */
  readonly record: () => { readonly source: WorkspaceSource; readonly reads: () => Reads };
  /** True where it still answers everything as it did. */
  readonly answers: (reads: Reads) => Promise<boolean>;
}

export async function openRecordable(root: string, env: NodeJS.ProcessEnv = {}): Promise<RecordableSource> {
  const names: Names = new Map();
  const tree = await workTree(root, env, (path, bytes) => names.set(path, blobName(bytes)));
  // A root that is no folder was refused above.
  const links = lazy(() => linkReader(root));
  const source: WorkspaceSource = {
    tree,
    links: { followed: (path) => links().followed(path), hasLinks: (folder) => links().hasLinks(folder) },
  };
  return {
    ...source,
    record: () => recording(source, names),
    answers: (reads) => answersAlike(source, names, reads),
  };
}

/** https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
function blobName(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.byteLength}\0`).update(bytes).digest('hex');
}

function digestOf(answer: unknown): string {
  return hash('sha256', JSON.stringify(answer) ?? '', 'base64url');
}

/** Names of contents that were read, by path. */
type Names = Map<string, string>;

/** The kind of a question is its first letter; the rest is what it is about. */
function recording({ tree, links }: WorkspaceSource, names: Names): ReturnType<RecordableSource['record']> {
  const answers = new Map<string, string>();
  /** What git does not track, by folder and path: one question a folder. */
  const places = new Map<string, Map<string, string | undefined>>();
  const remember = <T>(question: string, answer: T, short = digestOf(answer)): T => {
    answers.set(question, short);
    return answer;
  };
  const recorded: ReadTree = {
    listFiles: async () => remember('f', await tree.listFiles()),
    readText: async (path) => {
      names.delete(path);
      const reading = await tree.readText(path);
      return remember(`t${path}`, reading, names.get(path));
    },
    listContext: async (directory) => remember(`c${directory}`, await tree.listContext(directory)),
    digestFile: async (path) => {
      names.delete(path);
      const digest = await tree.digestFile(path);
      return remember(`d${path}`, digest, names.get(path));
    },
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
  // What was left out is known behind everything else.
  const reads = () => {
    const untracked = [...places].map(([folder, asked]): [string, string] => [
      `u${[folder, ...asked.keys()].join('\0')}`,
      digestOf([...asked.values()]),
    ]);
    return new Map([...answers, ...untracked, ['x', digestOf(tree.leftOut?.() ?? [])]]);
  };
  return { source: { tree: recorded, links: recordedLinks }, reads };
}

const NO_STATE: CheckoutState = { untracked: () => undefined, sparse: [], submodules: [], isPointer: () => false };

/**
 * Asks again what was asked, until an answer is another one. Contents that git knows to be unchanged are not read; while git looks for
 * them, everything else is asked.
 */
async function answersAlike({ tree, links }: WorkspaceSource, seen: Names, reads: Reads): Promise<boolean> {
  const names = tree.contentNames?.() ?? new Map<string, string>();
  const stateOf = once(async (directory: string) => (await tree.checkoutState?.(directory)) ?? NO_STATE);
  const contentOf = async (path: string, read: () => Promise<unknown>) => {
    const name = (await names).get(path);
    if (name !== undefined) return name;
    seen.delete(path);
    const answer = await read();
    return seen.get(path) ?? digestOf(answer);
  };
  const untracked = async (question: string) => {
    const [folder = '', ...paths] = question.split('\0');
    const state = await stateOf(folder);
    return digestOf(paths.map((path) => state.untracked(path)));
  };
  const sparse = async (directory: string) => {
    const state = await stateOf(directory);
    return digestOf([state.sparse, state.submodules]);
  };
  const ask: Readonly<Record<string, (about: string) => string | Promise<string>>> = {
    f: async () => digestOf(await tree.listFiles()),
    t: (path) => contentOf(path, () => tree.readText(path)),
    d: (path) => contentOf(path, () => tree.digestFile(path)),
    c: async (directory) => digestOf(await tree.listContext(directory)),
    s: sparse,
    u: untracked,
    p: (path) => digestOf(links.followed(path)),
    h: (folder) => digestOf(links.hasLinks(folder)),
    x: () => digestOf(tree.leftOut?.() ?? []),
  };
  const isContent = (question: string) => question.startsWith('t') || question.startsWith('d');
  const [contents, others] = [true, false].map((is) => [...reads].filter(([question]) => isContent(question) === is));
  for (const [question, answer] of [...(others ?? []), ...(contents ?? [])])
    if ((await ask[question.slice(0, 1)]?.(question.slice(1))) !== answer) return false;
  return true;
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
