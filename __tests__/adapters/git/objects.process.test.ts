import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { gitTree, mergeBase } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define } from '../../../src/pipeline.ts';
import { dedent } from '../../dedent.ts';
import { configOf } from '../../fakes/memory-tree.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'terrarium-git-'));
  git('init', '-q', '-b', 'main');
});
afterEach(() => rm(root, { recursive: true }));

const git = (...args: readonly string[]) =>
  execFileSync(
    'git',
    ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b', '-c', 'commit.gpgsign=false', ...args],
    { encoding: 'utf8', stdio: 'pipe' },
  ).trim();
async function write(path: string, text: string | Uint8Array = path) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const commit = () => {
  git('add', '-A');
  git('commit', '-q', '-m', 'x', '--allow-empty');
  return git('rev-parse', 'HEAD');
};
// As JSON: items also carry functions, which are never equal.
const hashes = async (
  tree: ReadTree,
  config: string,
): Promise<readonly { readonly item: { readonly ok: boolean } }[]> => {
  const { definitions } = await define(tree, configOf(config));
  return JSON.parse(JSON.stringify(definitions.map(({ origin, item }) => ({ origin, item }))));
};

describe('the files of a commit', () => {
  it('define what a clean checkout defines: hashes, files, links, executable bits, findings', async () => {
    await write(
      'app/Dockerfile',
      dedent`
        FROM python:3.12
        COPY . /app
        COPY link /l
      `,
    );
    await write('app/data', 'data');
    await write('app/sub/tool.sh', '#!/bin/sh\n');
    await chmod(join(root, 'app/sub/tool.sh'), 0o755);
    await symlink('data', join(root, 'app/link'));
    await symlink('sub', join(root, 'app/folder'));
    await write('app/.dockerignore', '*.log\n');
    await write('app/x.log');
    await write('app/\u{1F40D} name', Buffer.from([0, 255, 1]));
    await write('py/requirements.txt', '-r more.txt\nnumpy==2.0.0\n');
    await write('py/more.txt', 'idna==3.7\n');
    await symlink('../py/requirements.txt', join(root, 'app/requirements.txt'));
    await write('bad/Dockerfile', 'FROM python:3.12\nCOPY missing /x\n');
    await write('env/conda.yml', 'channels: [conda-forge]\ndependencies: [python=3.12]\n');
    const config = dedent`
      environments:
        - path: app/Dockerfile
        - path: bad/Dockerfile
        - path: py/requirements.txt
          base: python:3.12
        - path: env/conda.yml
          base: python:3.12
    `;
    const tree = await gitTree(root, commit());
    const checkout = await workTree(root);
    expect([...(await tree.listFiles())].toSorted()).toEqual([...(await checkout.listFiles())].toSorted());
    const [fromGit, fromDisk] = [await hashes(tree, config), await hashes(checkout, config)];
    expect(fromGit).toEqual(fromDisk);
    expect(fromGit.map(({ item }) => item.ok)).toContain(true);
  });

  it('are relative to the root, also where that is a folder of the repository', async () => {
    await write('a');
    await write('sub/Dockerfile', 'FROM python:3.12\nCOPY f /f\n');
    await write('sub/f');
    const id = commit();
    const folder = join(root, 'sub');
    const config = 'environments:\n  - path: Dockerfile\n';
    const tree = await gitTree(folder, id);
    expect(await tree.listFiles()).toEqual(['Dockerfile', 'f']);
    expect(await hashes(tree, config)).toEqual(await hashes(await workTree(folder), config));
  });

  it('have the line ends of the checkout, also where the root is a folder with its own attributes', async () => {
    await write('sub/.gitattributes', '*.txt text eol=crlf\n');
    await write('sub/Dockerfile', 'FROM python:3.12\nCOPY f.txt /f\n');
    await write('sub/f.txt', 'a\nb\n');
    const id = commit();
    await rm(join(root, 'sub/f.txt'));
    git('checkout', '-q', '--', '.');
    const folder = join(root, 'sub');
    const [fromGit, fromDisk] = [await gitTree(folder, id), await workTree(folder)];
    expect(await fromGit.digestFile('f.txt')).toBe(await fromDisk.digestFile('f.txt'));
  });

  it('have the line ends of the checkout', async () => {
    await write('.gitattributes', '*.txt text eol=crlf\n');
    await write('f.txt', 'a\nb\n');
    const id = commit();
    await rm(join(root, 'f.txt'));
    git('checkout', '-q', '--', '.');
    const [fromGit, fromDisk] = [await gitTree(root, id), await workTree(root)];
    expect(await fromGit.digestFile('f.txt')).toBe(await fromDisk.digestFile('f.txt'));
  });

  it('are those of that commit, whatever is checked out', async () => {
    await write('a', 'before');
    const id = commit();
    await write('a', 'after');
    await write('b');
    const tree = await gitTree(root, id);
    expect(await tree.listFiles()).toEqual(['a']);
    expect(await tree.readText('a')).toEqual({ kind: 'text', text: 'before' });
    expect(await tree.readText('b')).toEqual({ kind: 'absent' });
    expect(await tree.listContext('nowhere')).toBeUndefined();
    await expect(tree.digestFile('b')).rejects.toMatchObject({ code: 'git-failed' });
  });

  it('are refused where they are no text, too large, or lead out', async () => {
    await write('binary', Buffer.from([0xff]));
    await write('large', 'x'.repeat(4 * 1024 * 1024 + 1));
    await symlink('../../etc/passwd', join(root, 'out'));
    await symlink('loop', join(root, 'loop'));
    const tree = await gitTree(root, commit());
    expect(await tree.readText('binary')).toMatchObject({ code: 'not-utf8' });
    expect(await tree.readText('large')).toMatchObject({ code: 'file-too-large' });
    for (const path of ['out', 'loop'])
      expect(await tree.readText(path)).toMatchObject({ kind: 'refused', code: 'outside-root' });
  });

  it('are refused where a link is absolute, as in a checkout', async () => {
    await write('etc/hostname', 'of the repository');
    await symlink('/etc/hostname', join(root, 'absolute'));
    const tree = await gitTree(root, commit());
    expect(await tree.readText('absolute')).toMatchObject({ kind: 'refused', code: 'outside-root' });
  });

  it('behind a link to a folder are found as in a checkout', async () => {
    await write('real/a', 'text');
    await symlink('real', join(root, 'folder'));
    const id = commit();
    const [fromGit, fromDisk] = [await gitTree(root, id), await workTree(root)];
    expect(await fromGit.readText('folder/a')).toEqual(await fromDisk.readText('folder/a'));
    expect(await fromGit.listContext('folder')).toEqual(await fromDisk.listContext('folder'));
  });

  it('need a whole commit id', async () => {
    for (const name of ['HEAD', 'main', '--output=x', 'a'.repeat(12), `${'a'.repeat(40)}\n`])
      await expect(gitTree(root, name)).rejects.toMatchObject({ code: 'usage' });
    await expect(gitTree(root, 'a'.repeat(40))).rejects.toMatchObject({ code: 'git-failed' });
  });
});

describe('the merge base', () => {
  it('is the best common ancestor', async () => {
    await write('a', '1');
    const base = commit();
    git('checkout', '-q', '-b', 'topic');
    await write('b');
    commit();
    git('checkout', '-q', 'main');
    await write('c');
    commit();
    expect(await mergeBase(root, 'main', 'topic')).toBe(base);
  });

  it('is none where a commit is not here, and takes no name for an option', async () => {
    commit();
    for (const name of ['nowhere', '--all', '--is-ancestor', '-h', 'a\nb', ''])
      expect(await mergeBase(root, name, 'HEAD')).toBeUndefined();
  });
});
