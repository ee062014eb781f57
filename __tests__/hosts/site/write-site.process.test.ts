import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { readRecord } from '../../../src/core/oci/records.ts';
import type { SiteDefinition } from '../../../src/core/site/site.ts';
import { writeSite } from '../../../src/hosts/site/write-site.ts';
import { registerHistory } from '../../fakes/registered-history.ts';
import { memoryRegistry } from '../../fuzz/memory-registry.ts';

const REPOSITORY = { registry: 'registry.example', path: 'acme/environments' };
const DEFINITION: SiteDefinition = {
  ...{
    id: 'envs/1/conda.yml',
    kind: 'system-managed',
    hash: undefined,
    latest: undefined,
    description: 'Trains <b>models</b>',
  },
  ...{ parents: ['train-0'], bases: ['docker.io/library/python:3.12'] },
  findings: [
    {
      severity: 'warning',
      code: 'pip-unpinned',
      message: 'numpy has no version',
      path: 'envs/1/conda.yml',
      line: 4,
    },
  ],
  aging: [{ kind: 'base-old', base: 'docker.io/library/python:3.12', days: 40 }],
};

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'site-')), 'pages');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(folder, path), 'utf8');

/** The page of an environment. */
function pageOf(name: string): string {
  const [path = ''] = readdirSync(join(folder, 'environments')).filter((file) => file.startsWith(`${name}-`));
  return read(`environments/${path}`);
}

interface Wanted {
  readonly registry: Registry;
  readonly definitions?: Readonly<Record<string, readonly SiteDefinition[]>>;
  readonly offline?: boolean;
  readonly mostVersions?: number;
}

function write({ registry, definitions = {}, offline = false, mostVersions = 50 }: Wanted) {
  return writeSite({
    ...{ registry, order: offline ? [] : [REPOSITORY], definitions: new Map(Object.entries(definitions)) },
    ...{ facts: { title: 'Acme', made: '2026-11-30T17:00:00Z' }, mostVersions, folder },
  });
}

async function registered(environments: number, versions: number) {
  const memory = memoryRegistry();
  const nameOf = (place: number) => `train-${place}`;
  await registerHistory(memory.registry, REPOSITORY, { environments, versions, nameOf });
  return memory;
}

