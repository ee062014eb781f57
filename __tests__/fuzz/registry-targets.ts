import { heldPackagesReader } from '../../src/core/history/registered-names.ts';
import type { DefinitionHash, ImageDefinition, ImageKey } from '../../src/core/model/definition.ts';
import type { HashedEnvironment } from '../../src/core/model/environment.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { isRecord, parseJson } from '../../src/core/model/json.ts';
import type { ResolvedPackages } from '../../src/core/model/packages.ts';
import type { Descriptor, RegistryReader } from '../../src/core/model/registry.ts';
import { isCanonical } from '../../src/core/names/canonical.ts';
import { definitionHash } from '../../src/core/names/definition-hash.ts';
import { KEY_SCHEME } from '../../src/core/names/image-key.ts';
import { sha256Hex } from '../../src/core/names/sha256.ts';
import { attestationFault } from '../../src/core/oci/attestation.ts';
import { changePrefix } from '../../src/core/oci/changes.ts';
import { LABELS } from '../../src/core/oci/labels.ts';
import { lookUpPresent, lookUpVerified } from '../../src/core/oci/lookup.ts';
import { readNames } from '../../src/core/oci/recorded-names.ts';
import { latestTag, RECORD_TYPE, readRecords, recordPrefix } from '../../src/core/oci/records.ts';
import { MEDIA, readImage, resolvePlatform } from '../../src/core/oci/stored-image.ts';
import { diffPackages } from '../../src/core/packages/diff-packages.ts';
import { findDefinition, findPackages, type KnownDefinition } from '../../src/core/packages/find-definition.ts';
import { freeze } from '../../src/core/packages/freeze.ts';
import {
  DEFINITION_TYPE,
  PACKAGES_TYPE,
  packagesTag,
  readCost,
  readResolution,
  resolutionTag,
} from '../../src/core/packages/stored-packages.ts';
import { describeName } from '../../src/core/report/describe-names.ts';
import { describeDifference, describeKnown } from '../../src/core/report/describe-packages.ts';
import { historyFinder } from '../../src/core/resolve/build-history.ts';
import { definitionVectors } from '../core/hash/vectors.ts';
import { conda, pip, platform, resolved } from '../core/packages/values.ts';
import { environmentOf } from '../fakes/memory-tree.ts';
import { described } from './answering-registry.ts';
import { type MemoryRegistry, memoryRegistry } from './memory-registry.ts';
import { type Target, targetOf } from './target.ts';

const REPOSITORY = { registry: 'ghcr.io', path: 'acme/env' };
const CONFIG_TYPE = 'application/vnd.oci.image.config.v1+json';
const BUNDLE_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const KEY = 'e'.repeat(64) as ImageKey;
const COMMIT = 'c'.repeat(40);

/** Documents that a registry holds of one environment; each is the changed one in a target of its own. */
interface Documents {
  readonly definition: string;
  readonly config: string;
  readonly manifest: string;
  readonly index: string;
  readonly packages: string;
  readonly artifact: string;
  readonly record: string;
  readonly change: string;
}

/** What is known of a definition where its document was changed: a hash that fits, as anyone can write it. */
function hashOf(definition: string): DefinitionHash {
  const value = parseJson(definition);
  try {
    if (isRecord(value) && isCanonical(value)) return definitionHash(value as unknown as ImageDefinition);
  } catch {
    // It has no hash: nothing will fit.
  }
  return 'd'.repeat(64) as DefinitionHash;
}

const json = (value: unknown) => JSON.stringify(value);

