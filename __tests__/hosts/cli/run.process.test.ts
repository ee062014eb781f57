import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { terrariumIn } from './terrarium.ts';

let folder = '';
let root = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-run-'));
  root = join(folder, 'a "root", here');
  mkdirSync(join(root, 'train'), { recursive: true });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(root, 'train/Dockerfile'), 'FROM scratch\nENV A=1\n');
  writeFileSync(join(root, 'terrarium.yml'), 'environments: [{ path: train/Dockerfile, name: train }]\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function terrarium(...args: readonly string[]) {
  return terrariumBelow('', ...args);
}

/** The same, started in a folder below the root. */
function terrariumBelow(path: string, ...args: readonly string[]) {
  const env = { PATH: `${join(folder, 'bin')}:/usr/bin:/bin`, HOME: folder, TOKEN: 'of here' };
  return terrariumIn({ cwd: join(root, path), env }, ...args);
}

/** A `docker` whose engine has an image of the definition, and which tells how it is run. */
function docker(hash: string, exit = '') {
  const image = JSON.stringify({
    ...{ Os: 'linux', Architecture: 'amd64' },
    Config: { Labels: { 'io.terrarium.definition-hash': hash } },
  });
  const script = `#!/bin/sh
case "$1 $2" in
'image inspect') echo '${image}';;
run*) printf '%s\\n' "$TOKEN" "$@" > "${folder}/asked"; ${exit};;
*) echo "unexpected: $*" >&2; exit 99;;
esac
`;
  writeFileSync(join(folder, 'bin/docker'), script, { mode: 0o755 });
}

const hashOf = (id = 'train/Dockerfile') => {
  const lines = terrarium('hash').out.split('\n');
  return lines.find((line) => line.includes(id))?.split(/\s+/)[0] ?? '';
};
const asked = () => readFileSync(join(folder, 'asked'), 'utf8').trimEnd().split('\n');

describe('run', () => {
  it('starts the image that the engine has of the definition, asks nothing else, and ends as the command does', () => {
    docker(hashOf(), 'exit 7');
    const args = [
      '--env=A=a b',
      '--env=TOKEN',
      '--volume=/data:/data:ro',
      '--gpus=all',
      '--network=none',
      '--user=5:6',
    ];
    const { code, err } = terrarium('run', 'train', ...args, '--', 'python', '-c', 'print("x y")', '--help');
    expect([code, err]).toEqual([7, '']);
    const [token, ...words] = asked();
    expect(token).toBe('of here');
    expect(words).toEqual([
      ...['run', '--rm', '--init', '--interactive', '--pull=never'],
      `--mount=type=bind,"source=${root.replaceAll('"', '""')}",target=/workspace`,
      ...['--workdir=/workspace', '--env=HOME=/tmp', '--env=A=a b', '--env=TOKEN', '--user=5:6'],
      ...['--gpus=all', '--network=none', '--volume=/data:/data:ro'],
      ...['localhost/terrarium:train', 'python', '-c', 'print("x y")', '--help'],
    ]);
  });

  it('stays in the folder that it is started in, below the root', () => {
    mkdirSync(join(root, '.git'));
    docker(hashOf());
    const { code, err } = terrariumBelow('train', 'run', 'Dockerfile', '--', 'python', 'Dockerfile');
    expect([code, err]).toEqual([0, 'the root is .., which has terrarium.yml\n']);
    expect(asked()).toEqual(
      expect.arrayContaining([`--mount=type=bind,"source=${root.replaceAll('"', '""')}",target=/workspace`]),
    );
    expect(asked()).toContain('--workdir=/workspace/train');
    expect(asked().slice(-3)).toEqual(['localhost/terrarium:train', 'python', 'Dockerfile']);
  });

  it('mounts nothing where that is asked for, and hands on no variable that is not', () => {
    docker(hashOf());
    expect(terrarium('run', 'train/Dockerfile', '--no-mount').code).toBe(0);
    const [token, ...words] = asked();
    expect(token).toBe('');
    expect(words.filter((word) => /^--(?:mount|workdir)/.test(word))).toEqual([]);
    expect(words.at(-1)).toBe('localhost/terrarium:train');
  });

  it('sets the variables of the definition, below those of the command line', () => {
    const conda = 'channels: [conda-forge]\ndependencies: [python=3.12]\nvariables: { A: one two, B: "2" }\n';
    writeFileSync(join(root, 'train/environment.yml'), conda);
    const entry = '{ path: train/environment.yml, name: train, base: "python:3.12" }';
    writeFileSync(join(root, 'terrarium.yml'), `environments: [${entry}]\n`);
    docker(hashOf('train/environment.yml'));
    expect(terrarium('run', 'train', '--env=B=3', '--', 'env').code).toBe(0);
    expect(asked().filter((word) => /^--env=[AB]/.test(word))).toEqual(['--env=A=one two', '--env=B=2', '--env=B=3']);
  });

  it('does not take an image of another definition, nor one with --update', () => {
    docker('0'.repeat(64));
    expect(terrarium('run', 'train').err).toContain('unexpected: ');
    docker(hashOf());
    expect(terrarium('run', 'train', '--update').err).toContain('unexpected: ');
  });

  it('takes a docker that may not be run for none', () => {
    writeFileSync(join(folder, 'bin/docker'), '', { mode: 0o644 });
    const { code, err } = terrarium('run', 'train');
    expect([code, err]).toEqual([2, expect.not.stringContaining('bug')]);
  });

  it('opens the better shell of an image', () => {
    docker(hashOf());
    expect(terrarium('shell', 'train').code).toBe(0);
    expect(asked().slice(-3)).toEqual(['/bin/sh', '-c', expect.stringContaining('exec bash')]);
  });

  it.each([
    ['nothing is named', ['run'], 'expected an environment'],
    ['a shell is given words', ['shell', 'train', 'x'], 'expected one environment'],
    ['nothing is called so', ['run', 'nope'], 'no environment is called "nope"'],
    ['there is no engine', ['run', 'train'], 'docker'],
  ])('is refused where %s', (_, args, message) => {
    const { code, err } = terrarium(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
