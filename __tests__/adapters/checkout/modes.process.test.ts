import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { materializer } from '../../../src/adapters/checkout/materialize.ts';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf } from '../../fakes/memory-tree.ts';
import { useRepository } from '../git/repository.ts';

const repository = useRepository();

async function defined(tree: ReadTree) {
  const { definitions } = await define(tree, configOf('environments: [{path: app/Dockerfile}]'));
  return definitions[0];
}

/** Every file of a folder is executable, as on a mount without modes. */
function withoutModes(...paths: readonly string[]) {
  const { root, git, write, commit } = repository();
  write('app/Dockerfile', 'FROM scratch\nCOPY . /\n');
  write('app/a.txt', 'a\n');
  write('app/b.sh', 'b\n');
  chmodSync(join(root, 'app/b.sh'), 0o755);
  const id = commit();
  for (const path of ['app/Dockerfile', 'app/a.txt', ...paths]) chmodSync(join(root, path), 0o777);
  git('config', 'core.fileMode', 'false');
  return id;
}

async function modes(folder = 'app') {
  const entries = (await (await workTree(repository().root)).listContext(folder)) ?? [];
  return Object.fromEntries(entries.map(({ path, executable }) => [path, executable]));
}

describe('files on a mount without modes', () => {
  it('have the modes of the index: the commit and the checkout have one hash', async () => {
    const id = withoutModes();
    const { root } = repository();
    const [here, there] = [await defined(await workTree(root)), await defined(await gitTree(root, id))];
    expect(here?.item).toMatchObject({ ok: true });
    expect(JSON.stringify(here?.item)).toBe(JSON.stringify(there?.item));
    expect(JSON.stringify(here?.item)).toContain('sha256:');
    expect(await modes()).toEqual({ Dockerfile: false, 'a.txt': false, 'b.sh': true });
  });

  it('have those of the disk where git does not track them', async () => {
    withoutModes();
    repository().write('app/new.sh', 'x');
    chmodSync(join(repository().root, 'app/new.sh'), 0o777);
    expect(await modes()).toMatchObject({ 'a.txt': false, 'new.sh': true });
  });

  it.each(['true', 'yes'])('have those of the disk where core.fileMode is %s', async (value) => {
    withoutModes();
    repository().git('config', 'core.fileMode', value);
    expect(await modes()).toMatchObject({ 'a.txt': true });
  });

  it('are built from with the modes that were hashed, through a link too', async () => {
    withoutModes();
    const { root, link } = repository();
    link('app', 'linked');
    const tree = await workTree(root);
    const files = await Promise.all(
      ((await tree.listContext('linked')) ?? []).map(async ({ path, executable }) => {
        return { path, executable, target: '', digest: await tree.digestFile(`linked/${path}`) };
      }),
    );
    const copy = { directory: 'linked', files, extra: new Map(), dockerfile: 'FROM scratch\n' };
    const { contextDirectory, dispose } = await materializer(root)(copy);
    const modeOf = (path: string) => statSync(join(contextDirectory, path)).mode & 0o777;
    expect([modeOf('a.txt'), modeOf('b.sh')]).toEqual([0o644, 0o755]);
    await dispose();
  });
});

describe('an entry that a sparse checkout leaves out', () => {
  it.each(['--cone', '--no-cone'])('is named as that, and not as a wrong path: %s', async (kind) => {
    const { root, git, write, commit } = repository();
    write('app/Dockerfile', 'FROM scratch\n');
    write('other/file', 'x');
    commit();
    git('sparse-checkout', 'set', kind, 'other');
    const found = await defined(await workTree(root));
    expect(found?.item.diagnostics).toMatchObject([
      {
        code: 'file-missing',
        message: 'the sparse checkout leaves the file out',
        hint: expect.stringContaining('sparse-checkout'),
      },
    ]);
  });

  it('is a wrong path where no commit has it', async () => {
    const { root, git, write, commit } = repository();
    write('other/file', 'x');
    commit();
    git('sparse-checkout', 'set', '--cone', 'other');
    const found = await defined(await workTree(root));
    expect(found?.item.diagnostics).toMatchObject([{ hint: 'correct the path in terrarium.yml' }]);
  });
});
