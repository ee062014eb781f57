import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerErrors, type ScriptedServer, serveScript } from '../../adapters/registry/scripted-server.ts';
import { MAIN } from './main-file.ts';

let folder = '';
let server: ScriptedServer;
/** Leads to loopback, and is none by its name. */
let host = '';

beforeEach(async () => {
  server = await serveScript((request, response) => {
    if (request.headers.authorization !== undefined) answerErrors(response, 404, 'MANIFEST_UNKNOWN');
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="x"' }).end();
  });
  host = server.host.replace('127.0.0.1', '0.0.0.0');
  folder = mkdtempSync(join(tmpdir(), 'terrarium-insecure-'));
  mkdirSync(join(folder, 'repo'));
  writeFileSync(join(folder, 'repo/Dockerfile'), 'FROM scratch\nLABEL a=b\n');
  const auths = { [host]: { username: 'ada', password: 'lovelace' } };
  writeFileSync(join(folder, 'config.json'), JSON.stringify({ auths }));
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function plan(keys: string, ...flags: readonly string[]): Promise<string> {
  const config = `repository: ${host}/acme/env\n${keys}environments: [{ path: Dockerfile }]\n`;
  writeFileSync(join(folder, 'repo/terrarium.yml'), config);
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, 'plan', '--root', join(folder, 'repo'), ...flags], {
    env: { PATH, HOME: folder, DOCKER_CONFIG: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => lines.push(chunk));
  await new Promise((resolve) => child.on('close', resolve));
  return Buffer.concat(lines).toString();
}

const sent = () => new Set(server.seen.flatMap(({ headers }) => headers.authorization ?? []));

describe('a registry on plain HTTP', { timeout: 60_000 }, () => {
  it('is not asked where nobody names it', async () => {
    expect(await plan('')).toContain('plain HTTP instead of TLS');
    expect(server.seen).toEqual([]);
  });

  it('gets no login where terrarium.yml names it', async () => {
    const said = await plan(`insecure-registries: ["${host}"]\n`);
    expect(said).toContain('received 401');
    expect(server.seen.length).toBeGreaterThan(0);
    expect(sent()).toEqual(new Set());
  });

  it('gets the login where a flag names it, whatever the file says', async () => {
    const said = await plan('insecure-registries: []\n', '--insecure-registry', host);
    expect(said).not.toContain('received 401');
    expect(sent()).toEqual(new Set([`Basic ${btoa('ada:lovelace')}`]));
  });

  it.each(['http://registry:5000', 'registry/acme', '*', ''])('is no %j', async (text) => {
    expect(await plan('', '--insecure-registry', text)).toContain('expected the host of a registry');
  });
});
