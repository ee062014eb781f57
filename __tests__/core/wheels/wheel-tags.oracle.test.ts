import { describe, expect, it } from 'vitest';
import { supportedTags } from '../../../src/core/wheels/wheel-tags.ts';
import { askPython, oracles } from '../../oracle/oracle.ts';

const CASES = ['3.8', '3.9', '3.11', '3.12', '3.14'].flatMap((version) =>
  ['x86_64', 'aarch64'].flatMap((machine) =>
    (
      [
        ['glibc', 2, 36],
        ['glibc', 2, 17],
        ['glibc', 2, 12],
        ['glibc', 2, 43],
        ['musl', 1, 2],
      ] as const
    ).map(([libc, major, minor]) => ({ version, machine, libc, major, minor })),
  ),
);

describe.skipIf(oracles === undefined)('tags of wheels', () => {
  it('are those of packaging, in its order', () => {
    const answers = askPython<readonly string[]>('wheel_tags', CASES);
    for (const [place, { version, machine, libc, major, minor }] of CASES.entries()) {
      const target = { version, fullVersion: undefined, machine, libc: { kind: libc, major, minor } } as const;
      expect([...supportedTags(target).keys()]).toEqual([...new Set(answers[place])]);
    }
  });
});
