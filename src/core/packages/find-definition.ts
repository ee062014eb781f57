import type { DefinitionHash, ImageDefinition } from '../model/definition.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { ResolvedPackages } from '../model/packages.ts';
import type { PushedImage, Repository } from '../model/reference.ts';
import type { RegistryReader } from '../model/registry.ts';
import { closest } from '../names/closest.ts';
import { parseDigestName } from '../names/reference.ts';
import { tagStem } from '../names/slug.ts';
import { changeReader, isLabel, tooManyChanges } from '../oci/changes.ts';
import { type OwnLabels, readOwnLabels } from '../oci/labels.ts';
import { type EnvironmentRecord, latestTag, type NameRecords, readNameRecords } from '../oci/records.ts';
import { readImage } from '../oci/stored-image.ts';
import { type NameState, stateOf } from '../oci/version-state.ts';
import { prefixIndex } from '../text/sorted-texts.ts';
import { type Cost, readImageFacts, readResolution } from './stored-packages.ts';

/** An image as stored in its registry. Labels are untrusted. */
export interface DescribedImage extends Pick<OwnLabels, 'key' | 'base'> {
  readonly image: PushedImage;
  readonly platforms: readonly string[];
  /** When it was built, as its builder wrote it; empty if it does not say. */
  readonly created: string;
  readonly cost: Cost | undefined;
}

/** What is known about a definition: its image, and the image's packages. */
export interface KnownDefinition {
  readonly title: string;
  readonly hash: string;
  readonly definition: ImageDefinition | undefined;
  readonly image: DescribedImage | undefined;
  readonly packages: ResolvedPackages | undefined;
  readonly record: EnvironmentRecord | undefined;
  /** What was changed of the name of the record, where that was asked for by name. */
  readonly state?: NameState | undefined;
}

type Order = readonly Repository[];

/**
 * Finds what a text refers to: an environment of the tree by id or name, an image by digest, a definition hash or
 * image key (at least 7 digits), `name:version` of a record, of the newest one with `name:latest`, or `name@label`. Throws `usage` if
 * nothing or more than one thing matches.
 */
export async function findDefinition(
  registry: RegistryReader,
  order: Order,
  text: string,
  environments: readonly HashedEnvironment[],
): Promise<KnownDefinition> {
  const found =
    (await findEnvironment(registry, order, text, environments)) ??
    (await findDigest(registry, order, text)) ??
    (await findHash(registry, order, text)) ??
    (await findRecorded(registry, order, text)) ??
    (await findLabelled(registry, order, text));
  if (found !== undefined) return found;
  const meant = closest(
    text,
    environments.flatMap(({ id, name }) => [id, ...(name === undefined ? [] : [name])]),
  );
  const said = meant === undefined ? '' : `did you mean ${meant}? `;
  throw new TerrariumError('usage', `nothing is known as ${JSON.stringify(text)}`, {
    hint: `${said}give an id or name of this tree, a definition hash, a digest, name:version, or name@label`,
  });
}

async function findEnvironment(
  registry: RegistryReader,
  order: Order,
  text: string,
  environments: readonly HashedEnvironment[],
): Promise<KnownDefinition | undefined> {
  const named = environments.filter(({ id, name }) => id === text || name === text);
  const [first] = named.filter(({ id }) => id === text).concat(named);
  if (first === undefined) return undefined;
  if (first.id !== text && named.length > 1)
    throw ambiguous(
      text,
      named.map(({ id }) => id),
    );
  const stored = await readStored(registry, order, `def-${first.hash}`, first.id);
  const { hash, definition } = first;
  return {
    ...(stored ?? { ...NOTHING, packages: await resolutionOf(registry, order, hash) }),
    title: first.id,
    hash,
    definition,
  };
}

async function findDigest(registry: RegistryReader, order: Order, text: string): Promise<KnownDefinition | undefined> {
  const named = parseDigestName(text);
  if (named === undefined) return undefined;
  return readStored(registry, named.repository === undefined ? order : [named.repository], named.digest, text);
}

async function findHash(registry: RegistryReader, order: Order, text: string): Promise<KnownDefinition | undefined> {
  if (!/^[0-9a-f]{7,64}$/.test(text)) return undefined;
  for (const repository of order) {
    const tags = ((await registry.listTags(repository)) ?? []).filter((tag) =>
      /^(?:def|env|res)-[0-9a-f]{64}$/.test(tag),
    );
    const matches = tags.filter((tag) => tag.slice(4).startsWith(text));
    const hashes = [...new Set(matches.map((tag) => tag.slice(4)))];
    if (hashes.length > 1) throw ambiguous(text, hashes);
    const [tag] = matches.filter((name) => !name.startsWith('res-'));
    const [hash] = hashes;
    if (tag !== undefined) return readStored(registry, [repository], tag, text);
    // The record of a definition can outlive its image.
    const packages =
      hash === undefined ? undefined : await resolutionOf(registry, [repository], hash as DefinitionHash);
    if (hash !== undefined && packages !== undefined) return { ...NOTHING, title: text, hash, packages };
  }
  return undefined;
}

