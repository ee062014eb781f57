import type { Outcome } from '../build/outcome.ts';
import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import { finding } from '../model/findings.ts';
import type { ImageRef, Repository } from '../model/reference.ts';
import type { Registry, StoredManifest } from '../model/registry.ts';
import {
  type EnvironmentRecord,
  latestTag,
  namedTag,
  readRecords,
  recordName,
  recordPrefix,
  recordVersion,
  writeRecord,
} from '../oci/records.ts';
import { conflictsOf, nameConflicts } from '../plan/name-conflicts.ts';

/** An environment whose image is known. */
export interface Registered {
  readonly environment: HashedEnvironment;
  readonly image: ImageRef;
  readonly key: ImageKey;
}

/** Environments whose images were built or reused: those that the plan was about, not all of equal definition. */
export function registrable(
  outcomes: readonly Outcome[],
  environments: ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]>,
): readonly Registered[] {
  return outcomes.flatMap((outcome) => {
    if ((outcome.status !== 'built' && outcome.status !== 'reused') || outcome.key === null) return [];
    const { item, image, key } = outcome;
    const named = (environments.get(item.hash) ?? []).filter(({ id }) => item.ids.includes(id));
    return named.map((environment) => ({ environment, image, key }));
  });
}

export interface Provenance {
  readonly commit: string;
  readonly run: string;
}

/** Writes names and records of environments whose images are in the target repository. Refusals are warnings. */
export async function registerNames(
  registry: Registry,
  repository: Repository,
  registered: readonly Registered[],
  provenance: Provenance,
): Promise<readonly Diagnostic[]> {
  const environments = registered.map(({ environment }) => environment);
  // By id: one file may define several environments.
  const refused = new Set(conflictsOf(environments).flatMap((members) => members.map(({ id }) => id)));
  const diagnostics: Diagnostic[] = [...nameConflicts(environments, 'error')];
  const tags = registered.length === 0 ? [] : await listTags(registry, repository);
  const scope: RegisterScope = { registry, repository, provenance, tags, refused };
  for (const entry of registered) diagnostics.push(...(await warnRefused(entry, () => registerOne(scope, entry))));
  return diagnostics;
}

interface RegisterScope {
  readonly registry: Registry;
  readonly repository: Repository;
  readonly provenance: Provenance;
  /** `undefined` where the registry does not list them. */
  readonly tags: readonly string[] | undefined;
  /** Ids of environments that share a name with another meaning. */
  readonly refused: ReadonlySet<string>;
}

async function warnRefused(
  { environment }: Registered,
  register: () => Promise<readonly Diagnostic[]>,
): Promise<readonly Diagnostic[]> {
  try {
    return await register();
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    return [warn(environment, 'name-refused', `its names could not be written: ${error.message}`, error.hint)];
  }
}

async function registerOne(scope: RegisterScope, entry: Registered): Promise<readonly Diagnostic[]> {
  const { registry, repository, tags } = scope;
  const { environment, image } = entry;
  const manifest = image.kind === 'pushed' ? await registry.getManifest(repository, image.digest) : undefined;
  // An image that a lookup repository serves is not ours to name.
  if (manifest === undefined) return [];
  const tag = namedTag(environment);
  const moved = await moveTag(registry, repository, latestTag(environment), manifest);
  const fresh = tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== manifest.digest;
  // A run that was stopped may have left names without a record.
  const recorded = tags?.some((name) => name.startsWith(recordPrefix(environment))) ?? true;
  if (scope.refused.has(environment.id) || (!moved && !fresh && recorded)) return [];
  return registerVersion(scope, entry, manifest);
}

/** Writes the tag and the record of a version, unless the version was another definition before. */
async function registerVersion(
  { registry, repository, provenance, tags }: RegisterScope,
  { environment, key }: Registered,
  manifest: StoredManifest,
): Promise<readonly Diagnostic[]> {
  const version = recordVersion(environment);
  const records = await readRecords(registry, repository, environment, tags);
  const earlier = records.find((record) => record.version === version);
  if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
    const message = `version ${version} of ${recordName(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
    return [warn(environment, 'version-taken', message, 'raise the version')];
  }
  const tag = namedTag(environment);
  if (tag !== undefined) await moveTag(registry, repository, tag, manifest);
  if (earlier !== undefined) return [];
  const record = recordOf(environment, key, manifest.digest, provenance);
  await writeRecord(registry, repository, { environment, record, subject: manifest });
  return [];
}

function recordOf(
  environment: HashedEnvironment,
  key: ImageKey,
  image: Digest,
  provenance: Provenance,
): EnvironmentRecord {
  const { definition, sections, source, hash } = environment;
  return {
    formatVersion: '1',
    name: recordName(environment),
    version: recordVersion(environment),
    source,
    definitionHash: hash,
    imageKey: key,
    image,
    definition,
    sections,
    ...provenance,
  };
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

/** Answers whether the tag pointed elsewhere. */
async function moveTag(
  registry: Registry,
  repository: Repository,
  tag: string,
  manifest: StoredManifest,
): Promise<boolean> {
  const current = await registry.headManifest(repository, tag);
  if (current?.digest === manifest.digest) return false;
  await registry.putManifest(repository, tag, manifest);
  return true;
}

function warn({ source }: HashedEnvironment, code: string, message: string, hint: string | undefined): Diagnostic {
  return finding('warning', code, message, { path: source, hint });
}
