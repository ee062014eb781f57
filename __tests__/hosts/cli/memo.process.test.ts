import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { useRepository } from '../../adapters/git/repository.ts';
import { MAIN } from './main-file.ts';

const repository = useRepository();
const caches = mkdtempSync(join(tmpdir(), 'terrarium-caches-'));
afterAll(() => rmSync(caches, { recursive: true }));

const freshCache = () => join(mkdtempSync(join(caches, 'cache-')), 'fresh');

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function terrarium(cache: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args, `--root=${repository().root}`], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
  });
  return { status, stdout, stderr };
}

interface KeptFile {
  readonly file: string;
  readonly name: string;
  readonly value: { readonly times?: number };
}

const keptFiles = (cache: string) => {
  const folder = join(cache, 'terrarium/memo');
  return readdirSync(folder).map((name): KeptFile => {
    const file = join(folder, name);
    return { file, ...JSON.parse(readFileSync(file, 'utf8').split('\n')[1] ?? '') };
  });
};

/** Runs, without what is known of their trees. */
const keptRuns = (cache: string) => keptFiles(cache).filter(({ name }) => !name.startsWith('known '));
const kept = (cache: string) => keptRuns(cache).map(({ file }) => statSync(file).ino);

function writeTree(): void {
  const { write, link } = repository();
  write('.gitignore', '*.log\n');
  write('a/environment.yml', 'name: a\nimage: python:3.12\nconda_file: conda.yml\n');
  write('a/conda.yml', 'channels: [conda-forge]\ndependencies: [numpy=1.26.4]\n');
  write('b/Dockerfile', 'FROM acme/base\nCOPY . /b\n');
  write('b/src/x.py', 'x\n');
  write('b/ignored.log', 'x\n');
  write('base/Dockerfile', 'FROM python:3.12\nRUN true\n');
  write('c/requirements.txt', '-r ../real/more.txt\n');
  write('real/more.txt', 'six==1.16.0\n');
  link('real/more.txt', 'linked.txt');
  write(
    'terrarium.yml',
    'environments:\n  - { path: a/environment.yml }\n  - { path: b/Dockerfile }\n  - { path: base/Dockerfile, provides: [acme/base] }\n  - { path: c/requirements.txt, base: "python:3.12" }\n',
  );
}

const COMMANDS = [
  ['hash', '--json'],
  ['hash'],
  ['list'],
  ['graph', '--json'],
  ['plan', '--offline', '--json'],
  ['plan', '--offline'],
] as const;

