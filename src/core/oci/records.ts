import type { ImageDefinition, Sections } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { membersOf, parseJson } from '../model/json.ts';
import { limit } from '../model/limit.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, RegistryReader } from '../model/registry.ts';
import { matching, objectOf, oneOf, parseText } from '../model/shape.ts';
import { type Canonical, canonical } from '../names/canonical.ts';
import { parseDigest } from '../names/digest.ts';
import { sha256Hex } from '../names/sha256.ts';
import { slugOf, tagStem, versionTag } from '../names/slug.ts';
import { type FindPrefixed, prefixIndex } from '../text/sorted-texts.ts';
import type { ArtifactKind } from './artifact.ts';
import { putSealed, readSealed } from './sealed-document.ts';
import { parseDefinition } from './stored-definition.ts';

export const RECORD_TYPE = 'application/vnd.terrarium.environment.v1+json';
/** Many are read at once, of any size that anyone who can write tags chose. */
const RECORDS: ArtifactKind = { type: RECORD_TYPE, maxBytes: 4 * 1024 * 1024 };
/** Maximum records read per name, to bound the requests of a plan. */
export const MAX_RECORDS = 256;

/** The state of a version of an environment: written once, when the version is first registered. */
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
  /** When it was written, `2026-11-28T19:00:00Z`; older records do not say. */
  readonly created?: string;
  /** Present where tracked files differed from the commit, or it is not known whether they did. */
  readonly dirty?: true;
}

/** The parts of an environment that determine its names and records. */
export type NamedEnvironment = Pick<HashedEnvironment, 'id' | 'name' | 'version' | 'hash'>;

/** Name under which an environment is recorded: its own, or its id if it has none. */
export const recordName = ({ name, id }: NamedEnvironment) => name ?? id;
/** Version of a record; for an environment without one, its definition hash. */
export const recordVersion = ({ name, version, hash }: NamedEnvironment) =>
  name === undefined ? hash : (version ?? hash);
/** What stands for an environment in tags for people: its name, unless others have that too; else its slug. */
export const nameStem = ({ id, name, sharesName }: Pick<HashedEnvironment, 'id' | 'name' | 'sharesName'>) =>
  name === undefined || sharesName ? slugOf(id) : tagStem(name);
/** Human-readable tag of an environment's newest image. */
export const latestTag = (environment: Pick<HashedEnvironment, 'id' | 'name' | 'sharesName'>) =>
  `${nameStem(environment)}--latest`;
/** Human-readable tag of a version; `undefined` if the definition has no version. */
export const namedTag = ({ id, name, version }: Pick<NamedEnvironment, 'id' | 'name' | 'version'>) =>
  version === undefined ? undefined : `${name === undefined ? slugOf(id) : tagStem(name)}--${versionTag(version)}`;

/** Prefix of the tags of an environment's records. */
export const recordPrefix = (environment: NamedEnvironment) => prefixOf(recordName(environment));

/** Prefix of the tags of a name's records. */
export const prefixOf = (name: string) => `rec-${sha256Hex(name).slice(0, 16)}-`;

/** Prefix of the tags of records that say at which commits `--latest` of an environment was moved to an image. */
const latestRecordPrefix = ({ id }: Pick<NamedEnvironment, 'id'>, image: Digest) =>
  `lat-${sha256Hex(`${id}\n${image}`).slice(0, 32)}-`;

/** Every valid record of an environment's name, at most 256. Where many names are asked for, `known` has the tags of the repository. */
export async function readRecords(
  registry: RegistryReader,
  repository: Repository,
  environment: NamedEnvironment,
  known?: FindPrefixed,
): Promise<readonly EnvironmentRecord[]> {
  return (await readNameRecords(registry, repository, recordName(environment), known)).records;
}

/** Records of a name, with what cannot be one. */
export interface NameRecords {
  readonly records: readonly EnvironmentRecord[];
  /** Tags that hold something else than they say, or nothing that is a record of this name. */
  readonly damaged: readonly string[];
  /** How many tags were not read, because there are too many. */
  readonly unread: number;
}

/** The records of a name, and the tags of one that hold none; any 256 of them. */
export async function readNameRecords(
  registry: RegistryReader,
  repository: Repository,
  name: string,
  known?: FindPrefixed,
): Promise<NameRecords> {
  const find = known ?? prefixIndex((await registry.listTags(repository)) ?? []);
  const listed = find(prefixOf(name));
  const read = await readRecordTags(registry, repository, listed.slice(0, MAX_RECORDS));
  const own = read.map(({ tag, record }) => ({ tag, record: record?.name === name ? record : undefined }));
  return {
    records: own.flatMap(({ record }) => record ?? []),
    damaged: own.flatMap(({ tag, record }) => (record === undefined ? [tag] : [])),
    unread: listed.length - read.length,
  };
}

