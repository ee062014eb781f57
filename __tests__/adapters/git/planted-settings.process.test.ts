import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { listDirty } from '../../../src/adapters/git/dirty.ts';
import { deepenTo, fetchCommit, isContained, isShallow, renamesSince } from '../../../src/adapters/git/history.ts';
import { gitTree, mergeBase } from '../../../src/adapters/git/objects.ts';
import { type Repository, recordGit, useRepository } from './repository.ts';

const repository = useRepository();

/** A program that leaves a mark, and whether it did. */
function canary({ outside }: Repository) {
  const [program, mark] = [join(outside, 'program'), join(outside, 'mark')];
  writeFileSync(program, `#!/bin/sh\necho "$0 $@" >> '${mark}'\n`);
  chmodSync(program, 0o755);
  return { program, ran: () => existsSync(mark) };
}

/** Everything that adapters ask git for; what is read below the root is answered, failed or not. */
async function askEverything(root: string, commit: string) {
  const isRead = async (work: () => Promise<unknown>) => work().catch((error: unknown) => error);
  await isRead(async () => (await workTree(root)).listFiles());
  await isRead(async () => (await workTree(root, {}, { compares: true })).contentNames?.(['a.txt', 'b.txt', 'k.id']));
  await isRead(() => mergeBase(root, 'HEAD', commit));
  await isRead(() => isShallow(root));
  await isRead(() => isContained(root, commit, 'HEAD^'));
  await isRead(() => listDirty(root));
  await isRead(() => renamesSince(root, commit, undefined));
  await isRead(() => renamesSince(root, 'HEAD', undefined));
  await isRead(() => renamesSince(root, `${commit}^`, commit));
  await isRead(() => fetchCommit(root, 'a'.repeat(40), { serverUrl: 'https://github.com', token: 'secret' }));
  await isRead(() => deepenTo(root, 'b'.repeat(40), commit));
  for (const id of originCommits(root)) await isRead(() => fetchCommit(root, id));
  const tree = await isRead(() => gitTree(root, commit));
  if (tree instanceof Error) return tree;
  const { listFiles, readText, digestFile, listContext } = tree as Awaited<ReturnType<typeof gitTree>>;
  for (const path of await listFiles())
    await Promise.all([isRead(() => readText(path)), isRead(() => digestFile(path))]);
  await isRead(() => listContext('.'));
  return undefined;
}

/** Two commits, the second with a renamed file; then a change of the work tree. */
function populate({ write, link, commit, git, root }: Repository): string {
  write('.gitattributes', '*.txt filter=planted diff=planted\n*.id ident\n');
  write('a.txt', 'text\n'.repeat(20));
  write('k.id', '$Id$\n');
  link('a.txt', 'link');
  commit();
  git('mv', 'a.txt', 'b.txt');
  const id = commit();
  writeFileSync(join(root, 'b.txt'), 'other\n');
  // A file that only looks changed: git would write that down.
  utimesSync(join(root, '.gitattributes'), 1, 1);
  return id;
}

type Plant = (repository: Repository, program: string) => void;
const configure =
  (...pairs: readonly (readonly [string, string])[]): Plant =>
  ({ git }, program) => {
    for (const pair of pairs) git('config', ...pair.map((text) => text.replaceAll('PROGRAM', program)));
  };

