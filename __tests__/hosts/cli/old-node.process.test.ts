import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN } from './main-file.ts';

/** The oldest Node that `engines` lets in. */
const OLDEST = '22.21.0';
const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLE = join(ROOT, 'examples/monorepo');

/** Its program, installed by npm and kept; `undefined` where npm has none for this machine. */
function oldestNode(): string | undefined {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const folder = join(ROOT, 'node_modules/.cache', `node-${OLDEST}`);
  const program = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  spawnSync('npm', ['install', ...flags, `${name}@${OLDEST}`], { cwd: folder, timeout: 120_000 });
  return existsSync(program) ? program : undefined;
}

const node = oldestNode();
if (node === undefined) console.log(`Left out: the command line on Node ${OLDEST}, which npm could not install.`);

const folder = mkdtempSync(join(tmpdir(), 'terrarium-old-node-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(node === undefined)('the command line on the oldest Node', () => {
  const said = (program: string, ...args: readonly string[]) =>
    spawnSync(program, [MAIN, ...args, '--no-memo'], { cwd: folder, encoding: 'utf8' });

  it('starts', () => {
    const version = spawnSync(node ?? '', ['--version'], { encoding: 'utf8' });
    expect(version.stdout).toBe(`v${OLDEST}\n`);
    const { status, stdout, stderr } = said(node ?? '', 'list', `--root=${EXAMPLE}`);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('vision/requirements.txt');
  });

  it.each([
    ['hash', '--json'],
    ['plan', '--offline', '--json'],
    ['graph', '--json'],
  ])('gives the same %s', (...args) => {
    const [old, own] = [node ?? '', process.execPath].map((program) => said(program, ...args, `--root=${EXAMPLE}`));
    expect(old?.status, old?.stderr).toBe(0);
    expect(old?.stdout).toBe(own?.stdout);
    expect(old?.stdout).toMatch(/[0-9a-f]{64}|vision/);
  });

  it('reaches registries through a proxy', async () => {
    const asked: (string | undefined)[] = [];
    const proxy = createServer().on('connect', ({ url }, socket) => {
      asked.push(url);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const env = { ...process.env, HTTPS_PROXY: url, https_proxy: url, NO_PROXY: '', no_proxy: '' };
    const flags = [`--root=${folder}`, '--repository=registry.invalid/environments'];
    const child = spawn(node ?? '', [MAIN, 'versions', ...flags], { env, stdio: 'ignore' });
    await new Promise((done) => child.once('close', done));
    proxy.close();
    expect(new Set(asked)).toEqual(new Set(['registry.invalid:443']));
  });
});
