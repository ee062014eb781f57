import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, run } from './command.ts';
import { dockerClient, dockerEnvironment } from './engine.ts';
import type { Layout } from './layout.ts';
import { step } from './progress.ts';

export const remoteBuilder = 'rig-remote';
export const containerBuilder = 'rig-container';

/** Makes buildx a plugin of the Debian client, for this rig's DOCKER_CONFIG only. */
export function installBuildx(layout: Layout, buildx: string): void {
  const plugins = join(layout.dockerConfig, 'cli-plugins');
  const link = join(plugins, 'docker-buildx');
  mkdirSync(plugins, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync(buildx, link);
}

/** A builder that talks to the rig's own buildkitd. */
export async function createRemoteBuilder(layout: Layout): Promise<void> {
  const endpoint = `unix://${layout.buildkitSocket}`;
  await createBuilder(remoteBuilder, endpoint, ['--driver', 'remote', endpoint], layout);
}

/**
 * A builder that runs `image`, a BuildKit, as a container of the engine, in the host's network. False where privileged
 * containers do not start: the rest of the rig is of use without it.
 */
export async function createContainerBuilder(layout: Layout, image: string): Promise<boolean> {
  const engine = `unix://${layout.engineSocket}`;
  const options = ['--driver-opt', `image=${image}`, '--driver-opt', 'network=host'];
  await createBuilder(containerBuilder, image, ['--driver', 'docker-container', ...options, engine], layout);
  try {
    await step(`started ${containerBuilder}`, () => buildx(['inspect', '--bootstrap', containerBuilder], layout));
    return true;
  } catch (error) {
    process.stderr.write(`rig: no ${containerBuilder}: ${String(error)}\n`);
    await buildx(['rm', '--force', containerBuilder], layout);
    return false;
  }
}

/** Keeps a builder of that name when what tells it apart, its endpoint or image, is the same. */
async function createBuilder(name: string, mark: string, args: readonly string[], layout: Layout): Promise<void> {
  const env = dockerEnvironment(layout);
  const existing = await attempt(dockerClient, ['buildx', 'inspect', name], { env });
  if (existing?.includes(mark)) return;
  if (existing !== undefined) await buildx(['rm', '--force', name], layout);
  await buildx(['create', '--name', name, ...args], layout);
}

function buildx(args: readonly string[], layout: Layout): Promise<string> {
  return run(dockerClient, ['buildx', ...args], { env: dockerEnvironment(layout) });
}