/** What is planted, and an everyday command with which it would run. */
const PROGRAMS: readonly (readonly [string, Plant, readonly string[]])[] = [
  ['a monitor of the file system', configure(['core.fsmonitor', 'PROGRAM']), ['status']],
  ['a smudge filter', configure(['filter.planted.smudge', 'PROGRAM']), ['cat-file', '--filters', 'HEAD:b.txt']],
  [
    'a required filter process',
    configure(['filter.planted.process', 'PROGRAM'], ['filter.planted.required', 'true']),
    ['cat-file', '--filters', 'HEAD:b.txt'],
  ],
  ['a clean filter', configure(['filter.planted.clean', 'PROGRAM']), ['diff', 'HEAD']],
  [
    'a filter in a file that is included',
    ({ git, outside }, program) => {
      writeFileSync(join(outside, 'included'), `[filter "planted"]\n\tclean = ${program}\n\tsmudge = ${program}\n`);
      git('config', 'include.path', join(outside, 'included'));
    },
    ['diff', 'HEAD'],
  ],
  ['a textconv', configure(['diff.planted.textconv', 'PROGRAM']), ['diff', 'HEAD']],
  ['an external diff', configure(['diff.external', 'PROGRAM']), ['diff', 'HEAD']],
  ['a diff of an attribute', configure(['diff.planted.command', 'PROGRAM']), ['diff', 'HEAD']],
  [
    'hooks in a folder of its own',
    (planted, program) => {
      plantHooks(join(planted.root, 'hooks'), program);
      planted.git('config', 'core.hooksPath', 'hooks');
      withOrigin(planted);
    },
    ['fetch', '-q', 'origin', 'main:refs/remotes/origin/other'],
  ],
  [
    'hooks',
    (planted, program) => {
      plantHooks(join(planted.root, '.git/hooks'), program);
      withOrigin(planted);
    },
    ['fetch', '-q', 'origin', 'main:refs/remotes/origin/other'],
  ],
  [
    'an upload pack',
    configure(['remote.origin.url', '.'], ['remote.origin.uploadpack', 'PROGRAM']),
    ['fetch', 'origin'],
  ],
  [
    'a command for ssh',
    configure(['remote.origin.url', 'ssh://example.invalid/x'], ['core.sshCommand', 'PROGRAM']),
    ['fetch', 'origin'],
  ],
  [
    'a proxy for git',
    configure(['remote.origin.url', 'git://127.0.0.1:1/x'], ['core.gitProxy', 'PROGRAM']),
    ['fetch', 'origin'],
  ],
  [
    'a transport that is a program',
    configure(['remote.origin.url', 'ext::PROGRAM'], ['protocol.ext.allow', 'always']),
    ['fetch', 'origin'],
  ],
  [
    'a remote that is renamed to a program',
    configure(
      ['remote.origin.url', 'https://example.com/x'],
      ['url.ext::PROGRAM .insteadOf', 'https://example.com/'],
      ['protocol.ext.allow', 'always'],
    ),
    ['fetch', 'origin'],
  ],
  [
    'a helper for a remote',
    configure(['remote.origin.url', 'PROGRAM'], ['remote.origin.vcs', 'ext'], ['protocol.ext.allow', 'always']),
    ['fetch', 'origin'],
  ],
  [
    'a command for references of another repository',
    (planted, program) => {
      withOrigin(planted);
      borrowObjects(planted);
      planted.git('config', 'core.alternateRefsCommand', program);
    },
    ['fetch', '-q', 'origin', 'main:refs/remotes/origin/other'],
  ],
  [
    'a promisor that is a program',
    (planted, program) => {
      configure(
        ['extensions.partialClone', 'origin'],
        ['remote.origin.url', '.'],
        ['remote.origin.promisor', 'true'],
        ['remote.origin.uploadpack', program],
      )(planted, program);
      const oid = planted.git('rev-parse', 'HEAD:b.txt');
      execFileSync('rm', ['-f', join(planted.root, '.git/objects', oid.slice(0, 2), oid.slice(2))]);
    },
    ['cat-file', '-p', 'HEAD:b.txt'],
  ],
  [
    'a filter of a submodule',
    ({ git, root }, program) => {
      const module = join(root, 'module');
      execFileSync('git', ['init', '-q', module]);
      const inner = (...args: readonly string[]) =>
        execFileSync('git', ['-C', module, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args]);
      writeFileSync(join(module, '.gitattributes'), '* filter=inner\n');
      inner('add', '.');
      inner('commit', '-q', '-m', 'x');
      git('-c', 'advice.addEmbeddedRepo=false', 'add', 'module');
      git('commit', '-q', '-m', 'x');
      utimesSync(join(module, '.gitattributes'), 1, 1);
      inner('config', 'filter.inner.clean', program);
    },
    ['diff', 'HEAD'],
  ],
];

