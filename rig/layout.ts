import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the rig keeps its state, by kind. */
export type Layout = {
  readonly root: string;
  readonly cache: string;
  readonly logs: string;
  readonly processes: string;
  readonly dockerConfig: string;
  readonly engineSocket: string;
  readonly buildkitSocket: string;
  readonly ports: string;
  readonly rigFile: string;
};

export const rigSources = import.meta.dirname;

// sockaddr_un holds 108 bytes; engines report a longer path as an unrelated "invalid argument".
const longestSocketPath = 107;

export function locate(): Layout {
  const root = resolve(process.env.TERRARIUM_RIG_DIR ?? join(rigSources, '..', '.rig'));
  return {
    root,
    cache: resolve(process.env.TERRARIUM_RIG_CACHE ?? join(root, 'cache')),
    logs: join(root, 'logs'),
    processes: join(root, 'processes'),
    dockerConfig: join(root, 'docker-config'),
    engineSocket: join(root, 'docker.sock'),
    buildkitSocket: join(root, 'buildkitd.sock'),
    ports: join(root, 'ports.json'),
    rigFile: join(root, 'rig.json'),
  };
}

export function prepare(layout: Layout): void {
  if (Buffer.byteLength(layout.buildkitSocket) > longestSocketPath) {
    throw new Error(`${layout.root} is too long a path for sockets: set TERRARIUM_RIG_DIR to a shorter one`);
  }
  for (const folder of [layout.cache, layout.logs, layout.processes, layout.dockerConfig]) {
    mkdirSync(folder, { recursive: true });
  }
}
