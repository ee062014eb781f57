import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Layout } from './layout.ts';

export type Ports = { readonly registry: number; readonly condaChannel: number };

// Below the range that the kernel gives to outgoing connections, so that a port stays ours while the rig is down.
const firstPort = 5100;

/** The ports of this rig: chosen once and kept, because image references and built images name them. */
export async function assignPorts(layout: Layout): Promise<Ports> {
  if (existsSync(layout.ports)) return JSON.parse(readFileSync(layout.ports, 'utf8')) as Ports;
  const registry = await freePort(firstPort);
  const condaChannel = await freePort(registry + 1);
  const ports: Ports = { registry, condaChannel };
  writeFileSync(layout.ports, `${JSON.stringify(ports, null, 2)}\n`);
  return ports;
}

async function freePort(from: number): Promise<number> {
  let port = from;
  while (!(await isFree(port))) port += 1;
  return port;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
