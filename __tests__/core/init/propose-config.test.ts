import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { defaultConfig, parseConfig } from '../../../src/core/config/config.ts';
import { type ConfigText, formatConfig } from '../../../src/core/init/format-config.ts';
import { withPatterns } from '../../../src/core/init/patterns.ts';
import type { Proposal } from '../../../src/core/init/proposal.ts';
import { basesOf } from '../../../src/core/init/propose-config.ts';
import { isSelected } from '../../../src/core/model/environment.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define, propose } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { memoryTree } from '../../fakes/memory-tree.ts';
import { growthOf, LINEAR } from '../../growth.ts';

const NOTHING: ConfigText = { repository: undefined, pins: new Map() };

const proposalsOf = (tree: ReadTree) => propose(tree, defaultConfig('terrarium.yml'));

const textOf = async (files: Readonly<Record<string, string>>, more = NOTHING) =>
  formatConfig(await proposalsOf(memoryTree({ files })), more);

/** Every entry that is offered, taken. */
function taken(text: string): string {
  return text.replace(/^( *)# (environments:$|- path: | {2}(?:base|name|context|target|build-args-file): )/gm, '$1$2');
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
        '  # Not proposed, since they would fail; terrarium list shows all that is wrong:',
        '  #   bad/requirements.txt "requirement \\"six==\\": specifier \\"==\\" is not understood"',
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

  it('has the version of Python that a project or a conda lock asks for', async () => {
    const project = '[project]\nname = "a"\nversion = "1"\nrequires-python = "<3.12"\ndependencies = ["six"]\n';
    expect(await entriesOf({ 'pyproject.toml': project })).toEqual([
      { path: 'pyproject.toml', base: 'python:3.11-slim' },
    ]);
    expect(await entriesOf({ 'conda.yml': 'dependencies: [python=3.6]\n' })).toEqual([
      { path: 'conda.yml', base: 'debian:12-slim' },
    ]);
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

/** What is proposed, and why the rest is not. */
async function proposed(files: Readonly<Record<string, string>>) {
  const { entries, refused, hosts } = await proposalsOf(memoryTree({ files }));
  return {
    entries: entries.map(({ path, settings }) => ({ path, ...settings })),
    refused: refused.map(({ id, why }) => `${id}: ${why}`),
    hosts,
  };
}

const entriesOf = async (files: Readonly<Record<string, string>>) => (await proposed(files)).entries;

/** Every entry that is offered, taken, with what fails. */
async function failuresOf(files: Readonly<Record<string, string>>) {
  const { config, diagnostics } = parseConfig(taken(await textOf(files)), 'terrarium.yml');
  expect(diagnostics).toEqual([]);
  const { definitions } = await define(memoryTree({ files }), config);
  return definitions.flatMap(({ origin, item }) =>
    isSelected(origin) && !item.ok ? [`${item.id}: ${item.cause}`] : [],
  );
}

describe('a Dockerfile', () => {
  const COPIES = 'FROM debian:12\nCOPY setup.py src /app/\n';

  it('has the folder as its context in which all that it copies stands', async () => {
    const files = {
      'setup.py': '',
      'src/a.py': '',
      'docker/Dockerfile': COPIES,
      'docker/gpu/Dockerfile': COPIES,
      'svc/setup.py': '',
      'svc/src/a.py': '',
      'svc/images/cpu/Dockerfile': COPIES,
      'own/Dockerfile': 'FROM debian:12\nCOPY a /a\n',
      'own/a': '',
    };
    expect(await entriesOf(files)).toEqual([
      { path: 'docker/Dockerfile', context: '.' },
      { path: 'docker/gpu/Dockerfile', context: '.' },
      { path: 'own/Dockerfile' },
      { path: 'svc/images/cpu/Dockerfile', context: 'svc' },
    ]);
    expect(await failuresOf(files)).toEqual([]);
  });

  it('is not proposed where what it copies is nowhere, or in no one folder', async () => {
    const files = { 'a/Dockerfile': COPIES, 'setup.py': '', 'a/src/x': '' };
    expect(await proposed(files)).toMatchObject({
      entries: [],
      refused: ['a/Dockerfile: source "setup.py" is not in the context "a"'],
    });
  });

  it('has an entry for each target that no stage needs', async () => {
    const files = {
      Dockerfile: `FROM debian:12 AS base
FROM base AS Builder
FROM base AS ec2
COPY --from=builder /a /a
FROM base AS sagemaker
COPY --from=1 /b /b
FROM scratch AS export
COPY --from=ec2 /a /
`,
    };
    expect(await entriesOf(files)).toEqual([{ path: 'Dockerfile' }, { path: 'Dockerfile', target: 'sagemaker' }]);
    expect(await failuresOf(files)).toEqual([]);
  });

  it('tries each target for itself', async () => {
    const files = { 'a/Dockerfile': 'FROM debian:12 AS dev\nCOPY x /x\nFROM debian:12\nCOPY y /y\n', x: '', 'a/y': '' };
    expect(await entriesOf(files)).toEqual([
      { path: 'a/Dockerfile' },
      { path: 'a/Dockerfile', context: '.', target: 'dev' },
    ]);
    expect(await failuresOf(files)).toEqual([]);
  });

  it('takes the file of arguments that gives what has no default, that of its name first', async () => {
    const text = 'ARG BASE\nFROM $BASE\nCOPY x /x\n';
    const files = {
      'a/Dockerfile.cpu': text,
      'a/Dockerfile.cuda': text,
      'a/build-args/cpu.conf': 'BASE=quay.io/a/cpu:1\n',
      'a/build-args/cuda.conf': 'BASE=nvcr.io/a/cuda:1\n',
      'a/other.conf': 'not one\n',
      x: '',
    };
    expect(await proposed(files)).toMatchObject({
      entries: [
        { path: 'a/Dockerfile.cpu', context: '.', 'build-args-file': 'a/build-args/cpu.conf' },
        { path: 'a/Dockerfile.cuda', context: '.', 'build-args-file': 'a/build-args/cuda.conf' },
      ],
      hosts: ['nvcr.io', 'quay.io'],
    });
    expect(await failuresOf(files)).toEqual([]);
    expect(await textOf(files)).toContain(
      '\nallowed-registries: [docker.io, mcr.microsoft.com, ghcr.io, nvcr.io, quay.io]\n',
    );
  });

  it('is said to copy the whole tree where it does', async () => {
    const files = { Dockerfile: 'FROM debian:12\nCOPY . /x\n', 'a/Dockerfile': 'FROM debian:12\nCOPY . /x\n' };
    const text = await textOf(files);
    expect(text).toContain(
      '- path: Dockerfile # copies the whole tree, this file too: each change of it is a new hash\n',
    );
    expect(text).toContain('- path: a/Dockerfile\n');
  });

  it('names the arguments that nothing gives', async () => {
    const { refused } = await proposed({ Dockerfile: 'ARG CUDA\nFROM nvidia/cuda:$CUDA\n', '.env': 'OTHER=1\n' });
    expect(refused).toEqual(['Dockerfile: "nvidia/cuda:$CUDA": argument CUDA has no value']);
  });
});

describe('many definitions of one name', () => {
  const many = (folder: string, count: number, text = 'dependencies: [pip]\n') =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${folder}/m${index}/conda.yml`, text]));

  it('are a pattern', async () => {
    const files = many('modules/core', 30);
    expect(await entriesOf(files)).toEqual([{ path: 'modules/core/**/conda.yml', base: 'debian:12-slim' }]);
    expect(await textOf(files)).toContain('  # - path: "modules/core/**/conda.yml" # 30 definitions\n');
    expect(await failuresOf(files)).toEqual([]);
  });

  it('leave exceptions before it, and what a pattern may not select outside of it', async () => {
    const files = {
      ...many('a', 5),
      ...many('b', 5),
      'a/Dockerfile': 'FROM debian:12\nCOPY m0/conda.yml /\n',
      'requirements.txt': 'six\n',
    };
    const entries = await entriesOf(files);
    expect(entries).toContainEqual({ path: 'b/**/conda.yml', base: 'debian:12-slim' });
    expect(entries.map(({ path }) => path)).not.toContain('a/m0/conda.yml');
    expect(entries.map(({ path }) => path)).not.toContain('**/conda.yml');
    expect(await failuresOf(files)).toEqual([]);
  });

  it('have few with errors among them, which are counted', async () => {
    const files = { ...many('a', 20), 'a/bad/conda.yml': 'dependencies: ["numpy=="]\n' };
    expect(await textOf(files)).toContain('# 20 definitions, and 1 with errors\n');
    const more = { ...many('a', 5), ...many('a/b', 5, 'dependencies: ["numpy=="]\n') };
    expect((await entriesOf(more)).map(({ path }) => path)).not.toContain('a/**/conda.yml');
    expect(await failuresOf(more)).toEqual([]);
  });

  it('below folders of examples are patterns that name the folder', async () => {
    const files = many('examples', 6);
    expect(await entriesOf(files)).toEqual([{ path: 'examples/**/conda.yml', base: 'debian:12-slim' }]);
    expect(await failuresOf(files)).toEqual([]);
  });
});

describe('patterns and proposals', () => {
  it('of one selection take nothing of another', async () => {
    const azureml = (index: number) => `name: e${index}\nversion: 1\nimage: python:3.12\n`;
    const declared = Object.fromEntries(
      Array.from({ length: 5 }, (_, index) => [`m${index}/environment.yml`, azureml(index)]),
    );
    const files = { ...declared, 'x/environment.yml': 'dependencies: [pip]\n' };
    expect((await entriesOf(files)).map(({ path }) => path)).not.toContain('**/environment.yml');
    expect(await failuresOf(files)).toEqual([]);
    const { config } = parseConfig(await textOf(files), 'terrarium.yml');
    const { definitions } = await define(memoryTree({ files }), config);
    expect(definitions.filter(({ origin }) => isSelected(origin))).toHaveLength(5);
  });

  it('are tried with the configuration that there is', async () => {
    const files = { Dockerfile: 'FROM --platform=$BUILDPLATFORM debian:12\n' };
    const { config } = parseConfig('defaults: { platforms: [linux/amd64, linux/arm64] }\n', 'terrarium.yml');
    const { entries, refused } = await propose(memoryTree({ files }), config);
    expect(entries).toEqual([]);
    expect(refused).toMatchObject([{ id: 'Dockerfile' }]);
  });
});

describe('environments of one name', () => {
  it('get numbers where they have no folder, in time that grows with their number', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [
        `e${index}.yml`,
        `name: ${'n'.repeat(250)}\nversion: 1\nimage: a:${index}\n`,
      ]),
    );
    const entries = await entriesOf(many);
    expect(new Set(entries.map(({ name }) => name)).size).toBe(300);
    expect(await failuresOf(many)).toEqual([]);
  });

  it('get names of their own', async () => {
    const text = (image: string) => `name: train\nversion: 1\nimage: ${image}\n`;
    const files = {
      'a/env.yml': text('python:3.12'),
      'b/env.yml': text('python:3.11'),
      'c/env.yml': 'name: x\nversion: 1\nimage: a\n',
    };
    expect(await entriesOf(files)).toEqual([
      { path: 'a/env.yml', name: 'train-a' },
      { path: 'b/env.yml', name: 'train-b' },
      { path: 'c/env.yml' },
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
    const after = await define(tree, config);
    const selected = after.definitions.filter(({ origin }) => isSelected(origin));
    const counted = proposals.entries.map(({ count, broken }) => count + broken);
    expect(selected).toHaveLength(counted.reduce((sum, count) => sum + count, 0));
    expect(after.diagnostics.filter(({ code }) => code === 'no-match')).toEqual([]);
    // Of what is proposed nothing fails but what a pattern says to have errors.
    const refused = new Set(proposals.refused.map(({ id }) => id));
    expect(selected.flatMap(({ item }) => (item.ok || refused.has(item.id) ? [] : [item]))).toEqual([]);
  }, 600_000);
});

describe('withPatterns', () => {
  const proposal = (path: string): Proposal => ({
    path,
    settings: { base: 'debian:12-slim' },
    selection: 'candidate',
    count: 1,
    broken: 0,
    copiesAll: false,
  });

  it.each<[string, (index: number) => string]>([
    ['one folder', (index) => `models/m${index}/conda.yml`],
    ['folders of their own, a part of another in each', (index) => `m${index % 50}/n${index}/conda.yml`],
    ['names of their own', (index) => `a/c${index}.yml`],
    ['deep folders', (index) => `${'d/'.repeat(20)}${index % 7}/${index}/conda.yml`],
  ])('takes n log n time for as many definitions in %s', (_name, pathOf) => {
    const make = (size: number) => ({
      proposals: Array.from({ length: size }, (_, index) => proposal(pathOf(index))),
      foreign: Array.from({ length: size }, (_, index) => `m${index % 50}/x${index}/conda.yml`),
    });
    const work = ({ proposals, foreign }: ReturnType<typeof make>) => withPatterns(proposals, { broken: [], foreign });
    expect(growthOf(make, work, 200)).toBeLessThan(LINEAR);
  });
});
