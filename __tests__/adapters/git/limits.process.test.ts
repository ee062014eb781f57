import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openBlobs } from '../../../src/adapters/git/blobs.ts';
import { openDialogue } from '../../../src/adapters/git/dialogue.ts';
import { listCommit } from '../../../src/adapters/git/listing.ts';
import { gitTree, mergeBase, remoteGitTree } from '../../../src/adapters/git/objects.ts';
import { GIT_LIMITS, gitRecords } from '../../../src/adapters/git/start.ts';
import { dedent } from '../../dedent.ts';
import { sized } from '../../test-size.ts';
import { recordGit, useRepository } from './repository.ts';

const repository = useRepository();

describe('processes of git', () => {
  it('do not grow with files and links', async () => {
    const { root, outside, importCommit } = repository();
    const numbers = Array.from({ length: 3000 }, (_, number) => number);
    const inline = (text: string) => `data ${text.length}\n${text}\n`;
    const files = numbers.map((at) => `M 100644 inline env${at}/environment.yml\n${inline(`name: env${at}\n`)}`);
    const links = numbers.map((at) => `M 120000 inline links/l${at}\n${inline(`../env${at}/environment.yml`)}`);
    const id = importCommit([...files, ...links].join(''));
    const { calls, end } = recordGit(outside);
    try {
      const tree = await gitTree(root, id);
      const readings = await Promise.all(numbers.map((at) => tree.readText(`links/l${at}`)));
      expect(readings.at(-1)).toEqual({ kind: 'text', text: 'name: env2999\n' });
      expect(new Set(await Promise.all(numbers.map((at) => tree.digestFile(`env${at}/environment.yml`)))).size).toBe(
        3000,
      );
      expect((await tree.listContext('links'))?.at(-1)?.target).toBe('../env999/environment.yml');
      expect(calls().length).toBe(4);
    } finally {
      end();
    }
  });

  it('that nobody asks end by themselves, and are started again', async () => {
    const { root, blob } = repository();
    const oid = blob('a');
    const read = openBlobs(root);
    const running = () =>
      execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).includes(`${root} cat-file --batch`);
    expect(await read(oid, () => undefined)).toBe(true);
    expect(running()).toBe(true);
    await expect.poll(running, { timeout: 10_000 }).toBe(false);
    expect(await read(oid, () => undefined)).toBe(true);
  });

  it('do not keep ours alive', () => {
    const { root, write, commit } = repository();
    write('a');
    const id = commit();
    const adapter = join(import.meta.dirname, '../../../src/adapters/git/objects.ts');
    const program = `import { gitTree } from ${JSON.stringify(adapter)};
      const { text } = await (await gitTree(${JSON.stringify(root)}, '${id}')).readText('a');
      const began = performance.now();
      process.on('exit', () => process.stdout.write(JSON.stringify([text, performance.now() - began])));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    const [text, waited] = JSON.parse(printed) as [string, number];
    expect(text).toBe('a');
    expect(waited).toBeLessThan(500);
  });
});

describe('above a limit', () => {
  it('a link is not read', async () => {
    const { root, outside, blob, importCommit, git } = repository();
    const large = blob(Buffer.alloc(20_000_000));
    const id = importCommit(
      Array.from({ length: 30 }, (_, at) => `M 120000 ${large} links/l${at}`)
        .concat(`M 120000 ${blob('x'.repeat(4096))} fits`, `M 100644 ${blob('text')} ${'x'.repeat(4096)}`)
        .join('\n'),
    );
    expect(git('cat-file', '-s', large)).toBe('20000000');
    const { calls, end } = recordGit(outside);
    try {
      const tree = await gitTree(root, id);
      const message = 'the link has 20000000 bytes; at most 4096 are read';
      expect(await tree.readText('links/l7')).toMatchObject({ kind: 'refused', code: 'file-unreadable', message });
      expect(await tree.listContext('links/l7')).toBeUndefined();
      await expect(tree.listContext('links')).rejects.toMatchObject({
        code: 'git-failed',
        message: expect.stringContaining(message),
      });
      await expect(tree.digestFile('links/l7')).rejects.toMatchObject({ code: 'git-failed' });
      expect(calls().join('\n')).not.toContain('cat-file');
      expect(await tree.readText('fits')).toEqual({ kind: 'text', text: 'text' });
    } finally {
      end();
    }
  });

  it('a tree of trees of trees is not listed', async () => {
    const { root, git, blob } = repository();
    const treeOf = (mode: string, type: string, oid: string) =>
      execFileSync('git', ['-C', root, 'mktree'], {
        input: Array.from({ length: 10 }, (_, at) => `${mode} ${type} ${oid}\t${at}\n`).join(''),
        encoding: 'utf8',
      }).trim();
    let oid = treeOf('100644', 'blob', blob('x'));
    for (let depth = 0; depth < 9; depth += 1) oid = treeOf('040000', 'tree', oid);
    const id = git('commit-tree', '-m', 'x', oid);
    const records = sized({ small: 10_000, ci: GIT_LIMITS.records, nightly: GIT_LIMITS.records });
    const message = `git ls-tree lists more than ${records} files`;
    const listed = listCommit(root, id, { ...GIT_LIMITS, records });
    await expect(listed).rejects.toMatchObject({ code: 'git-failed', message });
    const few = { ...GIT_LIMITS, bytes: 10_000 };
    await expect(listCommit(root, id, few)).rejects.toMatchObject({
      message: 'git ls-tree prints more than 10000 bytes',
    });
  });

  it.each([
    ['a name', 'a'.repeat(140_000)],
    ['a path', Array.from({ length: 2500 }, () => 'a').join('/')],
  ])('%s is not listed', async (_, path) => {
    const { root, importCommit } = repository();
    const id = importCommit(dedent`
      M 100644 inline ${path}
      data 1
      x
    `);
    const message = 'git ls-tree prints a path of more than 4096 bytes';
    await expect(gitTree(root, id)).rejects.toMatchObject({ code: 'git-failed', message });
  });

  it('a reference is none', async () => {
    const { root, commit } = repository();
    const id = commit();
    expect(await mergeBase(root, 'x'.repeat(4_000_000), id)).toBeUndefined();
    expect(await mergeBase(root, 'a\0b', id)).toBeUndefined();
  });

  it('of time, git is not waited for', async () => {
    const { root, write, commit } = repository();
    write('a');
    commit();
    execFileSync('/usr/bin/env', ['mkfifo', join(root, '.gitignore'), join(root, '.gitattributes')]);
    const limits = { ...GIT_LIMITS, milliseconds: 300 };
    const late = (command: string) => ({
      code: 'git-failed',
      message: `git ${command} did not answer within 0.3 seconds`,
    });
    const list = gitRecords(root, ['ls-files', '-z', '--others', '--exclude-standard'], () => undefined, limits);
    await expect(list).rejects.toMatchObject(late('ls-files'));
    const ask = openDialogue(root, ['check-attr', '-z', '--stdin', 'text'], limits);
    const requests = ['a\0', 'b\0'].map((request) => ask(request, () => undefined));
    for (const request of requests) await expect(request).rejects.toMatchObject(late('check-attr'));
  });
});

describe('objects that cannot be read', () => {
  it('are an error, and those that were asked for besides are answered', async () => {
    const { root, blob } = repository();
    const [whole, broken] = [blob('a'), blob(randomBytes(200_000))];
    const file = join(root, '.git/objects', broken.slice(0, 2), broken.slice(2));
    chmodSync(file, 0o644);
    truncateSync(file, 100_000);
    const read = openBlobs(root);
    const answers = await Promise.allSettled(
      [whole, broken, whole, broken, whole].map((oid) => read(oid, () => undefined)),
    );
    expect(answers).toMatchObject([
      { value: true },
      { reason: { code: 'git-failed' } },
      { value: true },
      { reason: { code: 'git-failed' } },
      { value: true },
    ]);
  });

  it('are an error where git does not start', async () => {
    const { root, outside, blob } = repository();
    const oid = blob('a');
    const { end } = recordGit(outside, 'true; exit 1;');
    try {
      await expect(openBlobs(root)(oid, () => undefined)).rejects.toMatchObject({ code: 'git-failed' });
    } finally {
      end();
    }
    const { PATH } = process.env;
    process.env.PATH = outside.concat('/nowhere');
    try {
      await expect(openBlobs(root)(oid, () => undefined)).rejects.toMatchObject({ code: 'git-failed' });
      expect(await mergeBase(root, 'HEAD', 'HEAD')).toBeUndefined();
    } finally {
      process.env.PATH = PATH;
    }
  });

  it('are absent, or not what was asked for', async () => {
    const { root, git, write, commit } = repository();
    write('a');
    commit();
    const read = openBlobs(root);
    expect(await read('a'.repeat(40), () => undefined)).toBe(false);
    for (const oid of [
      git('rev-parse', 'HEAD'),
      git('rev-parse', 'HEAD^{tree}'),
      'HEAD:a',
      `${'a'.repeat(40)}\nHEAD:a`,
    ])
      await expect(read(oid, () => undefined)).rejects.toMatchObject({ code: 'git-failed' });
    expect(await read(git('rev-parse', 'HEAD:a'), () => undefined)).toBe(true);
  });

  it('as a path that no checkout has', async () => {
    const { root, git, blob } = repository();
    for (const name of ['..', '.git', '.']) {
      const input = `100644 blob ${blob('x')}\t${name}\n`;
      const tree = execFileSync('git', ['-C', root, 'mktree'], { input, encoding: 'utf8' }).trim();
      const message = expect.stringContaining(`it holds ${JSON.stringify(name)}`);
      await expect(gitTree(root, git('commit-tree', '-m', 'x', tree))).rejects.toMatchObject({ message });
    }
  });

  it.each(['blob:none', 'tree:0'])('in a partial clone (%s) are not fetched', async (filter) => {
    const { root, outside, git, write, commit } = repository();
    for (const path of ['a', 'b', 'c']) write(path);
    const id = commit();
    git('config', 'uploadpack.allowFilter', 'true');
    const blobs = ['a', 'b', 'c'].map((path) => ({
      path,
      mode: '100644',
      size: 1,
      oid: git('rev-parse', `HEAD:${path}`),
    }));
    const clone = join(outside, 'clone');
    execFileSync('git', ['clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${root}`, clone]);
    execFileSync('git', ['-C', clone, 'cat-file', '-p', blobs[1]?.oid ?? '']);
    await expect(gitTree(clone, id)).rejects.toMatchObject({ code: 'git-failed' });
    expect(await mergeBase(clone, id, id)).toBe(id);
    const asked: string[] = [];
    const readBlob = async (oid: string) => {
      asked.push(oid);
      return execFileSync('git', ['-C', root, 'cat-file', 'blob', oid]);
    };
    const tree = await remoteGitTree(clone, { blobs, complete: true, readBlob });
    const readings = await Promise.all(blobs.map(({ path }) => tree.readText(path)));
    expect(readings).toEqual(['a', 'b', 'c'].map((text) => ({ kind: 'text', text })));
    expect(asked.toSorted()).toEqual([blobs[0]?.oid, blobs[2]?.oid].toSorted());
  });

  it('are refused where another content came from elsewhere', async () => {
    const { root, commit } = repository();
    commit();
    const blobs = [{ path: 'a', mode: '100644', size: 1, oid: 'a'.repeat(40) }];
    const tree = await remoteGitTree(root, { blobs, complete: true, readBlob: async () => Buffer.from('x') });
    await expect(tree.readText('a')).rejects.toMatchObject({ code: 'git-failed' });
  });
});
