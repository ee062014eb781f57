import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';

const BINARY = '/usr/bin/docker-registry';

export const hasDockerRegistry = existsSync(BINARY);

export interface StartedRegistry {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Debian's docker-registry with its data below `folder`. */
export async function startDockerRegistry(folder: string): Promise<StartedRegistry> {
  const address = `127.0.0.1:${await freePort()}`;
  const config = {
    version: 0.1,
    log: { level: 'error' },
    storage: { filesystem: { rootdirectory: path.join(folder, 'data') }, delete: { enabled: true } },
    http: { addr: address },
  };
  const file = path.join(folder, 'config.yml');
  await writeFile(file, JSON.stringify(config));
  return await untilUp(address, spawn(BINARY, ['serve', file], { stdio: 'ignore' }));
}

/** Waits until a registry answers. */
export async function untilUp(address: string, child: ChildProcess): Promise<StartedRegistry> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://${address}/v2/`).catch(() => undefined);
    if (up?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const close = async () => {
    child.kill();
    await ended;
  };
  return { address, close };
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
