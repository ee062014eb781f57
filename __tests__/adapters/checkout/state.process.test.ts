import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';
import { gitTree } from '../../../src/adapters/git/objects.ts';
import type { ReadTree } from '../../../src/core/model/tree.ts';
import { define } from '../../../src/pipeline.ts';
import { configOf } from '../../fakes/memory-tree.ts';
import { recordGit, useRepository } from '../git/repository.ts';

const repository = useRepository();

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`;

/** The findings of `Dockerfile`, or of another file, as `code: message`. */
async function findings(file = 'Dockerfile', tree: Promise<ReadTree> = workTree(repository().root)) {
  const { definitions } = await define(await tree, configOf(`environments: [{path: ${file}}]`));
  const own = definitions.filter(({ origin }) => origin.source === file);
  return own.flatMap(({ item }) => item.diagnostics.map(({ code, message }) => `${code}: ${message}`));
}

function dockerfile(...steps: readonly string[]) {
  repository().write('Dockerfile', `FROM python:3.12@sha256:${'0'.repeat(64)}\n${steps.join('\n')}\n`);
}

/** A repository with one commit, as submodule in a folder. */
function submodule(path: string) {
  const { root, outside, git, write } = repository();
  write('../outside/lib.py');
  for (const args of [
    ['init', '-q', outside],
    ['-C', outside, 'add', '-A'],
    ['-C', outside, 'commit', '-q', '-m', 'x'],
  ])
    git(...args);
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', '--', outside, path);
  return join(root, path);
}

describe('files of a context that git does not track', () => {
  it('are counted and named, ignored or not, by the folder in which nothing is tracked', async () => {
    const { write, commit } = repository();
    dockerfile('COPY . /app');
    write('.gitignore', 'node_modules/\n*.log\n');
    write('src/a.py');
    commit();
    for (const path of ['node_modules/a/1', 'node_modules/b/2', 'src/x.log', 'new.py', '? odd\t100644', 'é "q"'])
      write(path);
    expect(await findings()).toEqual([
      'context-untracked: git does not track 6 files of the context: "? odd\\t100644", "new.py", "node_modules/" and 2 more',
    ]);
  });

  it('have a fix', async () => {
    const { root, write, commit } = repository();
    dockerfile('COPY . /app');
    commit();
    write('dist/a');
    const { definitions } = await define(await workTree(root), configOf('environments: [{path: Dockerfile}]'));
    expect(definitions[0]?.item.diagnostics).toEqual([
      {
        severity: 'warning',
        code: 'context-untracked',
        message: 'git does not track 1 file of the context: "dist/"',
        path: 'Dockerfile',
        line: 1,
        column: 1,
        hint: 'exclude what the image does not need with a line in .dockerignore, such as "dist", or run: git add',
      },
    ]);
  });

  it.each([
    ['the steps do not copy them', ['COPY a /a'], ''],
    ['an ignore file excludes them', ['COPY . /app'], 'x\nd\n'],
    ['nothing is copied', ['RUN true'], ''],
  ])('are not reported where %s', async (_, steps, ignored) => {
    const { write, commit } = repository();
    dockerfile(...steps);
    write('a');
    write('.dockerignore', ignored);
    commit();
    write('x');
    write('d/e');
    expect(await findings()).toEqual([]);
  });

  it('are found in a folder of the repository, behind a link, and where the whole folder is untracked', async () => {
    const { root, write, link, commit } = repository();
    write('real/Dockerfile', 'FROM scratch\nCOPY . /\n');
    link('real', 'linked');
    commit();
    write('real/x');
    write('fresh/sub/Dockerfile', 'FROM scratch\nCOPY . /\n');
    expect(await findings('real/Dockerfile')).toEqual([
      'context-untracked: git does not track 1 file of the context: "x"',
    ]);
    expect(await findings('Dockerfile', workTree(join(root, 'real')))).toEqual(await findings('real/Dockerfile'));
    expect(await findings('fresh/sub/Dockerfile')).toEqual([
      'context-untracked: git does not track 1 file of the context: "Dockerfile"',
    ]);
    const config = configOf('environments: [{path: real/Dockerfile, context: linked}]');
    const { definitions } = await define(await workTree(root), config);
    const found = definitions.find(({ origin }) => origin.source === 'real/Dockerfile');
    expect(found?.item.diagnostics.map(({ message }) => message)).toEqual([
      'git does not track 1 file of the context: "x"',
    ]);
  });

  it('are found in a submodule that is checked out', async () => {
    const { write, commit } = repository();
    dockerfile('COPY . /app');
    submodule('vendor/lib');
    commit();
    expect(await findings()).toEqual([]);
    write('vendor/lib/own');
    write('vendor/lib/sub/own');
    expect(await findings()).toEqual([
      'context-untracked: git does not track 2 files of the context: "vendor/lib/own", "vendor/lib/sub/"',
    ]);
  });

  it('are not known without git, and of a commit there are none', async () => {
    const { root, outside, write, commit } = repository();
    dockerfile('COPY . /app');
    const id = commit();
    write('x');
    write('../outside/Dockerfile', 'FROM scratch\nCOPY . /\n');
    expect(await findings('Dockerfile', gitTree(root, id))).toEqual([]);
    expect(await findings('Dockerfile', workTree(outside))).toEqual([]);
  });

  it('are known from the one listing of a run', async () => {
    const { root, outside, write } = repository();
    write('a/Dockerfile', 'FROM scratch\nCOPY . /\n');
    write('b/Dockerfile', 'FROM scratch\nCOPY . /\n');
    mkdirSync(join(outside, 'bin'));
    const recorded = recordGit(join(outside, 'bin'));
    try {
      await define(await workTree(root), configOf('environments: [{path: "*/Dockerfile"}]'));
      expect(recorded.calls().filter((call) => call.includes('ls-files'))).toHaveLength(1);
      expect(recorded.calls().length).toBeLessThanOrEqual(2);
    } finally {
      recorded.end();
    }
  });
});

describe('a submodule in a context', () => {
  it.each([
    ['COPY . /app', 'COPY . /app'],
    ['COPY vendor /v', 'COPY vendor /v'],
    ['a pattern', 'COPY vendo? /v'],
  ])('is reported where it is empty: %s', async (_, step) => {
    const { write, commit } = repository();
    dockerfile(step);
    write('vendor/README');
    const folder = submodule('vendor/lib');
    commit();
    expect(await findings()).toEqual([]);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    expect(await findings()).toEqual(['context-submodule-missing: 1 submodule of the context is empty: "vendor/lib/"']);
    rmSync(folder, { recursive: true });
    expect(await findings()).toEqual(['context-submodule-missing: 1 submodule of the context is empty: "vendor/lib/"']);
  });

  it('is reported beside the source that is missing in it, and as the whole context', async () => {
    const { write, commit } = repository();
    dockerfile('COPY vendor/lib/lib.py /v/');
    const folder = submodule('vendor/lib');
    write('own.Dockerfile', 'FROM scratch\nCOPY . /\n');
    commit();
    rmSync(folder, { recursive: true });
    expect((await findings()).map((text) => text.split(':')[0])).toEqual(['copy-missing', 'context-submodule-missing']);
    const config = configOf('environments: [{path: own.Dockerfile, context: vendor/lib}]');
    for (const codes of [['context-missing', 'context-submodule-missing'], ['context-submodule-missing']]) {
      const { definitions } = await define(await workTree(repository().root), config);
      expect(definitions.flatMap(({ item }) => item.diagnostics.map(({ code }) => code))).toEqual(
        expect.arrayContaining(codes),
      );
      mkdirSync(folder, { recursive: true });
    }
  });

  it('is not reported where no step copies it', async () => {
    const { write, commit } = repository();
    dockerfile('COPY own /app');
    write('own/x');
    rmSync(submodule('vendor/lib'), { recursive: true });
    commit();
    expect(await findings()).toEqual([]);
  });
});

describe('a pointer of Git LFS in a context', () => {
  it.each([
    POINTER,
    POINTER.replace('git-lfs.github.com', 'hawser.github.com'),
    POINTER.replace('\noid', '\next-0-x sha256:1\noid'),
  ])('is reported', async (pointer) => {
    const { write, commit } = repository();
    dockerfile('COPY model /m');
    write('model/a.bin', pointer);
    write('model/b.bin', pointer);
    write('other.bin', pointer);
    commit();
    expect(await findings()).toEqual([
      'context-lfs-pointer: 2 files of the context are pointers of Git LFS, without the content: "model/a.bin", "model/b.bin"',
    ]);
  });

  it('is reported without git too', async () => {
    const { outside, write } = repository();
    write('../outside/Dockerfile', 'FROM scratch\nCOPY . /\n');
    write('../outside/a.bin', POINTER);
    expect(await findings('Dockerfile', workTree(outside))).toEqual([
      'context-lfs-pointer: 1 file of the context is a pointer of Git LFS, without the content: "a.bin"',
    ]);
  });

  it.each([`# ${POINTER}`, `${POINTER}${'x'.repeat(1024)}`, 'version 1\n', ''])('is not %j', async (text) => {
    const { write, commit } = repository();
    dockerfile('COPY . /app');
    write('a', text);
    commit();
    expect(await findings()).toEqual([]);
  });
});

