import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lchownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  inTemporaryFolder,
  removeOpenFolders,
  removeStaleFolders,
  temporaryFolder,
} from '../../../src/adapters/files/temporary-folder.ts';
import { withTemporaryFolders } from '../../fakes/small-disk.ts';

const DAY_MS = 86_400_000;
const isRoot = process.getuid?.() === 0;
/** A process that has ended. */
const GONE = spawnSync('true').pid;

let folder = '';
let outside = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-tmpdir-'));
  outside = mkdtempSync(join(tmpdir(), 'terrarium-outside-'));
  writeFileSync(join(outside, 'kept'), 'kept');
});
afterEach(() => {
  for (const one of [folder, outside]) rmSync(one, { recursive: true });
});

const names = () => readdirSync(folder).sort();
const ours = (kind = 'context', pid = GONE) => `terrarium-${kind}-${pid}-aB3xYz`;

/** A folder that was last touched this long ago, with links that lead out. */
function leave(name: string, age = DAY_MS + 1000): void {
  const path = join(folder, name);
  mkdirSync(join(path, 'sub'), { recursive: true });
  symlinkSync(outside, join(path, 'folder-link'));
  symlinkSync(join(outside, 'kept'), join(path, 'sub/file-link'));
  const then = new Date(Date.now() - age);
  utimesSync(path, then, then);
}
const sweep = () => withTemporaryFolders(folder, () => removeStaleFolders());

describe('folders that a killed run left', () => {
  it.each(['blob', 'context', 'files', 'layout', 'metadata', 'test'])('are removed after a day: %s', async (kind) => {
    leave(ours(kind));
    await sweep();
    expect(names()).toEqual([]);
  });

  it('are removed with the links in them, not with what those lead to', async () => {
    leave(ours());
    await sweep();
    expect(names()).toEqual([]);
    expect(readdirSync(outside)).toEqual(['kept']);
  });

  it.each<[string, string, number?]>([
    ['younger than a day', ours(), DAY_MS - 60_000],
    ['of a process that lives', ours('context', process.pid)],
    ['of another program', 'terrarium-backup'],
    ['of a user', `terrarium-context-${GONE}`],
    ['of another kind', `terrarium-models-${GONE}-aB3xYz`],
    ['named alike', `my-${ours()}`],
    ['named alike, and longer', `${ours()}-more`],
  ])('are kept when they are %s', async (_, name, age) => {
    leave(name, age);
    await sweep();
    expect(names()).toEqual([name]);
  });

  it.skipIf(!isRoot)('are kept when they are of another user', async () => {
    leave(ours());
    lchownSync(join(folder, ours()), 65_534, 65_534);
    await sweep();
    expect(names()).toEqual([ours()]);
  });

  it('are kept when they are links or files, and so is what a link leads to', async () => {
    const then = new Date(Date.now() - 2 * DAY_MS);
    utimesSync(outside, then, then);
    symlinkSync(outside, join(folder, ours('files')));
    writeFileSync(join(folder, ours('test')), '');
    utimesSync(join(folder, ours('test')), then, then);
    await sweep();
    expect(names()).toEqual([ours('files'), ours('test')]);
    expect(readdirSync(outside)).toEqual(['kept']);
  });

  it('may be in a folder that is not there', async () => {
    await expect(withTemporaryFolders(join(folder, 'none'), () => removeStaleFolders())).resolves.toBeUndefined();
  });
});

describe('a temporary folder', () => {
  it('is private, and gone when the work is done or failed', async () => {
    await withTemporaryFolders(folder, async () => {
      expect(await inTemporaryFolder('test', async (path) => existsSync(path))).toBe(true);
      await expect(inTemporaryFolder('test', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    });
    expect(names()).toEqual([]);
  });

  it('is kept by a sweep of the process that has it, however old it is', async () => {
    await withTemporaryFolders(folder, async () => {
      const made = await temporaryFolder('layout');
      await removeStaleFolders(Date.now() + 10 * DAY_MS);
      expect(existsSync(made.path)).toBe(true);
      await made.dispose();
    });
    expect(names()).toEqual([]);
  });

  it('is removed at once when the process is to end', async () => {
    await withTemporaryFolders(folder, async () => {
      for (const kind of ['context', 'layout'] as const) {
        const { path } = await temporaryFolder(kind);
        symlinkSync(outside, join(path, 'link'));
      }
    });
    removeOpenFolders();
    expect(names()).toEqual([]);
    expect(readdirSync(outside)).toEqual(['kept']);
  });

  it.skipIf(isRoot)('may hold what cannot be removed: that fails nothing', async () => {
    await withTemporaryFolders(folder, async () => {
      const made = await temporaryFolder('files');
      mkdirSync(join(made.path, 'closed'));
      writeFileSync(join(made.path, 'closed/file'), '');
      chmodSync(join(made.path, 'closed'), 0);
      await expect(made.dispose()).resolves.toBeUndefined();
      chmodSync(join(made.path, 'closed'), 0o755);
    });
  });

  it('that cannot be made says why', async () => {
    const made = withTemporaryFolders(join(folder, 'none'), () => temporaryFolder('test'));
    await expect(made).rejects.toMatchObject({
      code: 'usage',
      message: `no temporary folder can be made in ${join(folder, 'none')}: it does not exist`,
    });
  });
});
