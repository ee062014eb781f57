import type { Change } from '../diff/change.ts';
import { diffEnvironments, idsByShortHash } from '../diff/environments.ts';
import { formerId } from '../diff/former-ids.ts';
import { followRenames } from '../diff/renames.ts';
import { type HashedEnvironment, parentIds } from '../model/environment.ts';
import { type Definition, type Definitions, environmentsOf } from '../normalize/definitions.ts';

/** A commit, as git tells of it. All texts are those of whoever made it. */
export interface Commit {
  readonly id: string;
  /** `2026-11-28T19:00:00Z`; `undefined` where it is no time. */
  readonly time: string | undefined;
  readonly author: string;
  readonly subject: string;
  /** The first parent, where the clone has it. */
  readonly parent: string | undefined;
  /** True for the last commit of a shallow clone: what came before is not known. */
  readonly isCut: boolean;
}

/** What a commit did to an environment. */
export interface LogEntry {
  /** `undefined` for what is not committed. */
  readonly commit: Commit | undefined;
  /** What the environment was called after it. */
  readonly id: string;
  readonly effect: Effect;
  readonly changes: readonly Change[];
  /** `undefined` where there is none, or it has errors. */
  readonly hash: string | undefined;
  readonly formerHash: string | undefined;
  /** What it was called before, where its file was renamed. */
  readonly formerId: string | undefined;
}

/**
 * `unknown`: it was there in the last commit of a shallow clone. `broken`: it has errors since; `mended`: it had some. `renamed`: another
 * name or version, or another file, and the same hash. `none`: files of it changed, and its hash did not.
 */
export type Effect = 'added' | 'unknown' | 'changed' | 'broken' | 'mended' | 'renamed' | 'none';

export interface CommitLogPorts {
  /** The newest commit, at or before one and along first parents, that changed one of some paths, or anything; `undefined` where none did. */
  readonly lastChange: (from: string, paths: readonly string[]) => Promise<Commit | undefined>;
  /** The definitions of a commit, those with these ids with their contexts. */
  readonly definitionsAt: (commit: string, ids: readonly string[]) => Promise<Definitions>;
  /** Paths that definitions are read from, as globs. */
  readonly pathsOf: (definitions: readonly Definition[], all: Definitions) => Promise<readonly string[]>;
  /** Former paths by path, of what was renamed between two commits; without the second one, since the first. */
  readonly renames: (from: string, to: string | undefined) => Promise<ReadonlyMap<string, string>>;
}

/** An environment at one point. */
interface State {
  readonly id: string;
  readonly definitions: Definitions;
}

/**
 * What each commit did to an environment, newest first, until its first commit: what the work tree changes, then commit by commit along
 * first parents. Where its files are known, only commits are read that touched one.
 */
export async function* commitLog(
  id: string,
  { work, head }: { readonly work: Definitions; readonly head: string },
  ports: CommitLogPorts,
): AsyncGenerator<LogEntry> {
  let after: State = { id, definitions: work };
  let before = await stateBefore(after, { from: head, to: undefined }, ports);
  const pending = entryOf(undefined, before, after);
  if (pending.effect !== 'none') yield pending;
  let from: string | undefined = head;
  while (before !== undefined && from !== undefined) {
    const change = await lastChangeOf(before, from, ports);
    if (change === undefined) return;
    after = change.state;
    from = change.commit.parent;
    before = from === undefined ? undefined : await stateBefore(after, { from, to: change.commit.id }, ports);
    yield entryOf(change.commit, before, after);
  }
}

/**
 * The newest commit that may have made a state what it is, with the state there. Of one with errors not every file is known, and paths of
 * today may leave out one of then: where the state was another behind the commit that was found, it is the newest one.
 */
async function lastChangeOf(
  state: State,
  from: string,
  ports: CommitLogPorts,
): Promise<{ readonly commit: Commit; readonly state: State } | undefined> {
  const known = environmentOf(state);
  const found = known && (await ports.lastChange(from, await pathsAt(state, ports)));
  if (found?.id === from) return { commit: found, state };
  if (found !== undefined) {
    const definitions = await ports.definitionsAt(found.id, [state.id]);
    const there = { id: state.id, definitions };
    if (environmentOf(there)?.hash === known?.hash) return { commit: found, state: there };
  }
  const newest = await ports.lastChange(from, []);
  return newest && { commit: newest, state };
}

/** The state at a commit of what has an id at a later one; `undefined` where there was none. */
async function stateBefore(
  after: State,
  { from, to }: { readonly from: string; readonly to: string | undefined },
  ports: CommitLogPorts,
): Promise<State | undefined> {
  const known = await ports.definitionsAt(from, [after.id]);
  if (find({ id: after.id, definitions: known }) !== undefined) return { id: after.id, definitions: known };
  const renames = await ports.renames(from, to);
  const source = find(after)?.origin.source ?? '';
  const former = formerId({ id: after.id, source }, renames);
  const definitions = former === undefined ? known : await ports.definitionsAt(from, [former]);
  const old = followRenames(definitions, after.definitions, renames).from.get(after.id);
  return old === undefined ? undefined : { id: old, definitions };
}

function find({ id, definitions }: State): Definition | undefined {
  return definitions.definitions.find(({ origin }) => origin.id === id);
}

/** Paths of a definition and of those that it depends on. */
async function pathsAt(state: State, ports: CommitLogPorts): Promise<readonly string[]> {
  const byId = new Map(state.definitions.definitions.map((definition) => [definition.origin.id, definition]));
  const reached = new Map<string, Definition>();
  const queue = [state.id];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const definition = byId.get(id);
    if (definition === undefined || reached.has(id)) continue;
    reached.set(id, definition);
    if (definition.item.ok) queue.push(...parentIds(definition.item.value));
  }
  return ports.pathsOf([...reached.values()], state.definitions);
}

function entryOf(commit: Commit | undefined, before: State | undefined, after: State): LogEntry {
  const [old, current] = [before && environmentOf(before), environmentOf(after)];
  const entry = {
    commit,
    id: after.id,
    hash: current?.hash,
    formerHash: old?.hash,
    formerId: before === undefined || before.id === after.id ? undefined : before.id,
  };
  if (before === undefined) return { ...entry, effect: commit?.isCut === true ? 'unknown' : 'added', changes: [] };
  if (old === undefined || current === undefined) return { ...entry, effect: effectOf(old, current), changes: [] };
  if (old.hash !== current.hash) {
    const names = idsByShortHash([...environmentsOf(before.definitions), ...environmentsOf(after.definitions)]);
    return { ...entry, effect: 'changed', changes: diffEnvironments(old, current, names) };
  }
  const isSame = old.name === current.name && old.version === current.version && before.id === after.id;
  return { ...entry, effect: isSame ? 'none' : 'renamed', changes: [] };
}

function effectOf(old: HashedEnvironment | undefined, current: HashedEnvironment | undefined): Effect {
  if (current !== undefined) return 'mended';
  return old === undefined ? 'none' : 'broken';
}

function environmentOf(state: State): HashedEnvironment | undefined {
  const item = find(state)?.item;
  return item?.ok === true ? item.value : undefined;
}
