import { describe, expect, it } from 'vitest';
import type { Change } from '../../../src/core/diff/change.ts';
import { formatChange } from '../../../src/core/diff/diff.ts';
import { nameParents } from '../../../src/core/diff/parents.ts';

const [OLD, NEW] = ['0'.repeat(12), '1'.repeat(12)];
const parent: Change = { kind: 'changed', section: 'base', what: 'parent', from: OLD, to: NEW };
const named = (change: Change, names: readonly (readonly [string, string])[]) =>
  nameParents([change], new Map(names)).map(formatChange);

describe('a parent that changed', () => {
  it('has the name of its environment', () => {
    const names = [OLD, NEW].map((hash) => [hash, 'train/base'] as const);
    expect(named(parent, names)).toEqual([`base: parent train/base ${OLD} -> ${NEW}`]);
  });

  it('is told by both names where it is another environment', () => {
    expect(
      named(parent, [
        [OLD, 'a'],
        [NEW, 'b'],
      ]),
    ).toEqual(['base: parent changed a -> b']);
  });

  it('has its hashes where an environment is not known', () => {
    expect(named(parent, [[OLD, 'a']])).toEqual([`base: parent changed ${OLD} -> ${NEW}`]);
  });

  it('is no other change', () => {
    const image: Change = { ...parent, what: 'docker.io/library/python' };
    expect(
      nameParents(
        [image],
        new Map([
          [OLD, 'a'],
          [NEW, 'b'],
        ]),
      ),
    ).toEqual([image]);
  });
});
