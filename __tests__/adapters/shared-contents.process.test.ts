import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../src/adapters/git/objects.ts';
import { readOnce, sharingContents } from '../../src/adapters/shared-contents.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import { define } from '../../src/pipeline.ts';
import { sized } from '../test-size.ts';
import { CONFIG, generator, springAny, startAgain, TRAPS, writeAll } from './checkout-traps.ts';
import { recordGit, useRepository } from './git/repository.ts';

const repository = useRepository();

async function defined(tree: ReadTree) {
  const { definitions, diagnostics } = await define(tree, CONFIG);
  return JSON.stringify([definitions, diagnostics], undefined, 1);
}

/** The definitions of a commit, read alone and beside the work tree. */
async function compare(commit: string) {
  const { root } = repository();
  const head = readOnce(await workTree(root, {}, { compares: true }));
  await define(head, CONFIG);
  const shared = await sharingContents(await head.commitTree(commit), head);
  expect(await defined(shared)).toBe(await defined(await gitTree(root, commit)));
  return shared;
}

describe('a commit that is read beside the work tree', () => {
  it.each(Object.entries(TRAPS))('has its own definitions: %s', async (_, spring) => {
    writeAll(repository());
    const commit = repository().commit();
    spring(repository());
    await compare(commit);
  });

  it.each(Object.entries(TRAPS))('has them where it is not the last one: %s', async (_, spring) => {
    const { write, commit } = repository();
    writeAll(repository());
    const before = commit();
    write('conda/more.txt', 'b==5\n');
    write('image/src/a', 'B\n');
    commit();
    spring(repository());
    await compare(before);
  });

  it('has them in a repository with ids of sha256', async () => {
    const { root, git, write, commit } = repository();
    rmSync(join(root, '.git'), { recursive: true });
    git('init', '-q', '-b', 'main', '--object-format=sha256');
    writeAll(repository());
    const before = commit();
    write('conda/more.txt', 'b==5\n');
    await compare(before);
  });

  it('takes five starts of git, however much differs', async () => {
    const { root, outside, write, commit } = repository();
    writeAll(repository());
    write('.gitattributes', '*.txt text\n');
    const before = commit();
    for (const path of ['conda/more.txt', 'pip/base.txt', 'image/src/a']) write(path, 'b==5\n');
    commit();
    const { calls, end } = recordGit(outside);
    try {
      const head = readOnce(await workTree(root, {}, { compares: true }));
      await define(head, CONFIG);
      await define(await sharingContents(await head.commitTree(before), head), CONFIG);
    } finally {
      end();
    }
    const named = calls().map((call) => / (config|ls-files|ls-tree|check-attr|cat-file) /.exec(call)?.[1]);
    expect(named.toSorted()).toEqual(['cat-file', 'check-attr', 'config', 'ls-files', 'ls-tree']);
  });

  it('reads only what differs', async () => {
    const { root, write, commit } = repository();
    writeAll(repository());
    const before = commit();
    write('conda/more.txt', 'b==5\n');
    commit();
    const shared = await compare(before);
    const head = readOnce(await workTree(root, {}, { compares: true }));
    await define(head, CONFIG);
    const again = await sharingContents(await gitTree(root, before), head);
    expect(await again.readText('pip/base.txt')).toBe(await head.readText('pip/base.txt'));
    expect(await again.readText('conda/more.txt')).toEqual({ kind: 'text', text: 'b==1\n' });
    expect(await shared.readText('conda/more.txt')).toEqual({ kind: 'text', text: 'b==1\n' });
  });

  it('has them whatever traps come together', async () => {
    const random = generator(sized({ small: 1, ci: 2, nightly: 3 }));
    const { write } = repository();
    for (let count = 0; count < sized({ small: 4, ci: 25, nightly: 10_000 }); count += 1) {
      startAgain(repository());
      const before = repository().commit();
      if (random(2) === 0) {
        write(`${['conda', 'image', 'pip'][random(3)]}/${['more.txt', 'src/a', 'base.txt'][random(3)]}`, 'x==9\n');
        repository().commit();
      }
      const names: string[] = [];
      for (let trap = random(4); trap > 0; trap -= 1) names.push(springAny(repository(), random));
      await compare(before).catch((cause: unknown) => {
        throw new Error(`beside: ${names.join(', ')}`, { cause });
      });
    }
  });

  it('is read alone where git does not say what is clean', async () => {
    writeAll(repository());
    const { root, commit } = repository();
    const before = commit();
    const unread = () => Promise.reject(new Error('the work tree is read'));
    const { contentNames: _, ...silent } = { ...(await workTree(root)), readText: unread, digestFile: unread };
    const tree = await gitTree(root, before);
    const alone = await defined(tree);
    for (const other of [silent, { ...silent, contentNames: async () => () => undefined }])
      expect(await defined(await sharingContents(tree, other))).toBe(alone);
  });
});
