import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MAIN } from './main-file.ts';

let folder = '';
let root = '';
let home = '';

function program(path: string, script: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-planted-'));
  root = join(folder, 'repo');
  home = join(folder, 'home');
  mkdirSync(home);
  mkdirSync(join(root, '.git'), { recursive: true });
  mkdirSync(join(root, 'sub'));
  for (const name of ['docker', 'git', 'docker-credential-x'])
    program(join(root, 'bin', name), `touch '${folder}/ran'; exit 1`);
  // Stands for docker: it says what it was given.
  program(join(home, 'bin/docker'), `env >> '${folder}/seen'; exit 1`);
  for (const at of ['', 'sub/']) {
    writeFileSync(join(root, `${at}Dockerfile`), 'FROM scratch\nLABEL a=b\n');
    writeFileSync(join(root, `${at}terrarium.yml`), 'environments: [{ path: Dockerfile }]\n');
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

function build(env: Readonly<Record<string, string>>, at = root) {
  const { stderr } = spawnSync(process.execPath, [MAIN, 'build', '--load', '--root', at], {
    encoding: 'utf8',
    cwd: at,
    env: { HOME: home, PATH: [join(home, 'bin'), '/usr/bin', '/bin'].join(delimiter), ...env },
  });
  const seen = readFileSync(join(folder, 'seen'), 'utf8');
  return { stderr, docker: /^DOCKER_CONFIG=(.*)$/m.exec(seen)?.[1], seen };
}

describe('what a checkout plants', { timeout: 60_000 }, () => {
  it.each([
    ['a folder of the root', () => join(root, '.docker'), () => root],
    ['a relative folder', () => '.docker', () => root],
    ['a folder beside the root, in its checkout', () => join(root, '.docker'), () => join(root, 'sub')],
    ['a link to such a folder', () => join(folder, 'link'), () => root],
  ])('is no Docker configuration: %s', (_, config, at) => {
    mkdirSync(join(root, '.docker'));
    symlinkSync(join(root, '.docker'), join(folder, 'link'));
    const { stderr, docker } = build({ DOCKER_CONFIG: config() }, at());
    expect(docker).toBe(join(home, '.docker'));
    expect(stderr.match(/docker-config-ignored/g)).toHaveLength(1);
    expect(stderr).toContain('DOCKER_CONFIG leads to the configuration');
  });

  it('is no docker, git or helper on PATH', () => {
    const PATH = [join(root, 'bin'), 'bin', '.', '', join(home, 'bin'), '/usr/bin', '/bin'].join(delimiter);
    const { seen, stderr } = build({ PATH });
    expect(existsSync(join(folder, 'ran'))).toBe(false);
    expect(seen).toContain(`PATH=${[join(home, 'bin'), '/usr/bin', '/bin'].join(delimiter)}\n`);
    expect(stderr).not.toContain('docker-config-ignored');
  });

  it('is no home', () => {
    const { docker, seen, stderr } = build({ HOME: join(root, 'home') });
    expect(seen).not.toContain(`HOME=${root}`);
    expect(docker).not.toContain(root);
    expect(stderr.match(/docker-config-ignored/g)).toHaveLength(1);
  });

  it.each([
    ['in the root', () => root, () => root],
    ['beside the root, in its checkout', () => root, () => join(root, 'sub')],
  ])('is no compiled code of the CLI: %s', (_, cache, at) => {
    const XDG_CACHE_HOME = join(cache(), 'cache');
    build({ XDG_CACHE_HOME }, at());
    expect(existsSync(XDG_CACHE_HOME)).toBe(false);
    build({ XDG_CACHE_HOME: join(home, 'cache') }, at());
    expect(existsSync(join(home, 'cache/terrarium/compile'))).toBe(true);
  });
});