describe('a site', () => {
  it('has a page for each environment: what is registered, and what the checkout says', async () => {
    const { registry } = await registered(3, 4);
    const definitions = { 'train-1': [DEFINITION], 'only-here': [{ ...DEFINITION, parents: ['train-1'] }] };
    expect(await write({ registry, definitions })).toEqual({ environments: 4, versions: 12, notes: [] });
    const page = pageOf('train-1');
    expect(page).toContain('Trains &#60;b&#62;models&#60;/b&#62;');
    expect(page).toContain('numpy has no version');
    expect(page).toContain('is 40 days old');
    expect(page).toMatch(/<a href="\.\.\/environments\/train-0-[0-9a-f]{6}\.html">train-0<\/a>/);
    expect(page.match(/<th scope="row">\d+ /g)).toHaveLength(4);
    expect(page).toContain('pip numpy ==1.3.0 -&#62; ==1.4.0 (minor upgrade)');
    expect(page).toContain('<svg class="chart"');
    expect(pageOf('only-here')).toContain('No version is registered.');
    const overview = read('index.html');
    expect(overview).toContain('12</dd>');
    expect(overview).toContain('not in this checkout');
    expect(read('bases.html')).toContain('docker.io/library/python:3.12-slim');
    expect(read('graph.html')).toContain('only-here</a> on train-1</li>');
    const index = JSON.parse(read('packages.js').slice('window.terrariumPackages='.length, -2));
    expect(index.packages.find(([what]: readonly [string]) => what === 'pip numpy')).toEqual([
      'pip numpy',
      [
        [
          '1.4.0',
          index.environments.flatMap(([name]: readonly [string], at: number) => (name === 'only-here' ? [] : [at])),
        ],
      ],
    ]);
  });

  it('shows as many versions as it is asked for, and says how many are left out', async () => {
    const { registry } = await registered(1, 9);
    await write({ registry, mostVersions: 3 });
    expect(pageOf('train-0')).toContain('6 older versions are not shown.');
    expect(pageOf('train-0').match(/<th scope="row">\d+ /g)).toHaveLength(3);
  });

  it('tells what is damaged and what is gone from what was never there', async () => {
    const { registry, put, tags } = await registered(1, 2);
    const [tag = ''] = tags.filter((one) => one.startsWith('rec-'));
    put('application/vnd.oci.image.manifest.v1+json', Buffer.from('{}'), tag);
    const { notes } = await write({ registry });
    expect(notes).toEqual([`${tag} is nothing that is registered of train-0: it was changed, or is incomplete`]);
    expect(read('index.html')).toContain(notes[0]);
    const isImage = (reference: string) => reference.startsWith('sha256:');
    const gone: Registry = {
      ...registry,
      headManifest: async (at, name) => (isImage(name) ? undefined : registry.headManifest(at, name)),
      getManifest: async (at, name) => (isImage(name) ? undefined : registry.getManifest(at, name)),
    };
    await write({ registry: gone });
    expect(pageOf('train-0')).toContain('badge bad">gone');
    expect(read('index.html')).toContain('image gone');
  });

  it('asks no registry where there is no repository', async () => {
    const { registry } = memoryRegistry();
    const asked: Registry = { ...registry, listTags: () => Promise.reject(new Error('it was asked')) };
    const written = await write({ registry: asked, offline: true, definitions: { 'train-1': [DEFINITION] } });
    expect(written).toEqual({ environments: 1, versions: 0, notes: [] });
  });

  it('ends for nothing that a registry does not serve: what that is of is named, and the rest is written', async () => {
    const { registry } = await registered(2, 2);
    const denied = () => Promise.reject(new TerrariumError('registry-denied', 'the blob is denied'));
    const { digest } = (await registry.headManifest(REPOSITORY, 'train-0--latest')) ?? {};
    const withoutImage: Registry = {
      ...registry,
      getManifest: (repository, reference) =>
        reference === digest ? denied() : registry.getManifest(repository, reference),
    };
    expect(await write({ registry: withoutImage })).toMatchObject({ environments: 2, notes: [] });
    expect(pageOf('train-0')).toContain('badge bad">could not be read');
    const [record = ''] = ((await registry.listTags(REPOSITORY)) ?? []).filter((tag) => tag.startsWith('rec-'));
    const withoutRecord: Registry = {
      ...registry,
      getManifest: (repository, reference) =>
        reference === record ? denied() : registry.getManifest(repository, reference),
    };
    const { notes } = await write({ registry: withoutRecord });
    expect(notes).toEqual(['registry.example/acme/environments could not be read: the blob is denied']);
    // Pages of a former site stay: their environments may be there.
    expect(readdirSync(join(folder, 'environments'))).toHaveLength(2);
    const cancelled = { ...registry, listTags: () => Promise.reject(new TerrariumError('cancelled', 'stopped')) };
    await expect(write({ registry: cancelled })).rejects.toMatchObject({ code: 'cancelled' });
  });

  it('shows the version that latest names although it is older than those that are shown', async () => {
    const { registry } = await registered(1, 6);
    const [first] = await Promise.all(
      ((await registry.listTags(REPOSITORY)) ?? [])
        .filter((tag) => tag.startsWith('rec-'))
        .map((tag) => readRecord(registry, REPOSITORY, tag)),
    ).then((all) => all.filter((one) => one?.version === '1'));
    const manifest = await registry.getManifest(REPOSITORY, first?.image ?? '');
    if (manifest === undefined) throw new Error('there is no image');
    await registry.putManifest(REPOSITORY, 'train-0--latest', manifest);
    await write({ registry, mostVersions: 2 });
    expect(pageOf('train-0').match(/<th scope="row">\d+ /g)).toEqual(
      ['6', '5', '1'].map((one) => `<th scope="row">${one} `),
    );
    expect(pageOf('train-0')).toContain('Packages of 1<');
    expect(read('index.html')).toMatch(/<td data-sort="1">1 <small>of 6/);
  });

  it('draws environments whatever they are called', async () => {
    const { registry } = memoryRegistry();
    const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const definitions = new Map(
      names.map((name, place) => [
        name,
        [{ ...DEFINITION, parents: [names[place - 1] ?? 'constructor'], bases: ['__proto__', 'valueOf'] }],
      ]),
    );
    await writeSite({
      ...{ registry, order: [], definitions, mostVersions: 5, folder },
      facts: { title: 'Acme', made: '2026-11-30T17:00:00Z' },
    });
    expect(read('graph.html').match(/<a class="node"/g)).toHaveLength(4);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('lists what is too much for a drawing', async () => {
    const { registry } = memoryRegistry();
    const bases = Array.from({ length: 2000 }, (_, place) => `base:${place}`);
    const definitions = {
      parent: [{ ...DEFINITION, parents: [], bases }],
      child: [{ ...DEFINITION, parents: ['parent'] }],
    };
    await write({ registry, offline: true, definitions });
    expect(read('graph.html')).toContain('These are too many for a drawing.');
    expect(read('graph.html')).toContain('child</a> on parent');
  });

  it('tells errors, what is not pinned, and what was not asked apart', async () => {
    const { registry } = memoryRegistry();
    const broken: SiteDefinition = {
      ...DEFINITION,
      ...{ parents: [], aging: undefined },
      findings: [{ severity: 'error', code: 'unknown-field', message: 'no field is called so', path: 'a.yml' }],
    };
    await write({ registry, offline: true, definitions: { broken: [broken], open: [DEFINITION] } });
    const [first, second] = ['broken', 'open'].map(
      (name) => new RegExp(`${name}</a></th>.*`).exec(read('index.html'))?.[0],
    );
    expect(first).toContain('has errors');
    expect(first).not.toMatch(/not pinned|aged/);
    expect(second).toContain('1 aged');
    expect(pageOf('broken')).toContain('What has aged was not looked at.');
    expect(pageOf('open')).not.toContain('was not looked at');
  });

  it('replaces a former site, and keeps what others put beside it', async () => {
    const { registry } = memoryRegistry();
    await write({ registry, definitions: { one: [DEFINITION], two: [DEFINITION] } });
    writeFileSync(join(folder, 'CNAME'), 'environments.example');
    mkdirSync(join(folder, 'environments/one-123456.html.html'));
    writeFileSync(join(folder, 'environments/notes.html'), '');
    await write({ registry, definitions: { two: [DEFINITION] } });
    expect(readdirSync(join(folder, 'environments')).filter((file) => file.startsWith('two-'))).toHaveLength(1);
    expect(readdirSync(join(folder, 'environments'))).toHaveLength(3);
    expect(read('CNAME')).toBe('environments.example');
  });

  it('is written into no other folder, and through no link', async () => {
    const { registry } = memoryRegistry();
    mkdirSync(folder);
    writeFileSync(join(folder, 'thesis.txt'), '');
    await expect(write({ registry })).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('holds something else'),
    });
    expect(readdirSync(folder)).toEqual(['thesis.txt']);
    rmSync(folder, { recursive: true });
    await write({ registry });
    const outside = join(folder, '..', 'outside');
    mkdirSync(outside);
    rmSync(join(folder, 'environments'), { recursive: true });
    symlinkSync(outside, join(folder, 'environments'));
    writeFileSync(join(outside, 'one-123456.html'), '');
    await expect(write({ registry })).rejects.toMatchObject({ code: 'usage' });
    await expect(write({ registry, definitions: { one: [DEFINITION] } })).rejects.toMatchObject({ code: 'usage' });
    rmSync(join(folder, 'environments'));
    rmSync(join(folder, 'style.css'));
    symlinkSync(join(outside, 'planted'), join(folder, 'style.css'));
    await expect(write({ registry })).rejects.toMatchObject({ code: 'usage' });
    expect(existsSync(join(outside, 'planted'))).toBe(false);
    expect(readdirSync(outside)).toEqual(['one-123456.html']);
    const empty = join(folder, '..', 'empty');
    mkdirSync(empty);
    rmSync(folder, { recursive: true });
    symlinkSync(empty, folder);
    await expect(write({ registry })).rejects.toMatchObject({ code: 'usage' });
    expect(readdirSync(empty)).toEqual([]);
  });
});
