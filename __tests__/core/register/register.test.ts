import { afterEach, describe, expect, it } from 'vitest';
import { UNKNOWN_HISTORY } from '../../../src/core/model/commit-history.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { latestTag, namedTag, readRecords } from '../../../src/core/oci/records.ts';
import { nameConflicts } from '../../../src/core/plan/name-conflicts.ts';
import { registerNames } from '../../../src/core/register/register.ts';
import { answerErrors, serveScript } from '../../adapters/registry/scripted-server.ts';
import { openWorkshop, outcomeOf, PROVENANCE, pushImage, type Workshop } from '../../fakes/fake-builder.ts';
import { digestText, image } from '../../fakes/images.ts';

let shop: Workshop;
let opened: Workshop | undefined;
const open = async (files: Readonly<Record<string, string>>) => {
  shop = await openWorkshop(files);
  opened = shop;
};
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const NAMING = { provenance: PROVENANCE, history: UNKNOWN_HISTORY };
const entry = (path: string, more = '') => `  - path: ${path}\n${more}`;
const named = (name: string, version?: string) =>
  `    name: ${name}\n${version === undefined ? '' : `    version: "${version}"\n`}`;
const NAMED = {
  'a/Dockerfile': 'FROM {base}\nRUN a\n',
  'terrarium.yml': `environments:\n${entry('a/Dockerfile', named('train', '1'))}`,
};
const register = () => shop.run({}, { provenance: PROVENANCE });
const only = async () => {
  const [environment] = environmentsOf(await shop.define());
  if (environment === undefined) throw new Error('nothing is defined');
  return environment;
};
const tags = async (prefix = '') =>
  ((await shop.registry.listTags(shop.repository)) ?? []).filter((tag) => tag.startsWith(prefix));
const digestOf = async (tag = '') => (await shop.registry.headManifest(shop.repository, tag))?.digest;
const writes = async (work: () => Promise<unknown>) =>
  (await shop.count(work)).filter((request) => !/^(?:GET|HEAD) /.test(request));

