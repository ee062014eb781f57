import { describe, expect, it } from 'vitest';
import {
  comparePythonVersions,
  isSpecifier,
  isVersion,
  parsePythonVersion,
  parseRelease,
  type ReleaseOperator,
  satisfiesRelease,
} from '../../../src/core/specifiers/pep440.ts';

describe('versions', () => {
  it.each([
    '1',
    '0',
    '1.0.10',
    '2024.07.01',
    '1!2.0',
    'v1.0',
    'V1.0',
    '1.0a1',
    '1.0.a.1',
    '1.0-a-1',
    '1.0_a_1',
    '1.0alpha',
    '1.0b2',
    '1.0BETA3',
    '1.0c1',
    '1.0rc1',
    '1.0pre1',
    '1.0preview1',
    '1.0-1',
    '1.0post1',
    '1.0.post.1',
    '1.0-post-1',
    '1.0_rev_2',
    '1.0r3',
    '1.0.dev',
    '1.0-dev-1',
    '1.0_dev_10',
    '1.0a1.post2.dev3',
    '1.0+cu118',
    '1.0+ubuntu.1-x_y',
    '1!2.0rc1.post1.dev2+local.7',
  ])('%s is a version', (text) => {
    expect(isVersion(text)).toBe(true);
  });

  it.each([
    '',
    '.',
    'a',
    '1.',
    '.1',
    '1..2',
    '1.0.*',
    '1.x',
    'x1',
    '1!',
    '!1',
    '1.0+',
    '1.0+a+b',
    '1.0+-a',
    '1.0--1',
    '1.0-',
    '1.0.postx',
    '1.0dev1a1',
    '1.0 ',
    ' 1.0',
    '1.0é',
    'vv1',
    '2011k',
  ])('%j is no version', (text) => {
    expect(isVersion(text)).toBe(false);
  });
});

describe('specifiers', () => {
  it.each([
    '==1',
    '==1.0.*',
    '==v1!2.*',
    '!=1.0.*',
    '!=1.0+cu118',
    '==1.0rc1.post1.dev2+l',
    '~=1.0',
    '~=1!1.0.3rc1.post1.dev2',
    '>=1',
    '<=1.0',
    '>1.0a1',
    '<1.0.dev0',
    '>=1-1',
    '==1.0RC1',
    '!=V1.0DEV1',
    '~=1.0RC1',
    '>=1.0RC1',
    '<V1.0',
    '===1.0',
    '===any.Thing_at+all!*-0',
  ])('%s is a specifier', (text) => {
    expect(isSpecifier(text)).toBe(true);
  });

  it.each([
    '',
    '1',
    '==',
    '=1',
    '=>1',
    '==1.*.*',
    '==1.0a1.*',
    '==1.0+l.*',
    '~=1',
    '~=1.*',
    '~=1.0.*',
    '~=1.0+l',
    '>=1.*',
    '>=1.0+l',
    '<1.x',
    '<>1',
    '==1,',
    '== 1',
    '===',
    '===a b',
    '===a,b',
    '===a/b',
    'x==1',
    'x===1',
    'x~=1.0',
    'x>=1',
    '!1',
  ])('%j is no specifier', (text) => {
    expect(isSpecifier(text)).toBe(false);
  });
});

function order(left: string, right: string): number | undefined {
  const [a, b] = [parsePythonVersion(left), parsePythonVersion(right)];
  return a === undefined || b === undefined ? undefined : Math.sign(comparePythonVersions(a, b));
}

describe('the order of versions', () => {
  const rising = [
    ...[
      '1.0.dev1',
      '1.0.dev2',
      '1.0a0.dev1',
      '1.0a0',
      '1.0a2',
      '1.0a10',
      '1.0a10.post0.dev1',
      '1.0a10.post0',
      '1.0b1',
      '1.0rc1',
    ],
    ...[
      '1.0',
      '1.0+a',
      '1.0+b',
      '1.0+b.1',
      '1.0+1',
      '1.0+1.a',
      '1.0+2',
      '1.0+10',
      '1.0.post0.dev3',
      '1.0.post0',
      '1.0.post1',
    ],
    ...['1.0.1', '1.1', '1.10', '2', '1!0.1'],
  ];
  it.each(rising.flatMap((left, index) => rising.slice(index + 1).map((right) => [left, right])))(
    '%s is below %s',
    (left, right) => {
      expect([order(left, right), order(right, left)]).toEqual([-1, 1]);
    },
  );

  it.each([
    ['1', '1.0.0'],
    ['1', 'V01'],
    ['0!1', '1'],
    ['1.0alpha1', '1.0-A.1'],
    ['1.0beta', '1.0b0'],
    ['1.0c1', '1.0RC1'],
    ['1.0pre1', '1.0preview1'],
    ['1.0-1', '1.0.post1'],
    ['1.0rev2', '1.0.r2'],
    ['1.0post', '1.0.post0'],
    ['1.0dev', '1.0.dev0'],
    ['1.0+UBUNTU.1', '1.0+ubuntu-1'],
    ['1.0+a_01', '1.0+a.1'],
  ])('%s equals %s', (left, right) => {
    expect([order(left, right), order(right, left)]).toEqual([0, 0]);
  });

  it('has no place for what is no version', () => {
    expect(order('1.0.*', '1.0')).toBeUndefined();
  });
});

describe('releases', () => {
  const satisfies = (release: string, operator: ReleaseOperator, bound: string) =>
    satisfiesRelease(parseRelease(release) ?? [], operator, parseRelease(bound) ?? []);

  it.each<[string, ReleaseOperator, string]>([
    ['1', '==', '1.0.0'],
    ['1.0', '!=', '1.0.1'],
    ['1.9', '<', '1.10'],
    ['1.10', '<=', '1.10.0'],
    ['1.20231231235959123457', '>', '1.20231231235959123456'],
    ['2', '>=', '2.0'],
    ['1.4.5', '~=', '1.4.2'],
    ['1.9', '~=', '1.4'],
    ['1.5.0.1', '==*', '1.5'],
    ['1', '==*', '1.0'],
    ['1.50', '!=*', '1.5'],
  ])('%s satisfies %s%s', (release, operator, bound) => {
    expect(satisfies(release, operator, bound)).toBe(true);
  });

  it.each<[string, ReleaseOperator, string]>([
    ['1.0.1', '==', '1'],
    ['1', '!=', '1.0'],
    ['1.10', '<', '1.9'],
    ['1.10.1', '<=', '1.10'],
    ['1.0', '>', '1'],
    ['1.9', '>=', '1.10'],
    ['1.5', '~=', '1.4.2'],
    ['1.4.1', '~=', '1.4.2'],
    ['1.50', '==*', '1.5'],
    ['1', '!=*', '1.0'],
  ])('%s does not satisfy %s%s', (release, operator, bound) => {
    expect(satisfies(release, operator, bound)).toBe(false);
  });

  it.each(['', '1.', '.1', '1.0rc1', '1.*', 'v1', '1!1', '1 '])('%j is none', (text) => {
    expect(parseRelease(text)).toBeUndefined();
  });
});
