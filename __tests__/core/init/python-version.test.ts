import { describe, expect, it } from 'vitest';
import { condaConstraints, projectConstraints, proposePython } from '../../../src/core/init/python-version.ts';
import { parsePackages } from '../../../src/core/specifiers/package-values.ts';

describe('the version of Python for a definition', () => {
  it.each<[string, readonly string[]]>([
    ['3.12', []],
    ['3.12', ['']],
    ['3.12', ['*']],
    ['3.12', ['>=3.9,<3.13']],
    ['3.11', ['>=3.9,<3.12']],
    ['3.11', ['>= 3.9, < 3.12']],
    ['3.11', ['3.11.*']],
    ['3.11', ['3.11*']],
    ['3.11', ['==3.11.4']],
    ['3.11', ['==3.11']],
    ['3.11', ['===3.11.2']],
    ['3.11', ['==3.11.*']],
    ['3.11', ['3.11']],
    ['3.11', ['=3.11']],
    ['3.9', ['3.8.*|3.9.*']],
    ['3.8', ['3.8|>4']],
    ['3.14', ['>=3.13']],
    ['3.14', ['>3.12.30']],
    ['3.12', ['>3.12']],
    ['3.14', ['!=3.12.*']],
    ['3.12', ['!=3.12.0']],
    ['3.11', ['<=3.11']],
    ['3.10', ['<3.11']],
    ['3.10', ['~=3.10.4']],
    ['3.12', ['~=3.8']],
    ['3.12', ['~=3']],
    ['3.10', ['~3.10']],
    ['3.10', ['~3.10.4']],
    ['3.12', ['^3.9']],
    ['3.14', ['^3.13']],
    ['2.7', ['^2.6']],
    ['2.7', ['<3']],
    ['3.8', ['>=3.7', '<3.9']],
    ['3.12', ['>=4']],
    ['3.12', ['nonsense']],
    ['3.11', ['nonsense,<3.12']],
    ['3.7', ['==3.7.17']],
    ['3.12', ['==3.7.31']],
    ['3.12', ['|']],
  ])('is %s for %j', (expected, constraints) => {
    expect(proposePython(constraints)).toBe(expected);
  });

  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['numpy==1', 'python-dateutil==2.8'], []],
    [['python'], []],
    [['python 3.11.*'], ['3.11.*']],
    [['conda-forge::python >=3.9,<3.13'], ['>=3.9,<3.13']],
    [
      ['python 3.11.*', 'python <3.12'],
      ['3.11.*', '<3.12'],
    ],
    [['no spec at all ='], []],
  ])('is said by %j', (conda, expected) => {
    expect(condaConstraints({ conda }, parsePackages({ conda, pip: [] }))).toEqual(expected);
  });

  it('is said by a lock', () => {
    const url = (file: string) => `https://conda.anaconda.org/conda-forge/linux-64/${file}#0`;
    const locked = [
      { conda: [url('python-dateutil-2.8.2-py_0.conda')], pip: [], subdir: 'noarch' },
      {
        conda: [url('python-3.10.12-hd12c33a_0_cpython.conda'), url('zlib-1.3.1-h0.conda')],
        pip: [],
        subdir: 'linux-64',
      },
    ];
    expect(condaConstraints({ conda: [], locked }, { specs: new Map() })).toEqual(['3.10.12']);
  });

  it.each<[string, readonly string[]]>([
    ['[project]\nrequires-python = ">=3.10"\n', ['>=3.10']],
    ["[project]\nrequires-python='>=3.10,<3.13'\n", ['>=3.10,<3.13']],
    ['[metadata]\npython-versions = "^3.9"\n', ['^3.9']],
    ['[tool.poetry.dependencies]\npython = "^3.9"\n', ['^3.9']],
    ['[dependencies]\npython = "3.11.*"\n', ['3.11.*']],
    ['[project]\nname = "python"\n', []],
    ['# requires-python = "3"\n', []],
    ['', []],
  ])('is said by the text %j', (text, expected) => {
    expect(projectConstraints(text)).toEqual(expected);
  });
});