describe('names', () => {
  it('are written where the run may: latest, the version, and a record that is read again', async () => {
    await open(NAMED);
    const digest = digestText(outcomeOf(await register(), 'a/Dockerfile'));
    const environment = await only();
    expect(await digestOf(latestTag(environment))).toBe(digest);
    expect(await digestOf(namedTag(environment))).toBe(digest);
    const { definition, sections, hash } = environment;
    expect(await readRecords(shop.registry, shop.repository, environment)).toEqual([
      {
        formatVersion: '1',
        name: 'train',
        version: '1',
        source: 'a/Dockerfile',
        definitionHash: hash,
        imageKey: expect.stringMatching(/^[0-9a-f]{64}$/),
        image: digest,
        definition,
        sections,
        ...PROVENANCE,
      },
    ]);
  });

  it('are not written by runs that may not', async () => {
    await open(NAMED);
    await shop.run();
    expect(await tags('rec-')).toEqual([]);
    expect((await tags()).filter((tag) => tag.includes('--'))).toEqual([]);
  });

  it('are an artifact whose subject is the image', async () => {
    await open(NAMED);
    const digest = digestText(outcomeOf(await register(), 'a/Dockerfile'));
    const [tag = ''] = await tags('rec-');
    const manifest = await shop.registry.getManifest(shop.repository, tag);
    const content = JSON.parse(Buffer.from(manifest?.bytes ?? '').toString());
    expect(content).toMatchObject({
      artifactType: 'application/vnd.terrarium.environment.v1+json',
      subject: { digest },
    });
  });

  it('are written once: the second run writes nothing', async () => {
    await open(NAMED);
    await register();
    expect(await writes(register)).toEqual([]);
    const later = { ...PROVENANCE, run: 'https://example.com/run/2' };
    expect(await writes(() => shop.run({}, { provenance: later }))).toEqual([]);
    expect(await tags('rec-')).toHaveLength(1);
  });

  it('are repaired by a later run when the record was not written', async () => {
    await open(NAMED);
    await register();
    const [tag] = await tags('rec-');
    const url = `http://${shop.recorded.address}/v2/acme/env/manifests/${tag}`;
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(202);
    await register();
    expect(await tags('rec-')).toHaveLength(1);
  });

  it('follow a new image: latest moves, a new version is recorded beside the old one', async () => {
    await open(NAMED);
    await register();
    const before = await only();
    const old = await digestOf(namedTag(before));
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN b\n');
    await shop.write('terrarium.yml', `environments:\n${entry('a/Dockerfile', named('train', '2'))}`);
    const applied = await register();
    expect(applied.diagnostics).toEqual([]);
    const after = await only();
    expect(await digestOf(namedTag(before))).toBe(old);
    expect(await digestOf(namedTag(after))).not.toBe(old);
    expect(await digestOf(latestTag(after))).toBe(await digestOf(namedTag(after)));
    const records = await readRecords(shop.registry, shop.repository, after);
    expect(records.map(({ version }) => version).toSorted()).toEqual(['1', '2']);
  });

  it('keep a version that was recorded with another definition, and say so', async () => {
    await open(NAMED);
    await register();
    const before = await only();
    const old = await digestOf(namedTag(before));
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN b\n');
    const applied = await register();
    expect(applied.diagnostics).toMatchObject([
      { severity: 'warning', code: 'version-taken', path: 'a/Dockerfile', hint: 'raise the version' },
    ]);
    expect(outcomeOf(applied, 'a/Dockerfile').status).toBe('built');
    expect(await digestOf(namedTag(before))).toBe(old);
    expect(await digestOf(latestTag(before))).not.toBe(old);
    expect(await readRecords(shop.registry, shop.repository, before)).toHaveLength(1);
  });

  it('keep saying that a version is taken, until it is raised', async () => {
    await open(NAMED);
    await register();
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN b\n');
    await register();
    expect((await register()).diagnostics).toMatchObject([{ code: 'version-taken' }]);
  });

  it('are the definition hash for what has none', async () => {
    await open({ ...NAMED, 'terrarium.yml': `environments:\n${entry('a/Dockerfile')}` });
    await register();
    const environment = await only();
    expect(await readRecords(shop.registry, shop.repository, environment)).toMatchObject([
      { name: 'a/Dockerfile', version: environment.hash },
    ]);
    expect((await tags()).filter((tag) => tag.includes('--'))).toEqual([latestTag(environment)]);
  });

  it.each(['1.0+cuda', 'a/b', '-x', 'ü', 'x'.repeat(200)])('take the version %s', async (version) => {
    await open({ ...NAMED, 'terrarium.yml': `environments:\n${entry('a/Dockerfile', named('train', version))}` });
    expect((await register()).diagnostics).toEqual([]);
    expect(await digestOf(namedTag(await only()))).toBeDefined();
  });

  it('keep the version "latest" apart from the newest image', async () => {
    await open({ ...NAMED, 'terrarium.yml': `environments:\n${entry('a/Dockerfile', named('train', 'latest'))}` });
    const environment = await only();
    expect(namedTag(environment)).not.toBe(latestTag(environment));
  });

  it('are written for every environment of one image', async () => {
    await open({
      'a/Dockerfile': 'FROM {base}\nRUN a\n',
      'b/Dockerfile': 'FROM {base}\nRUN a\n',
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', named('one', '1'))}${entry('b/Dockerfile', named('two', '1'))}`,
    });
    expect((await register()).diagnostics).toEqual([]);
    expect(await tags('rec-')).toHaveLength(2);
    expect((await tags()).filter((tag) => tag.endsWith('--latest'))).toHaveLength(2);
  });

  it('are not written for a file that nobody selected, though its definition is equal', async () => {
    await open({ ...NAMED, 'tests/fixture/Dockerfile': 'FROM {base}\nRUN a\n' });
    await register();
    expect((await tags()).filter((tag) => tag.endsWith('--latest'))).toHaveLength(1);
  });

  it('are not written for an image of another repository', async () => {
    await open(NAMED);
    const environment = await only();
    const { digest } = await pushImage(
      shop.registry,
      { registry: shop.recorded.address, path: 'elsewhere' },
      { salt: 'x' },
    );
    const built = image(`${shop.recorded.address}/elsewhere@${digest}`);
    const registered = { environment, image: built, key: 'k'.repeat(64) as never };
    const seen = await writes(() => registerNames(shop.registry, shop.repository, [registered], NAMING));
    expect(seen).toEqual([]);
  });
});

