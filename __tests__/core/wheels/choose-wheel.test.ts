import { describe, expect, it } from 'vitest';
import { chooseWheel } from '../../../src/core/wheels/choose-wheel.ts';
import type { IndexFile } from '../../../src/core/wheels/index-page.ts';
import { parseWheelName } from '../../../src/core/wheels/wheel-name.ts';
import { supportedTags } from '../../../src/core/wheels/wheel-tags.ts';

const TARGET = {
  version: '3.11',
  fullVersion: undefined,
  machine: 'x86_64',
  libc: { kind: 'glibc', major: 2, minor: 28 },
} as const;

function choose(
  names: readonly string[],
  change: Partial<IndexFile> = {},
  version = '1.0',
  sha256?: readonly string[],
) {
  const files = names.map(
    (file, place): IndexFile => ({
      file,
      url: `https://x/${file}`,
      sha256: String(place).repeat(64).slice(0, 64),
      size: undefined,
      requiresPython: '',
      yanked: false,
      ...change,
    }),
  );
  return chooseWheel(
    { name: 'demo-pkg', version, extras: [], marker: undefined, sha256 },
    files,
    TARGET,
    supportedTags(TARGET),
  )?.file;
}

describe('the wheel that is installed', () => {
  it.each<[readonly string[], string | undefined]>([
    [
      ['demo_pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0-cp311-cp311-manylinux_2_17_x86_64.whl'],
      'demo_pkg-1.0-cp311-cp311-manylinux_2_17_x86_64.whl',
    ],
    [
      ['demo_pkg-1.0-cp38-abi3-manylinux2014_x86_64.whl', 'demo_pkg-1.0-cp311-cp311-manylinux_2_34_x86_64.whl'],
      'demo_pkg-1.0-cp38-abi3-manylinux2014_x86_64.whl',
    ],
    [['demo_pkg-1.0-2-py3-none-any.whl', 'demo_pkg-1.0-10x-py3-none-any.whl'], 'demo_pkg-1.0-10x-py3-none-any.whl'],
    [['Demo.Pkg-1.0.0-py2.py3-none-any.whl'], 'Demo.Pkg-1.0.0-py2.py3-none-any.whl'],
    [
      ['demo_pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0+local.1-py3-none-any.whl'],
      'demo_pkg-1.0+local.1-py3-none-any.whl',
    ],
    [['demo_pkg-1.0-cp311-cp311-win_amd64.whl', 'demo_pkg-1.0.tar.gz', 'other-1.0-py3-none-any.whl'], undefined],
    [
      ['demo_pkg-1.0-cp311-cp311-musllinux_1_2_x86_64.whl', 'demo_pkg-1.0-cp312-abi3-manylinux_2_17_x86_64.whl'],
      undefined,
    ],
    [['demo_pkg-1.1-py3-none-any.whl'], undefined],
  ])('of %j is %s', (names, chosen) => {
    expect(choose(names)).toBe(chosen);
  });

  it('has one of the hashes, a Python that it accepts, and is not yanked where another is not', () => {
    const name = 'demo_pkg-1.0-py3-none-any.whl';
    expect(choose([name], {}, '1.0', ['0'.repeat(64)])).toBe(name);
    expect(choose([name], {}, '1.0', ['f'.repeat(64)])).toBeUndefined();
    expect(choose([name], { sha256: undefined })).toBeUndefined();
    expect(choose([name], { requiresPython: '>=3.12' })).toBeUndefined();
    // The image does not say which release it has.
    expect(choose([name], { requiresPython: '>=3.11.4' })).toBeUndefined();
    expect(choose([name], { requiresPython: '!=3.9.*, >=3.8' })).toBe(name);
    expect(choose([name], { requiresPython: 'nonsense' })).toBe(name);
    expect(choose([name], { yanked: true })).toBe(name);
  });
});

describe('names of wheels', () => {
  it.each([
    'demo-1.0-py3-none.whl',
    'demo-1.0-x1-py3-none-any.whl',
    'demo-1.0-py3-none-any.zip',
    '../demo-1.0-py3-none-any.whl',
    `demo-1.0-${Array(40).fill('a').join('.')}-${Array(40).fill('b').join('.')}-any.whl`,
    `${'a'.repeat(600)}-1.0-py3-none-any.whl`,
  ])('are refused that no wheel has: %s', (file) => {
    expect(parseWheelName(file)).toBeUndefined();
  });
});
