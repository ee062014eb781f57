import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainPaths } from '../../../src/adapters/checkout/inside.ts';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { dedent } from '../../dedent.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'terrarium-tree-'));
});
afterEach(() => rm(root, { recursive: true }));

async function write(path: string, text: string | Uint8Array = path) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' });
const list = async () => [...(await (await workTree(root)).listFiles())].toSorted();
const context = async (directory = '.') =>
  (await (await workTree(root)).listContext(directory))?.map(({ path }) => path).toSorted();
const read = async (path: string) => (await workTree(root)).readText(path);

describe('the files of a checkout', () => {
  it('are tracked ones, and untracked ones that are not ignored', async () => {
    git('init', '-q');
    for (const path of ['tracked', 'untracked', 'ignored', 'sub/tracked', 'sub/ignored']) await write(path);
    await write('.gitignore', 'ignored\n');
    git('add', 'tracked', 'sub/tracked', '.gitignore');
    expect(await list()).toEqual(['.gitignore', 'sub/tracked', 'tracked', 'untracked']);
  });

  it('are relative to the root, also where that is a folder of the repository', async () => {
    git('init', '-q');
    await write('a');
    await write('sub/b');
    root = join(root, 'sub');
    expect(await list()).toEqual(['b']);
    root = dirname(root);
  });

  it('are all but those of git where there is no repository', async () => {
    for (const path of ['a', 'sub/b', 'sub/.git/config', 'sub/.gitignore']) await write(path);
    expect(await list()).toEqual(['a', 'sub/.gitignore', 'sub/b']);
  });

  it('are named as they are', async () => {
    git('init', '-q');
    const names = ['ü', 'a b', 'new\nline', '"quoted"', '-x', '\u{1F40D}'];
    for (const name of names) await write(name);
    expect(await list()).toEqual(names.toSorted());
  });

  it('are those of the root, whatever repository the environment names', async () => {
    git('init', '-q');
    await write('mine');
    const other = await mkdtemp(join(tmpdir(), 'terrarium-other-'));
    execFileSync('git', ['-C', other, 'init', '-q']);
    await writeFile(join(other, 'theirs'), '');
    execFileSync('git', ['-C', other, 'add', '.']);
    // As in a hook of git.
    process.env.GIT_DIR = join(other, '.git');
    process.env.GIT_WORK_TREE = other;
    try {
      expect(await list()).toEqual(['mine']);
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_WORK_TREE;
      await rm(other, { recursive: true });
    }
  });

  it('need a root that is there', async () => {
    await expect(workTree(join(root, 'nowhere'))).rejects.toMatchObject({ code: 'usage' });
  });
});

describe('reading a definition', () => {
  it('answers text as it is, absence, and what is no text', async () => {
    await write('a', '\uFEFFline\r\n');
    expect(await read('a')).toEqual({ kind: 'text', text: '\uFEFFline\r\n' });
    expect(await read('none')).toEqual({ kind: 'absent' });
    expect(await read('a/b')).toEqual({ kind: 'absent' });
    await write('binary', Buffer.from([0x66, 0xff, 0x66]));
    expect(await read('binary')).toMatchObject({ kind: 'refused', code: 'not-utf8' });
    await write('nul', 'a\0b');
    expect(await read('nul')).toMatchObject({ kind: 'refused', code: 'not-utf8' });
    expect(await read('.')).toMatchObject({ kind: 'refused', code: 'not-a-file' });
  });

  it('takes 4 MiB, and does not read more', async () => {
    await write('fits', 'x'.repeat(4 * 1024 * 1024));
    expect((await read('fits')).kind).toBe('text');
    await write('large', '');
    // A file with a hole: it has no bytes that could be read in time.
    await truncate(join(root, 'large'), 100 * 1024 * 1024 * 1024);
    expect(await read('large')).toMatchObject({ kind: 'refused', code: 'file-too-large' });
  });

  it('follows links inside the root, and none that leads out', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'terrarium-outside-'));
    await writeFile(join(outside, 'secret'), 'a secret');
    await write('sub/a', 'inside');
    await symlink('sub', join(root, 'folder'));
    await symlink('../sub/a', join(root, 'sub/link'));
    await symlink(outside, join(root, 'out'));
    await symlink(join(outside, 'secret'), join(root, 'secret'));
    await symlink('loop', join(root, 'loop'));
    expect(await read('folder/link')).toEqual({ kind: 'text', text: 'inside' });
    for (const path of [
      'secret',
      'out/secret',
      'folder/../out/secret',
      `../${outside.split('/').at(-1)}/secret`,
      'loop',
    ])
      expect(await read(path)).toMatchObject({ kind: 'refused', code: 'outside-root' });
    await rm(outside, { recursive: true });
  });

  it('does not wait for a pipe', async () => {
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe')]);
    expect(await read('pipe')).toMatchObject({ kind: 'refused', code: 'not-a-file' });
  });

  it('answers for names that no file system takes', async () => {
    expect(await read('x'.repeat(5000))).toMatchObject({ kind: 'refused', code: 'file-unreadable' });
    expect(await read('a\0b')).toMatchObject({ kind: 'refused' });
  });

  it.skipIf(process.getuid?.() === 0)('answers for files that may not be read', async () => {
    await write('private');
    await chmod(join(root, 'private'), 0);
    expect(await read('private')).toMatchObject({ kind: 'refused', code: 'file-unreadable' });
  });
});

