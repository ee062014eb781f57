import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { tooManyChanges } from '../oci/changes.ts';
import type { NameState } from '../oci/version-state.ts';
import { type RegisteredVersions, readVersions, type VersionsOf } from './registered-versions.ts';

/** What is to be changed: a registered version, or a whole name. */
export interface ChangeTarget {
  readonly name: string;
  /** `undefined` for the whole name. */
  readonly version: string | undefined;
  readonly state: NameState;
}

interface Candidate {
  readonly name: string;
  /** The version of some that is meant; nothing for the whole name. */
  readonly pick?: (found: RegisteredVersions) => string | undefined;
}

/** Names that a text may have, each with the version that is meant: `name`, `name:version` and `name@label`. */
export function targetNames(text: string): readonly string[] {
  return candidatesOf(text).map(({ name }) => name);
}

/**
 * Finds what a text names in the repository that changes are written to. What is not registered there is `usage`. `versionsOf` answers what a
 * name of this tree is registered as.
 */
export async function findTarget(
  registry: RegistryReader,
  repository: Repository,
  text: string,
  versionsOf: (name: string) => VersionsOf,
): Promise<ChangeTarget> {
  for (const { name, pick } of candidatesOf(text)) {
    const wanted = versionsOf(name);
    const found = await readVersions(registry, [repository], wanted);
    if (found === undefined || found.versions.length === 0) continue;
    const { state } = found;
    if (state.unread > 0) throw tooManyChanges(wanted.name, state.unread);
    const version = pick?.(found);
    if (pick === undefined || version !== undefined) return { name: wanted.name, version, state };
  }
  throw new TerrariumError('usage', `nothing is registered as ${JSON.stringify(text)} in the repository`, {
    hint: 'terrarium versions lists what is; versions of lookup-repositories cannot be changed here',
  });
}

function candidatesOf(text: string): readonly Candidate[] {
  const [, versioned, version = ''] = /^(.+):([^:]+)$/.exec(text) ?? [];
  const [, labelled, label = ''] = /^(.+)@([^@]+)$/.exec(text) ?? [];
  return [
    { name: text },
    ...(versioned === undefined ? [] : [{ name: versioned, pick: versionOf(version) }]),
    ...(labelled === undefined ? [] : [{ name: labelled, pick: labelOf(label) }]),
  ];
}

type PickVersion = NonNullable<Candidate['pick']>;

const newestOf: PickVersion = ({ versions }) => versions.find(({ isLatest }) => isLatest)?.record.version;

const versionOf =
  (text: string): PickVersion =>
  (found) =>
    found.versions.find(({ record }) => record.version === text)?.record.version ??
    (text === 'latest' ? newestOf(found) : undefined);

const labelOf =
  (label: string): PickVersion =>
  (found) =>
    label === 'latest'
      ? newestOf(found)
      : found.versions.find(({ state }) => state.labels.includes(label))?.record.version;
