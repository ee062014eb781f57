import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../src/adapters/git/objects.ts';
import type { Definitions } from '../../src/core/normalize/definitions.ts';
import { defineBase, defineHead } from '../../src/hosts/define-base.ts';
import { define } from '../../src/pipeline.ts';
import { CONFIG, generator, springAny, startAgain, TRAPS, writeAll } from '../adapters/checkout-traps.ts';
import { useRepository } from '../adapters/git/repository.ts';
import { comparable } from '../core/incremental/changing-tree.ts';
import { sized } from '../test-size.ts';

const repository = useRepository();

/** Both sides of a comparison with a commit, whose definitions are those of the commit alone. */
async function compare(commit: string): Promise<{ readonly head: Definitions; readonly base: Definitions }> {
  const { root } = repository();
  const defined = await defineHead(await workTree(root, {}, { compares: true }), CONFIG, {});
  const base = await defineBase(await defined.tree.commitTree(commit), CONFIG, defined, {});
  expect(comparable(base)).toEqual(comparable(await define(await gitTree(root, commit), CONFIG)));
  return { head: defined.head, base };
}

/** Ids of definitions that were not made again. */
function shared({ head, base }: Awaited<ReturnType<typeof compare>>): readonly string[] {
  const kept = new Set(head.definitions);
  return base.definitions.filter((definition) => kept.has(definition)).map(({ origin }) => origin.id);
}

describe('the base of a comparison', () => {
  it.each(Object.entries(TRAPS))('has its own definitions: %s', async (_, spring) => {
    writeAll(repository());
    const commit = repository().commit();
    spring(repository());
    await compare(commit);
  });

  it.each(Object.entries(TRAPS))('has them where it is not the last commit: %s', async (_, spring) => {
    const { write, commit } = repository();
    writeAll(repository());
    const before = commit();
    write('conda/more.txt', 'b==5\n');
    write('image/src/a', 'B\n');
    commit();
    spring(repository());
    await compare(before);
  });

  it('shares what no changed file touches', async () => {
    const { write, commit } = repository();
    writeAll(repository());
    const first = commit();
    write('conda/more.txt', 'b==5\n');
    const second = commit();
    write('image/src/a', 'B\n');
    const pip = ['pip/base.txt', 'pip/limits.txt', 'pip/requirements.txt'];
    expect(shared(await compare(second))).toEqual(['conda/environment.yml', ...pip]);
    expect(shared(await compare(first))).toEqual(pip);
    write('new.txt', '');
    expect(shared(await compare(first))).toEqual([]);
  });

  it('has its own definitions where a context has files that git ignores, or is told about', async () => {
    const { write, commit } = repository();
    writeAll(repository());
    write('.gitignore', '*.log\n');
    const before = commit();
    write('image/other.log', 'x\n');
    write('pip/base.txt', 'c==2\n');
    await compare(before);
    write('image/src/a', 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n');
    const pointer = commit();
    write('pip/base.txt', 'c==3\n');
    await compare(pointer);
  });

  it('has its own definitions whatever traps come together', async () => {
    const { commit } = repository();
    const random = generator(sized({ small: 1, ci: 2, nightly: 3 }));
    for (let count = 0; count < sized({ small: 4, ci: 25, nightly: 500 }); count += 1) {
      startAgain(repository());
      const before = commit();
      for (let trap = random(4); trap >= 0; trap -= 1) {
        springAny(repository(), random);
        await compare(before);
      }
    }
  });
});
