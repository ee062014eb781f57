import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copySources } from '../../../src/adapters/local/copy-sources.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-copy-'));
  mkdirSync(join(folder, 'from/lib'), { recursive: true });
  writeFileSync(join(folder, 'from/lib/a.py'), 'a = 1\n');
  writeFileSync(join(folder, 'from/lib/left-out'), '');
});
afterEach(() => rmSync(folder, { recursive: true }));

const digest = `sha256:${createHash('sha256').update('a = 1\n').digest('hex')}`;
const file = { path: 'lib/a.py', digest, executable: true, target: '' };

describe('sources of local packages', () => {
  it('are copied as they were hashed, and nothing else', async () => {
    const link = { path: 'lib/b.py', digest: '', executable: false, target: 'a.py' };
    await copySources([file, link], join(folder, 'from'), join(folder, 'to'));
    expect(readFileSync(join(folder, 'to/lib/a.py'), 'utf8')).toBe('a = 1\n');
    expect([statSync(join(folder, 'to/lib/a.py')).mode & 0o111, readlinkSync(join(folder, 'to/lib/b.py'))]).toEqual([
      0o111,
      'a.py',
    ]);
    expect(() => statSync(join(folder, 'to/lib/left-out'))).toThrow('ENOENT');
  });

  it('are not installed where they changed meanwhile', async () => {
    writeFileSync(join(folder, 'from/lib/a.py'), 'a = 2\n');
    const copying = copySources([file], join(folder, 'from'), join(folder, 'to'));
    await expect(copying).rejects.toMatchObject({ code: 'context-changed' });
  });
});
