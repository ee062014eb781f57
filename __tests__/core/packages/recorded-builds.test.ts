import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { ImageFile, ReadImageFiles } from '../../../src/core/model/builder.ts';
import { type ErrorCode, TerrariumError } from '../../../src/core/model/errors.ts';
import type { Descriptor } from '../../../src/core/model/registry.ts';
import { getArtifact } from '../../../src/core/oci/artifact.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';
import { formatPackageChange } from '../../../src/core/packages/diff-packages.ts';
import {
  PACKAGES,
  PACKAGES_TYPE,
  packagesTag,
  readImageFacts,
  readResolution,
  SBOM_TYPE,
} from '../../../src/core/packages/stored-packages.ts';
import { digestOf } from '../../adapters/registry/scripted-server.ts';
import { openWorkshop, outcomeOf, PROVENANCE, pushImage, putJson, type Workshop } from '../../fakes/fake-builder.ts';
import { digestText } from '../../fakes/images.ts';

let shop: Workshop;
let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const ID = 'train/requirements.txt';
const FILES = {
  [ID]: 'numpy\n',
  'child/requirements.txt': 'six\n',
  'terrarium.yml': `environments:
  - path: ${ID}
    base: "{address}/base/python"
  - path: child/requirements.txt
    base: environment:${ID}
`,
};

/** The newest release of numpy, which a build without a constraint installs. */
let newest = '1.26.4';
let installed = '';
/** Constraints of the last build of numpy; `undefined` without a file of them. */
let constraints: string | undefined;

const readImageFiles: ReadImageFiles = async () => [metadataOf('numpy', installed)];

function metadataOf(name: string, version: string): ImageFile {
  const path = `/opt/terrarium/env/lib/python3.11/site-packages/${name}-${version}.dist-info/METADATA`;
  return { path, bytes: new TextEncoder().encode(`Name: ${name}\nVersion: ${version}\n`) };
}

async function open(files: Readonly<Record<string, string>> = FILES) {
  shop = await openWorkshop(files);
  opened = shop;
  newest = '1.26.4';
  await moveBase('1');
  shop.builder.act = async ({ request }) => {
    const read = (name: string) =>
      readFile(join(request.contextDirectory, '.terrarium', name), 'utf8').catch(() => undefined);
    if ((await read('requirements.txt')) !== 'numpy\n') return undefined;
    constraints = await read('constraints.txt');
    installed = /^numpy==(.*)$/m.exec(constraints ?? '')?.[1] ?? newest;
    return undefined;
  };
}

const moveBase = (salt: string) =>
  pushImage(shop.registry, { registry: shop.repository.registry, path: 'base/python' }, { tag: 'latest', salt });

type PlanOptions = Parameters<Workshop['plan']>[0];
const run = async (options: PlanOptions = {}, ports: Parameters<Workshop['apply']>[2] = {}) =>
  shop.apply(await shop.plan(options), {}, { readImageFiles, ...ports });
const recorded = async () => {
  const [environment] = (await shop.define()).definitions.flatMap(({ item }) =>
    item.ok && item.id === ID ? [item.value] : [],
  );
  if (environment === undefined) throw new Error('nothing is defined');
  const packages = await readResolution(shop.registry, shop.repository, environment.hash);
  return { hash: environment.hash, version: packages?.platforms[0]?.python[0]?.version };
};

/** Forges the record of a definition: a document, or what its manifest says of one. */
async function putResolution(hash: string, document: string | Descriptor): Promise<void> {
  const bytes = new TextEncoder().encode(typeof document === 'string' ? document : '');
  const layer =
    typeof document === 'string'
      ? { mediaType: PACKAGES_TYPE, digest: digestOf(bytes), size: bytes.byteLength }
      : document;
  const empty = new TextEncoder().encode('{}');
  const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: digestOf(empty), size: 2 };
  await shop.registry.putBlob(shop.repository, config, { kind: 'bytes', bytes: empty });
  await shop.registry.putBlob(shop.repository, { ...layer, size: bytes.byteLength }, { kind: 'bytes', bytes });
  await putJson(shop.registry, shop.repository, `res-${hash}`, MEDIA.manifest, {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    artifactType: PACKAGES_TYPE,
    config,
    layers: [layer],
  });
}