describe('a run that was kept', () => {
  it.each(COMMANDS.map((command) => [command.join(' '), command] as const))(
    'prints what %s prints',
    (_name, command) => {
      writeTree();
      repository().commit();
      const cache = freshCache();
      const [computed, first] = [terrarium(cache, [...command, '--no-memo']), terrarium(cache, command)];
      const files = kept(cache);
      expect(files).toHaveLength(1);
      const again = terrarium(cache, command);
      expect([first, again]).toEqual([computed, computed]);
      expect(kept(cache)).toEqual(files);
    },
  );

  it('empties what Node compiled of this program, where it is too much, and works on', () => {
    writeTree();
    const cache = freshCache();
    const compiled = join(cache, 'terrarium/compile/other');
    mkdirSync(compiled, { recursive: true });
    for (let count = 0; count <= 5000; count += 1) writeFileSync(join(compiled, `${count}`), '');
    const computed = terrarium(cache, ['hash']);
    expect(computed.status).toBe(0);
    expect(existsSync(compiled)).toBe(false);
    expect(terrarium(cache, ['hash', '--no-memo'])).toEqual(computed);
  });

  const times = (cache: string) => keptRuns(cache).map(({ value }) => value.times);
  const wholeRun = (args: readonly string[]) => terrarium(freshCache(), [...args, '--no-memo']);

  it.each([[['hash', '--json']], [['hash']], [['hash', 'a', 'b', '--json']]])(
    'is printed with what changed files touch: %s',
    (command) => {
      writeTree();
      const { commit, write } = repository();
      commit();
      const cache = freshCache();
      const first = terrarium(cache, command);
      write('a/conda.yml', 'channels: [conda-forge]\ndependencies: [numpy=2.0.0]\n');
      write('base/Dockerfile', 'FROM python:3.12\nRUN false\n');
      const second = terrarium(cache, command);
      expect([second, times(cache)]).toEqual([wholeRun(command), [1]]);
      expect(second).not.toEqual(first);
      const files = kept(cache);
      expect([terrarium(cache, command), kept(cache)]).toEqual([second, files]);
      write('b/src/x.py', 'y\n');
      expect([terrarium(cache, command), times(cache)]).toEqual([wholeRun(command), [2]]);
      write('b/Dockerfile', 'FROM acme/base\nCOPY . /b\nRUN true\n');
      write('b/ignored.log', 'y\n');
      expect([terrarium(cache, command), times(cache)]).toEqual([wholeRun(command), [3]]);
      write('b/Dockerfile', 'FROM acme/base\nCOPY src/x.py /b/\n');
      expect([terrarium(cache, command), times(cache)]).toEqual([wholeRun(command), [0]]);
      // Nobody asks for what is not copied any more.
      write('b/ignored.log', 'z\n');
      const copied = kept(cache);
      expect([terrarium(cache, command), kept(cache)]).toEqual([wholeRun(command), copied]);
      write('a/environment.yml', 'name: other\nimage: python:3.12\nconda_file: conda.yml\n');
      expect([terrarium(cache, command), times(cache)]).toEqual([wholeRun(command), [0]]);
    },
  );

  it('is computed whole where what is known of its tree is gone or damaged', () => {
    writeTree();
    const { commit, write } = repository();
    commit();
    const cache = freshCache();
    const spoil = [
      (file: string) => rmSync(file),
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('conda.yml', 'conga.yml')),
      (file: string) => writeFileSync(file, ''),
    ];
    for (const [at, spoilIt] of spoil.entries()) {
      terrarium(cache, ['hash']);
      for (const { name, file } of keptFiles(cache)) if (name.startsWith('known ')) spoilIt(file);
      write('a/conda.yml', `channels: [conda-forge]\ndependencies: [numpy=3.${at}]\n`);
      expect(terrarium(cache, ['hash'])).toEqual(wholeRun(['hash']));
      expect(keptRuns(cache).map(({ value }) => value.times)).toEqual([0]);
      rmSync(join(cache, 'terrarium/memo'), { recursive: true });
    }
  });

  it('is computed whole where what is known of its tree is that of another run', () => {
    writeTree();
    const { commit, write } = repository();
    commit();
    const cache = freshCache();
    terrarium(cache, ['hash']);
    const knownFile = keptFiles(cache).find(({ name }) => name.startsWith('known '))?.file ?? '';
    const former = readFileSync(knownFile);
    write('a/environment.yml', 'name: other\nimage: python:3.12\nconda_file: conda.yml\n');
    terrarium(cache, ['hash']);
    writeFileSync(knownFile, former);
    write('a/conda.yml', 'channels: [conda-forge]\ndependencies: [numpy=2.0.0]\n');
    expect(terrarium(cache, ['hash'])).toEqual(wholeRun(['hash']));
    expect(times(cache)).toEqual([0]);
  });

  const CHANGES: readonly (readonly [string, () => void])[] = [
    ['a definition', () => repository().write('a/conda.yml', 'channels: [conda-forge]\ndependencies: [numpy=2.0.0]\n')],
    ['a file that is included', () => repository().write('real/more.txt', 'six==1.17.0\n')],
    ['a file of a context', () => repository().write('b/src/x.py', 'y\n')],
    ['a file of a context that git ignores', () => repository().write('b/ignored.log', 'y\n')],
    ['a new file of a context', () => repository().write('b/new.py', '')],
    ['a new file that git ignores', () => repository().write('b/new.log', '')],
    ['a mode', () => chmodSync(join(repository().root, 'b/src/x.py'), 0o755)],
    ['an ignore file that was not there', () => repository().write('b/.dockerignore', 'src\n')],
    ['a name', () => renameSync(join(repository().root, 'b/src/x.py'), join(repository().root, 'b/src/y.py'))],
    ['a file that goes away', () => rmSync(join(repository().root, 'b/src/x.py'))],
    ['a new definition', () => repository().write('d/environment.yml', 'name: d\nimage: x\n')],
    ['the configuration', () => repository().write('terrarium.yml', 'environments: [{ path: base/Dockerfile }]\n')],
    ['what git tracks', () => repository().git('rm', '--quiet', '--cached', 'b/src/x.py')],
    [
      'content of one size at one time',
      () => {
        const file = join(repository().root, 'b/src/x.py');
        const { atime, mtime } = statSync(file);
        writeFileSync(file, 'z\n');
        utimesSync(file, atime, mtime);
      },
    ],
    [
      'a folder that becomes a link',
      () => {
        const { root, link, write } = repository();
        write('other/x.py', 'other\n');
        rmSync(join(root, 'b/src'), { recursive: true });
        link('../other', 'b/src');
      },
    ],
  ];

  it.each(CHANGES)('is none where something else is there: %s', (_what, change) => {
    writeTree();
    repository().commit();
    const cache = freshCache();
    const before = terrarium(cache, ['hash', '--json']);
    change();
    const after = terrarium(cache, ['hash', '--json']);
    expect(after).toEqual(terrarium(cache, ['hash', '--json', '--no-memo']));
    if (_what !== 'what git tracks') expect(after).not.toEqual(before);
  });

  it.each([
    ['before', true],
    ['afterwards', false],
  ])('is none where a name that is not UTF-8 was there %s', (_what, isFirst) => {
    writeTree();
    repository().commit();
    const cache = freshCache();
    const add = () => execFileSync('sh', ['-c', ': > "$(printf "b/a\\377.log")"'], { cwd: repository().root });
    const remove = () => execFileSync('sh', ['-c', 'rm b/a*.log'], { cwd: repository().root });
    if (isFirst) add();
    const before = terrarium(cache, ['hash', '--json']);
    if (isFirst) remove();
    else add();
    const after = terrarium(cache, ['hash', '--json']);
    expect(after).toEqual(terrarium(cache, ['hash', '--json', '--no-memo']));
    expect([before.status, after.status]).toEqual(isFirst ? [1, 0] : [0, 1]);
  });

  it('is found again where a context has a large file', () => {
    writeTree();
    repository().write('b/large.bin', 'x'.repeat(1024 * 1024));
    repository().commit();
    const cache = freshCache();
    const before = terrarium(cache, ['hash', '--json']);
    const files = kept(cache);
    expect(terrarium(cache, ['hash', '--json'])).toEqual(before);
    expect(kept(cache)).toEqual(files);
  });

  it('tells where it cannot be printed', () => {
    writeTree();
    const cache = freshCache();
    for (const flags of [['--no-memo'], [], []]) {
      const command = [process.execPath, MAIN, 'hash', ...flags, `--root=${repository().root}`]
        .map((word) => `'${word}'`)
        .join(' ');
      const env = { ...process.env, XDG_CACHE_HOME: cache };
      const full = spawnSync('sh', ['-c', `${command} > /dev/full`], { encoding: 'utf8', env });
      expect([full.status, full.stderr]).toEqual([2, expect.stringMatching(/\[disk-full\]/)]);
      const closed = spawnSync('bash', ['-c', `${command} | true; exit "\${PIPESTATUS[0]}"`], {
        encoding: 'utf8',
        env,
      });
      expect(closed.stderr).not.toMatch(/bug of Terrarium/);
    }
  });

  it('is found again where everything is as it was', () => {
    writeTree();
    const { commit, write } = repository();
    commit();
    const cache = freshCache();
    const before = terrarium(cache, ['hash', '--json']);
    const files = kept(cache);
    write('docs/readme.txt', '');
    rmSync(join(repository().root, 'docs'), { recursive: true });
    utimesSync(join(repository().root, 'a/conda.yml'), 1, 1);
    expect(terrarium(cache, ['hash', '--json'])).toEqual(before);
    expect(kept(cache)).toEqual(files);
  });

  it('works without git, and in a checkout with changes', () => {
    writeTree();
    rmSync(join(repository().root, '.git'), { recursive: true });
    const cache = freshCache();
    const first = terrarium(cache, ['hash', '--json']);
    const files = kept(cache);
    expect(terrarium(cache, ['hash', '--json'])).toEqual(first);
    expect(kept(cache)).toEqual(files);
    repository().write('b/src/x.py', 'other\n');
    expect(terrarium(cache, ['hash', '--json'])).not.toEqual(first);
  });

  it('is another one for other flags', () => {
    writeTree();
    const cache = freshCache();
    const [all, one] = [terrarium(cache, ['hash']), terrarium(cache, ['hash', 'a'])];
    expect(one.stdout.split('\n').length).toBeLessThan(all.stdout.split('\n').length);
    expect(terrarium(cache, ['hash']).stdout).toBe(all.stdout);
    expect(kept(cache)).toHaveLength(2);
  });

  it('is not believed where it lies in the checkout, and kept nowhere with --no-memo', () => {
    writeTree();
    const inside = join(repository().root, 'cache');
    expect(terrarium(inside, ['hash']).status).toBe(0);
    expect(() => kept(inside)).toThrow();
    const cache = freshCache();
    mkdirSync(cache, { recursive: true });
    terrarium(cache, ['hash', '--no-memo']);
    terrarium(cache, ['plan', '--offline', '--base-ref=HEAD']);
    expect(() => kept(cache)).toThrow();
  });

  it('ends with the code of a run that fails', () => {
    writeTree();
    repository().write('a/conda.yml', 'dependencies: [numpy==]\n');
    const cache = freshCache();
    const first = terrarium(cache, ['hash']);
    expect(first.status).toBe(1);
    expect(terrarium(cache, ['hash'])).toEqual(first);
  });
});
