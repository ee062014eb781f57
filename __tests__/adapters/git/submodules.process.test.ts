import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf } from '../../fakes/memory-tree.ts';
import { useRepository } from './repository.ts';

const repository = useRepository();

async function item(tree: ReadTree) {
  const { definitions } = await define(tree, configOf('environments: [{path: app/Dockerfile}]'));
  return JSON.stringify(definitions[0]?.item);
}

/** A commit whose context holds a submodule that is checked out. */
function withVendor(): string {
  const { outside, git, write, commit } = repository();
  write('../outside/lib.py', 'x');
  for (const args of [
    ['init', '-q', outside],
    ['-C', outside, 'add', '-A'],
    ['-C', outside, 'commit', '-q', '-m', 'x'],
  ])
    git(...args);
  write('app/Dockerfile', 'FROM scratch\nCOPY . /\n');
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '--', outside, 'app/vendor');
  return commit();
}

describe('submodules of a commit', () => {
  it('that did not change are no difference from the checkout', async () => {
    const id = withVendor();
    const { root } = repository();
    const here = await item(await workTree(root));
    expect(here).toContain('vendor/lib.py');
    expect(await item(await gitTree(root, id))).toBe(here);
  });

  it('have the files of the commit that it names, after they moved', async () => {
    const id = withVendor();
    const { root, git, write, commit } = repository();
    const vendor = join(root, 'app/vendor');
    write('app/vendor/lib.py', 'y');
    git('-C', vendor, 'commit', '-q', '-a', '-m', 'y');
    const moved = commit();
    const before = await (await gitTree(root, id)).digestFile('app/vendor/lib.py');
    expect(await (await gitTree(root, moved)).digestFile('app/vendor/lib.py')).not.toBe(before);
    expect(await item(await gitTree(root, moved))).toBe(await item(await workTree(root)));
  });

  it('that are not checked out are left out on both sides', async () => {
    const id = withVendor();
    const { root, git } = repository();
    git('submodule', '--quiet', 'deinit', '-f', '--', 'app/vendor');
    const there = await (await gitTree(root, id)).listContext('app');
    expect(there?.map(({ path }) => path)).toEqual(['Dockerfile']);
  });

  it('are not read through a link in their place', async () => {
    const id = withVendor();
    const { root, outside } = repository();
    rmSync(join(root, 'app/vendor'), { recursive: true });
    symlinkSync(outside, join(root, 'app/vendor'));
    const there = await (await gitTree(root, id)).listContext('app');
    expect(there?.map(({ path }) => path)).toEqual(['Dockerfile']);
  });
});
