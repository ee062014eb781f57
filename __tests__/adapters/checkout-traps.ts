import { chmodSync, cpSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configOf } from '../fakes/memory-tree.ts';
import type { Repository } from './git/repository.ts';

/** Selects all of them. */
export const CONFIG = configOf(`environments:
  - { path: "**/environment.yml", base: "a:1" }
  - { path: "**/Dockerfile" }
  - { path: "**/requirements.txt", base: "a:1" }
`);

/** Definitions of three kinds, with what they include and copy. */
export function writeAll({ write, link }: Repository): void {
  write('conda/environment.yml', 'channels: [c]\ndependencies: [a=1, {pip: [-r more.txt]}]\n');
  write('conda/more.txt', 'b==1\n');
  write('image/Dockerfile', 'FROM a:1\nCOPY . /\n');
  write('image/src/a', 'a\n');
  write('image/src/run.sh', 'run\n');
  write('pip/requirements.txt', '-r base.txt\n-c limits.txt\n');
  write('pip/base.txt', 'c==1\n');
  write('pip/limits.txt', 'd<2\n');
  link('src/a', 'image/link');
}

/** What may be wrong about a checkout, and what git does not say of it. */
export const TRAPS: Readonly<Record<string, (repository: Repository) => void>> = {
  'a changed file': ({ write }) => write('pip/base.txt', 'c==2\n'),
  'a change of one size at one time': ({ root, write }) => {
    const { atime, mtime } = statSync(join(root, 'pip/base.txt'));
    write('pip/base.txt', 'c==2\n');
    utimesSync(join(root, 'pip/base.txt'), atime, mtime);
  },
  'a change that git was told to overlook': ({ git, write }) => {
    git('update-index', '--assume-unchanged', 'conda/environment.yml', 'image/src/a');
    write('conda/environment.yml', 'channels: [c]\ndependencies: [a=2]\n');
    write('image/src/a', 'A\n');
  },
  'a change where times are not compared': ({ git, write }) => {
    git('config', 'core.trustctime', 'false');
    git('config', 'core.checkStat', 'minimal');
    write('image/src/a', 'A\n');
  },
  'a staged change': ({ git, write }) => {
    write('conda/more.txt', 'b==2\n');
    git('add', '-A');
  },
  'a staged change that was taken back': ({ git, write }) => {
    write('conda/more.txt', 'b==2\n');
    git('add', '-A');
    write('conda/more.txt', 'b==1\n');
  },
  'a removed file': ({ root }) => rmSync(join(root, 'pip/limits.txt')),
  'a file that is not tracked any more': ({ git }) => git('rm', '-q', '--cached', 'pip/limits.txt'),
  'a sparse checkout': ({ git }) => git('sparse-checkout', 'set', '--no-cone', '/*', '!/pip/'),
  'a file that is there beside a sparse checkout': ({ git, write }) => {
    git('sparse-checkout', 'set', '--no-cone', '/*', '!/pip/');
    write('pip/base.txt', 'c==3\n');
  },
  'another mode': ({ root }) => chmodSync(join(root, 'image/src/run.sh'), 0o755),
  'a mode that is not compared': ({ root, git }) => {
    git('config', 'core.fileMode', 'false');
    chmodSync(join(root, 'image/src/run.sh'), 0o755);
  },
  'a link in the place of a file': ({ root, link }) => {
    rmSync(join(root, 'image/src/a'));
    link('run.sh', 'image/src/a');
  },
  'a link in the place of a folder': ({ root, write, link }) => {
    rmSync(join(root, 'pip'), { recursive: true });
    write('other/base.txt', 'c==4\n');
    write('other/limits.txt', 'd<4\n');
    write('other/requirements.txt', '-r base.txt\n');
    link('other', 'pip');
  },
  'a file in the place of a link': ({ root, write }) => {
    rmSync(join(root, 'image/link'));
    write('image/link', 'src/a');
  },
  'files that git does not track': ({ write }) => {
    write('.gitignore', 'ignored\n');
    write('image/ignored');
    write('image/new');
  },
  'a filter that is configured': ({ git, write }) => {
    write('.gitattributes', '*.txt filter=upper\n');
    git('config', 'filter.upper.smudge', 'tr a-z A-Z');
    git('config', 'filter.upper.clean', 'tr A-Z a-z');
  },
  'line ends of another machine': ({ root, git, write }) => {
    write('.gitattributes', '*.txt text eol=crlf\nsrc/* text eol=crlf\n');
    git('add', '-A');
    git('commit', '-q', '-m', 'attributes');
    rmSync(join(root, 'pip'), { recursive: true });
    git('checkout', '--', 'pip');
  },
  'line ends that git takes away when it stores a file': ({ root, git, write }) => {
    write('.gitattributes', '* text=auto\n');
    write('pip/base.txt', 'c==1\r\n');
    write('image/src/a', 'a\r\n');
    // Older than the index, so that git believes the times.
    for (const path of ['pip/base.txt', 'image/src/a']) utimesSync(join(root, path), 1, 1);
    git('add', '-A');
  },
  'line ends that a setting took away which is gone': ({ root, git, write }) => {
    write('image/src/a', 'a\r\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('-c', 'core.autocrlf=input', 'add', '-A');
  },
  'a filter of one size whose attribute is gone': ({ root, git, write }) => {
    write('.gitattributes', 'image/src/a filter=up\n');
    write('image/src/a', 'z\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('-c', 'filter.up.clean=tr z a', 'add', '-A');
    rmSync(join(root, '.gitattributes'));
  },
  'a setting that git reads as a number': ({ root, git, write }) => {
    git('config', 'core.autocrlf', '0x1');
    write('image/src/a', 'a\r\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('add', '-A');
  },
  'a work tree that is elsewhere': ({ root, outside, git, write }) => {
    cpSync(root, join(outside, 'copy'), { recursive: true });
    git('config', 'core.worktree', join(outside, 'copy'));
    write('pip/base.txt', 'c==8\n');
  },
  'a folder that was moved out of the root, and linked': ({ root, outside, link }) => {
    renameSync(join(root, 'pip'), join(outside, 'pip'));
    link(join(outside, 'pip'), 'pip');
  },
  'a name that is not UTF-8': ({ root }) => {
    writeFileSync(Buffer.from(`${root}/image/src/caf\xe9`, 'latin1'), 'x');
  },
  'a change of one size within one tick': ({ root, git, write }) => {
    utimesSync(join(root, 'pip/base.txt'), 1, 1);
    git('add', '-A');
    write('pip/base.txt', 'c==2\n');
    utimesSync(join(root, 'pip/base.txt'), 1, 1);
  },
  'line ends that git took away, with attributes that are gone': ({ root, git, write }) => {
    write('.gitattributes', '* text=auto\n');
    write('image/src/a', 'a\r\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('add', '-A');
    rmSync(join(root, '.gitattributes'));
  },
  'line ends that a setting takes away': ({ root, git, write }) => {
    git('config', 'core.autocrlf', 'input');
    write('image/src/a', 'a\r\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('add', '-A');
  },
  'line ends that an attribute takes away': ({ root, git, write }) => {
    write('.gitattributes', '*.txt eol=lf\n');
    write('conda/more.txt', 'b==1\r\n');
    utimesSync(join(root, 'conda/more.txt'), 1, 1);
    git('add', '-A');
  },
  'keywords that git takes away': ({ root, git, write }) => {
    write('.gitattributes', 'image/src/a ident\n');
    write('image/src/a', '$Id: 0123456789 $\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('add', '-A');
  },
  'another encoding': ({ root, git, write }) => {
    write('.gitattributes', 'image/src/a working-tree-encoding=UTF-16LE\n');
    write('image/src/a', Buffer.from('a\n', 'utf16le'));
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('add', '-A');
  },
  'a filter that was configured when a file was stored': ({ root, git, write }) => {
    write('.gitattributes', 'src/a filter=up\n');
    write('image/.gitattributes', 'src/a filter=up\n');
    write('image/src/a', 'z\n');
    utimesSync(join(root, 'image/src/a'), 1, 1);
    git('-c', 'filter.up.clean=tr z a', 'add', '-A');
  },
  'a submodule': ({ root, git }) => {
    git('init', '-q', join(root, 'image/lib'));
    git('-C', join(root, 'image/lib'), 'commit', '-q', '--allow-empty', '-m', 'x');
    git('add', 'image/lib');
  },
  'an index that is split': ({ git, write }) => {
    git('update-index', '--split-index');
    write('image/src/a', 'A\n');
  },
};

/** The tree of `writeAll` in a repository of its own, whatever was there before. */
export function startAgain(repository: Repository): void {
  for (const name of ['conda', 'image', 'pip', 'other', '.git', '.gitattributes', '.gitignore'])
    rmSync(join(repository.root, name), { recursive: true, force: true });
  repository.git('init', '-q', '-b', 'main');
  writeAll(repository);
}

/** Springs one of the traps, and answers which. One trap may have removed what another one changes. */
export function springAny(repository: Repository, random: (limit: number) => number): string {
  const springs = Object.entries(TRAPS);
  const [name = '', spring] = springs[random(springs.length)] ?? [];
  try {
    spring?.(repository);
  } catch {}
  return name;
}

/** Numbers below a limit, the same ones each time: https://en.wikipedia.org/wiki/Xorshift */
export function generator(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
