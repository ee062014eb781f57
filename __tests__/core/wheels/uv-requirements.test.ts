import { describe, expect, it } from 'vitest';
import type { PipEntry } from '../../../src/core/model/definition.ts';
import { lockedLines, meansSameToUv, uvRequirements } from '../../../src/core/wheels/uv-requirements.ts';

const INDEX = '--index-url https://a.example/simple';
const HASHED = `a==1 --hash=sha256:${'a'.repeat(64)}`;

describe('what fixes an installation by uv', () => {
  it.each([
    [[INDEX, ['-r', [HASHED]]], ['b==2'], { mode: 'locked', isHashed: true, hasIndex: true }],
    [['--extra-index-url https://b.example', 'a>=1'], ['a==1'], { mode: 'recorded', isHashed: false, hasIndex: false }],
    [['a'], [], { mode: 'open', isHashed: false, hasIndex: false }],
    [['a'], undefined, { mode: 'open', isHashed: false, hasIndex: false }],
    [[`a==1 --hash=sha512:${'a'.repeat(128)}`], ['a==1'], { mode: 'open', isHashed: true, hasIndex: false }],
  ] as const)('of %j with the record %j', (entries, recorded, expected) => {
    expect(uvRequirements(entries as readonly PipEntry[], recorded)).toEqual(expected);
  });

  it('is all of a lock, each index once', () => {
    expect(lockedLines([INDEX, HASHED, ['-r', [INDEX, HASHED]]])).toEqual([INDEX, HASHED, HASHED]);
  });
});

describe('requirements mean to uv what they mean to pip', () => {
  it.each<readonly PipEntry[]>([
    [],
    [
      INDEX,
      '--extra-index-url https://b.example',
      'a',
      ['-r', ['b', ['-c', ['c<1']]]],
      ['-c', ['a<2', ['-c', ['b<2']]]],
    ],
    ['a', ['-r', [INDEX]]],
    [INDEX, ['-r', [INDEX]], '--extra-index-url https://b.example'],
  ])('in %j', (...entries) => {
    expect(meansSameToUv(entries)).toBe(true);
  });

  it.each<readonly PipEntry[]>([
    [['-c', [INDEX]]],
    [['-c', ['--require-hashes']]],
    [['-c', [['-r', ['a']]]]],
    [['-r', [['-c', [['-c', [INDEX]]]]]]],
    ['--extra-index-url https://b.example', INDEX],
    [INDEX, '--index-url https://other.example'],
    [INDEX, '--extra-index-url https://b.example', ['-r', [INDEX]]],
    [['-c', ['a==1 --hash=sha256:ab']]],
  ])('not in %j', (...entries) => {
    expect(meansSameToUv(entries)).toBe(false);
  });
});
