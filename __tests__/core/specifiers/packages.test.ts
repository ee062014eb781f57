import { describe, expect, it } from 'vitest';
import { formatMatchSpec, isExactVersion, parseMatchSpec } from '../../../src/core/specifiers/match-spec.ts';

function spec(text: string): string | undefined {
  const reading = parseMatchSpec(text);
  return reading.ok ? formatMatchSpec(reading.spec) : undefined;
}

describe('match specs', () => {
  it.each<[string, string]>([
    ['numpy', 'numpy'],
    ['  NumPy ', 'numpy'],
    ['numpy=1.26', 'numpy 1.26.*'],
    ['numpy =1.26', 'numpy 1.26.*'],
    ['numpy=1.26.*', 'numpy 1.26.*'],
    ['numpy==1.26', 'numpy ==1.26'],
    ['numpy 1.26', 'numpy ==1.26'],
    ['numpy 1.26.*', 'numpy 1.26.*'],
    ['numpy=1.26=py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy 1.26 py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy==1.26=py311h_0', 'numpy ==1.26 py311h_0'],
    ['numpy=*', 'numpy'],
    ['numpy *', 'numpy'],
    ['numpy=*=*mkl', 'numpy * *mkl'],
    ['numpy * *mkl', 'numpy * *mkl'],
    ['numpy >= 1.2 , < 2', 'numpy >=1.2,<2'],
    ['numpy>=1.2|<1', 'numpy >=1.2|<1'],
    ['numpy!=1.5', 'numpy !=1.5'],
    ['numpy~=1.5', 'numpy ~=1.5'],
    ['conda-forge::numpy=1', 'conda-forge::numpy 1.*'],
    ['conda-forge/label/dev::numpy', 'conda-forge/label/dev::numpy'],
    ['__glibc>=2.17', '__glibc >=2.17'],
    ['pytorch 1!2.0+cu1', 'pytorch ==1!2.0+cu1'],
  ])('the match spec %j is written %j', (text, canonical) => {
    expect(spec(text)).toBe(canonical);
  });

  it.each([
    '',
    ' ',
    '=1',
    '>=1',
    '::numpy',
    'a::',
    'a b::c',
    'numpy@1',
    'numpy 1 b c',
    'numpy=1=b=c',
    'numpy >=',
    'numpy=',
    'numpy 1,,2',
    'https://h/numpy.tar.bz2',
    'numpy (1)',
    'numpy ^1',
    'numpy; x',
    'num py é',
    'é',
    'numpy\0',
    'numpy \u202e1',
  ])('%j is no match spec', (text) => {
    expect(spec(text)).toBeUndefined();
  });

  it.each<[string, boolean]>([
    ['numpy 1.2', true],
    ['numpy==1.2', true],
    ['numpy=1.2', false],
    ['numpy=1.2=b', true],
    ['numpy>=1.2', false],
    ['numpy', false],
    ['numpy ==1.2,<3', false],
  ])('%s is exact: %s', (text, exact) => {
    const reading = parseMatchSpec(text);
    expect(reading.ok && isExactVersion(reading.spec)).toBe(exact);
  });
});