/** The documents with one of them changed; those that name others by digest or hash name what is there. */
function documentsOf(changed: Partial<Documents>, registry: MemoryRegistry): DefinitionHash {
  const vector = definitionVectors.find(({ canonical }) => canonical.includes('numpy')) ?? definitionVectors[0];
  const definition = changed.definition ?? vector?.canonical ?? '';
  const hash = hashOf(definition);
  const put = (mediaType: string, text: string, ...tags: readonly string[]) =>
    registry.put(mediaType, Buffer.from(text), ...tags);
  const config = put(CONFIG_TYPE, changed.config ?? json(configOf(hash)));
  const manifest = put(MEDIA.manifest, changed.manifest ?? json(manifestOf(config)), 'single');
  const index = put(
    MEDIA.index,
    changed.index ?? json(indexOf(manifest)),
    `env-${KEY}`,
    `def-${hash}`,
    latestTag({ id: 'conda.yml', name: 'train', sharesName: false }),
  );
  const packages = put(PACKAGES_TYPE, changed.packages ?? json({ ...PACKAGES, definitionHash: hash }));
  const layers = [packages, put(DEFINITION_TYPE, definition)];
  const artifact = changed.artifact ?? json(artifactOf(PACKAGES_TYPE, layers));
  put(MEDIA.manifest, artifact, packagesTag(index.digest), packagesTag(manifest.digest), resolutionTag(hash));
  putRecord(changed.record ?? json(recordOf(hash, definition, index)), put);
  putChange(changed.change ?? json(CHANGE), put);
  const bundle = put(MEDIA.manifest, json(artifactOf(BUNDLE_TYPE, [put(BUNDLE_TYPE, '{}')])));
  registry.referrers.push({ ...bundle, artifactType: BUNDLE_TYPE });
  return hash;
}

const NAMED = { id: 'conda.yml', name: 'train', version: '1', hash: 'd'.repeat(64) as DefinitionHash };

function putRecord(record: string, put: (mediaType: string, text: string, ...tags: string[]) => Descriptor): void {
  const tag = `${recordPrefix(NAMED)}${sha256Hex(record).slice(0, 32)}`;
  put(MEDIA.manifest, json(artifactOf(RECORD_TYPE, [put(RECORD_TYPE, record)])), tag);
}

const CHANGE = {
  ...{ formatVersion: '1', name: 'train', version: null, at: '2026-11-30T16:50:00.123Z', run: 'x', archived: true },
  ...{ description: 'for training', tags: { team: 'ranking', old: null }, labels: { prod: '1', test: null } },
};

function putChange(change: string, put: (mediaType: string, text: string, ...tags: string[]) => Descriptor): void {
  const type = 'application/vnd.terrarium.change.v1+json';
  const tag = `${changePrefix('train')}${sha256Hex(change).slice(0, 32)}`;
  put(MEDIA.manifest, json(artifactOf(type, [put(type, change)])), tag);
}

const PACKAGES = resolved(
  platform({
    conda: [conda('numpy', '1.26.4')],
    python: [pip('six', '1.16.0')],
    system: [{ type: 'deb', name: 'bash', version: '5', architecture: 'amd64' }],
  }),
);

function configOf(hash: string) {
  const base = { [LABELS.baseName]: 'docker.io/library/python:3.12', [LABELS.baseDigest]: `sha256:${KEY}` };
  const Labels = { [LABELS.scheme]: KEY_SCHEME, [LABELS.definition]: hash, [LABELS.key]: KEY, ...base };
  return { os: 'linux', architecture: 'amd64', config: { Labels, User: 'app', Env: ['A=b'], OnBuild: ['RUN x'] } };
}

