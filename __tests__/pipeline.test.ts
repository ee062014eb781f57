import { afterEach, describe, expect, it } from 'vitest';
import { environmentsOf } from '../src/core/normalize/definitions.ts';
import { writeRecord } from '../src/core/oci/records.ts';
import { outline } from '../src/pipeline.ts';
import { answerErrors, serveScript } from './adapters/registry/scripted-server.ts';
import { dedent } from './dedent.ts';
import {
  type Files,
  itemOf,
  openWorkshop,
  outcomeOf,
  PROVENANCE,
  pushImage,
  type Workshop,
} from './fakes/fake-builder.ts';
import { image } from './fakes/images.ts';
import { markImage } from './fakes/marked-image.ts';
import { configOf, memoryTree } from './fakes/memory-tree.ts';

let shop: Workshop;
let opened: Workshop | undefined;
const open = async (files: Files) => {
  shop = await openWorkshop(files);
  opened = shop;
};
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const entry = (path: string, more = '') => `  - path: ${path}\n${more}`;
const ONE = { 'a/Dockerfile': 'FROM {base}\nRUN a\n', 'terrarium.yml': `environments:\n${entry('a/Dockerfile')}` };

describe('from files to images', () => {
  it('builds what is missing, then nothing, then only what changed', async () => {
    await open({
      'a/Dockerfile': dedent`
        FROM {base}
        COPY f /f
        RUN a
      `,
      'a/f': '1',
      'b/requirements.txt': 'numpy==2.0.0\n',
      'c/conda.yml': 'channels: [conda-forge]\ndependencies: [python=3.12]\n',
      'terrarium.yml': `defaults: { base: "{base}" }\nenvironments:\n${entry('a/Dockerfile')}${entry('b/requirements.txt')}${entry('c/conda.yml')}`,
    });
    const statuses = async () => (await shop.run()).outcomes.map(({ status }) => status);
    expect(await statuses()).toEqual(['built', 'built', 'built']);
    expect(await statuses()).toEqual(['reused', 'reused', 'reused']);
    await shop.write('a/f', '2');
    expect(await statuses()).toEqual(['built', 'reused', 'reused']);
    await shop.write('b/requirements.txt', '# only a comment\nnumpy == 2.0.0\n');
    expect(await statuses()).toEqual(['reused', 'reused', 'reused']);
    await shop.write('a/f', '1');
    expect(await statuses()).toEqual(['reused', 'reused', 'reused']);
  });

  it('gives the builder the selected files, the files of the recipe, and the arguments', async () => {
    await open({
      'a/Dockerfile': dedent`
        ARG V=1
        FROM {base} AS x
        ARG V
        COPY f /f
        FROM x AS y
        RUN y
      `,
      'a/f': 'f',
      'a/not-copied': 'x',
      'b/requirements.txt': 'numpy==2.0.0\n',
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    target: x\n    build-args: { V: "2" }\n')}${entry('b/requirements.txt', '    base: "{base}"\n')}`,
    });
    await shop.run();
    const docker = shop.builder.seen.find(({ files }) => files.includes('f'));
    const pip = shop.builder.seen.find(({ files }) => !files.includes('f'));
    expect(docker?.files).toEqual(['f']);
    expect(docker?.request).toMatchObject({ target: 'x', arguments: [['V', '2']], platform: 'linux/amd64' });
    const files = ['install.sh', 'requirements.txt', 'split.py', 'uv.py'];
    expect(pip?.files).toEqual(files.map((file) => `.terrarium/${file}`));
  });

  it('runs the generated step as root and gives the user of the base back', async () => {
    await open({
      'b/requirements.txt': 'numpy==2.0.0\n',
      'terrarium.yml': `environments:\n${entry('b/requirements.txt', '    base: "{address}/base/python:user"\n')}`,
    });
    const base = { registry: shop.recorded.address, path: 'base/python' };
    await pushImage(shop.registry, base, { tag: 'user', user: '1000:1000' });
    await shop.run();
    expect(shop.builder.seen[0]?.dockerfile).toMatch(/^FROM .*\nFROM .*\nUSER root\n[\s\S]*\nUSER 1000:1000\n$/);
  });

  it('asks no host that is not allowed while it builds, whether by tag or by digest', async () => {
    const server = await serveScript((_, response) => answerErrors(response, 404, 'X'));
    const digest = `sha256:${'a'.repeat(64)}`;
    await open({
      'a/Dockerfile': `FROM ${server.host}/x@${digest}\nRUN a\n`,
      'b/Dockerfile': `FROM {base}\nCOPY --from=${server.host}/x:1 /x /x\n`,
      'c/Dockerfile': dedent`
        # syntax=${server.host}/frontend@${digest}
        FROM {base}
        RUN c
      `,
      'd/requirements.txt': 'numpy==2.0.0\n',
      'terrarium.yml': `environments:\n${['a', 'b', 'c'].map((name) => entry(`${name}/Dockerfile`)).join('')}${entry('d/requirements.txt', `    base: ${server.host}/x@${digest}\n`)}`,
    });
    const { outcomes } = await shop.run();
    expect(outcomes.map((outcome) => outcome.status === 'failed' && outcome.error.code)).toEqual([
      'host-not-allowed',
      'host-not-allowed',
      'host-not-allowed',
      'host-not-allowed',
    ]);
    expect(server.seen).toEqual([]);
    expect(shop.builder.seen).toEqual([]);
    await server.close();
  });

  it('hands an image of another repository on as it is', async () => {
    await open(ONE);
    const planned = await shop.plan();
    const { hash, key, platforms } = itemOf(planned, 'a/Dockerfile');
    const shared = { registry: shop.recorded.address, path: 'shared/env' };
    const digest = key && (await markImage(shop.registry, shared, `env-${key}`, { hash, key, platforms }));
    await shop.write('terrarium.yml', `lookup-repositories: ["{address}/shared/env"]\n${ONE['terrarium.yml']}`);
    const applied = await shop.run({}, { provenance: PROVENANCE });
    expect(outcomeOf(applied, 'a/Dockerfile')).toMatchObject({
      status: 'reused',
      image: image(`${shop.recorded.address}/shared/env@${digest}`),
    });
    expect(shop.recorded.writes().filter((request) => request.includes('/acme/env/'))).toEqual([]);
  });

  it('looks an unknown item up again: reused where it is there by then, built where it is not', async () => {
    await open({ ...ONE, 'terrarium.yml': `environments:\n${entry('a/Dockerfile')}` });
    const server = await serveScript((_, response) => answerErrors(response, 403, 'DENIED'));
    const broken = { registry: server.host, path: 'acme/env' };
    const order = { target: broken, order: [broken] };
    const planned = await shop.plan({ order, mayProbe: false });
    await server.close();
    expect(itemOf(planned, 'a/Dockerfile').action).toBe('unknown');
    expect(outcomeOf(await shop.apply(planned), 'a/Dockerfile').status).toBe('built');
    expect(outcomeOf(await shop.apply(planned), 'a/Dockerfile').status).toBe('reused');
  });

  it('fails an item that stays unknown, and pushes nothing', async () => {
    await open(ONE);
    const server = await serveScript((_, response) => answerErrors(response, 403, 'DENIED'));
    const broken = { registry: server.host, path: 'acme/env' };
    const order = { target: broken, order: [broken] };
    const planned = await shop.plan({ order, mayProbe: false });
    expect(outcomeOf(await shop.apply(planned, { order }), 'a/Dockerfile')).toMatchObject({
      status: 'failed',
      error: { code: 'registry-denied' },
    });
    expect(shop.builder.seen).toEqual([]);
    await server.close();
  });

  it('verifies what a plan only saw a tag of, and builds what it then is not', async () => {
    await open(ONE);
    const { key } = itemOf(await shop.plan(), 'a/Dockerfile');
    await pushImage(shop.registry, shop.repository, { tag: `env-${key}`, salt: 'not ours' });
    const planned = await shop.plan({ strength: 'present', mayProbe: false });
    expect(itemOf(planned, 'a/Dockerfile')).toMatchObject({ action: 'reuse', strength: 'present' });
    expect(outcomeOf(await shop.apply(planned), 'a/Dockerfile').status).toBe('built');
    expect(itemOf(await shop.plan(), 'a/Dockerfile').strength).toBe('verified');
  });
});

