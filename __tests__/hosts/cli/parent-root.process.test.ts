import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { terrariumIn } from './terrarium.ts';

const top = mkdtempSync(join(tmpdir(), 'terrarium-parent-'));
afterAll(() => rmSync(top, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(join(top, path, '..'), { recursive: true });
  writeFileSync(join(top, path), text);
}

write('terrarium.yml', 'environments: [{ path: Dockerfile }]\n');
mkdirSync(join(top, 'other/deep'), { recursive: true });
mkdirSync(join(top, 'repository/.git'), { recursive: true });
write('repository/terrarium.yml', 'environments: [{ path: "**/Dockerfile" }]\n');
write('repository/train/Dockerfile', 'FROM scratch\n');
write('repository/gpu/train/Dockerfile', 'FROM scratch\nENV A=1\n');
mkdirSync(join(top, 'repository/own/.git'), { recursive: true });
write('repository/own/train/Dockerfile', 'FROM scratch\n');

const terrarium = (folder: string, ...args: readonly string[]) => terrariumIn({ cwd: join(top, folder) }, ...args);
const idsOf = (out: string) => out.split('\n').flatMap((line) => line.split('  ')[2] ?? []);

describe('a command in a subfolder', () => {
  it('uses the root of the nearest configuration above, and says so', () => {
    const { code, out, err } = terrarium('repository/gpu/train', 'hash');
    expect([code, err]).toEqual([0, expect.stringContaining('the root is ../.., which has terrarium.yml\n')]);
    expect(idsOf(out)).toEqual(['gpu/train/Dockerfile', 'own/train/Dockerfile', 'train/Dockerfile']);
  });

  it('takes paths of its folder before those of the root', () => {
    expect(idsOf(terrarium('repository/gpu', 'hash', 'train').out)).toEqual(['gpu/train/Dockerfile']);
    expect(idsOf(terrarium('repository/gpu', 'hash', '../train').out)).toEqual(['train/Dockerfile']);
    expect(idsOf(terrarium('repository/own/..', 'hash', 'train').out)).toEqual(['train/Dockerfile']);
    // Kept runs are those of their folder.
    expect(idsOf(terrarium('repository/gpu/train', 'hash', '*').out)).toEqual(['gpu/train/Dockerfile']);
    const forced = terrarium('repository/gpu', 'plan', '--offline', '--force=train/Dockerfile');
    expect(forced.out).toMatch(/^build +gpu\/train\/Dockerfile .* forced$/m);
  });

  it('goes no higher than the top of its repository, and nowhere outside of one', () => {
    expect(terrarium('repository/own/train', 'list')).toMatchObject({ err: '' });
    expect(terrarium('repository/own/train', 'list').out).toContain('candidate  dockerfile  user-managed  Dockerfile');
    expect(terrarium('other/deep', 'list')).toMatchObject({ out: 'no environment definition was found\n', err: '' });
  });

  it('stays where --root or --config says, and where it begins something', () => {
    expect(terrarium('repository/gpu', 'list', '--root=.').err).toBe('');
    expect(terrarium('repository/gpu', 'list', '--config=terrarium.yml').err).toContain('does not exist');
    expect(terrarium('repository/gpu', 'init', '--print').out).toContain('path: train/Dockerfile');
  });

  it('ends with a usage error where a pattern names nothing', () => {
    for (const pattern of ['nothing', 'nothing/*'])
      for (const command of ['hash', 'graph', 'plan', 'pin', 'outdated'])
        expect(terrarium('repository/gpu', command, pattern)).toMatchObject({
          code: 2,
          out: '',
          err: expect.stringContaining(`${JSON.stringify(pattern)} [usage]`),
        });
  });
});
