import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../src/core/config/config.ts';
import type { Selection } from '../../../src/core/model/environment.ts';
import { pick } from '../../../src/core/normalize/pick.ts';
import { dedent } from '../../dedent.ts';
import { defineAll, environmentOf } from '../../fakes/memory-tree.ts';

const ENV = dedent`
  name: train
  version: 1
  image: python:3.12
  conda_file: conda.yml
`;
const CONDA = 'dependencies: [python]\n';

async function selections(files: Record<string, string>, config?: string): Promise<Record<string, Selection>> {
  const { definitions } = await defineAll({ files, ...(config === undefined ? {} : { config }) });
  return Object.fromEntries(definitions.map(({ origin }) => [origin.id, origin.selection]));
}

describe('without configuration', () => {
  it('declared environments are selected, their parts are consumed, other parts are candidates', async () => {
    const files = {
      'env.yml': ENV,
      'conda.yml': CONDA,
      'other/conda.yml': CONDA,
      'requirements.txt': 'a\n',
      Dockerfile: 'FROM a\n',
    };
    expect(await selections(files)).toEqual({
      'env.yml': 'declared',
      'conda.yml': 'consumed',
      'other/conda.yml': 'candidate',
      'requirements.txt': 'candidate',
      Dockerfile: 'candidate',
    });
  });

  it.each([
    'test',
    'tests',
    '__tests__',
    'fixtures',
    'testdata',
    'docs',
    'examples',
    'templates',
    '.devcontainer',
    'node_modules',
    '.venv',
    'site-packages',
  ])('%s is excluded', async (folder) => {
    const path = `a/${folder}/env.yml`;
    expect(await selections({ [path]: ENV, [`a/${folder}/conda.yml`]: CONDA })).toMatchObject({ [path]: 'excluded' });
  });

  it('a file whose name is that of an excluded folder is not', async () => {
    expect(await selections({ 'docs.yml': ENV, 'conda.yml': CONDA, 'mytests/env.yml': ENV })).toMatchObject({
      'docs.yml': 'declared',
      'mytests/env.yml': 'declared',
    });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a conda file beside an MLmodel', { 'm/MLmodel': '', 'm/conda.yml': CONDA }, 'm/conda.yml'],
    [
      'requirements that a conda file includes',
      { 'conda.yml': 'dependencies: [{pip: [-r requirements.txt]}]\n', 'requirements.txt': 'a\n' },
      'requirements.txt',
    ],
    [
      'requirements that a Dockerfile copies',
      { Dockerfile: 'FROM a\nCOPY requirements.txt /\n', 'requirements.txt': 'a\n' },
      'requirements.txt',
    ],
    [
      'requirements that come with the context and that a step names',
      {
        Dockerfile: dedent`
          FROM a
          COPY . /
          RUN pip install -r requirements.txt
        `,
        'requirements.txt': 'a\n',
      },
      'requirements.txt',
    ],
    [
      'the Dockerfile of a build',
      {
        'env.yml': dedent`
          name: a
          version: 1
          build: {path: ctx}
        `,
        'ctx/Dockerfile': 'FROM a\n',
      },
      'ctx/Dockerfile',
    ],
  ])('%s is consumed', async (_what, files, path) => {
    expect(await selections(files)).toMatchObject({ [path]: 'consumed' });
  });
});

describe('what a candidate refers to', () => {
  it('stands for itself, where both are requirements', async () => {
    const files = { 'requirements-dev.txt': '-r requirements.txt\n', 'requirements.txt': 'a\n' };
    expect(await selections(files)).toEqual({ 'requirements-dev.txt': 'candidate', 'requirements.txt': 'candidate' });
    expect(await selections(files, 'environments: [{path: requirements-dev.txt, base: a}]\n')).toEqual({
      'requirements-dev.txt': 'configured',
      'requirements.txt': 'consumed',
    });
  });

  it('is a part of nothing below a folder of tests', async () => {
    const files = { 'tests/Dockerfile': 'FROM a\nCOPY requirements.txt /\n', 'tests/requirements.txt': 'a\n' };
    const outside = { ...files, 'tests/dev-requirements.txt': '-r ../requirements.txt\n', 'requirements.txt': 'a\n' };
    expect(await selections(outside)).toMatchObject({ 'requirements.txt': 'candidate' });
  });
});

