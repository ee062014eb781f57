import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/work-tree.ts';
import { defaultConfig, parseConfig } from '../../../src/core/config/config.ts';
import {
  basesOf,
  type ConfigText,
  formatConfig,
  proposalFiles,
  proposeConfig,
} from '../../../src/core/init/propose-config.ts';
import { isSelected } from '../../../src/core/model/environment.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define, outline } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { memoryTree } from '../../fakes/memory-tree.ts';

const NOTHING: ConfigText = { repository: undefined, pins: new Map() };

async function proposalsOf(tree: ReadTree) {
  const { definitions } = await outline(tree, defaultConfig('terrarium.yml'));
  const texts = new Map<string, string>();
  for (const path of proposalFiles(definitions)) {
    const file = await tree.readText(path);
    if (file.kind === 'text') texts.set(path, file.text);
  }
  return proposeConfig(definitions, texts);
}

const textOf = async (files: Readonly<Record<string, string>>, more = NOTHING) =>
  formatConfig(await proposalsOf(memoryTree({ files })), more);

/** Every entry that is offered, taken. */
function taken(text: string): string {
  return text.replace(/^( *)# (environments:$|- path: | {2}base: )/gm, '$1$2');
}

const FILES = {
  'env.yml': dedent`
    name: e
    version: 1
    image: python:3.12
  `,
  'ml/conda.yml': 'dependencies: [python=3.10]\n',
  'ml/requirements.txt': 'six\n',
  'ml/Dockerfile': 'FROM python:3.12\n',
  'bad/requirements.txt': 'six==\n',
};

describe('a first terrarium.yml', () => {
  it('lists what is selected, offers the rest with bases, and names what has errors', async () => {
    expect(await textOf(FILES)).toBe(
      [
        '# yaml-language-server: $schema=https://raw.githubusercontent.com/terrarium-env/terrarium/main/schemas/config.schema.json',
        '# docs/configuration.md of Terrarium explains every key.',
        '',
        '# Where images are looked for and pushed to.',
        '# repository: ghcr.io/<owner>/environments',
        '',
        '# Base of conda and requirements files that name none.',
        '# defaults: { base: "python:3.12-slim", platforms: [linux/amd64] }',
        '',
        '# Once there is a list, it selects exactly what it names.',
        'environments:',
        '  - path: env.yml',
        '  # Definitions that nothing builds; take away the # of those to build.',
        '  # - path: ml/Dockerfile',
        '  # - path: ml/conda.yml',
        '  #   base: "debian:12-slim"',
        '  # - path: ml/requirements.txt',
        '  #   base: "python:3.12-slim"',
        '  # has errors, which terrarium list shows: bad/requirements.txt',
        '',
      ].join('\n'),
    );
  });

  it('is short where nothing is found', async () => {
    expect(await textOf({})).not.toMatch(/^environments:|conda-installer|inline/m);
    expect(parseConfig(await textOf({}), 'terrarium.yml')).toEqual({
      config: defaultConfig('terrarium.yml'),
      diagnostics: [],
    });
  });

  it('has the repository, and digests where they are known', async () => {
    const pin = `python:3.12-slim@sha256:${'0'.repeat(64)}`;
    const text = await textOf(FILES, { repository: 'ghcr.io/acme/x', pins: new Map([['python:3.12-slim', pin]]) });
    expect(text).toContain('\nrepository: ghcr.io/acme/x\n');
    expect(text).toContain(`\n# defaults: { base: "${pin}", platforms: [linux/amd64] }\n`);
    expect(text).toContain(`  #   base: "${pin}"\n`);
    expect(text).toContain('  #   base: "debian:12-slim"\n');
    expect(basesOf(await proposalsOf(memoryTree({ files: FILES })))).toEqual(['python:3.12-slim', 'debian:12-slim']);
  });

  it('reads the version of Python of a project', async () => {
    const { definitions } = await outline(memoryTree({ files: { 'requirements.txt': 'six\n' } }), defaultConfig('t'));
    const found = definitions.map((one) => ({ ...one, origin: { ...one.origin, format: 'pyproject' as const } }));
    const propose = (text: string) => proposeConfig(found, new Map([['requirements.txt', text]])).entries;
    expect(proposalFiles(found)).toEqual(['requirements.txt']);
    expect(proposalFiles(definitions)).toEqual([]);
    const entry = { path: 'requirements.txt', declared: false, conda: false };
    expect(propose('requires-python = "<3.12"\n')).toEqual([{ ...entry, base: 'python:3.11-slim' }]);
    expect(propose('')).toEqual([{ ...entry, base: 'python:3.12-slim' }]);
  });

  it('offers the definitions in jobs as a whole', async () => {
    const job = dedent`
      $schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json
      command: a
      compute: azureml:c
      environment:
        image: python:3.12
    `;
    const text = await textOf({ 'a.yml': job, 'b.yml': job });
    expect(text).toContain('\n# Selects the 2 definitions in jobs, components and deployments.\n# inline: true\n');
    expect(text).not.toContain('path:');
  });

  it.each([
    'a[b]/requirements.txt',
    'a{b,c}/requirements.txt',
    'a*/requirements.txt',
    'ä b/"requirements.txt',
    'a#b/requirements.txt',
  ])('can be read, and selects %s', async (path) => {
    const files = { [path]: 'six\n' };
    const reading = parseConfig(taken(await textOf(files)), 'terrarium.yml');
    expect(reading.diagnostics).toEqual([]);
    const { definitions } = await define(memoryTree({ files }), reading.config);
    expect(definitions.map(({ origin, item }) => [origin.id, origin.selection, item.ok])).toEqual([
      [path, 'configured', true],
    ]);
  });
});

const corpus = process.env.TERRARIUM_CORPUS;
const examples = join(import.meta.dirname, '../../../examples/monorepo');
const repositories =
  corpus === undefined
    ? []
    : readdirSync(corpus, { withFileTypes: true }).flatMap((entry) =>
        entry.isDirectory() ? join(corpus, entry.name) : [],
      );

describe.each([examples, ...repositories])('the repository %s', (root) => {
  it('gets a file that can be read, and every line that it offers gives a hash', async () => {
    const tree = await workTree(root);
    const proposals = await proposalsOf(tree);
    const text = taken(formatConfig(proposals, NOTHING));
    const { config, diagnostics } = parseConfig(text, 'terrarium.yml');
    expect(diagnostics).toEqual([]);
    const before = await define(tree, defaultConfig('terrarium.yml'));
    const after = await define(tree, config);
    const sound = new Set(before.definitions.flatMap(({ item }) => (item.ok ? [item.id] : [])));
    const selected = after.definitions.filter(({ origin }) => isSelected(origin));
    const offered = new Set(selected.map(({ origin }) => origin.id));
    expect(offered.size).toBe(proposals.entries.length);
    expect(after.diagnostics.filter(({ code }) => code === 'no-match')).toEqual([]);
    // What a snapshot refuses is refused with and without a line.
    expect(selected.flatMap(({ origin, item }) => (item.ok || !sound.has(origin.id) ? [] : [item]))).toEqual([]);
  }, 600_000);
});
