import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServedRegistry, serveRegistry } from '../../src/adapters/registry/server/server.ts';
import { dedent } from '../dedent.ts';
import { MAIN } from './cli/main-file.ts';

let folder = '';
let served: ServedRegistry;
const at = (...path: readonly string[]) => join(folder, ...path);
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'terrarium-stop-'));
  for (const name of ['bin', 'tmp', 'root', 'home']) mkdirSync(at(name));
  writeFileSync(at('root/Dockerfile'), 'FROM scratch\nCOPY data.txt /\n');
  writeFileSync(at('root/data.txt'), 'data');
  served = await serveRegistry({ directory: at('registry') });
  writeFileSync(
    at('root/terrarium.yml'),
    dedent`
      repository: ${served.address}/acme/env
      builder: buildkit
      environments:
        - path: Dockerfile
    `,
  );
});
afterEach(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

/** A builder whose builds last until they are stopped, then do these shell lines. */
function docker(onStop: string): void {
  const script = `#!/bin/sh
case "$*" in
  "buildx inspect"*) printf 'Name: b\\nDriver: docker-container\\nStatus: running\\n' ;;
  "buildx build"*) trap '${onStop}' TERM; touch ${at('building')}; while :; do sleep 0.05; done ;;
esac
`;
  writeFileSync(at('bin/docker'), script);
  chmodSync(at('bin/docker'), 0o755);
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
}

function start(...flags: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const env = { PATH: `${at('bin')}:/usr/bin:/bin`, TMPDIR: at('tmp'), HOME: at('home') };
  const child = spawn(process.execPath, [MAIN, 'build', '--publisher=oci', `--root=${at('root')}`, ...flags], { env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => (output += String(bytes)));
  const ended = new Promise<Ended>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, output })),
  );
  return { child, ended };
}

async function untilBuilding(): Promise<readonly string[]> {
  for (let tries = 0; tries < 400 && !existsSync(at('building')); tries += 1) await delay(50);
  return readdirSync(at('tmp')).sort();
}

describe('terrarium build that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('leaves no temporary folder, and ends as %s does', async (name) => {
    docker(`ls ${at('tmp')}/terrarium-context-*/context-*/data.txt > ${at('seen')} && exit 1`);
    const { child, ended } = start();
    expect((await untilBuilding()).map((one) => one.split('-', 2)[1])).toEqual(['context', 'layout', 'metadata']);
    child.kill(name);
    expect(await ended).toMatchObject({ code: null, signal: name });
    expect(readdirSync(at('tmp'))).toEqual([]);
    // The builder had its context until it ended.
    expect(existsSync(at('seen'))).toBe(true);
  });

  it('does not wait for its builder when it is told again', async () => {
    docker('true');
    const { child, ended } = start();
    await untilBuilding();
    const began = performance.now();
    child.kill('SIGINT');
    await delay(1500);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGTERM' });
    expect(performance.now() - began).toBeLessThan(4500);
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it('that is killed leaves its folders until a day later, when something else runs', async () => {
    docker('exit 1');
    const { child, ended } = start();
    await untilBuilding();
    child.kill('SIGKILL');
    await ended;
    const left = readdirSync(at('tmp'));
    expect(left).toHaveLength(3);
    const list = () =>
      new Promise((resolve) =>
        spawn(process.execPath, [MAIN, 'list', `--root=${at('root')}`], {
          env: { ...process.env, TMPDIR: at('tmp') },
          stdio: 'ignore',
        }).once('close', resolve),
      );
    await list();
    expect(readdirSync(at('tmp'))).toEqual(left);
    const then = new Date(Date.now() - 90_000_000);
    for (const name of left) utimesSync(at('tmp', name), then, then);
    await list();
    expect(readdirSync(at('tmp'))).toEqual([]);
  });

  it('ends in the middle of reading, and asks no registry', async () => {
    docker('true');
    const lines = Array.from({ length: 2000 }, (_, at) => `  - package-${at}=1.0\n`).join('');
    for (let index = 0; index < 300; index += 1) {
      mkdirSync(at('root', String(index)));
      writeFileSync(at('root', String(index), 'environment.yml'), `channels: [c]\ndependencies:\n${lines}`);
    }
    let connections = 0;
    const registry = createServer(() => (connections += 1)).listen(0, '127.0.0.1');
    await once(registry, 'listening');
    const { port } = registry.address() as AddressInfo;
    const { child, ended } = start(`--repository=127.0.0.1:${port}/acme/env`);
    await delay(1000);
    const began = performance.now();
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: null, signal: 'SIGINT' });
    // Reading all of it takes four times as long, and more.
    expect(performance.now() - began).toBeLessThan(4500);
    expect(connections).toBe(0);
    registry.close();
  });
});