async function findRecorded(
  registry: RegistryReader,
  order: Order,
  text: string,
): Promise<KnownDefinition | undefined> {
  const [, name, version] = /^(.+):([^:]+)$/.exec(text) ?? [];
  if (name === undefined) return undefined;
  for (const repository of order) {
    const named = await readNamed(registry, repository, name);
    const record = named.records.find((candidate) => candidate.version === version);
    if (record !== undefined) return knownRecord(registry, named, record, text);
    const newest = version === LATEST ? await readNewest(registry, named, text) : undefined;
    if (newest !== undefined) return newest;
  }
  return undefined;
}

/** `name@label`; `name@latest` is the newest version, whatever versions are called. */
async function findLabelled(
  registry: RegistryReader,
  order: Order,
  text: string,
): Promise<KnownDefinition | undefined> {
  const [, name, label = ''] = /^(.+)@([^@]+)$/.exec(text) ?? [];
  if (name === undefined || !(isLabel(label) || label === LATEST)) return undefined;
  for (const repository of order) {
    const named = await readNamed(registry, repository, name);
    const newest = label === LATEST ? await readNewest(registry, named, text) : undefined;
    if (newest !== undefined) return newest;
    const version = named.state.labels.get(label);
    const record = version === undefined ? undefined : named.records.find((one) => one.version === version);
    if (record !== undefined) return knownRecord(registry, named, record, text);
    if (named.state.unread > 0) throw tooManyChanges(name, named.state.unread);
  }
  return undefined;
}

/** What a repository has of a name. */
interface Named extends Pick<NameRecords, 'records'> {
  readonly name: string;
  readonly repository: Repository;
  readonly state: NameState;
}

async function readNamed(registry: RegistryReader, repository: Repository, name: string): Promise<Named> {
  const find = prefixIndex((await registry.listTags(repository)) ?? []);
  const { records } = await readNameRecords(registry, repository, name, find);
  return { name, repository, records, state: stateOf(await changeReader(registry, repository)(name, find)) };
}

async function knownRecord(
  registry: RegistryReader,
  { repository, state }: Named,
  record: EnvironmentRecord,
  title: string,
): Promise<KnownDefinition> {
  const stored = await readStored(registry, [repository], record.image, title);
  const { definitionHash: hash, definition } = record;
  return { ...(stored ?? NOTHING), title, hash, definition, record, state };
}

async function readNewest(registry: RegistryReader, { name, repository, records, state }: Named, title: string) {
  const newest = await readStored(registry, [repository], `${tagStem(name)}--latest`, title);
  const record = records.find(({ image }) => image === newest?.image?.image.digest);
  return newest && { ...newest, record, state };
}

/** Names the newest version, where none is called so. */
const LATEST = 'latest';

const NOTHING = { definition: undefined, image: undefined, packages: undefined, record: undefined } as const;

/** What a tag or a digest holds, in the first repository that has an image there. */
export async function readStored(
  registry: RegistryReader,
  order: Order,
  tag: string,
  title: string,
): Promise<KnownDefinition | undefined> {
  for (const repository of order) {
    const image = await readImage(registry, repository, tag);
    if (image?.kind !== 'image') continue;
    const { definition: hash, key, base } = readOwnLabels(image.configs);
    const facts = await readImageFacts(registry, repository, image.digest, hash);
    const found: DescribedImage = {
      image: { kind: 'pushed', repository, digest: image.digest },
      key,
      base,
      platforms: image.configs.map(({ platform }) => platform),
      created: image.configs[0]?.created ?? '',
      cost: facts?.cost,
    };
    return { ...NOTHING, title, hash, definition: facts?.definition, image: found, packages: facts?.packages };
  }
  return undefined;
}

/** The packages of an environment's image. */
export interface KnownPackages {
  readonly packages: ResolvedPackages;
  /** True if the image was built from this exact definition, not an earlier one. */
  readonly own: boolean;
}

/**
 * The packages of an environment's last image: that of its definition, or the image tagged `latest` for its name,
 * which may be from another definition. `undefined` if no packages are recorded.
 */
export async function findPackages(
  registry: RegistryReader,
  order: Order,
  environment: HashedEnvironment,
): Promise<KnownPackages | undefined> {
  const stored = await readStored(registry, order, `def-${environment.hash}`, environment.id);
  const own = stored?.packages ?? (await resolutionOf(registry, order, environment.hash));
  if (own !== undefined) return { packages: own, own: true };
  const latest = (await readStored(registry, order, latestTag(environment), environment.id))?.packages;
  return latest && { packages: latest, own: false };
}

async function resolutionOf(registry: RegistryReader, order: Order, hash: DefinitionHash) {
  for (const repository of order) {
    const found = await readResolution(registry, repository, hash);
    if (found !== undefined) return found;
  }
  return undefined;
}

function ambiguous(text: string, names: readonly string[]): TerrariumError {
  const hint = `one of ${names.slice(0, 5).join(', ')}`;
  return new TerrariumError('usage', `${JSON.stringify(text)} names several definitions`, { hint });
}
