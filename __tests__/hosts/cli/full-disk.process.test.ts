import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { mayMount, type SmallDisk, smallDisk } from '../../fakes/small-disk.ts';
import { MAIN } from './main-file.ts';

const PAGE = 4096;

let root = '';
let disk: SmallDisk;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'terrarium-full-'));
  for (let index = 0; index < 120; index += 1) {
    mkdirSync(join(root, `env-${index}`));
    writeFileSync(join(root, `env-${index}/conda.yml`), `name: e${index}\ndependencies: [python=3.10, numpy]\n`);
  }
});
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  disk = smallDisk(1024 * 1024);
});
afterEach(() => disk.close());

type Output = number | 'pipe';

function run(args: readonly string[], stdout: Output = 'pipe', stderr: Output = 'pipe', env: NodeJS.ProcessEnv = {}) {
  return spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    stdio: ['ignore', stdout, stderr],
  });
}

/** Runs with the standard output, or that of errors, going to a file. */
function into(which: 'stdout' | 'stderr', args: readonly string[]) {
  const path = join(disk.path, which);
  const file = openSync(path, 'w');
  try {
    const result = which === 'stdout' ? run(args, file) : run(args, 'pipe', file);
    return { ...result, text: readFileSync(path, 'utf8') };
  } finally {
    closeSync(file);
    rmSync(path);
  }
}

describe.skipIf(!mayMount)('the CLI on a full disk (skipped where mount is not permitted)', () => {
  it.each(['list', 'list --json'])('prints all of it to a file, or fails: %s', (command) => {
    const args = [...command.split(' '), `--root=${root}`];
    const whole = run(args).stdout;
    const pages = Math.ceil(Buffer.byteLength(whole) / PAGE);
    expect(pages).toBeGreaterThan(1);
    for (const free of [0, 1, pages - 1, pages]) {
      disk.leave(free * PAGE);
      const { status, stderr, text } = into('stdout', args);
      if (free >= pages) expect(text).toBe(whole);
      else {
        expect(status).toBe(2);
        expect(stderr).toContain('error: the standard output cannot be written: no space left on device [disk-full]');
      }
    }
  });

  it('does its work where its findings cannot be written', () => {
    writeFileSync(join(root, 'broken.yml'), 'dependencies: [python==]\n');
    disk.leave(0);
    const { stdout, status } = into('stderr', ['list', `--root=${root}`]);
    expect({ stdout, status }).toEqual({ stdout: run(['list', `--root=${root}`]).stdout, status: 0 });
    rmSync(join(root, 'broken.yml'));
  });

  it('init writes the configuration whole, or leaves none behind', () => {
    const place = join(disk.path, 'root');
    mkdirSync(place);
    for (let index = 0; index < 40; index += 1) {
      mkdirSync(join(place, `env-${index}`));
      writeFileSync(join(place, `env-${index}/conda.yml`), 'dependencies: [python=3.10]\n');
    }
    disk.leave(0);
    const full = run(['init', `--root=${place}`]);
    expect(full.stderr).toMatch(
      /^error: "terrarium\.yml" cannot be written to .*: no space left on device \[disk-full\]/,
    );
    expect(full.status).toBe(2);
    expect(readdirSync(place)).not.toContain('terrarium.yml');
    disk.leave(100 * PAGE);
    expect(run(['init', `--root=${place}`]).status).toBe(0);
  });

  it('pin --write leaves a file as it is where its correction has no room', () => {
    const place = join(disk.path, 'root');
    mkdirSync(place);
    const files = {
      'terrarium.yml': dedent`
        baseline: accepted.json
        environments:
          - path: Dockerfile
      `,
      Dockerfile: 'FROM a:1\n',
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
    disk.leave(0);
    const { stderr, status } = run(['pin', '--baseline', `--root=${place}`]);
    expect(stderr).toMatch(/^error: "accepted\.json" cannot be written to .*\[disk-full\]/);
    expect(status).toBe(2);
    expect(readdirSync(place).sort()).toEqual(['Dockerfile', 'terrarium.yml']);
  });

  it('that may write no large files says so', () => {
    const path = join(disk.path, 'list.json');
    const shell = `ulimit -f 1; exec '${process.execPath}' '${MAIN}' list --json '--root=${root}' > '${path}'`;
    const { status, stderr } = spawnSync('sh', ['-c', shell], { encoding: 'utf8' });
    expect(stderr).toContain('error: the standard output cannot be written: file too large [disk-full]');
    expect(stderr).toContain('ulimit -f');
    expect(status).toBe(2);
  });

  it('runs where its cache folder is full', () => {
    disk.leave(0);
    const { status, stderr } = run(['list', `--root=${root}`], 'pipe', 'pipe', { XDG_CACHE_HOME: disk.path });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});