/** The record that holds an environment's version: its own, else that of another definition. */
export function holderOf(
  environment: NamedEnvironment,
  records: readonly EnvironmentRecord[],
): EnvironmentRecord | undefined {
  const same = records.filter(({ version }) => version === recordVersion(environment));
  return same.find(({ definitionHash }) => definitionHash === environment.hash) ?? same[0];
}

/** Records of the moves of an environment's `--latest` to an image, at most 256. `tags` are those of the repository. */
export async function readLatestRecords(
  registry: RegistryReader,
  repository: Repository,
  { id, image }: Pick<NamedEnvironment, 'id'> & { readonly image: Digest },
  tags: FindPrefixed,
): Promise<readonly EnvironmentRecord[]> {
  const records = await readPrefixed(registry, repository, latestRecordPrefix({ id }, image), tags);
  return records.filter((record) => record.image === image);
}

async function readPrefixed(
  registry: RegistryReader,
  repository: Repository,
  prefix: string,
  tags: FindPrefixed,
): Promise<readonly EnvironmentRecord[]> {
  const read = await readRecordTags(registry, repository, tags(prefix).slice(0, MAX_RECORDS));
  return read.flatMap(({ record }) => record ?? []);
}

/** At a time: each may have megabytes. */
const READ_AT_ONCE = 8;

/** The records at some tags; each is `undefined` where it is none. */
export function readRecordTags(registry: RegistryReader, repository: Repository, tags: readonly string[]) {
  return limit(READ_AT_ONCE).map(tags, async (tag) => ({ tag, record: await readRecord(registry, repository, tag) }));
}

/** The record at a tag or a digest; `undefined` for what is none, or not what its tag or the registry says. */
export async function readRecord(
  registry: RegistryReader,
  repository: Repository,
  reference: string,
): Promise<EnvironmentRecord | undefined> {
  const bytes = await readSealed(registry, repository, reference, RECORDS);
  return bytes && parseRecord(parseJson(bytes));
}

/** True for the tag of a version's record. */
export function isRecordTag(tag: string): boolean {
  return /^rec-[0-9a-f]{16}-[0-9a-f]{32}$/.test(tag);
}

/** Parses a record from untrusted JSON; `undefined` if it is none, or if its definition does not have its hash. */
function parseRecord(value: unknown): EnvironmentRecord | undefined {
  const { definition, definitionHash } = membersOf(value);
  const parsed = parseDefinition(definition, definitionHash);
  const rest = parseRest(value);
  return parsed === undefined || rest === undefined ? undefined : { ...rest, definition: parsed };
}

const parseHash = matching(/^[0-9a-f]{64}$/);

const parseRest = objectOf<Omit<EnvironmentRecord, 'definition'>>(
  {
    formatVersion: oneOf('1'),
    name: parseText,
    version: parseText,
    source: parseText,
    definitionHash: parseHash,
    imageKey: parseHash,
    image: (value) => (typeof value === 'string' ? parseDigest(value) : undefined),
    sections: objectOf<Sections>({
      base: parseHash,
      steps: parseHash,
      context: parseHash,
      python: parseHash,
      spark: parseHash,
      platforms: parseHash,
    }),
    commit: parseText,
    run: parseText,
    created: matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    dirty: (value) => (value === true ? value : undefined),
  },
  ['created', 'dirty'],
);

/** A record to write. */
export interface Registration {
  readonly environment: NamedEnvironment;
  readonly record: EnvironmentRecord;
  /** The image it describes. */
  readonly subject: Descriptor;
}

/** Writes a record as an OCI artifact whose subject is the image. Repeating it changes nothing. */
export async function writeRecord(
  registry: Registry,
  repository: Repository,
  registration: Registration,
): Promise<void> {
  await putRecord(registry, repository, recordPrefix(registration.environment), registration);
}

/** Writes the record of a move of `--latest`, in the same form. */
export async function writeLatestRecord(
  registry: Registry,
  repository: Repository,
  registration: Registration,
): Promise<void> {
  const { environment, subject } = registration;
  await putRecord(registry, repository, latestRecordPrefix(environment, subject.digest), registration);
}

async function putRecord(
  registry: Registry,
  repository: Repository,
  prefix: string,
  { record, subject }: Registration,
): Promise<void> {
  const text = canonical(record as unknown as Canonical);
  await putSealed(registry, repository, prefix, { kind: RECORDS, text, subject });
}
