import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { MAIN as CLI } from './main-file.ts';

const SCHEMA = '$schema: https://azuremlschemas.azureedge.net/latest/environment.schema.json\n';
/** Stands beside every bad definition and must come to no harm. */
const GOOD = { 'good/environment.yml': `${SCHEMA}name: good\nimage: python:3.12@sha256:${'a'.repeat(64)}\n` };

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'terrarium-bad-'));
  folders.push(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

function terrarium(...args: string[]) {
  return spawnSync(process.execPath, [CLI, ...args], { encoding: 'utf8', timeout: 60_000 });
}

interface Hashed {
  readonly environments: readonly { readonly id: string; readonly hash: string | null }[];
  readonly diagnostics: readonly {
    readonly severity: string;
    readonly code: string;
    readonly path: string;
    readonly line: number | null;
    readonly hint: string | null;
    readonly message: string;
  }[];
}

function hash(root: string): Hashed {
  const run = terrarium('hash', '--json', `--root=${root}`);
  expect(run.stderr).toBe('');
  return JSON.parse(run.stdout);
}

const environment = (text: string) => ({ ...GOOD, 'bad/environment.yml': `${SCHEMA}name: bad\n${text}` });

/** Twenty lists of two aliases each: a million nodes when they are written out. */
const BOMB = Array.from({ length: 20 }, (_, level) => `a${level + 1}: &a${level + 1} [*a${level}, *a${level}]`).join(
  ', ',
);

describe('a mistake in a file', () => {
  it.each<[string, Record<string, string | Uint8Array>, string, number | null]>([
    ['a conda_file that does not exist', environment('image: a:1\nconda_file: none.yml\n'), 'file-missing', 4],
    [
      'both image and build',
      environment(dedent`
        image: a:1
        build:
          path: .
      `),
      'image-and-build',
      4,
    ],
    ['an unknown key', environment('image: a:1\nimge: b\n'), 'unknown-field', 4],
    ['a key given twice', environment('image: a:1\nimage: b:1\n'), 'yaml-duplicate-key', 4],
    [
      'a conda file where an environment is expected',
      environment('dependencies:\n  - python\n'),
      'conda-as-environment',
      3,
    ],
    [
      'a path that leaves the workspace',
      environment('image: a:1\nconda_file: ../../../etc/passwd\n'),
      'path-refused',
      4,
    ],
    [
      'credentials in an index URL',
      environment(
        dedent`
          image: a:1
          conda_file:
            dependencies:
              - pip:
                  - --index-url https://me:secret@index.example.org/simple
        `,
      ),
      'credentials-in-url',
      7,
    ],
    [
      'a number where a string is expected',
      environment(dedent`
        image: a:1
        conda_file:
          dependencies: [1.10]
      `),
      'yaml-type',
      5,
    ],
    ['an alias bomb', environment(`image: a:1\ntags: {a0: &a0 x, ${BOMB}}\n`), 'yaml-limits', 4],
    [
      'a reserved name',
      { ...GOOD, 'bad/environment.yml': `${SCHEMA}name: AzureML-mine\nimage: a:1\n` },
      'reserved-name',
      2,
    ],
    [
      'the other reserved name',
      { ...GOOD, 'bad/environment.yml': `${SCHEMA}name: Microsoft-x\nimage: a:1\n` },
      'reserved-name',
      2,
    ],
    ['invalid UTF-8', { ...GOOD, 'bad/Dockerfile': Buffer.from([0x46, 0xff, 0xfe]) }, 'not-utf8', null],
  ])('is told with its place: %s', (_title, files, code, line) => {
    const { environments, diagnostics } = hash(tree(files));
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found, JSON.stringify(diagnostics)).toMatchObject({ severity: 'error', line });
    expect(found?.message).not.toContain('secret');
    expect(environments.find(({ id }) => id.startsWith('bad/'))?.hash).toBeNull();
    expect(environments.find(({ id }) => id === 'good/environment.yml')?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is told of a link that leaves the workspace, without a byte of its target', () => {
    const root = tree({
      ...GOOD,
      'bad/environment.yml': dedent`
        ${SCHEMA}name: bad
        image: a:1
        conda_file: conda.yml
      `,
    });
    const outside = tree({ 'secret.yml': 'dependencies: [canary]\n' });
    symlinkSync(join(outside, 'secret.yml'), join(root, 'bad/conda.yml'));
    const run = terrarium('hash', '--json', `--root=${root}`);
    expect(run.stdout).toContain('outside-root');
    expect(run.stdout + run.stderr).not.toContain('canary');
  });

  it('is told of a file of 100 MB', () => {
    const root = tree({ ...GOOD, 'bad/Dockerfile': '', 'bad/data.yml': '' });
    truncateSync(join(root, 'bad/Dockerfile'), 100 * 1024 * 1024);
    truncateSync(join(root, 'bad/data.yml'), 100 * 1024 * 1024);
    const { diagnostics } = hash(root);
    const large = diagnostics.filter(({ code }) => code === 'file-too-large');
    expect(large.map(({ path, severity }) => [path, severity])).toEqual(
      expect.arrayContaining([
        ['bad/Dockerfile', 'error'],
        ['bad/data.yml', 'note'],
      ]),
    );
  });

  it('is no mistake to be empty', () => {
    const root = tree({});
    expect(hash(root)).toEqual({ formatVersion: 1, environments: [], diagnostics: [] });
    for (const command of ['plan', 'list', 'hash']) expect(terrarium(command, `--root=${root}`).status).toBe(0);
  });
});

describe('a registry', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** Runs the CLI beside a server in this process, so not synchronously. */
  async function planAgainst(
    answer: (url: string) => { status: number; headers?: Record<string, string>; body?: string } | 'nothing',
  ) {
    const server = createServer((request, response) => {
      const given = answer(request.url ?? '');
      if (given === 'nothing') return void request.socket.destroy();
      response.writeHead(given.status, given.headers).end(request.method === 'HEAD' ? undefined : given.body);
    });
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const root = tree({
      'app/Dockerfile': 'FROM scratch\nCOPY x /x\n',
      'app/x': '',
      'terrarium.yml': 'environments:\n  - path: app/Dockerfile\n',
    });
    const { spawn } = await import('node:child_process');
    const child = spawn(process.execPath, [
      CLI,
      'plan',
      '--json',
      `--root=${root}`,
      `--repository=127.0.0.1:${port}/acme/envs`,
    ]);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    const code = await new Promise<number | null>((done) => child.once('close', done));
    return { code, item: JSON.parse(stdout).items[0] as { action: string; reason: string | null; detail: string } };
  }

  const error = (code: string) => JSON.stringify({ errors: [{ code, message: 'no' }] });

  it('that answers 404 has no image', async () => {
    const { item } = await planAgainst(() => ({ status: 404, body: error('MANIFEST_UNKNOWN') }));
    expect(item).toMatchObject({ action: 'build', reason: 'new' });
  });

  it.each([
    [401, 'UNAUTHORIZED', /401/],
    [403, 'DENIED', /403/],
  ])('that answers %d leaves it unknown, and says how to log in', async (status, code, expected) => {
    const { item } = await planAgainst(() => ({ status, body: error(code) }));
    expect(item.action).toBe('unknown');
    expect(item.detail).toMatch(expected);
  });

  // Retried within the retry contract, so these take their time.
  it.each<[string, { status: number } | 'nothing']>([
    ['500', { status: 500 }],
    ['nothing', 'nothing'],
  ])('that answers %s leaves it unknown', { timeout: 120_000 }, async (_title, answer) => {
    const { code, item } = await planAgainst(() => answer);
    expect(item.action).toBe('unknown');
    expect(item.detail).not.toBe('');
    expect(code).toBe(0);
  });

  it('that serves other bytes than it names has no usable image', { timeout: 120_000 }, async () => {
    const type = 'application/vnd.oci.image.manifest.v1+json';
    const { item } = await planAgainst((url) =>
      url.includes('/manifests/')
        ? { status: 200, headers: { 'content-type': type, 'docker-content-digest': 'sha256:bad' }, body: '{}' }
        : { status: 404 },
    );
    expect(item.action).not.toBe('reuse');
  });
});
