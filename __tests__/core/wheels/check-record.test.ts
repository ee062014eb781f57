import { describe, expect, it } from 'vitest';
import { recordFault } from '../../../src/core/wheels/check-record.ts';

const target = {
  version: '3.11',
  fullVersion: '3.11.2',
  machine: 'x86_64',
  libc: { kind: 'glibc', major: 2, minor: 36 },
} as const;
const one = (name: string, version: string, ...requires: readonly string[]) => ({ name, version, requires });

describe('a record', () => {
  it.each([
    [['a>=1'], [one('a', '1.2')]],
    [
      ['A[x] ; sys_platform == "linux"', ['-r', ['b']]],
      [one('a', '1', 'c>2 ; extra == "x"'), one('b', '1'), one('c', '3', 'a')],
    ],
    [
      ['--index-url https://a.example', 'a', ['-c', ['z<1']]],
      [one('a', '1', 'd ; python_version < "3.9"', 'not valid !')],
    ],
    [[], []],
  ] as const)('holds what %j ask for', (requirements, recorded) => {
    expect(recordFault(requirements, recorded, target)).toBeUndefined();
  });

  it.each([
    ['of a base that had a package', ['a', 'b'], [one('a', '1')], /^b is not in its record/],
    ['of a base that had a dependency', ['a'], [one('a', '1', 'b')], /^b is not in its record/],
    ['of another definition', ['a>=2'], [one('a', '1')], /^its record has a 1$/],
    ['with a dependency that is too old', ['a'], [one('a', '1', 'b>=2'), one('b', '1')], /^its record has b 1$/],
    ['without what an extra asks for', ['a[x]'], [one('a', '1', 'b ; extra == "x"')], /^b is not/],
    ['to which somebody added', ['a'], [one('a', '1'), one('evil', '1')], /^nothing asks for evil/],
    ['with an extra that nobody asks for', ['a'], [one('a', '1', 'b ; extra == "x"'), one('b', '1')], /asks for b/],
  ] as const)('%s is another one', (_what, requirements, recorded, fault) => {
    expect(recordFault(requirements, recorded, target)).toMatch(fault);
  });
});
