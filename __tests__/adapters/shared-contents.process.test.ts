import { chmodSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../src/adapters/git-objects.ts';
import { readOnce, sharingContents } from '../../src/adapters/shared-contents.ts';
import type { ReadTree } from '../../src/core/model/tree.ts';
import { define } from '../../src/pipeline.ts';
import { configOf } from '../fakes/memory-tree.ts';
import { sized } from '../test-size.ts';
import { type Repository, useRepository } from './git-repository.ts';

const repository = useRepository();

const CONFIG = configOf(`environments:
  - { path: "**/environment.yml", base: "a:1" }
  - { path: "**/Dockerfile" }
  - { path: "**/requirements.txt", base: "a:1" }
`);

async function defined(tree: ReadTree) {
  const { definitions, diagnostics } = await define(tree, CONFIG);
  return JSON.stringify([definitions, diagnostics], undefined, 1);
}

/** The definitions of a commit, read alone and beside the work tree. */
async function compare(commit: string) {
  const { root } = repository();
  const head = readOnce(await workTree(root));
  await define(head, CONFIG);
  const shared = await sharingContents(await gitTree(root, commit), head);
  expect(await defined(shared)).toBe(await defined(await gitTree(root, commit)));
  return shared;
}

function writeAll() {
  const { write, link } = repository();
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
const TRAPS: Readonly<Record<string, (repository: Repository) => void>> = {
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

describe('a commit that is read beside the work tree', () => {
  it.each(Object.entries(TRAPS))('has its own definitions: %s', async (_, spring) => {
    writeAll();
    const commit = repository().commit();
    spring(repository());
    await compare(commit);
  });

  it.each(Object.entries(TRAPS))('has them where it is not the last one: %s', async (_, spring) => {
    const { write, commit } = repository();
    writeAll();
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
    writeAll();
    const before = commit();
    write('conda/more.txt', 'b==5\n');
    await compare(before);
  });

  it('reads only what differs', async () => {
    const { root, write, commit } = repository();
    writeAll();
    const before = commit();
    write('conda/more.txt', 'b==5\n');
    commit();
    const shared = await compare(before);
    const head = readOnce(await workTree(root));
    const again = await sharingContents(await gitTree(root, before), head);
    expect(await again.readText('pip/base.txt')).toBe(await head.readText('pip/base.txt'));
    expect(await again.readText('conda/more.txt')).toEqual({ kind: 'text', text: 'b==1\n' });
    expect(await shared.readText('conda/more.txt')).toEqual({ kind: 'text', text: 'b==1\n' });
  });

  it('has them whatever traps come together', async () => {
    const springs = Object.entries(TRAPS);
    const random = generator(sized({ small: 1, ci: 2, nightly: 3 }));
    const { root, git, write } = repository();
    for (let count = 0; count < sized({ small: 4, ci: 25, nightly: 10_000 }); count += 1) {
      for (const name of ['conda', 'image', 'pip', 'other', '.git', '.gitattributes', '.gitignore'])
        rmSync(join(root, name), { recursive: true, force: true });
      git('init', '-q', '-b', 'main');
      writeAll();
      const before = repository().commit();
      if (random(2) === 0) {
        write(`${['conda', 'image', 'pip'][random(3)]}/${['more.txt', 'src/a', 'base.txt'][random(3)]}`, 'x==9\n');
        repository().commit();
      }
      const names: string[] = [];
      for (let trap = random(4); trap > 0; trap -= 1) {
        const [name = '', spring] = springs[random(springs.length)] ?? [];
        names.push(name);
        // One trap may have removed what another one changes.
        try {
          spring?.(repository());
        } catch {}
      }
      await compare(before).catch((cause: unknown) => {
        throw new Error(`beside: ${names.join(', ')}`, { cause });
      });
    }
  });

  it('is read alone where git does not say what is clean', async () => {
    writeAll();
    const { root, commit } = repository();
    const before = commit();
    const unread = () => Promise.reject(new Error('the work tree is read'));
    const { contentNames: _, ...silent } = { ...(await workTree(root)), readText: unread, digestFile: unread };
    const tree = await gitTree(root, before);
    const alone = await defined(tree);
    for (const other of [silent, { ...silent, contentNames: async () => new Map<string, string>() }])
      expect(await defined(await sharingContents(tree, other))).toBe(alone);
  });
});

/** Numbers below a limit, the same ones each time: https://en.wikipedia.org/wiki/Xorshift */
function generator(seed: number): (limit: number) => number {
  let state = seed * 2_654_435_761;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}
