import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScriptedServer, serveScript } from '../../adapters/registry/scripted-server.ts';
import { leaksIn } from '../../e2e/canary.ts';
import { MAIN } from './main-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'terrarium-canaries-'));
const root = join(folder, 'tree');

/** One for each place, so that a leak says where it came from. */
const canary = (place: string) => `canary${place}7f3a9b2e5c1d8064`;

/** What a registry, or a proxy before it, may repeat in its own words. */
const ECHOES: Readonly<Record<string, string>> = {
  url: `https://user:${canary('url')}@proxy.corp/`,
  header: `Authorization: Basic ${canary('header')}`,
  bearer: `Bearer ${canary('bearer')}`,
  jwt: `eyJhbGciOiJIUzI1NiJ9.${canary('jwt')}.${canary('jwt')}`,
  ghp: `ghp_${canary('ghp')}`,
  ghs: `ghs_${canary('ghs')}`,
  pat: `github_pat_${canary('pat')}`,
  npm: `//registry.npmjs.org/:_authToken=${canary('npm')}`,
  password: `password=${canary('password')}`,
  aws: `aws_secret_access_key = ${canary('aws')}`,
};
const ENVIRONMENT: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: `ghs_${canary('token')}`,
  AWS_SECRET_ACCESS_KEY: canary('key'),
  HTTPS_PROXY: `http://user:${canary('proxy')}@127.0.0.1:1`,
};
const PLACES = [...Object.keys(ECHOES), 'token', 'key', 'proxy', 'login', 'index', 'secret'];

let server: ScriptedServer;

beforeAll(async () => {
  server = await serveScript((request, response) => {
    // A HEAD has no words: the token service has.
    if (!request.path.startsWith('/token'))
      return response.writeHead(401, { 'www-authenticate': `Bearer realm="${server.url}/token"` }).end();
    // 418 is tried once.
    const message = [...Object.values(ECHOES), `Authorization: ${request.headers.authorization}`].join(' ; ');
    const errors = [{ code: 'DENIED', message }];
    // Each echo by itself too: what is shown of a reply is short.
    const one = Object.values(ECHOES)[server.seen.length % Object.keys(ECHOES).length];
    const body = server.seen.length % 3 === 0 ? JSON.stringify({ errors }) : one;
    return response.writeHead(418).end(body);
  });
  mkdirSync(join(root, 'one'), { recursive: true });
  mkdirSync(join(root, 'two'));
  const login = Buffer.from(`user:${canary('login')}`).toString('base64');
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths: { [server.host]: { auth: login } } }));
  writeFileSync(
    join(root, 'terrarium.yml'),
    `repository: ${server.host}/acme/env\nenvironments:\n  - path: one/Dockerfile\n  - path: two/requirements.txt\n    base: ${server.host}/base:1\n`,
  );
  writeFileSync(join(root, 'one/Dockerfile'), `FROM ${server.host}/base:1\nENV A=b\n`);
  const index = `--index-url https://user:${canary('index')}@index.example/simple\nsix\n`;
  writeFileSync(join(root, 'two/requirements.txt'), index);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function terrarium(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<Ended> {
  const child = spawn(process.execPath, [...options, MAIN, ...args], {
    env: { PATH: '/nonexistent', HOME: folder, DOCKER_CONFIG: folder, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}

describe('secrets', { timeout: 60_000 }, () => {
  const leavesNone = async (args: readonly string[]) => {
    const env = { ...ENVIRONMENT, SECRET_ONE: canary('secret') };
    const { output } = await terrarium([...args, '--root', root], env);
    for (const place of PLACES) expect(leaksIn(Buffer.from(output), canary(place)), `${place}: ${output}`).toEqual([]);
    expect(output).not.toContain('This is a bug');
    return output;
  };

  it.each([
    ['list'],
    ['hash', '--json'],
    ['build', '--load', '--secret=id=one,env=SECRET_ONE'],
    ['build', '--secret=id=one,env=MISSING'],
  ])('are in no output of %s %s', async (...args) => {
    await leavesNone(args);
  });

  const DIGEST = `sha256:${'a'.repeat(64)}`;
  it.each([
    ['plan', '--why'],
    ['plan', '--debug'],
    ['plan', '--json'],
    ['explain', 'one/Dockerfile'],
    ['pin'],
    ['pin', '--json'],
    ['show', DIGEST],
    ['diff', 'one/Dockerfile', DIGEST],
    ['list', '--registered', '--packages'],
    ['build', '--secret=id=one,env=SECRET_ONE'],
  ])('that a registry repeats are in no output of %s %s', async (...args) => {
    expect(await leavesNone(args)).toContain('***');
  });

  it.each([
    ['thrown', 'throw error'],
    ['of a promise', 'Promise.reject(error)'],
    ['with more in it', 'throw Object.assign(error, { input: secret, cause: new Error(secret) })'],
  ])('are in no error that nobody expected: %s', async (_, raise) => {
    const text = `http://user:${canary('url')}@host Authorization: Bearer ${canary('header')}`;
    const module = `const secret = ${JSON.stringify(text)}; setTimeout(() => { const error = new Error(secret); ${raise}; }, 500);`;
    const file = join(folder, 'raise.mjs');
    writeFileSync(file, module);
    const args = ['registry', 'serve', '--directory', join(folder, 'registry')];
    const { code, output } = await terrarium(args, {}, [`--import=${file}`]);
    expect(code).toBe(2);
    expect(output).toContain('This is a bug of Terrarium');
    for (const place of ['url', 'header']) expect(leaksIn(Buffer.from(output), canary(place)), output).toEqual([]);
  });
});

describe('a proxy that cannot be read', { timeout: 60_000 }, () => {
  const bad = `http://user:pa#${canary('proxy')}@proxy.corp:3128`;
  const files = join(folder, 'hub');
  beforeAll(() => {
    mkdirSync(files);
    writeFileSync(
      join(files, 'terrarium.yml'),
      'repository: registry.invalid/acme/env\nenvironments: [{ path: Dockerfile }]\n',
    );
    writeFileSync(join(files, 'Dockerfile'), 'FROM registry.invalid/base:1\nENV A=b\n');
  });

  it.each([
    ['plan', 'HTTPS_PROXY'],
    ['plan', 'https_proxy'],
    ['build', 'HTTPS_PROXY'],
    ['show', 'HTTPS_PROXY'],
  ])('is wrong usage for %s with %s, and shows nothing of it', async (command, name) => {
    const wanted = command === 'show' ? [`sha256:${'a'.repeat(64)}`] : [];
    const { code, output } = await terrarium([command, ...wanted, '--root', files], { [name]: bad });
    expect([code, output]).toEqual([2, expect.stringContaining(`error: ${name} is not the URL of a proxy [usage]`)]);
    expect(leaksIn(Buffer.from(output), canary('proxy'))).toEqual([]);
  });

  it.each([
    ['nothing is asked', ['list', '--root', files], {}],
    ['registries are not asked', ['plan', '--offline', '--root', files], {}],
    ['only loopback is asked', ['plan', '--root', root], {}],
    ['no proxy is used', ['plan', '--root', root], { NO_PROXY: '*' }],
  ])('is nothing to a run where %s', async (_, args, more) => {
    const { code, output } = await terrarium(args, { HTTPS_PROXY: bad, ...more });
    expect(code, output).not.toBe(2);
    expect(output).not.toContain('PROXY');
    expect(leaksIn(Buffer.from(output), canary('proxy'))).toEqual([]);
  });
});
