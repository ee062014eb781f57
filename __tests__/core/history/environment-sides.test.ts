import { describe, expect, it } from 'vitest';
import {
  environmentSides,
  type Point,
  type SidePorts,
  sideChanges,
} from '../../../src/core/history/environment-sides.ts';
import { describeSides } from '../../../src/core/report/describe-sides.ts';
import { defineAll } from '../../fakes/memory-tree.ts';

interface Commit {
  /** Name by folder; each holds a list of requirements. */
  readonly names: Readonly<Record<string, string>>;
  readonly six?: string;
}

const WORK = 'work tree';

function definitionsOf({ names, six = '1.16.0' }: Commit) {
  const entries = Object.entries(names).map(
    ([at, name]) => `{path: ${at}/requirements.txt, name: "${name}", base: "python:3.12"}`,
  );
  const files = Object.keys(names).map((at) => [
    `${at}/requirements.txt`,
    `six==${six}\n# ${at}\nidna==${at.length}.0\n`,
  ]);
  return defineAll({ files: Object.fromEntries(files), config: `environments: [${entries.join(', ')}]\n` });
}

/** Commits by id. `moves` has what a folder of a point was called at another one, as `from>to: former>now`. */
function portsOf(commits: Readonly<Record<string, Commit>>, moves: Readonly<Record<string, string>> = {}): SidePorts {
  return {
    definitionsAt: (point) => definitionsOf(commits[point ?? WORK] ?? { names: {} }),
    renames: async (from: Point, to: Point) => {
      const [former, now] = moves[`${from ?? WORK}>${to ?? WORK}`]?.split('>') ?? [];
      return new Map(former === undefined ? [] : [[`${now}/requirements.txt`, `${former}/requirements.txt`]]);
    },
  };
}

async function idsOf(wanted: string, points: { readonly from: Point; readonly to: Point }, ports: SidePorts) {
  const sides = await environmentSides(wanted, points, ports);
  return sides && [sides.before, sides.after].map(({ found }) => found?.origin.source.replace('/requirements.txt', ''));
}

const NOW = { from: 'one', to: undefined };

describe('the sides of an environment', () => {
  it('are what it is called at each of two points, and now at neither of them', async () => {
    const commits = { one: { names: { a: 'x' } }, two: { names: { bb: 'x' } }, [WORK]: { names: { ccc: 'x' } } };
    const ports = portsOf(commits, { [`one>${WORK}`]: 'a>ccc', [`two>${WORK}`]: 'bb>ccc' });
    for (const name of ['x', 'ccc/requirements.txt'])
      expect(await idsOf(name, { from: 'one', to: 'two' }, ports)).toEqual(['a', 'bb']);
    expect(await idsOf('ccc/requirements.txt', { from: 'two', to: 'one' }, ports)).toEqual(['bb', 'a']);
  });

  it('are found by a name of then, and by renames from there', async () => {
    const commits = { one: { names: { a: 'x' } }, [WORK]: { names: { bb: 'y' } } };
    expect(await idsOf('x', NOW, portsOf(commits, { [`${WORK}>one`]: 'bb>a' }))).toEqual(['a', 'bb']);
    expect(await idsOf('x', NOW, portsOf(commits))).toEqual(['a', undefined]);
    expect(await idsOf('y', NOW, portsOf(commits))).toEqual([undefined, 'bb']);
  });

  it('have one name, where no rename is known and nothing else has it', async () => {
    const named = (names: Commit['names'], now: Commit['names']) =>
      idsOf('x', NOW, portsOf({ one: { names }, [WORK]: { names: now } }));
    expect(await named({ a: 'x' }, { bb: 'x' })).toEqual(['a', 'bb']);
    expect(await named({ a: 'x' }, { a: 'y', bb: 'x' })).toEqual([undefined, 'bb']);
    expect(await named({ a: 'x', ccc: 'x' }, { bb: 'x' })).toEqual([undefined, 'bb']);
  });

  it('are none of what nothing is called, and a mistake of what several are', async () => {
    const ports = portsOf({ one: { names: {} }, [WORK]: { names: { a: 'x', bb: 'x' } } });
    expect(await environmentSides('nope', NOW, ports)).toBeUndefined();
    await expect(environmentSides('x', NOW, ports)).rejects.toMatchObject({ code: 'usage' });
  });

  it('are told with what changed, in the hash and beside it', async () => {
    const ports = portsOf({ one: { names: { a: 'x' }, six: '1.15.0' }, [WORK]: { names: { a: 'y' } } });
    const sides = await environmentSides('y', NOW, ports);
    if (sides === undefined) throw new Error('nothing is called y');
    expect(describeSides(sides, sideChanges(sides), undefined)).toEqual([
      'a/requirements.txt (one -> work tree)',
      expect.stringMatching(/^definition [0-9a-f]{12} -> [0-9a-f]{12}$/),
      '  python: pip six ==1.15.0 -> ==1.16.0 (minor upgrade)',
      'beside the hash: name x -> y',
    ]);
  });
});
