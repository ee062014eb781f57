import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './command.ts';
import type { Layout } from './layout.ts';
import { cappedRuntime } from './oci-runtime.ts';
import type { Service } from './service.ts';

/** Debian's client; another one may stand earlier on PATH. */
export const dockerClient = '/usr/bin/docker';

/** Debian's Docker engine with folders and a socket of its own. */
export async function engineService(layout: Layout): Promise<Service> {
  const runtime = await cappedRuntime(layout);
  const folder = join(layout.root, 'engine');
  mkdirSync(folder, { recursive: true });
  return {
    name: 'engine',
    command: [
      '/usr/sbin/dockerd',
      `--host=unix://${layout.engineSocket}`,
      `--data-root=${join(folder, 'data')}`,
      `--exec-root=${join(folder, 'exec')}`,
      `--pidfile=${join(folder, 'dockerd.pid')}`,
      ...(runtime === undefined ? [] : [`--add-runtime=capped=${runtime}`, '--default-runtime=capped']),
    ],
    answers: async () => (await attempt(dockerClient, ['version'], { env: dockerEnvironment(layout) })) !== undefined,
  };
}

export function dockerEnvironment(layout: Layout): Readonly<Record<string, string>> {
  return { DOCKER_HOST: `unix://${layout.engineSocket}`, DOCKER_CONFIG: layout.dockerConfig };
}
