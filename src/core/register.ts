import type { Outcome } from './build.ts';
import { TerrariumError } from './errors.ts';
import { definitionTag, type Expected, keyTag, lookUpVerified } from './lookup.ts';
import type { DefinitionHash, Diagnostic, HashedEnvironment, ImageKey } from './model.ts';
import { type Digest, digestHex } from './names/digest.ts';
import { parseReference, type Repository } from './names/reference.ts';
import type { Descriptor, Registry, StoredManifest } from './ports.ts';
import { latestTag, namedTag, readRecords, recordName, recordPrefix, recordVersion, writeRecord } from './records.ts';

/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`: the one that everybody gets.
 */
export async function tagBuilt(
  registry: Registry,
  repository: Repository,
  image: Descriptor,
  expected: Expected & { readonly key: ImageKey },
  replaces: boolean,
): Promise<Digest> {
  const manifest = await readManifest(registry, repository, image.digest);
  await registry.putManifest(repository, `img-${digestHex(image.digest)}`, manifest);
  const winner = replaces ? undefined : await findWinner(registry, repository, expected);
  if (winner !== undefined) return winner;
  await registry.putManifest(repository, keyTag(expected.key), manifest);
  const settled = await findWinner(registry, repository, expected);
  if (settled === undefined) {
    throw new TerrariumError(
      'image-invalid',
      `tag ${keyTag(expected.key)} does not hold a valid image after it was written`,
    );
  }
  const current = settled === image.digest ? manifest : await readManifest(registry, repository, settled);
  await registry.putManifest(repository, definitionTag(expected.hash), current);
  return settled;
}

async function findWinner(
  registry: Registry,
  repository: Repository,
  expected: Expected & { readonly key: ImageKey },
): Promise<Digest | undefined> {
  const lookup = await lookUpVerified(registry, repository, keyTag(expected.key), expected);
  if (lookup.status === 'unknown') throw lookup.error;
  return lookup.status === 'hit' ? lookup.image.digest : undefined;
}

async function readManifest(registry: Registry, repository: Repository, digest: Digest): Promise<StoredManifest> {
  const manifest = await registry.getManifest(repository, digest);
  if (manifest !== undefined) return manifest;
  throw new TerrariumError('registry-not-found', `manifest ${digest} is gone`, {
    hint: 'check the retention rules of the repository',
  });
}

/** An environment whose image is known. */
export interface Registered {
  readonly environment: HashedEnvironment;
  readonly image: string;
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

/** Two definitions with one name and version but different meaning: neither is registered. */
export function nameConflicts(
  environments: readonly HashedEnvironment[],
  severity: 'warning' | 'error',
): readonly Diagnostic[] {
  return conflictsOf(environments).flatMap((members) =>
    members.map(({ name, version, source }): Diagnostic => {
      const others = members.map((member) => member.id).join(', ');
      const message = `${name}${version === undefined ? '' : `:${version}`} has several definitions: ${others}`;
      return { severity, code: 'name-conflict', message, path: source, hint: 'give them different names or versions' };
    }),
  );
}

function conflictsOf(environments: readonly HashedEnvironment[]): readonly (readonly HashedEnvironment[])[] {
  const named = environments.filter(({ name }) => name !== undefined);
  const byName = Map.groupBy(named, ({ name, version }) => JSON.stringify([name, version ?? '']));
  return [...byName.values()].filter(hasConflict);
}

function hasConflict(members: readonly HashedEnvironment[]): boolean {
  return new Set(members.map((member): DefinitionHash => member.hash)).size > 1;
}

/** Writes names and records of environments whose images stand in the target repository. Refusals are warnings. */
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
  for (const entry of registered) {
    try {
      diagnostics.push(
        ...(await registerOne(registry, repository, entry, provenance, tags, refused.has(entry.environment.id))),
      );
    } catch (error) {
      if (!(error instanceof TerrariumError)) throw error;
      diagnostics.push(
        warn(entry.environment, 'name-refused', `its names could not be written: ${error.message}`, error.hint),
      );
    }
  }
  return diagnostics;
}

async function registerOne(
  registry: Registry,
  repository: Repository,
  { environment, image, key }: Registered,
  provenance: Provenance,
  tags: readonly string[] | undefined,
  refused: boolean,
): Promise<readonly Diagnostic[]> {
  const digest = parseReference(image)?.digest;
  const manifest = digest === undefined ? undefined : await registry.getManifest(repository, digest);
  // An image that a lookup repository serves is not ours to name.
  if (digest === undefined || manifest === undefined) return [];
  const tag = namedTag(environment);
  const moved = await moveTag(registry, repository, latestTag(environment), manifest);
  const fresh = tag !== undefined && (await registry.headManifest(repository, tag))?.digest !== digest;
  // A run that was stopped may have left names without a record.
  const recorded = tags?.some((name) => name.startsWith(recordPrefix(environment))) ?? true;
  if (refused || (!moved && !fresh && recorded)) return [];
  const records = await readRecords(registry, repository, environment, tags);
  const version = recordVersion(environment);
  const earlier = records.find((record) => record.version === version);
  if (earlier !== undefined && earlier.definitionHash !== environment.hash) {
    const message = `version ${version} of ${recordName(environment)} was ${earlier.definitionHash.slice(0, 12)} before`;
    return [warn(environment, 'version-taken', message, 'raise the version')];
  }
  if (tag !== undefined) await moveTag(registry, repository, tag, manifest);
  if (earlier !== undefined) return [];
  const { definition, sections, source, hash } = environment;
  const record = {
    formatVersion: '1',
    name: recordName(environment),
    version,
    source,
    definitionHash: hash,
    imageKey: key,
    image: digest,
  } as const;
  await writeRecord(registry, repository, environment, { ...record, definition, sections, ...provenance }, manifest);
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
  return { severity: 'warning', code, message, path: source, ...(hint === undefined ? {} : { hint }) };
}
