import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/diff/change.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { directPackages, isPackage, packageRows } from '../../../src/core/report/package-rows.ts';
import { defineAll } from '../../fakes/memory-tree.ts';

const changed = (what: string, from: string, to: string): Change => ({
  kind: 'changed',
  section: 'python',
  what,
  from,
  to,
});
const added = (what: string, value: string): Change => ({ kind: 'added', section: 'python', what, value });
const removed = (what: string, value: string): Change => ({ kind: 'removed', section: 'python', what, value });
const held = (what: string, from: string | undefined, to: string | undefined) => ({
  what,
  platforms: [],
  from,
  to,
  step: undefined,
});

describe('packages of a row', () => {
  it('are each told once: what is asked for, and what is installed', () => {
    const { direct, transitive } = packageRows({
      changes: [
        changed('pip click', '==8.1.8', 'any version'),
        added('pip httpx', '==0.27.2'),
        removed('numpy', '==1'),
      ],
      packages: [
        held('pip click', '8.1.8', '8.5.1'),
        held('conda numpy', '1', undefined),
        held('pip httpx', undefined, '0.27.2'),
        held('deb libc6', '1', '2'),
        held('pip six', '1', '2'),
      ],
      direct: ['pip click', 'pip httpx', 'numpy', 'pip six'],
    });
    const told = (rows: typeof direct) =>
      rows.map(({ name, asked, installed }) => [name, asked?.from, asked?.to, installed?.from, installed?.to]);
    expect(told(direct)).toEqual([
      ['pip click', '==8.1.8', 'any version', '8.1.8', '8.5.1'],
      ['pip httpx', undefined, '==0.27.2', undefined, '0.27.2'],
      ['numpy', '==1', undefined, '1', undefined],
      ['pip six', undefined, undefined, '1', '2'],
    ]);
    expect(told(transitive)).toEqual([['deb libc6', undefined, undefined, '1', '2']]);
  });

  it('have one pair of versions where the image holds what was asked for', () => {
    const { direct } = packageRows({
      changes: [changed('pip six', '1.16.0', '1.17.0')],
      packages: [held('pip six', '1.16.0', '1.17.0')],
      direct: ['pip six'],
    });
    expect(direct).toMatchObject([{ name: 'pip six', installed: undefined }]);
  });

  it('are all direct where a lock does not say which are', () => {
    const changes = [changed('pip six', '1', '2'), changed('numpy for linux-64', '1', '2')];
    const { direct, transitive } = packageRows({
      changes,
      packages: [held('pip new', undefined, '1')],
      direct: undefined,
    });
    expect([direct, transitive].map((rows) => rows.map(({ name }) => name))).toEqual([
      ['pip six', 'numpy for linux-64'],
      ['pip new'],
    ]);
  });

  it('are found through nested files and platforms', () => {
    const { direct } = packageRows({
      changes: [changed('pip -r 1 -c 2 six', '==1', '==2')],
      packages: [held('pip six', '1', '2')],
      direct: ['pip six'],
    });
    expect(direct).toMatchObject([{ name: 'pip -r 1 -c 2 six', installed: { from: '1', to: '2' } }]);
  });

  it('are no channels, options or orders', () => {
    const others: readonly Change[] = [
      added('channel', 'conda-forge'),
      added('secret', 'x'),
      changed('pip --index-url', 'a', 'b'),
      changed('pip -r 1 --pre', '', ''),
      added('locked packages for linux-64', '1 of conda'),
      { kind: 'reordered', section: 'python', what: 'pip packages' },
      { kind: 'changed', section: 'context', what: 'numpy', from: 'a', to: 'b' },
    ];
    expect(others.filter(isPackage)).toEqual([]);
  });
});

const define = async (files: Readonly<Record<string, string>>, path: string) =>
  environmentsOf(await defineAll({ files, config: `environments: [{ path: ${path}, base: "python:3" }]` })).filter(
    ({ id }) => id === path,
  );

describe('direct packages', () => {
  const changes = [changed('pip six', '1', '2'), changed('numpy', '1', '2'), changed('pip idna', '1', '2')];

  it('are those that a requirements file or a conda file names', async () => {
    const pip = await define({ 'a.txt': 'Six\n' }, 'a.txt');
    const conda = await define({ 'a.yml': 'dependencies: [numpy, {pip: [idna]}]' }, 'a.yml');
    expect(directPackages(pip, { changes, packages: [] })).toEqual(['pip six']);
    expect(directPackages(conda, { changes, packages: [] })).toEqual(['numpy', 'pip idna']);
    expect(directPackages([...pip, ...conda], { changes: [], packages: [] })).toEqual([]);
  });

  it('are those that the project of a lock asks for', async () => {
    const sdist = `sdist = { url = "https://f.example/x", hash = "sha256:${'a'.repeat(64)}" }`;
    const source = 'source = { registry = "https://pypi.org/simple" }';
    const lock = [
      'version = 1',
      ...['[[package]]', 'name = "six"', 'version = "1"', source, 'dependencies = [{ name = "idna" }]', sdist],
      ...['[[package]]', 'name = "idna"', 'version = "1"', source, sdist],
      ...['[[package]]', 'name = "root"', 'source = { virtual = "." }', 'dependencies = [{ name = "six" }]'],
    ];
    const found = await define({ 'uv.lock': `${lock.join('\n')}\n` }, 'uv.lock');
    expect(found).toMatchObject([{ asks: ['six'] }]);
    expect(directPackages(found, { changes, packages: [] })).toEqual(['pip six']);
  });

  it('are not known of a lock that does not say', async () => {
    const url = `https://conda.anaconda.org/conda-forge/linux-64/numpy-1-0.conda#${'a'.repeat(32)}`;
    const found = await define(
      { 'conda-linux-64.lock': `# platform: linux-64\n@EXPLICIT\n${url}\n` },
      'conda-linux-64.lock',
    );
    expect(found).toHaveLength(1);
    expect(directPackages(found, { changes, packages: [] })).toBeUndefined();
  });
});
