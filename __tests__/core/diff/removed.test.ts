import { describe, expect, it } from 'vitest';
import { removedEnvironments } from '../../../src/core/diff/removed.ts';
import { followRenames } from '../../../src/core/diff/renames.ts';
import { defineAll } from '../../fakes/memory-tree.ts';

const ENV = 'name: a\nimage: b\nconda_file: {dependencies: [x]}\n';
const CONFIG = 'environments: [{ path: "**/Dockerfile" }, { path: "**/*.txt", base: a }]\n';
const BEFORE = { 'a/Dockerfile': 'FROM a\n', 'b/Dockerfile': 'FROM b\n', 'c/requirements.txt': 'a\n' };

async function removed(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  configs: readonly [string | undefined, string | undefined],
) {
  const [base, head] = await Promise.all(
    [before, after].map((files, side) => {
      const config = configs[side];
      return defineAll({ files, ...(config === undefined ? {} : { config }) });
    }),
  );
  if (base === undefined || head === undefined) throw new Error('nothing is defined');
  return removedEnvironments(followRenames(base, head, new Map()).base, head).map(({ id, why }) => `${id}: ${why}`);
}

describe('environments that are none any more', () => {
  it('are told, with why', async () => {
    const { 'a/Dockerfile': _, ...gone } = BEFORE;
    expect(await removed(BEFORE, gone, [CONFIG, CONFIG])).toEqual(['a/Dockerfile: its file is gone']);
    const narrow = 'environments: [{ path: "a/Dockerfile" }, { path: "**/*.txt", base: a }]\n';
    expect(await removed(BEFORE, BEFORE, [CONFIG, narrow])).toEqual([
      'b/Dockerfile: no entry of terrarium.yml selects it any more',
    ]);
    expect(await removed({ 'x.yml': ENV }, { 'x.yml': 'name: a\n' }, [undefined, undefined])).toEqual([
      'x.yml: its file is there, and is no definition of it any more',
    ]);
    const above = 'environments: [{ path: "*/Dockerfile" }]\n';
    const copies = { ...BEFORE, 'c/Dockerfile': 'FROM a\nCOPY requirements.txt /\n' };
    expect(await removed(BEFORE, copies, [CONFIG, above])).toEqual([
      'c/requirements.txt: it is a part of another environment now',
    ]);
  });

  it('are none that were renamed, fail now, or were not selected', async () => {
    const { 'a/Dockerfile': moved, ...rest } = BEFORE;
    expect(await removed(BEFORE, { ...rest, 'z/Dockerfile': moved }, [CONFIG, CONFIG])).toEqual([]);
    expect(await removed(BEFORE, { ...BEFORE, 'a/Dockerfile': 'FORM a\n' }, [CONFIG, CONFIG])).toEqual([]);
    expect(await removed(BEFORE, {}, [undefined, undefined])).toEqual([]);
  });
});
