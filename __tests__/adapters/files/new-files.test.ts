import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { requireInside, stateOfFile, writeNewFile } from '../../../src/adapters/files/new-files.ts';

describe('a new file', () => {
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'terrarium-new-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('is written with its folder, once', async () => {
    const file = join(root, 'a/b/c.yml');
    expect([await writeNewFile(file, 'x'), await writeNewFile(file, 'x'), await writeNewFile(file, 'y')]).toEqual([
      'absent',
      'same',
      'other',
    ]);
    expect(readFileSync(file, 'utf8')).toBe('x');
  });

  it('is never written over, or through, what is no file', async () => {
    mkdirSync(join(root, 'folder'));
    writeFileSync(join(root, 'target'), 'x');
    symlinkSync(join(root, 'target'), join(root, 'link'));
    symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
    for (const name of ['folder', 'link', 'dangling']) {
      expect(await stateOfFile(join(root, name), 'x')).toBe('other');
      expect(await writeNewFile(join(root, name), 'y')).toBe('other');
    }
    expect(readFileSync(join(root, 'target'), 'utf8')).toBe('x');
    expect(await stateOfFile(join(root, 'nowhere'), 'x')).toBe('absent');
  });

  it('is not written where its folder is a file', async () => {
    writeFileSync(join(root, 'file'), 'x');
    expect(await writeNewFile(join(root, 'file/a.yml'), 'y')).toBe('other');
  });

  it('stays below its folder', async () => {
    mkdirSync(join(root, 'in/deep'), { recursive: true });
    mkdirSync(join(root, 'out'));
    symlinkSync(join(root, 'out'), join(root, 'in/link'));
    symlinkSync(join(root, 'in/deep'), join(root, 'in/own'));
    for (const path of ['a.yml', 'new/a.yml', 'deep/a.yml', 'own/a.yml'])
      await expect(requireInside(join(root, 'in'), path, 'elsewhere')).resolves.toBeUndefined();
    for (const path of ['link/a.yml', 'link/new/a.yml', '../out/a.yml'])
      await expect(requireInside(join(root, 'in'), path, 'elsewhere')).rejects.toMatchObject({
        code: 'usage',
        hint: 'elsewhere',
      });
  });
});
