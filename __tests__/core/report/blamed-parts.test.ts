import { describe, expect, it } from 'vitest';
import { blamedParts } from '../../../src/core/report/blamed-parts.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const FILES = {
  'train/conda.yml':
    'dependencies:\n  - python=3.11\n  - conda-forge::numpyy=1.26\n  - pip:\n    - -r pins/base.txt\n    - Click==9.9\n',
  'train/pins/base.txt': '# pins\nruamel.yaml>=1\nhttps://h/a-1-py3-none-any.whl\n',
};
const CONFIG = 'environments: [{ path: train/conda.yml, base: "debian:12" }]\n';

async function places(...complaint: readonly string[]) {
  const { parts } = await environmentOf({ files: FILES, config: CONFIG }, 'train/conda.yml');
  return blamedParts(complaint, parts).map(({ path, at }) => `${path}:${at.line}`);
}

describe('the places of the packages that an installer names', () => {
  it.each<[string, readonly string[]]>([
    ['no matching distribution for click==9.9', ['train/conda.yml:6']],
    ['The user requested CLICK<9, but you have click 9.9.', ['train/conda.yml:6']],
    ['- nothing provides requested numpyy 1.26**', ['train/conda.yml:3']],
    ['└─ numpyy ==1.26 does not exist (perhaps a typo or a missing channel).', ['train/conda.yml:3']],
    ['ruamel-yaml 0.18 depends on python>=3.12', ['train/pins/base.txt:2', 'train/conda.yml:2']],
    ['a 1 depends on b<2', []],
    ['pythonic and clicks', []],
    ['', []],
  ])('%s', async (line, expected) => {
    expect(await places(line)).toEqual(expected);
  });

  it('are told once each, and none without a complaint', async () => {
    expect(await places('click', 'click', 'numpyy')).toEqual(['train/conda.yml:6', 'train/conda.yml:3']);
    expect(await places()).toEqual([]);
  });

  it('are those of the version that is named', async () => {
    const files = { 'requirements.txt': 'click\nclick<9\nclick==9.9\nversion==1\n' };
    const config = 'environments: [{ path: requirements.txt, base: "python:3" }]\n';
    const { parts } = await environmentOf({ files, config }, 'requirements.txt');
    const lines = (line: string) => blamedParts([line], parts).map(({ at }) => at.line);
    expect(lines('Because there is no version of click==9.9 and you require click==9.9')).toEqual([3]);
    expect(lines('no matching distribution for version==1')).toEqual([4]);
  });
});
