import { describe, expect, it } from 'vitest';
import { formatMatchSpec, isExactVersion, parseMatchSpec } from '../../../src/core/names/match-spec.ts';
import { formatRequirement, isPinned, normalizeName, parseRequirement } from '../../../src/core/names/requirement.ts';

function spec(text: string): string | undefined {
  const reading = parseMatchSpec(text);
  return reading.ok ? formatMatchSpec(reading.spec) : undefined;
}

function requirement(text: string): string | undefined {
  const reading = parseRequirement(text);
  return reading.ok ? formatRequirement(reading.requirement) : undefined;
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
  ])('%j is %j', (text, canonical) => {
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
    'numpy[version=1]',
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
  ])('%j is none', (text) => {
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

describe('requirements', () => {
  it.each<[string, string]>([
    ['Flask', 'flask'],
    ['my_pkg.Name--x', 'my-pkg-name-x'],
    ['a==1.0', 'a==1.0'],
    ['a >= 1.0 , != 1.5,<2', 'a>=1.0,!=1.5,<2'],
    ['a (>=1,<2)', 'a>=1,<2'],
    ['a===1.0+local', 'a===1.0+local'],
    ['a~=1.0', 'a~=1.0'],
    ['a==1.*', 'a==1.*'],
    ['a [X_y, z]>=1', 'a[x-y,z]>=1'],
    ['a[]', 'a'],
    ['a @ https://h/a.whl', 'a @ https://h/a.whl'],
    ['a@https://h/a.whl', 'a @ https://h/a.whl'],
    ['a[x] @ git+https://h/a@main ; os_name=="nt"', 'a[x] @ git+https://h/a@main ; os_name == "nt"'],
    ['https://h/a.whl', 'https://h/a.whl'],
    ['a @ https://h/a;b.whl', 'a @ https://h/a;b.whl'],
    ["a;python_version<'3.9'", 'a ; python_version < "3.9"'],
    [
      'a ; ( os_name=="nt" or extra == \'x\') and not_x == "1"'.replace('not_x', 'sys_platform'),
      'a ; (os_name == "nt" or extra == "x") and sys_platform == "1"',
    ],
    ['a ; sys_platform not  in "a b"', 'a ; sys_platform not in "a b"'],
    ['a ; platform_version == \'say "x"\'', 'a ; platform_version == \'say "x"\''],
  ])('%j is %j', (text, canonical) => {
    expect(requirement(text)).toBe(canonical);
  });

  it.each([
    '',
    ';',
    '-a',
    'a-',
    'a=1',
    'a 1',
    'a==',
    'a==1,',
    'a>1 b',
    'a[x',
    'a[x y]',
    './a',
    '../a',
    '/a',
    'a/b',
    'a @ ./a',
    'a @ file:///a',
    'a @',
    'a ; ',
    'a ; nonsense == "1"',
    'a ; os_name == "nt',
    'a ; os_name = "nt"',
    'é',
    'a\0',
    'a==1\u202e',
    'a\nb',
    'a==1\nb==2',
  ])('%j is none', (text) => {
    expect(parseRequirement(text).ok).toBe(false);
  });

  it('says how to pin when one sign is missing', () => {
    expect(parseRequirement('a=1')).toMatchObject({ ok: false, hint: 'pip pins with two signs: name==version' });
    expect(parseRequirement('./a')).toMatchObject({ ok: false, reason: 'local paths are not read yet' });
  });

  it.each<[string, boolean]>([
    ['a==1.0', true],
    ['a===1.0', true],
    ['a==1.*', false],
    ['a==1,<2', false],
    ['a>=1', false],
    ['a', false],
    ['a @ https://h/a.whl', false],
    [`a @ https://h/a.whl#sha256=${'0'.repeat(64)}`, true],
    [`a @ git+https://h/a@${'0'.repeat(40)}`, true],
    ['a @ git+https://h/a@main', false],
  ])('%s is pinned: %s', (text, pinned) => {
    const reading = parseRequirement(text);
    expect(reading.ok && isPinned(reading.requirement)).toBe(pinned);
  });

  it.each<[string, string]>([
    ['A', 'a'],
    ['a__b', 'a-b'],
    ['a.-_b', 'a-b'],
  ])('the name %s is %s', (name, normalized) => {
    expect(normalizeName(name)).toBe(normalized);
  });
});
