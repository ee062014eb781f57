import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { MAIN } from './main-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-export-'));
const root = join(folder, 'tree');
const temporary = join(folder, 'tmp');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(() => {
  for (const path of ['one', 'two', 'runs', 'same/a', 'same/b', 'many'])
    mkdirSync(join(root, path), { recursive: true });
  mkdirSync(temporary);
  const files = {
    'one/Dockerfile': 'FROM scratch\nCOPY data /data\n',
    'one/data': 'of one',
    'two/Dockerfile': 'FROM one\nCOPY data /more\n',
    'two/data': 'of two',
    'runs/Dockerfile': 'FROM scratch\nRUN true\n',
    'same/a/Dockerfile': 'FROM scratch\nENV A=1\n',
    'same/b/Dockerfile': 'FROM scratch\nENV A=2\n',
    'many/Dockerfile': 'FROM scratch\nARG TARGETARCH\nENV A=$TARGETARCH\n',
    'terrarium.yml': dedent`
      environments:
        - { path: one/Dockerfile, name: first }
        - { path: two/Dockerfile, build-contexts: { one: "environment:first" } }
        - { path: runs/Dockerfile }
        - { path: same/a/Dockerfile, name: same }
        - { path: same/b/Dockerfile, name: same }
        - { path: many/Dockerfile, platforms: [linux/amd64, linux/arm64] }
        - { path: missing/Dockerfile }
    `,
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
});

function run(...args: readonly string[]) {
  const env = { PATH: '/nonexistent', HOME: folder, TMPDIR: temporary };
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, 'export', `--root=${root}`, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env,
  });
  return { stdout, stderr, status };
}

describe('terrarium export', () => {
  it('builds into a file, with neither an engine nor a repository, and the same file again', () => {
    const built = run('first', '--oci=first.tar');
    expect(built.status, built.stderr).toBe(0);
    expect(built.stdout).toMatch(/^localhost\/terrarium:first sha256:[0-9a-f]{64} in .*first\.tar\n$/);
    const bytes = readFileSync(join(folder, 'first.tar'));
    expect(bytes.includes('"RepoTags":["localhost/terrarium:first"]')).toBe(true);
    expect(run('one/Dockerfile', '--oci=first.tar').status).toBe(0);
    expect(readFileSync(join(folder, 'first.tar')).equals(bytes)).toBe(true);
  });

  it('builds what the environment depends on, and leaves nothing behind', () => {
    const built = run('two/Dockerfile', '--oci', 'two.tar');
    expect(built.status, built.stderr).toBe(0);
    const [saved] = JSON.parse(/\[\{"Config".*?\}\]/.exec(readFileSync(join(folder, 'two.tar'), 'latin1'))?.[0] ?? '');
    expect(saved.Layers).toHaveLength(2);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('has all platforms, or the one that is asked for, which engines load', () => {
    const saved = () => /\[\{"Config".*?\}\]/.exec(readFileSync(join(folder, 'many.tar'), 'latin1'))?.[0];
    expect(run('many/Dockerfile', '--oci=many.tar').status).toBe(0);
    expect(saved()).toBeUndefined();
    expect(run('many/Dockerfile', '--oci=many.tar', '--platform=linux/arm64').status).toBe(0);
    expect(saved()).toContain('"RepoTags"');
    expect(readFileSync(join(folder, 'many.tar'), 'latin1')).toContain('"A=arm64"');
    const none = run('many/Dockerfile', '--oci=many.tar', '--platform=linux/s390x');
    expect([none.status, none.stderr]).toEqual([2, expect.stringContaining('platform-missing')]);
  });

  it('writes through a link, and replaces nothing but a file', () => {
    mkdirSync(join(folder, 'elsewhere'));
    writeFileSync(join(folder, 'elsewhere/image.tar'), 'before');
    symlinkSync('elsewhere/image.tar', join(folder, 'link.tar'));
    expect(run('first', '--oci=link.tar').status).toBe(0);
    expect(lstatSync(join(folder, 'link.tar')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'elsewhere/image.tar')).length).toBeGreaterThan(1000);
    execFileSync('/usr/bin/env', ['mkfifo', join(folder, 'fifo')]);
    expect(run('first', '--oci=fifo')).toMatchObject({ status: 2, stderr: expect.stringContaining('no archive') });
  });

  it('says what needs BuildKit where there is none', () => {
    const { status, stdout } = run('runs/Dockerfile', '--oci=runs.tar');
    expect(status).toBe(1);
    expect(stdout).toContain('line 2 is "RUN true"; and there is no docker command');
    expect(existsSync(join(folder, 'runs.tar'))).toBe(false);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no file', ['first'], /expected terrarium export <id> --oci <file>/],
    ['two environments', ['first', 'two/Dockerfile', '--oci=x.tar'], /expected terrarium export <id>/],
    ['an unknown environment', ['none', '--oci=x.tar'], /no environment is called "none"/],
    ['a folder that is not there', ['first', '--oci=none/x.tar'], /no archive can be written to ".*none\/x.tar"/],
    ['a name that two have', ['same', '--oci=x.tar'], /"same": same\/a\/Dockerfile, same\/b\/Dockerfile/],
    ['the standard output', ['first', '--oci=-'], /no archive can be written to "-"/],
    ['a folder in its place', ['first', '--oci=tree'], /no archive can be written to ".*tree"/],
  ])('refuses %s before anything is built', (_, args, message) => {
    const { status, stderr } = run(...args);
    expect(status, stderr).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('building');
  });
});