describe('one definition in several files', () => {
  const TWIN = {
    'x/p/Dockerfile': 'FROM {base}\nRUN parent\n',
    'x/c/Dockerfile': 'FROM base\nRUN child\n',
    // Equal definitions that come first in the order of ids, and that nobody asks for.
    'a/p/Dockerfile': 'FROM {base}\nRUN parent\n',
    'a/c/Dockerfile': 'FROM base\nRUN child\n',
    'terrarium.yml':
      'environments:\n' +
      ['a', 'x']
        .map(
          (name) =>
            entry(`${name}/p/Dockerfile`) +
            entry(`${name}/c/Dockerfile`, `    build-contexts: { base: "environment:${name}/p/Dockerfile" }\n`),
        )
        .join(''),
  };

  it('is built once where all are wanted', async () => {
    await open(TWIN);
    expect((await shop.run()).outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
  });

  it('is built where one of them is wanted, whatever the other depends on', async () => {
    await open(TWIN);
    const applied = await shop.run({ environments: ['x/c/Dockerfile'] });
    expect(outcomeOf(applied, 'x/c/Dockerfile').status).toBe('built');
  });

  it('is tested as those say that are wanted', async () => {
    await open({
      'a/Dockerfile': 'FROM {base}\nRUN a\n',
      'b/Dockerfile': 'FROM {base}\nRUN a\n',
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    test: unwanted\n')}${entry('b/Dockerfile')}`,
    });
    await shop.run({ environments: ['b/Dockerfile'] });
    expect(shop.tested).toEqual([]);
  });

  it('is named as those that are wanted', async () => {
    await open({
      'a/Dockerfile': 'FROM {base}\nRUN a\n',
      'b/Dockerfile': 'FROM {base}\nRUN a\n',
      'terrarium.yml': `environments:\n${entry('a/Dockerfile')}${entry('b/Dockerfile')}`,
    });
    await shop.run({ environments: ['b/Dockerfile'] }, { provenance: PROVENANCE });
    const tags = (await shop.registry.listTags(shop.repository)) ?? [];
    expect(tags.filter((tag) => tag.endsWith('--latest'))).toHaveLength(1);
  });
});

describe('a hostile registry', () => {
  it('that holds a broken record does not cost the run its outcome', async () => {
    await open({
      ...ONE,
      'terrarium.yml': `environments:\n${entry('a/Dockerfile', '    name: train\n    version: "1"\n')}`,
    });
    const [environment] = environmentsOf(await shop.define());
    if (environment === undefined) throw new Error('nothing is defined');
    const subject = await pushImage(shop.registry, shop.repository, { salt: 'subject' });
    const forged = { name: 'train', version: '1', definitionHash: true };
    await writeRecord(shop.registry, shop.repository, { environment, record: forged as never, subject });
    const applied = await shop.run({}, { provenance: PROVENANCE });
    expect(outcomeOf(applied, 'a/Dockerfile').status).toBe('built');
  });
});

describe('an outline', () => {
  it('reads no build context', async () => {
    const tree = memoryTree({ files: { 'a/Dockerfile': 'FROM python:3.12\nCOPY missing /x\n' } });
    const config = configOf('environments:\n  - path: a/Dockerfile\n');
    const refuse = () => Promise.reject(new Error('a context was read'));
    const { definitions, uses } = await outline({ ...tree, listContext: refuse, digestFile: refuse }, config);
    expect(uses).toEqual([]);
    expect(definitions).toMatchObject([
      { origin: { id: 'a/Dockerfile', selection: 'configured' }, item: { ok: true } },
    ]);
  });
});
