import { type ChildProcess, fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDockerRegistry } from '../adapters/registry/debian-registry.ts';
import type { Schedule } from './fault.ts';

/** A real registry, and a proxy in a process of its own before it. */
export interface ProxiedRegistry {
  /** The proxy. */
  readonly address: string;
  /** The registry itself. */
  readonly direct: string;
  /** Sets the faults of what follows, and starts counting again. */
  readonly plan: (schedule: Schedule) => Promise<void>;
  /** Requests since the last plan. */
  readonly requests: () => number;
  /** Called with the number of every request, before it is answered. */
  onRequest: (number: number) => void;
  readonly close: () => Promise<void>;
}

export async function openProxiedRegistry(start = startDockerRegistry): Promise<ProxiedRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'terrarium-faults-'));
  const registry = await start(folder);
  const port = registry.address.split(':')[1] ?? '';
  const proxy = fork(join(import.meta.dirname, 'fault-proxy.ts'), [port], { stdio: 'inherit' });
  const listening = await message(proxy, 'port');
  let requests = 0;
  const opened: ProxiedRegistry = {
    address: `127.0.0.1:${listening.port}`,
    direct: registry.address,
    requests: () => requests,
    onRequest: () => undefined,
    plan: async (schedule) => {
      const ready = message(proxy, 'ready');
      proxy.send({ schedule });
      await ready;
      requests = 0;
    },
    close: async () => {
      proxy.disconnect();
      await registry.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  proxy.on('message', (told: { readonly request?: number }) => {
    if (told.request === undefined) return;
    requests = told.request + 1;
    opened.onRequest(told.request);
  });
  return opened;
}

function message(child: ChildProcess, name: string): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve) => {
    const listen = (told: Readonly<Record<string, unknown>>) => {
      if (told[name] === undefined) return;
      child.off('message', listen);
      resolve(told);
    };
    child.on('message', listen);
  });
}