describe('a definition that was built before', () => {
  it('is written down with its first build: packages, definition, cost (R44)', async () => {
    await open();
    const { outcomes } = await run();
    const { hash, version } = await recorded();
    expect([constraints, version]).toEqual([undefined, '1.26.4']);
    const outcome = outcomeOf({ outcomes }, ID);
    const digest = digestText(outcome);
    const facts = await readImageFacts(shop.registry, shop.repository, digest as never, hash);
    expect(facts?.packages.platforms[0]?.python).toMatchObject([{ name: 'numpy', version: '1.26.4' }]);
    expect(facts?.definition.python.pip).toEqual(['numpy']);
    expect(facts?.cost?.bytes).toBeGreaterThan(0);
    const artifact = await getArtifact(shop.registry, shop.repository, packagesTag(digest as never), PACKAGES);
    expect(JSON.parse(new TextDecoder().decode(await artifact?.read(SBOM_TYPE))).bomFormat).toBe('CycloneDX');
  });

  it.each<[string, () => Promise<unknown>, PlanOptions]>([
    ['its base moved', () => moveBase('2'), {}],
    ['it is forced', async () => undefined, { force: [ID] }],
  ])('gets the packages that it got when %s', async (_, happen, options) => {
    await open();
    await run();
    newest = '2.0.1';
    await happen();
    const { outcomes } = await run(options);
    expect(outcomeOf({ outcomes }, ID)).toMatchObject({ status: 'built', recorded: { changes: [] } });
    expect(constraints).toBe('numpy==1.26.4\n');
    expect((await recorded()).version).toBe('1.26.4');
  });

  it('gets them also in another repository, which then has the record too (R45)', async () => {
    await open();
    await run();
    newest = '2.0.1';
    await moveBase('2');
    const other = { ...shop.repository, path: 'other/env' };
    const order = { target: other, order: [other, shop.repository] };
    await shop.apply(await shop.plan({ order }), { order }, { readImageFiles });
    expect(constraints).toBe('numpy==1.26.4\n');
    expect(await readResolution(shop.registry, other, (await recorded()).hash)).toBeDefined();
  });

  it('is solved again by refresh, with what depends on it, and says what changed', async () => {
    await open();
    await run();
    newest = '2.0.1';
    const planned = await shop.plan({ refresh: [ID] });
    expect(planned.items.map(({ reason, refresh }) => [reason, refresh])).toEqual([
      ['refreshed', true],
      ['parent-changed', true],
    ]);
    const { outcomes } = await shop.apply(planned, {}, { readImageFiles });
    expect(constraints).toBeUndefined();
    const outcome = outcomeOf({ outcomes }, ID);
    const changes = outcome.status === 'built' ? outcome.recorded?.changes.map(formatPackageChange) : [];
    expect(changes).toEqual(['pip numpy 1.26.4 -> 2.0.1 (major upgrade)']);
    expect((await recorded()).version).toBe('2.0.1');
    await run({ force: [ID] });
    expect(constraints).toBe('numpy==2.0.1\n');
  });

  it('is refreshed with what depends on it also where it alone is asked for', async () => {
    await open();
    await run();
    const { items } = await shop.plan({ environments: [ID], refresh: [ID] });
    expect(items.map(({ ids, action }) => [ids[0], action])).toEqual([
      [ID, 'build'],
      ['child/requirements.txt', 'build'],
    ]);
  });

  it('fails where its record cannot be read, until it is refreshed', async () => {
    await open();
    await run();
    const { hash } = await recorded();
    await pushImage(shop.registry, shop.repository, { tag: `res-${hash}` });
    const failed = outcomeOf(await run({ force: [ID] }), ID);
    expect(failed).toMatchObject({ status: 'failed', error: { code: 'resolution-invalid' } });
    expect(outcomeOf(await run({ refresh: [ID] }), ID).status).toBe('built');
    expect((await recorded()).version).toBe('1.26.4');
  });

  const tooLarge = { mediaType: PACKAGES_TYPE, digest: digestOf(''), size: PACKAGES.maxBytes + 1 };
  it.each<[string, string | typeof tooLarge]>([
    ['no JSON', '{'],
    ['of another definition', '{"formatVersion":"1","definitionHash":"other","platforms":[]}'],
    ['nested without an end', '['.repeat(1_500_000)],
    ['too large', tooLarge],
  ])('is replaced by refresh where its record is %s', async (_, document) => {
    await open();
    await run();
    await putResolution((await recorded()).hash, document);
    expect(outcomeOf(await run({ force: [ID] }), ID)).toMatchObject({
      status: 'failed',
      error: { code: 'resolution-invalid' },
    });
    expect(outcomeOf(await run({ refresh: [ID] }), ID)).toMatchObject({
      status: 'built',
      recorded: { failure: undefined },
    });
    expect((await recorded()).version).toBe('1.26.4');
  });

  it.each<[ErrorCode, ErrorCode | undefined]>([
    ['registry-digest-mismatch', undefined],
    ['registry-content-invalid', undefined],
    ['registry-unreachable', 'registry-unreachable'],
    ['registry-failed', 'registry-failed'],
    ['registry-denied', 'registry-denied'],
  ])('is replaced by refresh where a registry shows no record, unless it is unknown: %s', async (code, failure) => {
    await open();
    await run();
    newest = '2.0.1';
    const getManifest: typeof shop.registry.getManifest = async (repository, reference) => {
      if (reference.startsWith('res-')) throw new TerrariumError(code, 'not now');
      return shop.registry.getManifest(repository, reference);
    };
    const { outcomes } = await run({ refresh: [ID] }, { registry: { ...shop.registry, getManifest } });
    const outcome = outcomeOf({ outcomes }, ID);
    expect(outcome.status === 'built' && outcome.recorded?.failure?.code).toBe(failure);
    expect((await recorded()).version).toBe(failure === undefined ? '2.0.1' : '1.26.4');
  });

  it('fails where the target does not say whether there is a record', async () => {
    await open();
    await run();
    const headManifest: typeof shop.registry.headManifest = async (repository, tag) => {
      if (tag.startsWith('res-')) throw new TerrariumError('registry-failed', 'received 500');
      return shop.registry.headManifest(repository, tag);
    };
    const { outcomes } = await run({ force: [ID] }, { registry: { ...shop.registry, headManifest } });
    expect(outcomeOf({ outcomes }, ID)).toMatchObject({ status: 'failed', error: { code: 'registry-failed' } });
  });

  it('says that its recorded packages are not there any more', async () => {
    await open();
    await run();
    shop.builder.act = ({ request }) => {
      request.onLine('#9 1.0 ERROR: No matching distribution found for numpy==1.26.4');
      request.onLine('#9 1.1 terrarium: the recorded packages were not installed');
      throw new TerrariumError('build-failed', 'the build failed');
    };
    expect(outcomeOf(await run({ force: [ID] }), ID)).toMatchObject({
      status: 'failed',
      error: { code: 'resolution-failed', hint: expect.stringContaining('refresh') },
    });
  });
});

