import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry } from '../model/registry.ts';
import { type Change, MAX_CHANGES, tooManyChanges, type Values, writeChange } from '../oci/changes.ts';
import { ownState } from '../oci/version-state.ts';
import type { ChangeTarget } from './change-target.ts';
import { checkEdits, type Edits } from './check-edits.ts';

/** What a change says, without whose and when. */
export type ChangeContents = Pick<Change, 'version' | 'archived' | 'description' | 'tags' | 'labels'>;

/** Whose change it is, and when. */
export interface Author {
  readonly run: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Changes a version or a name, and answers what was written: nothing where it is already as it is to be. */
export async function changeVersion(
  registry: Registry,
  repository: Repository,
  target: ChangeTarget,
  edits: Edits,
  { run, now }: Author,
): Promise<readonly ChangeContents[]> {
  checkEdits(target, edits);
  const changes = planChanges(target, edits);
  const { name, state } = target;
  const count = state.count + changes.length;
  if (changes.length > 0 && count > MAX_CHANGES) throw tooManyChanges(name, count);
  const at = timeAfter(now, state.newest);
  for (const contents of changes)
    await writeChange(registry, repository, { formatVersion: '1', name, at, run, ...contents });
  return changes;
}

/** The changes that make a version or a name what it is to be, and no others. Labels are those of the whole name. */
export function planChanges(target: ChangeTarget, edits: Edits): readonly ChangeContents[] {
  const { version, state } = target;
  const own = ownState(state, version);
  const { archived, description } = edits;
  const contents = {
    ...(archived === undefined || archived === own.archived ? {} : { archived }),
    ...(description === undefined || description === (own.description ?? null) ? {} : { description }),
    ...member('tags', changedValues(own.tags, edits.tags)),
  };
  const labels = member('labels', changedValues(state.labels, wantedLabels(target, edits)));
  const changes: readonly ChangeContents[] =
    version === undefined
      ? [{ version: null, ...contents, ...labels }]
      : [
          { version, ...contents },
          { version: null, ...labels },
        ];
  return changes.filter((change) => Object.keys(change).length > 1);
}

function member<K extends 'tags' | 'labels'>(key: K, values: Values): { readonly [key in K]?: Values } {
  return Object.keys(values).length === 0 ? {} : ({ [key]: values } as { readonly [key in K]: Values });
}

function changedValues(now: ReadonlyMap<string, string>, wanted: ReadonlyMap<string, string | null>): Values {
  return Object.fromEntries([...wanted].filter(([key, value]) => value !== (now.get(key) ?? null)));
}

function wantedLabels({ version, state }: ChangeTarget, { labels, unlabels }: Edits): Map<string, string | null> {
  // A label that names another version by now is not taken from that one.
  const taken = unlabels.filter((label) => version === undefined || state.labels.get(label) === version);
  const given = version === undefined ? [] : labels.map((label) => [label, version] as const);
  return new Map([...taken.map((label) => [label, null] as const), ...given]);
}

const LAST = Date.parse('9999-12-31T23:59:59.999Z');

/** Now, or later than the newest change where that says to be of the future: what is written last holds. */
function timeAfter(now: number, newest: string | undefined): string {
  const time = Math.max(now, newest === undefined ? now : Date.parse(newest) + 1);
  if (time <= LAST) return new Date(time).toISOString();
  throw new TerrariumError('usage', `the newest change says that it is of ${newest}, and none can be newer`, {
    hint: 'remove its chg- tag with a tool of the registry',
  });
}
