import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listDirty } from '../../../src/adapters/git/dirty.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { type Repository, useRepository } from './repository.ts';

const repository = useRepository();

type Change = (repository: Repository) => void;

/** Another repository, in the place of a submodule. */
function withSubmodule({ root, git }: Repository) {
  const folder = join(root, 'lib/module');
  mkdirSync(folder, { recursive: true });
  const inner = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { stdio: 'pipe' });
  inner('init', '-q', '-b', 'main');
  writeFileSync(join(folder, 'inner.txt'), 'one');
  inner('add', '.');
  inner('commit', '-q', '-m', 'x');
  git('-c', 'advice.addEmbeddedRepo=false', 'add', '.');
  git('commit', '-q', '-m', 'module');
  return { folder, inner };
}

/** A file of Git LFS whose content was fetched; no program of that name is there. */
function withPointer({ write, commit, git, root }: Repository, content: string) {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256Hex('large')}\nsize 5\n`;
  write('.gitattributes', '*.bin filter=lfs -text\n');
  write('lib/model.bin', pointer);
  commit();
  for (const [key, value] of [
    ['clean', 'nowhere'],
    ['process', 'nowhere'],
    ['required', 'true'],
  ] as const)
    git('config', `filter.lfs.${key}`, value);
  writeFileSync(join(root, 'lib/model.bin'), content);
}

function start() {
  const made = repository();
  made.write('lib/a.txt', 'a\n');
  made.write('lib/b.sh', 'b\n');
  made.write('other/c.txt', 'c\n');
  made.write('.gitignore', '*.log\n');
  made.commit();
  return made;
}

describe('a tracked file that is not as the commit has it', () => {
  it.each<[string, Change, readonly string[]]>([
    ['is changed', ({ write }) => write('lib/a.txt', 'x\n'), ['lib/a.txt']],
    [
      'is replaced at its size and time',
      ({ root, git }) => {
        const path = join(root, 'lib/a.txt');
        for (const pair of [
          ['core.trustctime', 'false'],
          ['core.checkStat', 'minimal'],
        ] as const)
          git('config', ...pair);
        utimesSync(path, 1000, 1000);
        git('add', '.');
        writeFileSync(`${path}.new`, 'x\n');
        utimesSync(`${path}.new`, 1000, 1000);
        renameSync(`${path}.new`, path);
      },
      ['lib/a.txt'],
    ],
    [
      'is staged',
      ({ write, git }) => {
        write('lib/a.txt', 'x\n');
        git('add', '.');
      },
      ['lib/a.txt'],
    ],
    [
      'is staged and put back',
      ({ write, git }) => {
        write('lib/a.txt', 'x\n');
        git('add', '.');
        write('lib/a.txt', 'a\n');
      },
      ['lib/a.txt'],
    ],
    [
      'is that of another commit',
      ({ git, write, commit }) => {
        git('checkout', '-q', '-b', 'stranger');
        write('lib/a.txt', 'stranger\n');
        commit();
        git('checkout', '-q', 'main');
        git('checkout', '-q', 'stranger', '--', '.');
      },
      ['lib/a.txt'],
    ],
    [
      'is new',
      ({ write, git }) => {
        write('lib/new.txt');
        git('add', '.');
      },
      ['lib/new.txt'],
    ],
    [
      'is new, and not staged',
      ({ write, git }) => {
        write('lib/new.txt');
        git('add', '-N', 'lib/new.txt');
      },
      ['lib/new.txt'],
    ],
    ['is gone', ({ root }) => rmSync(join(root, 'lib/a.txt')), ['lib/a.txt']],
    ['is taken out of the index', ({ git }) => void git('rm', '-q', '--cached', 'lib/a.txt'), ['lib/a.txt']],
    ['is renamed', ({ git }) => void git('mv', 'lib/a.txt', 'lib/z.txt'), ['lib/a.txt', 'lib/z.txt']],
    ['has another mode', ({ root }) => chmodSync(join(root, 'lib/b.sh'), 0o755), ['lib/b.sh']],
    [
      'is a link',
      ({ root }) => {
        rmSync(join(root, 'lib/a.txt'));
        symlinkSync('b.sh', join(root, 'lib/a.txt'));
      },
      ['lib/a.txt'],
    ],
    [
      'is told to be unchanged',
      ({ git, write }) => {
        git('update-index', '--assume-unchanged', 'lib/a.txt');
        write('lib/a.txt', 'x\n');
      },
      ['lib/a.txt'],
    ],
    [
      'is told to be skipped',
      ({ git, write }) => {
        git('update-index', '--skip-worktree', 'lib/a.txt');
        write('lib/a.txt', 'x\n');
      },
      ['lib/a.txt'],
    ],
    [
      'has a name that is quoted elsewhere',
      ({ git, write, commit }) => {
        write('lib/é "\n.txt');
        commit();
        write('lib/é "\n.txt', 'x');
        git('config', 'core.quotePath', 'true');
      },
      ['lib/é "\n.txt'],
    ],
    [
      'is in a submodule',
      (made) => {
        const { folder } = withSubmodule(made);
        writeFileSync(join(folder, 'inner.txt'), 'two');
      },
      ['lib/module/inner.txt'],
    ],
    [
      'is in a submodule that is not to be looked at',
      (made) => {
        const { folder } = withSubmodule(made);
        made.git('config', 'submodule.lib/module.ignore', 'all');
        made.git('config', 'diff.ignoreSubmodules', 'all');
        writeFileSync(join(folder, 'inner.txt'), 'two');
      },
      ['lib/module/inner.txt'],
    ],
    [
      'is a submodule of another commit',
      (made) => {
        const { inner } = withSubmodule(made);
        inner('commit', '-q', '--allow-empty', '-m', 'y');
      },
      ['lib/module'],
    ],
    [
      'is a submodule that became a link',
      (made) => {
        const { folder } = withSubmodule(made);
        rmSync(folder, { recursive: true });
        symlinkSync('..', folder);
      },
      ['lib/module'],
    ],
    ['is another content of Git LFS', (made) => withPointer(made, 'other'), ['lib/model.bin']],
    [
      'is of a filter that git is not to run',
      ({ write, commit, git }) => {
        write('.gitattributes', '*.txt filter=x\n');
        commit();
        git('config', 'filter.x.clean', 'echo a');
        write('lib/a.txt', 'secret\n');
      },
      ['lib/a.txt'],
    ],
  ])('%s', async (_, change, expected) => {
    const made = start();
    change(made);
    expect(await listDirty(made.root)).toEqual(expected);
    const below = expected.map((path) => path.slice('lib/'.length));
    expect(await listDirty(join(made.root, 'lib'))).toEqual(below);
    expect(await listDirty(join(made.root, 'other'))).toEqual([]);
  });
});

describe('a tree is clean', () => {
  it.each<[string, Change]>([
    ['as it was checked out', () => undefined],
    [
      'with files that git does not track, or ignores',
      ({ write }) => {
        write('lib/new.txt');
        write('lib/x.log');
      },
    ],
    ['with a file that was only touched', ({ root }) => utimesSync(join(root, 'lib/a.txt'), 1, 1)],
    [
      'with other line ends in the work tree',
      ({ git, root }) => {
        git('config', 'core.autocrlf', 'true');
        rmSync(join(root, 'lib/a.txt'));
        git('checkout', '-q', '--', '.');
      },
    ],
    [
      'with a part of it',
      ({ git }) => {
        git('sparse-checkout', 'set', '--no-cone', '/lib/', '/other/');
      },
    ],
    [
      'with modes that are not looked at',
      ({ git, root }) => {
        git('config', 'core.fileMode', 'false');
        chmodSync(join(root, 'lib/b.sh'), 0o755);
      },
    ],
    ['with a submodule as it is named', (made) => void withSubmodule(made)],
    [
      'with a submodule that was not fetched',
      (made) => {
        const { folder } = withSubmodule(made);
        rmSync(folder, { recursive: true });
        mkdirSync(folder);
      },
    ],
    ['with the content of a pointer of Git LFS', (made) => withPointer(made, 'large')],
  ])('%s', async (_, change) => {
    const made = start();
    change(made);
    expect(await listDirty(made.root)).toEqual([]);
    expect(await listDirty(join(made.root, 'lib'))).toEqual([]);
  });
});

describe('it is not known', () => {
  it.each<[string, (made: Repository) => string]>([
    [
      'without git',
      ({ root }) => {
        renameSync(join(root, '.git'), join(root, '../git'));
        return root;
      },
    ],
    [
      'before the first commit',
      ({ outside }) => {
        execFileSync('git', ['-C', outside, 'init', '-q']);
        writeFileSync(join(outside, 'a'), 'a');
        return outside;
      },
    ],
    [
      'in a folder that is no part of the commit',
      ({ root, write }) => {
        write('copied/Dockerfile', 'FROM x\n');
        return join(root, 'copied');
      },
    ],
    ['where the folder is not there', ({ root }) => join(root, 'nowhere')],
    [
      'with an index that cannot be read',
      ({ root }) => {
        writeFileSync(join(root, '.git/index'), 'broken');
        return root;
      },
    ],
  ])('%s', async (_, change) => {
    expect(await listDirty(change(start()))).toBeUndefined();
  });
});
