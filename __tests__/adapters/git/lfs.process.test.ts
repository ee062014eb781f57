import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { configOf } from '../../fakes/memory-tree.ts';
import { useRepository } from './repository.ts';

const runs = spawnSync('git', ['lfs', 'version']).status === 0;
if (!runs) console.log('Left out: a checkout with Git LFS, because there is no git-lfs (rig/README.md).');

const repository = useRepository();

async function contextOf(tree: ReadTree) {
  const { definitions } = await define(tree, configOf('environments: [{path: Dockerfile}]'));
  const [definition] = definitions;
  if (definition?.item.ok !== true) throw new Error(JSON.stringify(definition?.item));
  const { value, diagnostics } = definition.item;
  return { hash: value.hash, codes: diagnostics.map(({ code }) => code) };
}

/** Two commits with a model in LFS: the second one changes nothing of it. Answers a clone as `actions/checkout` makes it. */
function cloneOf(lfs: boolean): { readonly clone: string; readonly first: string } {
  const { root, outside, git, write, commit } = repository();
  git('lfs', 'install', '--local', '--skip-repo');
  write('.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
  write(
    'Dockerfile',
    dedent`
      FROM python:3.12@sha256:${'0'.repeat(64)}
      COPY model.bin /
    `,
  );
  write('model.bin', 'weights '.repeat(1000));
  const first = commit();
  write('other.txt', 'changed\n');
  commit();
  const clone = join(outside, 'clone');
  const env = { ...process.env, GIT_LFS_SKIP_SMUDGE: '1' };
  const run = (...args: readonly string[]) => execFileSync('git', args, { env, stdio: 'pipe' });
  run('-c', 'filter.lfs.required=false', 'clone', '-q', root, clone);
  if (lfs) {
    // There is no server: the objects of the repository are those that a fetch would bring.
    run('-C', clone, 'lfs', 'install', '--local', '--skip-repo');
    execFileSync('cp', ['-r', join(root, '.git/lfs'), join(clone, '.git/')]);
    execFileSync('git', ['-C', clone, 'lfs', 'checkout'], { stdio: 'pipe' });
  }
  return { clone, first };
}

describe.skipIf(!runs)('a checkout with Git LFS', () => {
  it('has the hash of a plain checkout, on both sides, where the content was fetched', async () => {
    const { clone, first } = cloneOf(true);
    const head = await contextOf(await workTree(clone));
    const plain = await contextOf(await workTree(repository().root));
    expect(head.hash).toBe(plain.hash);
    expect(head.codes).not.toContain('context-lfs-pointer');
    expect((await contextOf(await gitTree(clone, first))).hash).toBe(head.hash);
  });

  it('compares pointers with pointers where it was not, and warns', async () => {
    const { clone, first } = cloneOf(false);
    const head = await contextOf(await workTree(clone));
    expect(head.codes).toContain('context-lfs-pointer');
    expect((await contextOf(await gitTree(clone, first))).hash).toBe(head.hash);
  });

  it('is the same for a runner on which git-lfs is installed for everybody', async () => {
    const { clone, first } = cloneOf(false);
    execFileSync('git', ['-C', clone, 'lfs', 'install', '--local', '--skip-repo'], { stdio: 'pipe' });
    rmSync(join(clone, '.git/lfs'), { recursive: true, force: true });
    const head = await contextOf(await workTree(clone));
    expect((await contextOf(await gitTree(clone, first))).hash).toBe(head.hash);
  });
});
