import type { Outcome } from '../build/outcome.ts';
import type { DefinitionHash } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, StoredManifest } from '../model/registry.ts';
import {
  type EnvironmentRecord,
  holderOf,
  latestTag,
  namedTag,
  readRecords,
  recordName,
  recordPrefix,
  recordVersion,
  writeRecord,
} from '../oci/records.ts';
import { conflictsOf, nameConflicts } from '../plan/name-conflicts.ts';
import { prefixIndex } from '../text/sorted-texts.ts';
import { moveLatest } from './latest.ts';
import { attempt, type NamedImage, type Naming, type NamingScope, type Registered, recordOf } from './naming.ts';
import { expandTags, type TemplatedTags, writeTags } from './templated-tags.ts';

/** Environments whose images were built or reused: those that the plan was about, not all of equal definition. */
export function registrable(
  outcomes: readonly Outcome[],
  environments: ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]>,
): readonly Registered[] {
  return outcomes.flatMap((outcome) => {
    if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null) return [];
    const { item, image, key } = outcome;
    const ids = new Set(item.ids);
    const named = (environments.get(item.hash) ?? []).filter(({ id }) => ids.has(id));
    return named.map((environment) => ({ environment, image, key }));
  });
}

/** What became of names and records. */
export interface NamesWritten {
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of environments whose version stays with another definition. */
  readonly refused: ReadonlySet<string>;
}

/** Writes names and records of environments whose images are in the target repository. Refusals are findings. */
export async function registerNames(
  registry: Registry,
  repository: Repository,
  registered: readonly Registered[],
  naming: Naming,
): Promise<NamesWritten> {
  const environments = registered.map(({ environment }) => environment);
  // By id: one file may define several environments.
  const refused = new Set(conflictsOf(environments).flatMap((members) => members.map(({ id }) => id)));
  const diagnostics: Diagnostic[] = [...nameConflicts(environments, 'error')];
  const listed = registered.length === 0 ? [] : await listTags(registry, repository);
  const tags = listed && prefixIndex(listed);
  const templated = expandTags(registered, naming.templates);
  diagnostics.push(...templated.diagnostics);
  const scope: RegisterScope = { ...naming, registry, repository, tags, refused, templated };
  // Each has names of its own; there may be thousands.
  const found = await limit(AT_A_TIME).map(registered, (entry) =>
    attempt(() => registerOne(scope, entry), nameRefused(entry)),
  );
  const taken = registered.filter((_, index) => found[index]?.some(({ code }) => code === 'version-taken'));
  return {
    diagnostics: [...diagnostics, ...found.flat()],
    refused: new Set([...refused, ...taken.map(({ environment }) => environment.id)]),
  };
}

const AT_A_TIME = 8;

interface RegisterScope extends NamingScope {
  /** Ids of environments that share a name with another meaning. */
  readonly refused: ReadonlySet<string>;
  readonly templated: TemplatedTags;
}

function nameRefused({ environment }: Pick<Registered, 'environment'>) {
  return ({ message, hint }: TerrariumError) =>
    warn(environment, 'name-refused', `its names could not be written: ${message}`, hint);
}

async function registerOne(scope: RegisterScope, entry: Registered): Promise<readonly Diagnostic[]> {
  const { registry, repository } = scope;
  const { environment, image } = entry;
  const manifest = image.kind === 'pushed' ? await registry.getManifest(repository, image.digest) : undefined;
  // An image that a lookup repository serves is not ours to name.
  if (manifest === undefined) return [];
  const latest = await registry.headManifest(repository, latestTag(environment));
  const named = describeNames(scope, entry, manifest, latest);
  const moves = latest?.digest !== manifest.digest;
  const isNew = !scope.refused.has(environment.id) && (moves || (await isUnnamed(scope, named)));
  const refused = isNew ? await attempt(() => registerVersion(scope, named), nameRefused(entry)) : [];
  // Last: a run that is stopped leaves it where it was.
  const kept = moves ? await moveLatest(scope, named) : [];
  const templated = scope.templated.byId.get(environment.id) ?? [];
  const isNewest = kept.every(({ code }) => code === 'latest-refused');
  const others = await writeTags(scope, named, templated, isNewest);
  // Where nothing may be written, once is enough.
  const isSaid = refused.some(({ code }) => code === 'name-refused');
  return [...refused, ...kept.filter(({ code }) => !isSaid || code !== 'latest-refused'), ...others];
}

function describeNames(
  { registry, repository, provenance, tags }: NamingScope,
  entry: Registered,
  manifest: StoredManifest,
  latest: NamedImage['latest'],
): NamedImage {
  const { environment } = entry;
  let records: Promise<readonly EnvironmentRecord[]> | undefined;
  return {
    environment,
    manifest,
    record: recordOf(entry, manifest, provenance),
    latest,
    readRecords: () => {
      records ??= readRecords(registry, repository, environment, tags);
      return records;
    },
  };
}

/** True where the tag of the version names another image, or the name has no record. */
async function isUnnamed(
  { registry, repository, tags }: NamingScope,
  { environment, manifest }: NamedImage,
): Promise<boolean> {
  const tag = namedTag(environment);
  if (tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== manifest.digest) return true;
  // A run that was stopped may have left names without a record.
  return tags !== undefined && tags(recordPrefix(environment)).length === 0;
}

/** Writes the tag and the record of a version, unless the version was another definition before. */
async function registerVersion(
  { registry, repository }: NamingScope,
  { environment, manifest, record, readRecords: read }: NamedImage,
): Promise<readonly Diagnostic[]> {
  const earlier = holderOf(environment, await read());
  if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
    const message = `version ${recordVersion(environment)} of ${recordName(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
    return [warn(environment, 'version-taken', message, 'raise the version')];
  }
  const tag = namedTag(environment);
  if (tag !== undefined) await moveTag(registry, repository, tag, manifest);
  if (earlier === undefined) await writeRecord(registry, repository, { environment, record, subject: manifest });
  return [];
}

// Without a list, records are taken to be where their names are.
async function listTags(registry: Registry, repository: Repository): Promise<readonly string[] | undefined> {
  try {
    return await registry.listTags(repository);
  } catch (error) {
    if (error instanceof TerrariumError) return undefined;
    throw error;
  }
}

async function moveTag(
  registry: Registry,
  repository: Repository,
  tag: string,
  manifest: StoredManifest,
): Promise<void> {
  const current = await registry.headManifest(repository, tag);
  if (current?.digest !== manifest.digest) await registry.putManifest(repository, tag, manifest);
}

function warn({ source }: HashedEnvironment, code: string, message: string, hint: string | undefined): Diagnostic {
  return finding('warning', code, message, { path: source, hint });
}
