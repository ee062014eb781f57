import type { NameChanges, StoredChange, Values } from './changes.ts';

/** What may change of a name, and of a version. */
export interface Described {
  readonly archived: boolean;
  readonly description: string | undefined;
  readonly tags: ReadonlyMap<string, string>;
}

/** What changes made of a name and its versions. */
export interface NameState extends Described, Pick<NameChanges, 'damaged' | 'unread'> {
  /** Of versions that were changed themselves. */
  readonly versions: ReadonlyMap<string, Described>;
  /** Versions by label. Nothing says that they are registered. */
  readonly labels: ReadonlyMap<string, string>;
  /** Time of the last change. */
  readonly newest: string | undefined;
  /** How many changes there are, damaged ones among them. */
  readonly count: number;
}

/** What changes made of one version. */
export interface VersionState extends Described {
  /** True also where its whole name is archived. */
  readonly archived: boolean;
  /** Sorted. */
  readonly labels: readonly string[];
}

/** The state of a name: that of its changes by time, then by tag, in whatever order they were read. */
export function stateOf({ changes, damaged, unread }: NameChanges): NameState {
  const ordered = changes.toSorted(byTime);
  const whole = ordered.filter(({ change }) => change.version === null);
  const versions = Map.groupBy(ordered, ({ change }) => change.version);
  return {
    ...describe(whole),
    versions: new Map(
      [...versions].flatMap(([version, own]) => (version === null ? [] : [[version, describe(own)] as const])),
    ),
    labels: lastValues(whole.map(({ change }) => change.labels)),
    newest: ordered.at(-1)?.change.at,
    count: changes.length + damaged.length + unread,
    damaged,
    unread,
  };
}

const UNCHANGED: Described = { archived: false, description: undefined, tags: new Map() };

/** What was changed of one version itself, or of the whole name where that is `undefined`. */
export function ownState(state: NameState, version: string | undefined): Described {
  return version === undefined ? state : (state.versions.get(version) ?? UNCHANGED);
}

/** The state of a version: its own, with what its name has for it. */
export function versionStateOf(state: NameState, version: string): VersionState {
  const own = ownState(state, version);
  const labels = [...state.labels].flatMap(([label, named]) => (named === version ? [label] : []));
  return { ...own, archived: state.archived || own.archived, labels: labels.sort() };
}

// Times of equal form are ordered as texts.
function byTime(a: StoredChange, b: StoredChange): number {
  return compare(a.change.at, b.change.at) || compare(a.tag, b.tag);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function describe(changes: readonly StoredChange[]): Described {
  const lastOf = <T>(pick: (stored: StoredChange) => T | undefined): T | undefined =>
    changes.map(pick).findLast((value) => value !== undefined);
  return {
    archived: lastOf(({ change }) => change.archived) ?? false,
    description: lastOf(({ change }) => change.description) ?? undefined,
    tags: lastValues(changes.map(({ change }) => change.tags)),
  };
}

// Each change has few; whoever may push may write many changes.
const MAX_KEPT = 1000;

function lastValues(all: readonly (Values | undefined)[]): ReadonlyMap<string, string> {
  const last = new Map(all.flatMap((values) => Object.entries(values ?? {})));
  return new Map(
    [...last]
      .flatMap(([key, value]) => (value === null ? [] : [[key, value] as const]))
      .sort(byKey)
      .slice(0, MAX_KEPT),
  );
}

const byKey = ([a]: readonly [string, string], [b]: readonly [string, string]) => compare(a, b);