function plantHooks(folder: string, program: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of ['reference-transaction', 'post-index-change', 'pre-auto-gc', 'post-checkout']) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${program}\n`);
    chmodSync(join(folder, name), 0o755);
  }
}

// Where a test made a remote, a fetch from it has something to do.
function originCommits(root: string): readonly string[] {
  const heads = join(root, '../outside/origin/refs/heads/main');
  return existsSync(heads) ? [readFileSync(heads, 'utf8').trim()] : [];
}

/** A remote with one commit more. */
function withOrigin({ git, root, outside }: Repository): void {
  const origin = join(outside, 'origin');
  execFileSync('git', ['clone', '-q', '--bare', root, origin]);
  const tree = execFileSync('git', ['-C', origin, 'rev-parse', 'main^{tree}'], { encoding: 'utf8' }).trim();
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@b'];
  const commit = ['commit-tree', '-p', 'main', '-m', 'more', tree];
  const id = execFileSync('git', ['-C', origin, ...author, ...commit], { encoding: 'utf8' }).trim();
  execFileSync('git', ['-C', origin, 'update-ref', 'refs/heads/main', id]);
  git('config', 'remote.origin.url', origin);
  git('config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*');
}

function borrowObjects({ root, outside }: Repository): string {
  const other = join(outside, 'other');
  execFileSync('git', ['init', '-q', other]);
  mkdirSync(join(root, '.git/objects/info'), { recursive: true });
  writeFileSync(join(root, '.git/objects/info/alternates'), `${join(other, '.git/objects')}\n`);
  return other;
}

const tryGit = (root: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) => {
  try {
    return execFileSync('git', ['-C', root, ...args], { stdio: 'pipe', env, input: '' }).toString();
  } catch {
    return undefined;
  }
};

describe('a program in the configuration of a repository is not run', () => {
  it.each(PROGRAMS)('%s', async (_, plant, everyday) => {
    const planted = repository();
    const commit = populate(planted);
    const { program, ran } = canary(planted);
    plant(planted, program);
    await askEverything(planted.root, commit);
    expect(ran()).toBe(false);
    // The same repository, asked by an everyday command: what was planted works.
    tryGit(planted.root, everyday);
    expect(ran()).toBe(true);
  });

  it.each(['credential.helper', 'core.askPass', 'credential.http://127.0.0.1.helper'])('%s', async (key) => {
    const server = createServer((_, reply) => {
      reply.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const planted = repository();
    const commit = populate(planted);
    const { program, ran } = canary(planted);
    planted.git('config', 'remote.origin.url', `http://127.0.0.1:${port}/x`);
    planted.git('config', key.replace('127.0.0.1', `127.0.0.1:${port}`), program);
    await askEverything(planted.root, commit);
    expect(ran()).toBe(false);
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    await new Promise((resolve) => {
      execFile('git', ['-C', planted.root, 'fetch', 'origin'], { env }, resolve);
    });
    expect(ran()).toBe(true);
    server.close();
  });

  it('in a folder of it that looks like a bare repository', async () => {
    const planted = repository();
    const { program, ran } = canary(planted);
    const bare = join(planted.root, 'bare');
    execFileSync('git', ['init', '-q', '--bare', bare]);
    for (const [key, value] of [
      ['core.bare', 'false'],
      ['core.worktree', '.'],
      ['core.fsmonitor', program],
    ] as const)
      execFileSync('git', ['-C', bare, 'config', key, value]);
    const id = populate(planted);
    planted.git('push', '-q', bare, 'HEAD:refs/heads/main');
    await askEverything(bare, id);
    expect(await mergeBase(bare, id, id)).toBeUndefined();
    expect(ran()).toBe(false);
    tryGit(bare, ['status']);
    expect(ran()).toBe(true);
    expect(tryGit(bare, ['merge-base', id, id])?.trim()).toBe(id);
  });

  it('in variables of the caller', async () => {
    const planted = repository();
    const commit = populate(planted);
    const { program, ran } = canary(planted);
    planted.git('config', 'remote.origin.url', 'ssh://127.0.0.1:1/x');
    const variables = {
      GIT_EXTERNAL_DIFF: program,
      GIT_SSH_COMMAND: program,
      GIT_SSH: program,
      GIT_PROXY_COMMAND: program,
      GIT_ASKPASS: program,
      SSH_ASKPASS: program,
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: program,
      GIT_CONFIG_PARAMETERS: `'core.fsmonitor'='${program}'`,
    };
    Object.assign(process.env, variables);
    try {
      await askEverything(planted.root, commit);
      expect(ran()).toBe(false);
      tryGit(planted.root, ['diff', 'HEAD']);
      expect(ran()).toBe(true);
    } finally {
      for (const name of Object.keys(variables)) delete process.env[name];
    }
  });

  it('whose name cannot be turned off: files with keywords are not read', async () => {
    const planted = repository();
    const commit = populate(planted);
    planted.git('config', 'filter.a=b.smudge', 'true');
    const tree = await gitTree(planted.root, commit);
    await expect(tree.readText('k.id')).rejects.toMatchObject({ code: 'git-failed' });
    expect(await tree.readText('b.txt')).toMatchObject({ kind: 'text' });
  });
});

