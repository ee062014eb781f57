import { describe, expect, it } from 'vitest';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { refusalsOf } from '../../../src/core/plan/refusals.ts';
import { growthOf, LINEAR } from '../../growth.ts';

function environment(id: string, parents: readonly string[], hasBase = true): HashedEnvironment {
  return { id, parents, definition: { bases: hasBase ? [{}] : [] }, image: {} } as unknown as HashedEnvironment;
}

const NO_BASE = 'it has no base image: give it one in terrarium.yml';
const refuse = (all: readonly HashedEnvironment[], asked = all) => Object.fromEntries(refusalsOf(all, asked, () => []));

describe('refusals', () => {
  it('are passed on to what depends on them, by the first parent', () => {
    const all = [
      environment('top', ['fine', 'left', 'right']),
      environment('fine', []),
      environment('left', ['bad']),
      environment('right', ['bad']),
      environment('bad', [], false),
    ];
    expect(refuse(all, all.slice(0, 1))).toEqual({
      top: 'it depends on left, which is refused',
      left: 'it depends on bad, which is refused',
      bad: NO_BASE,
    });
  });

  it('are not looked for behind one that was found', () => {
    const all = [environment('a', ['b'], false), environment('b', [], false)];
    expect(refuse(all, all.slice(0, 1))).toEqual({ a: NO_BASE });
  });

  it('reach the end of a long chain, in linear time', () => {
    const chain = (size: number) =>
      Array.from({ length: size }, (_, index) =>
        environment(`${index}`, index === size - 1 ? [] : [`${index + 1}`], index < size - 1),
      );
    expect(Object.keys(refuse(chain(30_000)))).toHaveLength(30_000);
    expect(growthOf(chain, refuse, 500)).toBeLessThan(LINEAR);
  });
});