describe('a record that the registry does not show just now', () => {
  it('is not replaced by what a first build without it would write', async () => {
    await open();
    let asked = 0;
    const headManifest: typeof shop.registry.headManifest = async (repository, tag) => {
      // The build is told that there is none; when its packages are written down, the registry fails.
      if (tag.startsWith('res-')) asked += 1;
      if (asked > 1) throw new TerrariumError('registry-failed', 'received 500');
      return shop.registry.headManifest(repository, tag);
    };
    const { outcomes } = await shop.apply(
      await shop.plan({ environments: [ID] }),
      {},
      { readImageFiles, registry: { ...shop.registry, headManifest } },
    );
    expect(outcomeOf({ outcomes }, ID)).toMatchObject({
      status: 'built',
      recorded: { failure: { code: 'registry-failed' } },
    });
    expect((await recorded()).version).toBeUndefined();
  });
});

describe('packages that cannot be read', () => {
  const broken: ReadImageFiles = () => Promise.reject(new TerrariumError('packages-unread', 'an old builder'));

  it('are a note: the image is built, and reused as any other', async () => {
    await open();
    const { outcomes, diagnostics } = await run({}, { readImageFiles: broken });
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
    const message = 'its packages were not written down: an old builder';
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'packages-unread', path: ID, message }, { message }]);
    expect((await run()).outcomes.map(({ status }) => status)).toEqual(['reused', 'reused']);
    expect((await recorded()).version).toBeUndefined();
  });

  it.each<[string, ReadImageFiles, string]>([
    ['a mistake of ours', () => Promise.reject(new RangeError('out of range')), 'out of range'],
    ['what is thrown is no error', () => Promise.reject('a text'), 'a text'],
    [
      "rpm's database is none",
      async () => [{ path: '/var/lib/rpm/rpmdb.sqlite', bytes: new TextEncoder().encode('no database') }],
      "rpm's database: it is no SQLite database",
    ],
    [
      'there are too many',
      async () => [{ path: '/lib/apk/db/installed', bytes: new TextEncoder().encode('P:a\nV:1\n\n'.repeat(200_001)) }],
      'it has more than 200000 system packages',
    ],
  ])('never end the run: %s', async (_, read, why) => {
    await open();
    const { outcomes, diagnostics } = await run({}, { readImageFiles: read });
    expect(outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
    const message = `its packages were not written down: the image could not be read: ${why}`;
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'packages-unread', message }, { message }]);
  });

  it('are recorded as far as they are text', async () => {
    await open();
    const version = `${'1'.repeat(199)}\u{1F600}`;
    const status = `Package: bash\nStatus: install ok installed\nVersion: ${version}\n`;
    const read: ReadImageFiles = async () => [
      { path: '/var/lib/dpkg/status', bytes: new TextEncoder().encode(status) },
    ];
    const { outcomes, diagnostics } = await run({}, { readImageFiles: read });
    expect(diagnostics).toEqual([]);
    const facts = await readImageFacts(
      shop.registry,
      shop.repository,
      digestText(outcomeOf({ outcomes }, ID)) as never,
      (await recorded()).hash,
    );
    expect(facts?.packages.platforms[0]?.system).toMatchObject([{ name: 'bash', version: '1'.repeat(199) }]);
  });
});

