import { describe, expect, it } from 'vitest';
import { pyproject } from '../../../../src/core/formats/pyproject/pyproject.ts';
import { readDefinitions } from '../read-definitions.ts';
import { fileOf } from '../reading.ts';

const PROJECT = '[project]\nname = "x"\ndependencies = ["torch==2.3.1"]\n';
const read = (text: string) => readDefinitions(pyproject, 'pyproject.toml', text);

describe('tables of other tools', () => {
  it.each<[string, string]>([
    ['another index of PDM', '[[tool.pdm.source]]\nname = "a"\nurl = "https://a"\n'],
    ['overrides of PDM', '[tool.pdm.resolution.overrides]\nnumpy = "1"\n'],
    ['excludes of PDM', '[tool.pdm.resolution]\nexcludes = ["numpy"]\n'],
    ['packages of pixi', '[tool.pixi.dependencies]\nrdkit = "*"\n'],
    ['pip packages of pixi', '[tool.pixi.pypi-dependencies]\nsix = "*"\n'],
    ['targets of pixi', '[tool.pixi.target.linux-64.pypi-dependencies]\nsix = "*"\n'],
    ['indexes of pixi', '[tool.pixi.pypi-options]\nextra-index-urls = ["https://a"]\n'],
    ['features of pixi', '[tool.pixi.feature.a.dependencies]\nrdkit = "*"\n'],
    ['packages of hatch', '[tool.hatch.envs.default]\ndependencies = ["six"]\n'],
  ])('are refused: %s', (_what, table) => {
    expect(read(`${PROJECT}${table}`)['']).toEqual([expect.stringMatching(/^error pyproject-setting /)]);
  });

  it.each<[string, string]>([
    ['a workspace of pixi', '[tool.pixi.workspace]\nchannels = ["a"]\nplatforms = ["linux-64"]\n'],
    ['the project itself', '[tool.pixi.pypi-dependencies]\nx = { path = ".", editable = true }\n'],
    ['empty ones', '[tool.pixi.dependencies]\n[tool.pdm]\nsource = []\n'],
    [
      'tasks',
      '[tool.pixi.tasks]\na = "b"\n[tool.hatch.envs.lint]\ndependencies = ["ruff"]\n[tool.pdm.dev-dependencies]\na = ["b"]\n',
    ],
    ['Python of Poetry', '[tool.poetry.dependencies]\npython = ">=3.11"\n'],
  ])('are none of what is installed: %s', (_what, table) => {
    expect(read(`${PROJECT}${table}`)['']).toEqual(['torch==2.3.1']);
  });
});

describe('Poetry 2 beside [project]', () => {
  it.each([
    'torch = { source = "pytorch-cpu" }',
    'torch = { git = "https://github.com/a/b.git", rev = "0123" }',
    'numpy = { path = "../numpy", develop = true }',
    'torch = [{ markers = "a", source = "b" }, { version = "2" }]',
  ])('is refused where it says more: %s', (line) => {
    expect(read(`${PROJECT}[tool.poetry.dependencies]\n${line}\n`)['']).toEqual([
      expect.stringMatching(/^error pyproject-source .*poetry lock/),
    ]);
  });

  it('is refused also beside no dependencies', () => {
    const text = '[project]\nname = "u"\ndependencies = []\n[tool.poetry.dependencies]\nrequests = "^2.31"\n';
    expect(read(text)['']).toEqual([expect.stringContaining('"requests" of [tool.poetry.dependencies]')]);
  });

  it('computes dynamic dependencies, of one definition and of each extra', () => {
    const text = [
      '[project]',
      'name = "p"',
      'dynamic = ["dependencies"]',
      'optional-dependencies = { plot = ["six (>=1.16,<2.0)"] }',
      '[tool.poetry.dependencies]',
      'python = ">=3.11"',
      'requests = "^2.31"',
    ].join('\n');
    expect(read(`${text}\n`)).toEqual({
      '': ['requests>=2.31,<3.0'],
      '#/project/optional-dependencies/plot': ['requests>=2.31,<3.0', 'six>=1.16,<2.0'],
    });
    const found = pyproject.parse(fileOf(`${text}\n`, 'pyproject.toml'), new Map());
    expect(found.definitions.map(({ suffix }) => suffix)).toHaveLength(2);
  });
});
