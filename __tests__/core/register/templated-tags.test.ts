import { afterEach, describe, expect, it } from 'vitest';
import type { CommitHistory } from '../../../src/core/model/commit-history.ts';
import { readTemplates } from '../../../src/hosts/image-templates.ts';
import { openWorkshop, outcomeOf, type Workshop } from '../../fakes/fake-builder.ts';
import { digestText } from '../../fakes/images.ts';

let opened: Workshop | undefined;
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});

const COMMIT = 'c'.repeat(40);
const option = (name: string, values: readonly string[] = []) => ({ name, values });
const templates = (...tags: readonly string[]) =>
  readTemplates(
    { tags: option('--tag', tags), labels: option('--label'), annotations: option('--annotation') },
    { commit: COMMIT },
  );

/** A history in which the commit of a run is the newest, or an old one. */
const history = (isOld: boolean): CommitHistory => ({
  isAncestor: async () => isOld,
  isOnBranch: async () => true,
  hint: 'fetch',
});

async function open(files: Readonly<Record<string, string>>) {
  const shop = await openWorkshop(files);
  opened = shop;
  const run = (tags: readonly string[], more: { commit?: string; isOld?: boolean } = {}) =>
    shop.run(
      {},
      {
        provenance: { commit: more.commit ?? COMMIT, run: 'https://x' },
        history: history(more.isOld ?? false),
        templates: templates(...tags),
      },
    );
  const digestOf = async (tag: string) => (await shop.registry.headManifest(shop.repository, tag))?.digest;
  return { shop, run, digestOf };
}

const NAMED = {
  'a/Dockerfile': 'FROM {base}\nRUN a\n',
  'b/Dockerfile': 'FROM {base}\nRUN b\n',
  'terrarium.yml':
    'environments:\n  - { path: a/Dockerfile, name: vision, version: "3" }\n  - { path: b/Dockerfile, name: speech }\n',
};

describe('tags of templates', () => {
  it('are written beside those of names, and are left out where a version is missing', async () => {
    const { run, digestOf, shop } = await open(NAMED);
    const applied = await run(['{{name}}-{{version}}', '{{name}}', 'release-{{hash}}']);
    expect(applied.diagnostics).toEqual([]);
    const [vision, speech] = ['a/Dockerfile', 'b/Dockerfile'].map((id) => digestText(outcomeOf(applied, id)));
    expect(await digestOf('vision-3')).toBe(vision);
    expect(await digestOf('vision')).toBe(vision);
    expect(await digestOf('speech')).toBe(speech);
    const tags = (await shop.registry.listTags(shop.repository)) ?? [];
    expect(tags.filter((tag) => tag.startsWith('speech'))).toEqual(['speech', 'speech--latest']);
    expect(tags.filter((tag) => /^release-[0-9a-f]{12}$/.test(tag))).toHaveLength(2);
  });

  it('are written for none of two images that would get one', async () => {
    const { run, digestOf } = await open(NAMED);
    const { diagnostics } = await run(['latest', 'v-{{version}}']);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual(
      Array.from({ length: 2 }, () => [
        'tag-refused',
        'the tag latest is not written: several images would get it, a/Dockerfile, b/Dockerfile',
      ]),
    );
    expect(await digestOf('latest')).toBeUndefined();
    expect(await digestOf('v-3')).toBeDefined();
  });

  it.each([
    'env-{{name}}',
    '{{name}}--4',
    '{{name}}/x',
    'rec-1',
    '.{{name}}',
    'sha256-{{hash}}.sig',
    `{{name}}${'x'.repeat(128)}`,
  ])('are none of our own, and valid: %s', async (text) => {
    const { run } = await open({ ...NAMED, 'terrarium.yml': 'environments: [{ path: a/Dockerfile, name: vision }]\n' });
    const { diagnostics } = await run([text]);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning tag-refused']);
  });

  it('move with --latest, and no further; what names a version, a hash or a commit is written all the same', async () => {
    const { run, digestOf, shop } = await open(NAMED);
    await run(['{{name}}']);
    const newest = await digestOf('vision');
    await shop.write('a/Dockerfile', 'FROM {base}\nRUN old\n');
    const { outcomes } = await run(['{{name}}', '{{name}}-{{hash}}'], { commit: 'a'.repeat(40), isOld: true });
    const old = digestText(outcomeOf({ outcomes }, 'a/Dockerfile'));
    expect(old).not.toBe(newest);
    expect(await digestOf('vision')).toBe(newest);
    const hash = outcomeOf({ outcomes }, 'a/Dockerfile').item.hash.slice(0, 12);
    expect(await digestOf(`vision-${hash}`)).toBe(old);
  });

  it('are not written again, and a registry that refuses them leaves a note', async () => {
    const { run, shop } = await open(NAMED);
    await run(['{{name}}']);
    const again = await shop.count(() => run(['{{name}}']));
    expect(again.filter((request) => /^PUT /.test(request))).toEqual([]);
    shop.recorded.answer = (request) => (/^PUT .*\/other-/.test(request) ? 403 : undefined);
    const { diagnostics } = await run(['other-{{name}}']);
    expect(diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'note tag-refused',
      'note tag-refused',
    ]);
  });
});

describe('labels and annotations', () => {
  it('are given to the builder, ours last', async () => {
    const { shop } = await open(NAMED);
    const read = readTemplates(
      {
        tags: option('--tag'),
        labels: option('--label', ['org.opencontainers.image.title={{name}}', 'version={{version}}']),
        annotations: option('--annotation', ['revision={{commit}}']),
      },
      { commit: COMMIT },
    );
    await shop.run({}, { templates: read });
    const seen = shop.builder.seen.map(({ request: { labels, annotations } }) => [
      labels.map(([name]) => name),
      labels.slice(0, 1),
      annotations,
    ]);
    expect(seen).toEqual(
      expect.arrayContaining([
        [
          expect.arrayContaining(['version', 'io.terrarium.scheme']),
          [['org.opencontainers.image.title', 'vision']],
          [['revision', COMMIT]],
        ],
        [
          expect.not.arrayContaining(['version']),
          [['org.opencontainers.image.title', 'speech']],
          [['revision', COMMIT]],
        ],
      ]),
    );
  });

  it.each([
    ['a', 'expected key=value'],
    ['=x', 'expected key=value'],
    ['a b=x', 'expected key=value'],
    ['io.terrarium.image-key=x', 'is written by Terrarium itself'],
    ['org.opencontainers.image.base.name=x', 'is written by Terrarium itself'],
    ['a={{nam}}', 'expected one of {{name}}'],
  ])('%j is an error that names the option', (line, message) => {
    const read = () =>
      readTemplates(
        { tags: option('--tag'), labels: option('input labels', [line]), annotations: option('--annotation') },
        { commit: '' },
      );
    expect(read).toThrow('input labels: ');
    expect(read).toThrow(message);
  });
});