describe('a build context', () => {
  it('holds ignored files too, and nothing of git', async () => {
    git('init', '-q');
    await write('.gitignore', 'model.bin\n');
    for (const path of ['model.bin', 'a', 'sub/.git', 'sub/b', '.github/x']) await write(path);
    expect(await context()).toEqual(['.github/x', '.gitignore', 'a', 'model.bin', 'sub/b']);
    expect(await context('sub')).toEqual(['b']);
  });

  it('tells links and executables, and leaves out what is no content', async () => {
    await write('tool');
    await chmod(join(root, 'tool'), 0o710);
    await symlink('/etc/passwd', join(root, 'link'));
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe')]);
    const entries = await (await workTree(root)).listContext('.');
    expect(entries?.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'link', kind: 'link', executable: false, target: '/etc/passwd' },
      { path: 'tool', kind: 'file', executable: true, target: '' },
    ]);
  });

  it('is none where there is no folder, or it lies outside', async () => {
    await write('file');
    await symlink(tmpdir(), join(root, 'out'));
    for (const directory of ['nowhere', 'file', 'out', '..']) expect(await context(directory)).toBeUndefined();
  });

  it('is digested file by file, never through a link', async () => {
    await write('a', 'abc');
    await symlink('a', join(root, 'link'));
    const tree = await workTree(root);
    expect(await tree.digestFile('a')).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    await expect(tree.digestFile('link')).rejects.toMatchObject({ code: 'snapshot-failed' });
    await expect(tree.digestFile('none')).rejects.toMatchObject({ code: 'snapshot-failed' });
  });

  it.each([0, 1, 2 ** 20 - 1, 2 ** 20, 2 ** 20 + 1, 3 * 2 ** 20 + 5])('is digested whole: %i bytes', async (size) => {
    const content = Buffer.alloc(size, 'terrarium ');
    await write('a', content);
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    const tree = await workTree(root);
    expect(await Promise.all([tree.digestFile('a'), tree.digestFile('a')])).toEqual([digest, digest]);
  });

  it('with a name that is no UTF-8 is a failure that is told', async () => {
    closeSync(openSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff])]), 'w'));
    await expect(context()).rejects.toMatchObject({ code: 'snapshot-failed' });
  });

  it('with a name that is no UTF-8 does not crash the listing of a folder without git', async () => {
    closeSync(openSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0x66, 0xff])]), 'w'));
    await write('a');
    expect(await list()).toEqual(['a']);
  });
});

describe('files of git itself', () => {
  it('are no definition and no context, however they are named', async () => {
    await write('.git/config', 'AUTHORIZATION: basic canary');
    await write('a');
    await symlink('.git/config', join(root, 'link'));
    const tree = await workTree(root);
    for (const path of ['.git/config', 'link', 'x/../.git/config'])
      expect(await tree.readText(path)).toMatchObject({ kind: 'refused', code: 'outside-root' });
    expect(await tree.listContext('.git')).toBeUndefined();
    await expect(tree.digestFile('.git/config')).rejects.toMatchObject({ code: 'snapshot-failed' });
  });

  it('are resolved in any case of their name, which some disks do not tell apart', async () => {
    await write('.GIT/config');
    await write('a/b');
    expect(['.GIT', 'a/.Git', 'a'].map(plainPaths(root).isFolder)).toEqual([false, false, true]);
  });

  it('do not run programs that a folder of the repository names', async () => {
    const bare = join(root, 'sub');
    await write('sub/HEAD', 'ref: refs/heads/main\n');
    await write('sub/objects/.keep');
    await write('sub/refs/.keep');
    const canary = join(root, 'pwned');
    await write(
      'sub/config',
      dedent`
        [core]
        bare = false
        worktree = ..
        fsmonitor = "touch ${canary}; false"
      `,
    );
    git('init', '-q');
    await (await workTree(bare)).listFiles();
    expect(existsSync(canary)).toBe(false);
  });
});