describe('with configuration', () => {
  const files = { 'env.yml': ENV, 'conda.yml': CONDA, 'tests/conda.yml': CONDA, 'a/conda.yml': CONDA };

  it('a glob selects what it matches, also what others refer to, and nothing else is selected', async () => {
    expect(await selections(files, 'environments:\n  - {path: "**/conda.yml", base: python}\n')).toEqual({
      'env.yml': 'candidate',
      'conda.yml': 'configured',
      'tests/conda.yml': 'excluded',
      'a/conda.yml': 'configured',
    });
  });

  it.each<[string, Selection]>([
    ['**/conda.yml', 'excluded'],
    ['*/conda.yml', 'excluded'],
    ['tests/*.yml', 'configured'],
    ['{a,tests}/*.yml', 'configured'],
    ['**/tests/**', 'configured'],
    ['t*/conda.yml', 'excluded'],
  ])('%s, which matches below tests, leaves it %s', async (pattern, expected) => {
    const config = `environments: [{path: "${pattern}", base: python}]\n`;
    expect((await selections(files, config))['tests/conda.yml']).toBe(expected);
    const { diagnostics } = await defineAll({ files, config });
    const notes = diagnostics.filter(({ code }) => code === 'entry-excluded');
    expect(notes.map(({ severity, message }) => [severity, message])).toEqual(
      expected === 'configured'
        ? []
        : [['note', `"${pattern}" leaves out a definition below folders of tests and examples: tests/conda.yml`]],
    );
  });

  it('two targets of one Dockerfile are two environments', async () => {
    const config = dedent`
      environments:
        - {path: Dockerfile, target: ec2, name: ec2}
        - {path: Dockerfile, target: sagemaker, name: sagemaker}
    `;
    const dockerfile = dedent`
      FROM a AS ec2
      RUN 1
      FROM a AS sagemaker
      RUN 2
    `;
    const { definitions } = await defineAll({ files: { Dockerfile: dockerfile }, config });
    const hashes = definitions.map(({ item }) => (item.ok ? item.value.hash : ''));
    expect(definitions.map(({ origin }) => [origin.id, origin.selection])).toEqual([
      ['Dockerfile?target=ec2', 'configured'],
      ['Dockerfile?target=sagemaker', 'configured'],
    ]);
    expect(new Set(hashes).size).toBe(2);
  });

  it('two entries that differ in nothing are an error', async () => {
    const { diagnostics } = parseConfig(
      'environments:\n  - {path: a, base: b}\n  - {path: a, base: c}\n',
      'terrarium.yml',
    );
    expect(diagnostics).toMatchObject([{ severity: 'error', code: 'entry-duplicate', line: 3 }]);
  });

  it('a literal path selects also what is excluded or consumed', async () => {
    const config = dedent`
      environments:
        - {path: conda.yml, base: python}
        - {path: ./tests/conda.yml, base: python}
    `;
    expect(await selections(files, config)).toMatchObject({
      'conda.yml': 'configured',
      'tests/conda.yml': 'configured',
    });
  });

  it('a literal path that matches nothing is an error, a glob a warning', async () => {
    const config = dedent`
      environments:
        - {path: no.yml}
        - {path: "no/**"}
    `;
    const { definitions, diagnostics } = await defineAll({ files: {}, config });
    expect(definitions.map(({ item }) => item.diagnostics)).toMatchObject([
      [{ code: 'file-missing', severity: 'error', path: 'no.yml' }],
    ]);
    expect(diagnostics).toMatchObject([
      { code: 'no-match', severity: 'warning', path: 'terrarium.yml', line: 3, column: 5 },
    ]);
  });

  it('a literal path speaks before a glob', async () => {
    const config = dedent`
      environments:
        - {path: "**", base: a}
        - {path: x.yml, base: b}
    `;
    const workspace = { files: { 'x.yml': CONDA, 'y.yml': CONDA }, config };
    const baseOf = async (id: string) => (await environmentOf(workspace, id)).definition.bases[0]?.reference;
    expect(await baseOf('x.yml')).toBe('docker.io/library/b');
    expect(await baseOf('y.yml')).toBe('docker.io/library/a');
  });

  it('a selected part without a base is an error with the line to paste', async () => {
    const { definitions } = await defineAll({
      files: { 'conda.yml': CONDA },
      config: 'environments:\n  - {path: conda.yml}\n',
    });
    expect(definitions[0]?.item).toMatchObject({
      ok: false,
      stage: 'normalize',
      diagnostics: [
        { code: 'no-base', path: 'terrarium.yml', line: 2, hint: expect.stringContaining('base: debian:12-slim') },
        { code: 'reached-file', path: 'conda.yml' },
      ],
    });
  });
});

