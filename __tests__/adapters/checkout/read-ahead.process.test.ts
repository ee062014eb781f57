import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Least, type ReadAhead, readAhead } from '../../../src/adapters/checkout/read-ahead.ts';
import { workTree } from '../../../src/adapters/checkout/work-tree.ts';

/** More than what is left to the thread that asks. */
const MANY = 400;
const AT_ONCE = { texts: 1, contexts: 1 };

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'terrarium-ahead-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string | Uint8Array = path): string {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
  return path;
}

/** What another thread read. Whoever asks reads it alone from there on, so that each try begins again and waits longer. */
async function taken<T>(expectAgain: () => void, take: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (let milliseconds = 100; milliseconds < 10_000; milliseconds *= 2) {
    expectAgain();
    await pause(milliseconds);
    const found = await take();
    if (found !== undefined) return found;
  }
  throw new Error('nothing was read ahead');
}

const plainTexts = () => Array.from({ length: MANY }, (_, index) => write(`plain/${index}.yml`, `index: ${index}\n`));

/** Texts that are not what they seem, behind so many that another thread meets them first. */
function trapTexts(): readonly string[] {
  write('target.yml', 'a: 1\n');
  write('.env', 'SECRET=1\n');
  symlinkSync('target.yml', join(root, 'link.yml'));
  symlinkSync('.env', join(root, 'secret.yml'));
  symlinkSync('/etc/hostname', join(root, 'outside.yml'));
  symlinkSync('nowhere', join(root, 'dangling.yml'));
  mkdirSync(join(root, 'folder.yml'));
  mkdirSync(join(root, 'real'));
  symlinkSync('real', join(root, 'linked'));
  execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe.yml')]);
  write('real/below.yml');
  write('latin.yml', Uint8Array.of(0xe9));
  write('nul.yml', 'a\0b');
  write('large.yml', 'x'.repeat(4 * 1024 * 1024 + 1));
  write('empty.yml', '');
  write('ü \u{1F40D}.yml');
  const names = ['link', 'secret', 'outside', 'dangling', 'folder', 'pipe', 'latin', 'nul', 'large', 'empty', 'absent'];
  return [
    ...names.map((name) => `${name}.yml`),
    'linked/below.yml',
    '.env',
    '../x',
    'a/../target.yml',
    'ü \u{1F40D}.yml',
  ];
}

describe('texts that are read ahead', () => {
  it('come from the other thread', async () => {
    const paths = plainTexts();
    const ahead = readAhead({ base: root, compares: false }, AT_ONCE);
    const last = paths.at(-1) ?? '';
    const found = await taken(
      () => ahead.expectTexts(paths),
      () => ahead.takeText(last),
    );
    expect(found.reading).toEqual({ kind: 'text', text: `index: ${MANY - 1}\n` });
    expect(ahead.takeText(last)).toBeUndefined();
  });

  it('are the ones that the caller would read, with what the system said of them', async () => {
    const paths = [...plainTexts(), ...trapTexts()];
    const stamps = { alone: new Map<string, unknown>(), ahead: new Map<string, unknown>() };
    const stampIn =
      (map: Map<string, unknown>) =>
      (path: string, { ino, size, mode, mtimeMs, ctimeMs }: { readonly [name in Numbers]: number }) =>
        map.set(path, [ino, size, mode, mtimeMs, ctimeMs]);
    const alone = await workTree(root, {}, { onOpen: stampIn(stamps.alone) });
    const tree = await workTree(root, {}, { onOpen: stampIn(stamps.ahead), leastAhead: AT_ONCE });
    tree.expectTexts?.(paths);
    await pause(300);
    for (const path of paths) expect(await tree.readText(path), path).toEqual(await alone.readText(path));
    expect(stamps.ahead).toEqual(stamps.alone);
    expect(tree.leftOut?.()).toEqual(alone.leftOut?.());
  });

  it('have the names that a comparison with a commit needs', async () => {
    const paths = [...plainTexts(), write('large.yml', 'x'.repeat(100 * 1024)), write('empty.yml', '')];
    const git = (...args: readonly string[]) => execFileSync('git', ['-C', root, ...args], { stdio: 'pipe' });
    git('init', '-q');
    git('add', '.');
    const named = async (leastAhead: Least | undefined) => {
      const tree = await workTree(root, {}, { compares: true, leastAhead });
      tree.expectTexts?.(paths);
      await pause(300);
      for (const path of paths) await tree.readText(path);
      const nameOf = (await tree.contentNames?.(paths)) ?? (() => undefined);
      return paths.map(nameOf);
    };
    const names = await named(AT_ONCE);
    expect(names).toEqual(await named(undefined));
    expect(names.at(-1)).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391:0');
  });

  it('are no longer those of an expectation that was replaced', async () => {
    const paths = plainTexts();
    const ahead = readAhead({ base: root, compares: false }, AT_ONCE);
    const replace = () => {
      ahead.expectTexts(paths);
      ahead.expectTexts(paths.slice(0, 200));
    };
    await taken(replace, () => ahead.takeText(paths[199] ?? ''));
    expect(ahead.takeText(paths.at(-1) ?? '')).toBeUndefined();
  });

  it('tell when the system was asked, not when they are taken', async () => {
    const paths = plainTexts();
    const last = paths.at(-1) ?? '';
    const told = new Map<string, number | undefined>();
    const onOpen = (path: string, _: unknown, at?: number) => told.set(path, at);
    const tree = await workTree(root, {}, { onOpen, leastAhead: AT_ONCE });
    const askedAt = await taken(
      () => tree.expectTexts?.(paths),
      async () => {
        const before = Date.now();
        await tree.readText(last);
        const at = told.get(last);
        return at === undefined ? undefined : before - at;
      },
    );
    expect(askedAt).toBeGreaterThan(0);
    await tree.readText(paths[0] ?? '');
    expect(told.get(paths[0] ?? '')).toBeUndefined();
  });

  it('are none where no thread may be started', () => {
    const module = JSON.stringify(
      pathToFileURL(join(import.meta.dirname, '../../../src/adapters/checkout/read-ahead.ts')),
    );
    const program = `import { readAhead } from ${module};
      const ahead = readAhead({ base: '/', compares: false }, { texts: 1, contexts: 1 });
      ahead.expectTexts(['a']);
      process.stdout.write(String(ahead.takeText('a')));`;
    const flags = ['--permission', '--allow-fs-read=*', '--input-type=module', '-e', program];
    expect(execFileSync(process.execPath, flags, { encoding: 'utf8', stdio: 'pipe' })).toBe('undefined');
  });

  it('are none where there are few', () => {
    const ahead: ReadAhead = readAhead({ base: root, compares: false });
    ahead.expectTexts([write('a.yml')]);
    expect(ahead.takeText('a.yml')).toBeUndefined();
  });
});

