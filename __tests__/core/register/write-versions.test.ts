import { afterEach, describe, expect, it } from 'vitest';
import type { ImageKey } from '../../../src/core/model/definition.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { registerVersions } from '../../../src/core/register/write-versions.ts';
import { openWorkshop, outcomeOf, PROVENANCE, type Workshop } from '../../fakes/fake-builder.ts';
import { digestText, image as imageOf } from '../../fakes/images.ts';
import { memoryStore, storedVersion } from '../../fakes/memory-store.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const PATH = 'a/Dockerfile';
const OTHER = `sha256:${'0'.repeat(64)}`;

describe('a version in a workspace', () => {
  let shop: Workshop;
  afterEach(() => shop.close());
  const store = () => memoryStore();

  const entry = (path: string, name: string, version = '1') =>
    `  - path: ${path}\n    name: ${name}\n    version: "${version}"\n`;
  const open = async (more: Readonly<Record<string, string>> = {}, entries = entry(PATH, 'train')) => {
    const text = { [PATH]: 'FROM {base}\nRUN a\n', 'terrarium.yml': `environments:\n${entries}`, ...more };
    shop = await openWorkshop(text);
  };
  const run = (stores: ReturnType<typeof store>[], options = {}) =>
    shop.run(options, { provenance: PROVENANCE, stores });
  const statuses = ({ versions }: Awaited<ReturnType<typeof run>>) => versions.map(({ status }) => status);

  it('is the image by digest, with what made it', async () => {
    await open();
    const workspace = store();
    const applied = await run([workspace]);
    const [environment] = (await shop.define()).definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
    const digest = digestText(outcomeOf(applied, PATH));
    expect(workspace.held.get('train:1')).toMatchObject({
      image: `${shop.repository.registry}/acme/env@${digest}`,
      tags: {
        'terrarium-definition': environment?.hash,
        'terrarium-key': expect.stringMatching(/^[0-9a-f]{64}$/),
        'terrarium-commit': PROVENANCE.commit,
        'terrarium-source': PATH,
      },
    });
    expect(applied.versions).toEqual([
      { id: PATH, name: 'train', version: '1', target: 'workspace ml-team', status: 'registered' },
    ]);
    expect(applied.diagnostics).toEqual([]);
  });

  it('that is there with this image is left alone, and nothing is said', async () => {
    await open();
    const workspace = store();
    await run([workspace]);
    workspace.asked.length = 0;
    const again = await run([workspace]);
    expect([statuses(again), again.diagnostics, workspace.asked]).toEqual([['equal'], [], ['find train:1']]);
  });

  it('is written to each workspace', async () => {
    await open();
    const stores = [store(), store()];
    expect(statuses(await run(stores))).toEqual(['registered', 'registered']);
    expect(stores.map(({ held }) => held.size)).toEqual([1, 1]);
  });

  it('stays with the first image of its definition', async () => {
    await open();
    const workspace = store();
    await run([workspace]);
    const before = workspace.held.get('train:1');
    const again = await run([workspace], { force: ['all'] });
    expect(statuses(again)).toEqual(['kept']);
    expect(again.diagnostics).toMatchObject([{ severity: 'warning', code: 'version-kept', path: PATH }]);
    expect(workspace.held.get('train:1')).toBe(before);
  });

  it.each([
    ['of another definition', { tags: { 'terrarium-definition': 'd'.repeat(64) } }, 'by definition dddddddddddd'],
    ['that Terrarium did not register', {}, 'by one that Terrarium did not register'],
    [
      'whose tag is no hash',
      { tags: { 'terrarium-definition': '\u001b[31m' } },
      'by one that Terrarium did not register',
    ],
    ['that is archived', { isArchived: true }, 'by one that Terrarium did not register, which is archived'],
  ])('%s is an error, and is not written', async (_, part, by) => {
    await open();
    const workspace = store();
    const held = storedVersion({ image: `x@${OTHER}`, ...part });
    workspace.held.set('train:1', held);
    const applied = await run([workspace]);
    expect(statuses(applied)).toEqual(['taken']);
    const message = `version 1 of train is taken in the workspace ml-team ${by}`;
    expect(applied.diagnostics).toMatchObject([
      { severity: 'error', code: 'version-taken', message, path: PATH, hint: 'raise the version' },
    ]);
    expect(workspace.held.get('train:1')).toBe(held);
  });

  it('of the same image with packages on top is another one', async () => {
    await open();
    const workspace = store();
    await run([workspace]);
    const held = workspace.held.get('train:1');
    if (held !== undefined) workspace.held.set('train:1', { ...held, tags: {}, conda: 'dependencies: [six]' });
    expect(statuses(await run([workspace]))).toEqual(['taken']);
  });

  it('of a run that came between is compared as what is there', async () => {
    await open();
    const workspace = store();
    workspace.act = (request) => {
      if (request.startsWith('create ')) workspace.held.set('train:1', storedVersion({ image: `x@${OTHER}` }));
    };
    expect(statuses(await run([workspace]))).toEqual(['taken']);
  });

  it('that a run was stopped before is registered by the next one', async () => {
    await open({ 'b/Dockerfile': 'FROM {base}\nRUN b\n' }, entry(PATH, 'train') + entry('b/Dockerfile', 'serve'));
    const workspace = store();
    workspace.act = (request) => {
      if (request === 'create serve:1') throw new TerrariumError('cancelled', 'the run was stopped');
    };
    expect(statuses(await run([workspace])).toSorted()).toEqual(['failed', 'registered']);
    workspace.act = () => undefined;
    expect(statuses(await run([workspace])).toSorted()).toEqual(['equal', 'registered']);
    expect([...workspace.held.keys()].toSorted()).toEqual(['serve:1', 'train:1']);
  });

  it('that the registry has with another definition is not asked for', async () => {
    await open();
    await run([]);
    await shop.write(PATH, 'FROM {base}\nRUN b\n');
    const workspace = store();
    const applied = await run([workspace]);
    expect([applied.versions, workspace.asked]).toEqual([[], []]);
    expect(applied.diagnostics.map(({ code }) => code)).toContain('version-taken');
  });

  it('is not registered by a run that writes no names', async () => {
    await open();
    const workspace = store();
    const applied = await shop.run({}, { stores: [workspace] });
    expect([applied.versions, workspace.asked]).toEqual([[], []]);
  });

  it('needs a name and a version; what Azure ML calls it without them is told', async () => {
    await open();
    const files = {
      'c/environment.yml': 'name: train\nimage: python:3.12\nconda_file: {dependencies: [python=3.12]}\n',
    };
    const environment = await environmentOf({ files }, 'c/environment.yml');
    const workspace = store();
    const image = imageOf(`${shop.repository.registry}/acme/env@${OTHER}`);
    const one = { environment, image, key: 'k'.repeat(64) as ImageKey };
    const { versions, diagnostics } = await registerVersions([workspace], [one], PROVENANCE);
    expect([versions, workspace.asked]).toEqual([[], []]);
    expect(environment.azuremlAnonymousVersion?.()).toMatch(/^[0-9a-f]{64}$/);
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'azureml-anonymous', path: 'c/environment.yml' }]);
    expect(diagnostics[0]?.message).toContain(`anonymous version ${environment.azuremlAnonymousVersion?.()}`);
  });

  it('that two environments of equal content share is registered once', async () => {
    await open({ 'b/Dockerfile': 'FROM {base}\nRUN a\n' }, entry(PATH, 'train') + entry('b/Dockerfile', 'train'));
    const workspace = store();
    expect(statuses(await run([workspace]))).toEqual(['registered']);
    expect(workspace.asked).toEqual(['find train:1', 'create train:1']);
  });

  it('of a workspace that refuses the run is one finding, and the others are not asked for', async () => {
    const paths = Array.from({ length: 30 }, (_, at) => `e${at}/Dockerfile`);
    await open(
      Object.fromEntries(paths.map((path) => [path, `FROM {base}\nRUN ${path}\n`])),
      paths.map((path, at) => entry(path, `env-${at}`)).join(''),
    );
    const workspace = store();
    workspace.act = () => {
      throw new TerrariumError('azure-denied', 'may not write', { hint: 'give it a role' });
    };
    const applied = await run([workspace]);
    expect(statuses(applied)).toEqual(paths.map(() => 'failed'));
    expect(applied.diagnostics).toMatchObject([{ severity: 'error', code: 'azure-denied', hint: 'give it a role' }]);
    expect(applied.diagnostics[0]?.message).toMatch(
      /^not registered in the workspace ml-team: env-0 1, .* and 10 more: may not write$/,
    );
    expect(workspace.asked.length).toBeLessThanOrEqual(8);
  });

  it.each(['azureml-refused', 'azure-failed'] as const)(
    'that fails alone by %s keeps no other from being registered',
    async (code) => {
      await open({ 'b/Dockerfile': 'FROM {base}\nRUN b\n' }, entry(PATH, 'train') + entry('b/Dockerfile', 'serve'));
      const workspace = store();
      workspace.act = (request) => {
        if (request === 'create train:1') throw new TerrariumError(code, 'a tag is too long');
      };
      expect(statuses(await run([workspace])).toSorted()).toEqual(['failed', 'registered']);
    },
  );
});
