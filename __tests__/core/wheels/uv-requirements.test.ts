import { describe, expect, it } from 'vitest';
import type { PipEntry } from '../../../src/core/model/definition.ts';
import { meansSameToUv, uvRequirements } from '../../../src/core/wheels/uv-requirements.ts';

const INDEX = '--index-url https://a.example/simple';
const HASHED = `a==1 --hash=sha256:${'a'.repeat(64)}`;

describe('what uv is given', () => {
  it('is the lines of a lock, which counts for more than a record', () => {
    expect(uvRequirements([INDEX, ['-r', [HASHED]]], ['b==2'])).toEqual({
      fixed: [INDEX, HASHED],
      isHashed: true,
      hasIndex: true,
    });
  });

  it('is the record, with the indexes of the definition', () => {
    const entries: readonly PipEntry[] = ['--extra-index-url https://b.example', 'a>=1', ['-c', ['b<3']]];
    expect(uvRequirements(entries, ['a==1', 'b==2'])).toEqual({
      fixed: ['--extra-index-url https://b.example', 'a==1', 'b==2'],
      isHashed: false,
      hasIndex: false,
    });
    expect(uvRequirements(entries, []).fixed).toEqual(['--extra-index-url https://b.example']);
  });

  it('is left open where nothing is fixed, or by other hashes alone', () => {
    expect(uvRequirements(['a'], undefined)).toEqual({ fixed: undefined, isHashed: false, hasIndex: false });
    expect(uvRequirements([`a==1 --hash=sha512:${'a'.repeat(128)}`], [])).toMatchObject({
      fixed: undefined,
      isHashed: true,
    });
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
  ])('in %j', (...entries) => {
    expect(meansSameToUv(entries)).toBe(true);
  });

  it.each<readonly PipEntry[]>([
    [['-c', [INDEX]]],
    [['-c', ['--require-hashes']]],
    [['-c', [['-r', ['a']]]]],
    [['-r', [['-c', [['-c', [INDEX]]]]]]],
    ['--extra-index-url https://b.example', INDEX],
    [INDEX, INDEX],
  ])('not in %j', (...entries) => {
    expect(meansSameToUv(entries)).toBe(false);
  });
});
