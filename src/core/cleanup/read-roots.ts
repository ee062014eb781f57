import { splitDockerSteps } from '../build/shared-docker-image.ts';
import type { ImageDefinition } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { isSelected } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { parseReference } from '../names/reference.ts';
import { type Definitions, environmentsOf } from '../normalize/definitions.ts';
import { changeReader, type ReadChanges } from '../oci/changes.ts';
import { type EnvironmentRecord, isRecordTag, readRecordTags } from '../oci/records.ts';
import { stateOf } from '../oci/version-state.ts';
import { type FindPrefixed, prefixIndex } from '../text/sorted-texts.ts';
import type { Roots } from './keep.ts';

/** Definitions at the head of a branch. */
export interface HeadDefinitions {
  readonly ref: string;
  readonly definitions: Definitions;
}

/**
 * Hashes of every definition at some heads, those of images of Docker steps among them, each with a branch that has it. `root-unread` for
 * an environment with errors: it has no hash, and its images would be taken for unneeded.
 */
export function definitionsAt(heads: readonly HeadDefinitions[], repository: Repository): DefinitionRoots {
  const definitions = new Map<string, string>();
  const named = new Set<Digest>();
  for (const head of heads) {
    refuseBroken(head.ref, head.definitions);
    for (const environment of environmentsOf(head.definitions)) {
      const docker = splitDockerSteps(environment)?.docker.hash;
      for (const hash of [environment.hash, ...(docker === undefined ? [] : [docker])])
        if (!definitions.has(hash)) definitions.set(hash, head.ref);
      for (const digest of digestsIn(environment.definition, repository)) named.add(digest);
    }
  }
  return { definitions, named };
}

/** What definitions at heads need. */
export type DefinitionRoots = Pick<Roots, 'definitions' | 'named'>;

/** Images of a repository that a definition names by their digests. */
export function digestsIn({ bases }: ImageDefinition, { registry, path }: Repository): readonly Digest[] {
  return bases.flatMap(({ reference }) => {
    const parsed = parseReference(reference);
    const isThere = parsed?.registry === registry && parsed.path === path;
    return isThere && parsed.digest !== undefined ? [parsed.digest] : [];
  });
}

/** A file that an entry names, and that is taken for nothing. */
const UNREAD: readonly string[] = ['entry-unread'];

function refuseBroken(ref: string, { config, definitions, diagnostics }: Definitions): void {
  const broken =
    diagnostics.find(({ severity, path }) => severity === 'error' && path === config.path)?.path ??
    definitions.find(({ origin, item }) => isSelected(origin) && !item.ok)?.origin.id ??
    diagnostics.find(({ code }) => UNREAD.includes(code))?.path;
  if (broken === undefined) return;
  throw new TerrariumError('root-unread', `${broken} of ${ref} has errors, so that it is not known what it needs`, {
    hint: 'correct it there, or leave the branch out with --without',
  });
}

/** Records of a repository, tags that ought to be one, and what labels name. */
export interface RepositoryRecords extends Pick<Roots, 'labels' | 'unlabelled'> {
  readonly records: readonly EnvironmentRecord[];
  readonly damaged: ReadonlySet<string>;
}

/** Reads every record and change of a repository, as often as it is asked, and each once: its tag has the digest of what it says. */
export function recordsOf(registry: RegistryReader, repository: Repository): () => Promise<RepositoryRecords> {
  const known = new Map<string, EnvironmentRecord>();
  const readChanges = changeReader(registry, repository);
  return async () => {
    const all = (await registry.listTags(repository)) ?? [];
    const tags = all.filter(isRecordTag);
    const read = await readRecordTags(
      registry,
      repository,
      tags.filter((tag) => !known.has(tag)),
    );
    for (const { tag, record } of read) if (record !== undefined) known.set(tag, record);
    const records = tags.flatMap((tag) => known.get(tag) ?? []);
    const damaged = new Set(tags.filter((tag) => !known.has(tag)));
    return { records, damaged, ...(await labelsOf(records, readChanges, prefixIndex(all))) };
  };
}

async function labelsOf(
  records: readonly EnvironmentRecord[],
  readChanges: ReadChanges,
  find: FindPrefixed,
): Promise<Pick<Roots, 'labels' | 'unlabelled'>> {
  const labels = new Map<string, ReadonlyMap<string, string>>();
  const unlabelled = new Set<string>();
  for (const name of new Set(records.map((record) => record.name))) {
    const state = stateOf(await readChanges(name, find));
    if (state.labels.size > 0) labels.set(name, state.labels);
    if (state.damaged.length + state.unread > 0) unlabelled.add(name);
  }
  return { labels, unlabelled };
}