function manifestOf(config: Descriptor) {
  const layers = [{ mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip', digest: `sha256:${KEY}`, size: 32 }];
  return { schemaVersion: 2, mediaType: MEDIA.manifest, config, layers };
}

function indexOf(manifest: Descriptor) {
  const attestation = { ...manifest, annotations: { 'vnd.docker.reference.type': 'attestation-manifest' } };
  const manifests = [{ ...manifest, platform: { os: 'linux', architecture: 'amd64' } }, attestation];
  return { schemaVersion: 2, mediaType: MEDIA.index, manifests };
}

function artifactOf(artifactType: string, layers: readonly Descriptor[]) {
  const annotations = { 'io.terrarium.build-seconds': '12.5', 'io.terrarium.compressed-bytes': '1000' };
  return {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    artifactType,
    config: described('x', Buffer.from('{}')),
    layers,
    annotations,
  };
}

function recordOf(definitionHash: string, definition: string, image: Descriptor) {
  return {
    ...{ formatVersion: '1', name: 'train', version: '1', source: 'conda.yml', definitionHash, imageKey: KEY },
    ...{ image: image.digest, definition: parseJson(definition), sections: {}, commit: COMMIT, run: 'https://x/1' },
  };
}

/** A target for each document of a registry, which is asked everything about the environment. */
export async function registryTargets(): Promise<readonly Target[]> {
  const environment = await environmentOf(
    {
      files: {
        'conda.yml': 'name: train\nchannels: [conda-forge]\ndependencies: [python=3.12]\n',
        'terrarium.yml': '',
      },
      config: 'defaults: {base: "python:3.12"}\nenvironments: [{path: conda.yml}]\n',
    },
    'conda.yml',
  );
  const kinds = ['definition', 'config', 'manifest', 'index', 'packages', 'artifact', 'record', 'change'] as const;
  return kinds.map((kind) =>
    targetOf(`registry: ${kind}`, samplesOf(kind), (bytes) =>
      ask({ [kind]: Buffer.from(bytes).toString() }, environment),
    ),
  );
}

function samplesOf(kind: keyof Documents): readonly string[] {
  if (kind === 'definition') return definitionVectors.map(({ canonical }) => canonical);
  const [vector] = definitionVectors;
  const text = vector?.canonical ?? '';
  const hash = hashOf(text);
  const part = described(CONFIG_TYPE, Buffer.from(json(configOf(hash))));
  const documents = {
    config: configOf(hash),
    manifest: manifestOf(part),
    index: indexOf(described(MEDIA.manifest, Buffer.from(json(manifestOf(part))))),
    packages: { ...PACKAGES, definitionHash: hash },
    artifact: artifactOf(PACKAGES_TYPE, [
      described(PACKAGES_TYPE, Buffer.from(json(PACKAGES))),
      described(DEFINITION_TYPE, Buffer.from(text)),
    ]),
    record: recordOf(hash, text, part),
    change: CHANGE,
  };
  return [json(documents[kind])];
}

async function ask(changed: Partial<Documents>, environment: HashedEnvironment): Promise<void> {
  const memory = memoryRegistry();
  const { registry } = memory;
  const hash = documentsOf(changed, memory);
  const known = { ...environment, hash };
  const questions: readonly (() => Promise<unknown>)[] = [
    () => lookUpPresent(registry, REPOSITORY, `env-${KEY}`, KEY),
    () => lookUpVerified(registry, REPOSITORY, `env-${KEY}`, { hash, key: KEY, platforms: ['linux/amd64'] }),
    () => lookUpVerified(registry, REPOSITORY, 'single', { hash, key: undefined, platforms: ['linux/amd64'] }),
    () => readImage(registry, REPOSITORY, 'single'),
    () => resolvePlatform(registry, REPOSITORY, `env-${KEY}`, 'linux/amd64'),
    () => resolvePlatform(registry, REPOSITORY, 'single', 'linux/arm64/v8'),
    () => readRecords(registry, REPOSITORY, NAMED),
    () => findPackages(registry, [REPOSITORY], known),
    () => historyFinder(registry, REPOSITORY, false)({ hash, environments: [known], parents: [] }),
    async () => reuse(await readResolution(registry, REPOSITORY, hash)),
    async () =>
      readCost(
        registry,
        REPOSITORY,
        (await readImage(registry, REPOSITORY, 'single'))?.digest ?? (`sha256:${KEY}` as never),
      ),
    async () => list(registry),
    async () => attestationFault(registry, REPOSITORY, `sha256:${KEY}` as never, () => 'it signs nothing'),
    ...['conda.yml', hash, `${hash.slice(0, 12)}`, 'train:1', 'train@prod', `ghcr.io/acme/env@sha256:${KEY}`].map(
      (name) => async () => show(await findDefinition(registry, [REPOSITORY], name, [known])),
    ),
  ];
  for (const question of questions) await answer(question);
}

async function list(registry: RegistryReader): Promise<void> {
  const { names } = await readNames(registry, REPOSITORY);
  const held = await heldPackagesReader(registry)(REPOSITORY, names);
  for (const one of held) describeName(one, REPOSITORY);
}

function reuse(packages: ResolvedPackages | undefined): void {
  for (const part of packages?.platforms ?? []) freeze(part, []);
  if (packages !== undefined) diffPackages({ ...PACKAGES, definitionHash: packages.definitionHash }, packages);
}

function show(known: KnownDefinition): void {
  describeKnown(known);
  const before: KnownDefinition = { ...known, definition: BEFORE, packages: PACKAGES };
  describeDifference(before, known);
  describeDifference(known, before);
}

const BEFORE = parseJson(definitionVectors[0]?.canonical ?? '') as ImageDefinition;

async function answer(question: () => Promise<unknown>): Promise<void> {
  try {
    await question();
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
  }
}
