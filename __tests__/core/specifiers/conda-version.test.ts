import { describe, expect, it } from 'vitest';
import { compareCondaVersions, parseCondaVersion } from '../../../src/core/specifiers/conda-version.ts';

function order(left: string, right: string): number {
  const [a, b] = [parseCondaVersion(left), parseCondaVersion(right)];
  if (a === undefined || b === undefined) throw new Error('no version');
  return Math.sign(compareCondaVersions(a, b));
}

describe('conda versions', () => {
  // The order that conda documents.
  const ascending = [
    '0.4',
    '0.4.1.rc',
    '0.4.1',
    '0.5a1',
    '0.5b3',
    '0.5C1',
    '0.5',
    '0.9.6',
    '0.960923',
    '1.0',
    '1.1dev1',
    '1.1_',
    '1.1a1',
    '1.1.0dev1',
    '1.1.a1',
    '1.1.0rc1',
    '1.1',
    '1.1.0post1',
    '1.1post1',
    '1996.07.12',
    '1!0.4.1',
    '1!3.1.1.6',
    '2!0.4.1',
  ];

  it('have one order', () => {
    for (const [i, left] of ascending.entries())
      for (const [j, right] of ascending.entries())
        expect(order(left, right), `${left} ${right}`).toBe(Math.sign(i - j));
  });

  it.each([
    ['1', '1.0.0'],
    ['0.4.1.rc', '0.4.1.RC'],
    ['1.1.0dev1', '1.1.dev1'],
    ['1.1.0post1', '1.1.post1'],
    ['1.07', '1.7'],
    ['0!1', '1'],
    ['1-2', '1_2'],
    ['1.0+a', '1.0.0+a'],
    ['1.0+a_b', '1.0+a.b'],
  ])('%s and %s are equal', (left, right) => {
    expect(order(left, right)).toBe(0);
  });

  it.each([
    ['1.0', '1.0+1'],
    ['1.0+a', '1.0+1'],
    ['1.0+1', '1.0+1.1'],
    ['1.0+2', '1.0.1'],
    ['1.0+2', '1.0+10'],
    ['999999999999999999', '1!0'],
    ['99999999999999998', '99999999999999999'],
    ['1.dev', '1.a'],
    ['1.x', '1.0'],
    ['1.0', '1.post'],
    ['1.9', '1.9post'],
    ['1_', '1a'],
  ])('%s is below %s', (left, right) => {
    expect(order(left, right)).toBe(-1);
    expect(order(right, left)).toBe(1);
  });

  it('are split at dots, underscores and dashes, and between digits and letters', () => {
    expect(parseCondaVersion('1!2.15.1_ALPHA2+Cu118')).toEqual({
      text: '1!2.15.1_ALPHA2+Cu118',
      release: [[1n], [2n], [15n], [1n], [0n, { word: 'alpha' }, 2n]],
      local: [[0n, { word: 'cu' }, 118n]],
    });
    expect(parseCondaVersion('1a2post3dev_')).toEqual({
      text: '1a2post3dev_',
      release: [[0n], [1n, { word: 'a' }, 2n, 'post', 3n, { word: 'dev_' }]],
      local: [],
    });
    expect(parseCondaVersion('1-dev')?.release).toEqual([[0n], [1n], [0n, { word: 'DEV' }]]);
  });

  it.each([
    '',
    '.',
    '1.',
    '.1',
    '1..2',
    '_1',
    '1__2',
    '1__',
    '1-',
    '1-2_3',
    '1-2+a_b',
    '1-2_',
    '1!',
    '!1',
    'a!1',
    '1!2!3',
    '1234567890!1',
    '1+',
    '+1',
    '1+a+b',
    '1+a_',
    '1+a..b',
    '1*',
    '1.*',
    '1 2',
    ' 1',
    '1\n',
    '1@2',
    'é',
    '1234567890123456789',
    '1.a1234567890123456789b',
  ])('%j is none', (text) => {
    expect(parseCondaVersion(text)).toBeUndefined();
  });

  it.each(['1', 'a', '1_', '123456789!1', '123456789012345678', '1.2.3a', '2024a', '1_2_', '1-2-3', 'RC1'])(
    '%j is one',
    (text) => {
      expect(parseCondaVersion(text)?.text).toBe(text);
    },
  );
});
