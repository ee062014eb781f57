import { createHash } from 'node:crypto';
import type { DefinitionHash, ImageDefinition, ImageKey, Sections } from '../../src/core/model/definition.ts';
import type { ResolvedPackages } from '../../src/core/model/packages.ts';
import type { Repository } from '../../src/core/model/reference.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import { definitionHash } from '../../src/core/names/definition-hash.ts';
import { LABELS } from '../../src/core/oci/labels.ts';
import { type EnvironmentRecord, latestTag, writeRecord } from '../../src/core/oci/records.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';
import { writeImageFacts } from '../../src/core/packages/stored-packages.ts';

/** Environments with versions, none of which is like another one. */
export interface HistorySize {
  readonly environments: number;
  readonly versions: number;
  readonly nameOf: (place: number) => string;
  /** For registries that want to have layers: a byte where the others have a megabyte. */
  readonly hasLayers?: boolean;
}

/** Packages of an image: those of its distribution, and those that it is for. */
const DISTRIBUTION = 60;
const PYTHON = 80;
const BASES = [
  'docker.io/library/python:3.12-slim',
  'docker.io/library/python:3.11',
  'mcr.microsoft.com/azureml/base:20260801',
];

/** Registers what a year of changes leaves in a registry: records, images without content, and their packages. */
export async function registerHistory(
  registry: Registry,
  repository: Repository,
  { environments, versions, nameOf, hasLayers = false }: HistorySize,
): Promise<void> {
  for (let place = 0; place < environments; place += 1) {
    for (let version = 1; version <= versions; version += 1)
      await registerOne(registry, repository, {
        name: nameOf(place),
        place,
        version,
        isNewest: version === versions,
        hasLayers,
      });
  }
}

interface One {
  readonly name: string;
  readonly place: number;
  readonly version: number;
  readonly isNewest: boolean;
  readonly hasLayers: boolean;
}

async function registerOne(registry: Registry, repository: Repository, one: One): Promise<void> {
  const { name, place, version, isNewest } = one;
  const definition = definitionOf(one);
  const hash = definitionHash(definition) as DefinitionHash;
  const image = await putImage(registry, repository, one, hash);
  await writeImageFacts(registry, repository, image, {
    packages: packagesOf(one, hash),
    definition,
    cost: { seconds: 40 + ((place + version) % 50), bytes: layersOf(one).reduce((sum, { size }) => sum + size, 0) },
  });
  const environment = { id: `envs/${place}/conda.yml`, name, version: `${version}`, hash, sharesName: false };
  const record: EnvironmentRecord = {
    ...({ formatVersion: '1', name, version: `${version}`, source: environment.id, definitionHash: hash } as const),
    ...{ imageKey: hexOf(`key ${place} ${version}`) as ImageKey, image: image.digest, definition, sections: SECTIONS },
    ...{
      commit: hexOf(`${place} ${version}`).slice(0, 40),
      run: `https://github.com/acme/environments/actions/runs/${version}`,
    },
    created: new Date(Date.UTC(2026, 0, 1) + version * 14 * 86_400_000 + place * 60_000)
      .toISOString()
      .replace('.000', ''),
  };
  await writeRecord(registry, repository, { environment, record, subject: image });
  if (isNewest) {
    const manifest = await registry.getManifest(repository, image.digest);
    if (manifest !== undefined) await registry.putManifest(repository, latestTag(environment), manifest);
  }
}

const SECTIONS = Object.fromEntries(
  ['base', 'steps', 'context', 'python', 'spark', 'platforms'].map((name) => [name, hexOf(name)]),
) as unknown as Sections;

function definitionOf({ place, version }: One): ImageDefinition {
  return {
    bases: [{ parent: '', platform: 'linux/amd64', reference: BASES[place % BASES.length] ?? '' }],
    context: [],
    platforms: ['linux/amd64'],
    python: {
      channels: ['conda-forge'],
      conda: ['python=3.12', 'pip'],
      pip: [`numpy==1.${version}.0`, `torch==2.${place % 5}.${version % 4}`, 'scikit-learn==1.5.0'],
    },
    spark: { packages: [], precache: false, repositories: [] },
    steps: { arguments: [], contexts: [], escape: '\\', secrets: [], stages: [], syntax: '' },
  };
}

function packagesOf({ place, version }: One, definitionHash: string): ResolvedPackages {
  const location = '/opt/conda/lib/python3.12/site-packages';
  const python = Array.from({ length: PYTHON }, (_, at) => ({
    name: at === 0 ? 'numpy' : `package-${(place * 7 + at) % 400}`,
    // A few packages change with each version.
    version: at === 0 ? `1.${version}.0` : `${1 + ((at + place) % 4)}.${Math.floor((version + at) / 8)}.0`,
    installer: 'pip',
    location,
    source: '',
  }));
  const system = Array.from({ length: DISTRIBUTION }, (_, at) => ({
    type: 'deb' as const,
    name: `lib-${String(at).padStart(3, '0')}`,
    version: `1.0-${Math.floor((version + at) / 10)}`,
    architecture: 'amd64',
  }));
  const sorted = python.sort((a, b) => (a.name < b.name ? -1 : 1));
  const platform = { platform: 'linux/amd64', distribution: 'debian 12', conda: [], python: sorted, system };
  return { formatVersion: '1', definitionHash, platforms: [platform] };
}

const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

function layersOf({ place, version, hasLayers }: One): readonly Descriptor[] {
  return [28e6, 61e6, 3e6 + place * 1000, 40e6 + version * 2.5e6 + (place % 9) * 1e6].map((size, at) =>
    hasLayers
      ? described(LAYER, 'x'.repeat(size / 1e6))
      : { ...described(LAYER, `layer ${at} ${place} ${version}`), size: Math.round(size) },
  );
}

async function putImage(registry: Registry, repository: Repository, one: One, hash: string): Promise<Descriptor> {
  const base = BASES[one.place % BASES.length] ?? '';
  const labels = {
    [LABELS.definition]: hash,
    [LABELS.key]: hexOf(`key ${one.place} ${one.version}`),
    [LABELS.baseName]: base,
    [LABELS.baseDigest]: `sha256:${hexOf(`${base} ${Math.floor(one.version / 3)}`)}`,
  };
  const text = JSON.stringify({
    os: 'linux',
    architecture: 'amd64',
    created: '2026-11-01T00:00:00Z',
    config: { Labels: labels },
  });
  const config = described('application/vnd.oci.image.config.v1+json', text);
  await registry.putBlob(repository, config, { kind: 'bytes', bytes: Buffer.from(text) });
  const layers = layersOf(one);
  for (const layer of one.hasLayers ? layers : [])
    await registry.putBlob(repository, layer, { kind: 'bytes', bytes: Buffer.from('x'.repeat(layer.size)) });
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA.manifest, config, layers });
  const image = described(MEDIA.manifest, manifest);
  await registry.putManifest(repository, image.digest, { mediaType: MEDIA.manifest, bytes: Buffer.from(manifest) });
  return image;
}

function described(mediaType: string, text: string): Descriptor {
  return { mediaType, digest: `sha256:${hexOf(text)}` as Descriptor['digest'], size: Buffer.byteLength(text) };
}

function hexOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
