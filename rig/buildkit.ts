import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt } from './command.ts';
import type { Tools } from './go-tools.ts';
import type { Layout } from './layout.ts';
import type { Service } from './service.ts';

/** A current BuildKit beside the engine, for buildx's remote driver. */
export function buildkitService(layout: Layout, tools: Tools, registry: string): Service {
  const address = `unix://${layout.buildkitSocket}`;
  return {
    name: 'buildkitd',
    command: [tools.buildkitd, '--config', writeBuildkitConfig(layout, registry)],
    answers: async () => (await attempt(tools.buildctl, ['--addr', address, 'debug', 'workers'])) !== undefined,
  };
}

function writeBuildkitConfig(layout: Layout, registry: string): string {
  const folder = join(layout.root, 'buildkit');
  const file = join(folder, 'buildkitd.toml');
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, buildkitConfig(join(folder, 'data'), layout.buildkitSocket, registry));
  return file;
}

// Steps share the host's network: they reach package registries as the host does, and the rig's loopback services.
function buildkitConfig(data: string, socket: string, registry: string): string {
  return `root = ${JSON.stringify(data)}

[grpc]
  address = [${JSON.stringify(`unix://${socket}`)}]

[worker.oci]
  enabled = true
  networkMode = "host"

[worker.containerd]
  enabled = false

[registry.${JSON.stringify(registry)}]
  http = true
`;
}