describe('a sparse checkout', () => {
  const sparse = (...lines: readonly string[]) => repository().git('sparse-checkout', 'set', '--no-cone', ...lines);

  it('is reported where it leaves out what the steps copy', async () => {
    const { write, commit } = repository();
    dockerfile('COPY src /src', 'COPY *.txt /');
    for (const path of ['src/a.py', 'src/lib/b.py', 'src/lib/c.py', 'x.txt', 'other/d']) write(path);
    commit();
    expect(await findings()).toEqual([]);
    sparse('/*', '!/src/lib/', '!/x.txt', '!/other/');
    expect(await findings()).toEqual([
      'context-sparse: the sparse checkout leaves 3 files of the context out: "src/lib/b.py", "src/lib/c.py", "x.txt"',
    ]);
  });

  it('is not reported for what an ignore file excludes', async () => {
    const { write, commit } = repository();
    dockerfile('COPY . /app');
    write('.dockerignore', 'other\n');
    write('other/d');
    commit();
    sparse('/*', '!/other/');
    expect(await findings()).toEqual([]);
  });

  it('is reported beside a context that is missing', async () => {
    const { write, commit } = repository();
    write('own.Dockerfile', 'FROM scratch\nCOPY . /\n');
    write('train/a');
    commit();
    sparse('/*', '!/train/');
    const { definitions } = await define(
      await workTree(repository().root),
      configOf('environments: [{path: own.Dockerfile, context: train}]'),
    );
    expect(definitions[0]?.item.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['context-missing', 'context-sparse']),
    );
  });
});
