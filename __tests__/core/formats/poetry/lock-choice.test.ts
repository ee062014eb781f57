import { expect, it } from 'vitest';
import { fittingPackages } from '../../../../src/core/formats/poetry/lock-choice.ts';
import type { LegacyPackage } from '../../../../src/core/formats/poetry/lock-legacy.ts';

const at = { line: 1, column: 1 };
const VERSIONS = ['1', '1.4.2', '1.5', '1.5.0.1', '1.10', '2.0'];
const locked = (version: string): LegacyPackage => ({
  locked: { name: 'a', version, at, origin: { kind: 'none' }, hashes: [] },
  optional: false,
  reference: undefined,
  dependencies: [],
  extras: new Map(),
});
const dependency = (versions: string | undefined) =>
  ({ name: 'a', versions, source: undefined, extras: [], optional: false, marker: undefined, at }) as const;
const fitting = (versions: string | undefined, candidates: readonly string[]) =>
  fittingPackages(
    dependency(versions),
    candidates.map((_, index) => index),
    candidates.map(locked),
  )?.map((index) => candidates[index]);

it.each<[string, readonly string[] | undefined]>([
  ['*', VERSIONS],
  ['1.0', ['1']],
  ['==1.5.0', ['1.5']],
  ['!=1.5', ['1', '1.4.2', '1.5.0.1', '1.10', '2.0']],
  ['1.5.*', ['1.5', '1.5.0.1']],
  ['!=1.*', ['2.0']],
  ['~=1.5', ['1.5', '1.5.0.1', '1.10']],
  ['~=1.4.1', ['1.4.2']],
  ['^1.5', ['1.5', '1.5.0.1', '1.10']],
  ['~1.4', ['1.4.2']],
  ['>1.5', ['1.5.0.1', '1.10', '2.0']],
  ['>=1.10', ['1.10', '2.0']],
  ['<1.4.2', ['1']],
  ['<=1.4.2', ['1', '1.4.2']],
  ['>=1.4,<1.5 || >=2', ['1.4.2', '2.0']],
  ['<1 | 2', ['2.0']],
  ['>2', []],
  ['>=1.*', undefined],
  ['>=2rc1', undefined],
  ['===1', undefined],
  ['1 || x', undefined],
  [Array.from({ length: 65 }, () => '1').join('||'), undefined],
  [Array.from({ length: 64 }, () => '1').join('||'), ['1']],
])('%s fits %j', (versions, expected) => {
  expect(fitting(versions, VERSIONS)).toEqual(expected);
});

it('takes the only package where it cannot compare', () => {
  expect(fitting('>=2rc1', ['1'])).toEqual(['1']);
  expect(fitting(undefined, ['1'])).toEqual(['1']);
  expect(fitting('>=2', ['2rc1'])).toEqual(['2rc1']);
  expect(fitting('>=2', ['1'])).toEqual([]);
  expect(fitting('>=2', ['2rc1', '3'])).toBe(undefined);
  expect(fitting(undefined, ['1', '2'])).toBe(undefined);
});