describe('an image with 60,000 packages', () => {
  it('is recorded, and its definition is built again with them', async () => {
    await open();
    const stanzas = Array.from({ length: 60_000 }, (_, index) => `P:${'p'.repeat(150)}${index}\nV:1\nA:x86_64\n\n`);
    const installed = new TextEncoder().encode(stanzas.join(''));
    const read: ReadImageFiles = async () => [{ path: '/lib/apk/db/installed', bytes: installed }];
    const { outcomes, diagnostics } = await run({ environments: [ID] }, { readImageFiles: read });
    expect(diagnostics).toEqual([]);
    const { hash } = await recorded();
    const digest = digestText(outcomeOf({ outcomes }, ID)) as never;
    const facts = await readImageFacts(shop.registry, shop.repository, digest, hash);
    expect(facts?.packages.platforms[0]?.system).toHaveLength(60_000);
    const artifact = await getArtifact(shop.registry, shop.repository, packagesTag(digest), PACKAGES);
    // The larger document, which can be made of the other one.
    expect(await artifact?.read(SBOM_TYPE)).toBeUndefined();
    expect(outcomeOf(await run({ environments: [ID], force: [ID] }), ID).status).toBe('built');
  });
});

describe('packages that were not written down', () => {
  const file = (name: string) => `${name}/Dockerfile`;
  const names = ['a', 'b', 'c', 'd', 'e'];

  it('are by a later run that writes names and builds something, three at a time', async () => {
    const config = `environments:\n  - path: "*/Dockerfile"\n`;
    const files = names.map((name) => [file(name), `FROM {base}\nRUN ${name}\n`] as const);
    await open({ 'terrarium.yml': config, ...Object.fromEntries(files) });
    installed = '1';
    await shop.run();
    const written = async () =>
      ((await shop.registry.listTags(shop.repository)) ?? []).filter((tag) => tag.startsWith('pkg-'));
    const register = async () => shop.apply(await shop.plan(), { provenance: PROVENANCE }, { readImageFiles });
    await register();
    expect(await written()).toEqual([]);
    await shop.write(file('a'), 'FROM {base}\nRUN again\n');
    await register();
    expect(await written()).toHaveLength(4);
    await shop.write(file('a'), 'FROM {base}\nRUN and again\n');
    await register();
    expect(await written()).toHaveLength(6);
  });
});

describe('what the last build took', () => {
  it('is what the next one may take', async () => {
    await open();
    let now = 0;
    await run({}, { now: () => (now += 10) });
    await moveBase('2');
    const { items } = await shop.plan();
    expect(items[0]).toMatchObject({
      action: 'build',
      reason: 'base-moved',
      estimate: { seconds: expect.any(Number) },
    });
    expect(items[0]?.estimate?.seconds).toBeGreaterThan(0);
  });
});