type Numbers = 'ino' | 'size' | 'mode' | 'mtimeMs' | 'ctimeMs';

describe('contexts that are read ahead', () => {
  const contexts = () =>
    Array.from({ length: 40 }, (_, index) => {
      write(`c${index}/Dockerfile`, `FROM scratch\nLABEL index=${index}\n`);
      return `c${index}`;
    });

  it('come from the other thread, with the digests of their small files', async () => {
    const directories = contexts();
    const ahead = readAhead({ base: root, compares: false }, AT_ONCE);
    const found = await taken(
      () => ahead.expectContexts(directories),
      () => ahead.takeContext('c39'),
    );
    expect(found.entries.map(({ path }) => path)).toEqual(['Dockerfile']);
    expect([...found.digests.keys()]).toEqual(['Dockerfile']);
  });

  it('are read on behind a name that the system refuses', async () => {
    const directories = [...contexts().slice(0, 20), 'x'.repeat(300), ...contexts().slice(20)];
    const ahead = readAhead({ base: root, compares: false }, AT_ONCE);
    const found = await taken(
      () => ahead.expectContexts(directories),
      () => ahead.takeContext('c39'),
    );
    expect(found.entries.map(({ path }) => path)).toEqual(['Dockerfile']);
  });

  it('have the entries and digests that the caller would find', async () => {
    const directories = [...contexts(), ...trapContexts()];
    const alone = await workTree(root);
    const tree = await workTree(root, {}, { leastAhead: AT_ONCE });
    tree.expectContexts?.(directories);
    await pause(300);
    for (const directory of directories) {
      const entries = await tree.listContext(directory);
      expect(entries, directory).toEqual(await alone.listContext(directory));
      for (const { path } of entries?.filter(({ kind }) => kind === 'file') ?? []) {
        const name = join(directory, path);
        expect(await tree.digestFile(name), name).toBe(await alone.digestFile(name));
      }
    }
    expect(tree.leftOut?.()).toEqual(alone.leftOut?.());
    const isPointer = async (of: typeof tree) => (await of.checkoutState?.('mixed'))?.isPointer('model.bin');
    expect(await isPointer(tree)).toBe(true);
  });

  function trapContexts(): readonly string[] {
    write('mixed/large.bin', Buffer.alloc(100 * 1024, 7));
    write('mixed/model.bin', 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n');
    write('mixed/run.sh', 'true\n');
    chmodSync(join(root, 'mixed/run.sh'), 0o755);
    symlinkSync('run.sh', join(root, 'mixed/link'));
    write('mixed/.git/config');
    write('secret/.env', 'A=1\n');
    write('secret/app.py');
    symlinkSync('mixed', join(root, 'linked'));
    mkdirSync(join(root, 'empty'));
    mkdirSync(join(root, 'gha-kubeconfig-1'));
    write('file');
    return ['mixed', 'secret', 'linked', 'empty', 'gha-kubeconfig-1', 'file', 'absent', '.'];
  }
});