describe('content is what the commit says', () => {
  it('also where another object replaces it', async () => {
    const { root, git, write, commit, blob } = repository();
    write('a', 'real');
    const id = commit();
    git('replace', git('rev-parse', 'HEAD:a'), blob('swapped'));
    expect(git('cat-file', '-p', 'HEAD:a')).toBe('swapped');
    expect(await (await gitTree(root, id)).readText('a')).toEqual({ kind: 'text', text: 'real' });
  });

  it('also where a graft gives commits other parents', async () => {
    const { root, git, write, commit } = repository();
    write('a', '1');
    const first = commit();
    write('a', '2');
    const second = commit();
    git('checkout', '-q', '--orphan', 'lonely');
    const lonely = commit();
    mkdirSync(join(root, '.git/info'), { recursive: true });
    writeFileSync(join(root, '.git/info/grafts'), `${lonely} ${first}\n`);
    expect(tryGit(root, ['merge-base', lonely, second])?.trim()).toBe(first);
    expect(await mergeBase(root, lonely, second)).toBeUndefined();
  });

  it('also where it is borrowed from outside, or refused', async () => {
    const planted = repository();
    planted.write('a', 'real');
    planted.write('b', 'lent');
    planted.link('a', 'link');
    const id = planted.commit();
    const [a, b, target] = ['a', 'b', 'link'].map((path) => planted.git('rev-parse', `HEAD:${path}`));
    const other = borrowObjects(planted);
    const objectAt = (folder: string, oid = '') => join(folder, '.git/objects', oid.slice(0, 2), oid.slice(2));
    for (const oid of [a, b, target]) {
      mkdirSync(join(objectAt(other, oid), '..'), { recursive: true });
      execFileSync('mv', [objectAt(planted.root, oid), objectAt(other, oid)]);
    }
    for (const oid of [a, target]) {
      chmodSync(objectAt(other, oid), 0o644);
      writeFileSync(objectAt(other, oid), deflateSync(Buffer.from('blob 1\0b')));
    }
    expect(planted.git('cat-file', '-p', 'HEAD:a')).toBe('b');
    const tree = await gitTree(planted.root, id);
    expect(await tree.readText('b')).toEqual({ kind: 'text', text: 'lent' });
    for (const read of [
      () => tree.readText('a'),
      () => tree.digestFile('a'),
      () => tree.readText('link'),
      () => tree.listContext('.'),
    ])
      await expect(read()).rejects.toMatchObject({ code: 'git-failed', hint: 'run git fsck' });
  });

  it('whatever objects the caller names', async () => {
    const { root, outside, write, commit } = repository();
    write('a');
    const id = commit();
    process.env.GIT_OBJECT_DIRECTORY = outside;
    process.env.GIT_REPLACE_REF_BASE = 'refs/heads/';
    try {
      expect(tryGit(root, ['cat-file', '-e', id])).toBeUndefined();
      expect(await (await gitTree(root, id)).readText('a')).toEqual({ kind: 'text', text: 'a' });
    } finally {
      delete process.env.GIT_OBJECT_DIRECTORY;
      delete process.env.GIT_REPLACE_REF_BASE;
    }
  });
});

describe('the repository of another owner', () => {
  const asStranger = (outside: string) => recordGit(outside, 'GIT_TEST_ASSUME_DIFFERENT_OWNER=1');

  it('is read where it is the root itself', async () => {
    const { root, outside, write, commit } = repository();
    write('.gitignore', 'ignored\n');
    write('a');
    write('ignored');
    const id = commit();
    const { end } = asStranger(outside);
    try {
      expect(tryGit(root, ['rev-parse', 'HEAD'])).toBeUndefined();
      expect(await (await gitTree(root, id)).listFiles()).toEqual(['.gitignore', 'a']);
      expect(await (await workTree(root)).listFiles()).toEqual(['.gitignore', 'a']);
    } finally {
      end();
    }
  });

  it('is refused above the root, with the command that allows it', async () => {
    const { root, outside, write, commit } = repository();
    write('sub/a');
    const id = commit();
    const { end } = asStranger(outside);
    const refused = {
      code: 'git-failed',
      message: `git refuses the repository ${JSON.stringify(root)}: it belongs to another user`,
      hint: `git config --global --add safe.directory '${root}'`,
    };
    try {
      const folder = join(root, 'sub');
      await expect(gitTree(folder, id)).rejects.toMatchObject(refused);
      await expect(mergeBase(folder, id, id)).rejects.toMatchObject(refused);
      await expect((await workTree(folder)).listFiles()).rejects.toMatchObject(refused);
      expect(await fetchCommit(root, id)).toBe(false);
    } finally {
      end();
    }
  });
});