describe('two definitions of one name and version', () => {
  const TWO = {
    'a/Dockerfile': 'FROM {base}\nRUN a\n',
    'b/Dockerfile': 'FROM {base}\nRUN b\n',
    'c/Dockerfile': 'FROM {base}\nRUN c\n',
    'terrarium.yml': `environments:\n${entry('a/Dockerfile', named('same', '1'))}${entry('b/Dockerfile', named('same', '1'))}${entry('c/Dockerfile', named('other', '1'))}`,
  };

  it('are a warning in the plan, and an error for both when they are registered: neither is', async () => {
    await open(TWO);
    const planned = await shop.plan();
    expect(planned.diagnostics.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['name-conflict', 'warning', 'a/Dockerfile'],
      ['name-conflict', 'warning', 'b/Dockerfile'],
    ]);
    const applied = await shop.apply(planned, { provenance: PROVENANCE });
    expect(applied.outcomes.map(({ status }) => status)).toEqual(['built', 'built', 'built']);
    expect(applied.diagnostics.map(({ code, severity, path }) => [code, severity, path])).toEqual([
      ['name-conflict', 'error', 'a/Dockerfile'],
      ['name-conflict', 'error', 'b/Dockerfile'],
    ]);
    expect(await tags('rec-')).toHaveLength(1);
    expect((await tags()).filter((tag) => tag.endsWith('--1'))).toHaveLength(1);
  });

  it('leave the names of what else is defined in their file', async () => {
    const inPlace = (name: string, path: string) => `  - {name: ${name}, dockerfile: ${path}, version: "1"}\n`;
    await open({
      'a/Dockerfile': 'FROM {base}\nRUN a\n',
      'b/Dockerfile': 'FROM {base}\nRUN b\n',
      'c/Dockerfile': 'FROM {base}\nRUN c\n',
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', named('same', '1'))}${inPlace('same', 'b/Dockerfile')}${inPlace('other', 'c/Dockerfile')}`,
    });
    const applied = await shop.apply(await shop.plan(), { provenance: PROVENANCE });
    expect(applied.diagnostics.map(({ code, path }) => [code, path])).toEqual([
      ['name-conflict', 'a/Dockerfile'],
      ['name-conflict', 'terrarium.yml'],
    ]);
    expect(await tags('rec-')).toHaveLength(1);
    expect((await tags()).filter((tag) => tag.endsWith('--1'))).toHaveLength(1);
  });

  it('are none when they mean the same, or are called differently', async () => {
    await open({ ...TWO, 'b/Dockerfile': 'FROM {base}\nRUN a\n' });
    expect(nameConflicts(environmentsOf(await shop.define()), 'warning')).toEqual([]);
  });
});

describe('a registry that refuses names', () => {
  it('is a warning; image and digest stay, and so do the others', async () => {
    await open(NAMED);
    await shop.run();
    const environment = await only();
    const digest = digestText(outcomeOf(await shop.run(), 'a/Dockerfile')) as Digest;
    const manifest = await shop.registry.getManifest(shop.repository, digest);
    const server = await serveScript((request, response) => {
      if (request.method === 'PUT') answerErrors(response, 403, 'DENIED');
      else if (request.method === 'GET' && request.path.endsWith(digest))
        response.writeHead(200, { 'content-type': manifest?.mediaType ?? '' }).end(manifest?.bytes);
      else answerErrors(response, 404, 'MANIFEST_UNKNOWN');
    });
    const repository = { registry: server.host, path: 'acme/env' };
    const { diagnostics } = await registerNames(
      shop.registry,
      repository,
      [{ environment, image: image(`${server.host}/acme/env@${digest}`), key: 'k'.repeat(64) as never }],
      NAMING,
    );
    expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'name-refused', path: 'a/Dockerfile' }]);
    expect(diagnostics[0]?.hint).toContain('may not push');
    await server.close();
  });
});
