import type { ImageDefinition, Sections } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, RegistryReader } from '../model/registry.ts';
import { type Canonical, canonical, isCanonical } from '../names/canonical.ts';
import { definitionHash } from '../names/definition-hash.ts';
import { sha256Hex } from '../names/sha256.ts';
import { slugOf, versionTag } from '../names/slug.ts';
import { getArtifact, putArtifact } from './artifact.ts';

export const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Records of one name that are read at most, so that a plan's requests stay bounded. */
const MAX_RECORDS = 256;

/** What a version of an environment was: written once, when it is first registered. */
export interface EnvironmentRecord {
  readonly formatVersion: '1';
  readonly name: string;
  readonly version: string;
  readonly source: string;
  readonly definitionHash: string;
  readonly imageKey: string;
  readonly image: Digest;
  readonly definition: ImageDefinition;
  readonly sections: Sections;
  readonly commit: string;
  readonly run: string;
}

/** What of an environment its names and records are made of. */
export type NamedEnvironment = Pick<HashedEnvironment, 'id' | 'name' | 'version' | 'hash'>;

/** Name under which an environment is recorded: its own, else its id. */
export const recordName = ({ name, id }: NamedEnvironment) => name ?? id;
/** Version of a record: an anonymous environment's is its definition hash. */
export const recordVersion = ({ name, version, hash }: NamedEnvironment) =>
  name === undefined ? hash : (version ?? hash);
/** Tag of an environment's newest image, for people. */
export const latestTag = ({ id }: Pick<NamedEnvironment, 'id'>) => `${slugOf(id)}--latest`;
/** Tag of a version, for people; `undefined` where the definition has no version. */
export const namedTag = ({ id, version }: Pick<NamedEnvironment, 'id' | 'version'>) =>
  version === undefined ? undefined : `${slugOf(id)}--${versionTag(version)}`;

/** Prefix of the tags of an environment's records. */
export const recordPrefix = (environment: NamedEnvironment) =>
  `rec-${sha256Hex(recordName(environment)).slice(0, 16)}-`;

/** Every genuine record of an environment's name, at most 256. */
export async function readRecords(
  registry: RegistryReader,
  repository: Repository,
  environment: NamedEnvironment,
  known?: readonly string[],
): Promise<readonly EnvironmentRecord[]> {
  const listed = known ?? (await registry.listTags(repository)) ?? [];
  const tags = listed.filter((tag) => tag.startsWith(recordPrefix(environment))).slice(0, MAX_RECORDS);
  const records = await Promise.all(tags.map((tag) => readRecord(registry, repository, tag)));
  return records.filter(
    (record) => record !== undefined && record.name === recordName(environment),
  ) as readonly EnvironmentRecord[];
}

/** The record of an environment with a given definition hash. */
export async function findRecord(
  registry: RegistryReader,
  repository: Repository,
  environment: NamedEnvironment,
  hash: string,
): Promise<EnvironmentRecord | undefined> {
  return (await readRecords(registry, repository, environment)).find((record) => record.definitionHash === hash);
}

async function readRecord(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
): Promise<EnvironmentRecord | undefined> {
  const artifact = await getArtifact(registry, repository, tag, RECORD_TYPE);
  const blob = await artifact?.read(RECORD_TYPE);
  // The tag names the bytes, so that a record which is not what its tag says is not taken.
  if (blob === undefined || !tag.endsWith(sha256Hex(blob).slice(0, 32))) return undefined;
  return parseRecord(parseJson(blob));
}

/** Takes a record only if its definition has the hash that it names: whoever writes tags can write anything. */
function parseRecord(value: unknown): EnvironmentRecord | undefined {
  if (!isRecord(value)) return undefined;
  const { name, version, definitionHash: hash, definition } = value;
  if (typeof name !== 'string' || typeof version !== 'string' || !isRecord(definition) || !isCanonical(definition))
    return undefined;
  const genuine = definitionHash(definition as unknown as ImageDefinition) === hash;
  return genuine ? (value as unknown as EnvironmentRecord) : undefined;
}

/** A record to be written. */
export interface Registration {
  readonly environment: NamedEnvironment;
  readonly record: EnvironmentRecord;
  /** The image. */
  readonly subject: Descriptor;
}

/** Writes a record as an OCI artifact whose subject is the image. Writing it again changes nothing. */
export async function writeRecord(
  registry: Registry,
  repository: Repository,
  { environment, record, subject }: Registration,
): Promise<void> {
  const bytes = new TextEncoder().encode(canonical(record as unknown as Canonical));
  const tag = `${recordPrefix(environment)}${sha256Hex(bytes).slice(0, 32)}`;
  const layers = [{ mediaType: RECORD_TYPE, bytes }];
  await putArtifact(registry, repository, tag, { artifactType: RECORD_TYPE, layers, subject });
}