describe('what is no definition', () => {
  it.each<[string, string]>([
    ['a Helm chart', 'dependencies:\n  - name: redis\n    version: 1\n'],
    ['an MLflow python_env', 'build_dependencies: [pip]\ndependencies: [a]\n'],
    ['RAPIDS dependencies', 'files: {}\nchannels: [a]\ndependencies: {x: {}}\n'],
    ['a workflow', 'on: push\njobs: {}\n'],
    ['a compose file', 'services:\n  a:\n    image: b\n'],
    ['a pod', 'name: a\nimage: b\ncommand: c\n'],
    ['a list', '- image: a\n'],
    ['nothing', ''],
  ])('%s', async (_what, text) => {
    expect(await selections({ 'x.yml': text })).toEqual({});
  });

  it('a template is noted', async () => {
    const { definitions, diagnostics } = await defineAll({
      files: {
        'conda.yml': dedent`
          dependencies:
            - python={{ version }}
            {% if x %}
        `,
      },
    });
    expect(definitions).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: 'note', code: 'template', path: 'conda.yml' }]);
  });
});

describe('inline definitions', () => {
  const JOB = [
    '$schema: https://azuremlschemas.azureedge.net/latest/commandJob.schema.json',
    'command: python train.py',
    'compute: azureml:cpu',
    'environment:',
    '  image: python:3.12',
    '',
  ].join('\n');

  it.each<[string | undefined, Selection]>([
    [undefined, 'candidate'],
    ['inline: true\n', 'configured'],
    ['inline: false\n', 'candidate'],
    ['inline: true\nenvironments: [{path: "no/**"}]\n', 'configured'],
    ['environments: [{path: job.yml}]\n', 'configured'],
    ['environments: [{path: "job.yml#/environment"}]\n', 'configured'],
  ])('with %j are %s', async (config, expected) => {
    expect(await selections({ 'job.yml': JOB }, config)).toEqual({ 'job.yml#/environment': expected });
  });

  it('below an excluded folder stay excluded', async () => {
    expect(await selections({ 'docs/job.yml': JOB }, 'inline: true\n')).toEqual({
      'docs/job.yml#/environment': 'excluded',
    });
  });
});

describe('patterns', () => {
  const files = { 'a/Dockerfile': 'FROM x\n', 'b/Dockerfile': 'FROM x\n' };
  it('mean what they mean in terrarium.yml', async () => {
    const tree = {
      'tests/requirements.txt': 'a\n',
      'a/requirements.txt': '-r ../b/requirements.txt\n',
      'b/requirements.txt': 'a\n',
    };
    for (const pattern of ['**/requirements.txt', 'tests/*', '*/requirements.txt', '{a,b}/*']) {
      const config = `environments: [{path: "${pattern}", base: x}]\n`;
      const selected = Object.entries(await selections(tree, config)).flatMap(([id, selection]) =>
        selection === 'configured' ? [id] : [],
      );
      const { definitions } = await defineAll({ files: tree, config: 'environments: [{path: none.txt}]\n' });
      expect(pick(definitions, [pattern]).ids, pattern).toEqual(selected);
    }
  });

  it('may be a folder, and say why they pick nothing', async () => {
    const { definitions } = await defineAll({ files: { ...files, 'docs/Dockerfile': 'FROM x\n' } });
    expect(pick(definitions, ['a/']).ids).toEqual(['a/Dockerfile']);
    expect(pick(definitions, ['./a']).ids).toEqual(['a/Dockerfile']);
    const { diagnostics } = pick(definitions, ['do*/Dockerfile']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '"do*/Dockerfile" matches what is below folders of tests and examples alone: docs/Dockerfile',
    ]);
  });

  const config =
    'environments:\n  - {path: a/Dockerfile, name: "n-${{ matrix.v }}", version: "${{ matrix.v }}", matrix: {v: ["1", "2"]}}\n  - {path: b/Dockerfile, name: b}\n';

  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [[], ['a/Dockerfile?v=1', 'a/Dockerfile?v=2', 'b/Dockerfile'], []],
    [['a/Dockerfile?v=1'], ['a/Dockerfile?v=1'], []],
    [['a/Dockerfile'], ['a/Dockerfile?v=1', 'a/Dockerfile?v=2'], []],
    [['n-2'], ['a/Dockerfile?v=2'], []],
    [['a/*'], ['a/Dockerfile?v=1', 'a/Dockerfile?v=2'], []],
    [['!a/Dockerfile?v=1'], ['a/Dockerfile?v=2', 'b/Dockerfile'], []],
    [['a/Dockerfile?v=3'], [], ['error no-match']],
    [['c/*'], [], ['error no-match']],
    [['c'], [], ['error no-match']],
    [['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}'], [], ['error no-match']],
    [['all', '!b'], ['a/Dockerfile?v=1', 'a/Dockerfile?v=2'], []],
  ])('%j pick %j', async (patterns, ids, codes) => {
    const { definitions } = await defineAll({ files, config });
    const picked = pick(definitions, patterns);
    expect([picked.ids, picked.diagnostics.map(({ severity, code }) => `${severity} ${code}`)]).toEqual([ids, codes]);
  });
});
