import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { httpAnswers, type Service } from './service.ts';

const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** Debian's docker-registry on plain HTTP. */
export function registryService(layout: Layout, address: string): Service {
  const folder = join(layout.root, 'registry');
  const config = join(folder, 'config.yml');
  mkdirSync(join(folder, 'data'), { recursive: true });
  writeFileSync(config, registryConfig(join(folder, 'data'), address));
  return {
    name: 'registry',
    command: ['docker-registry', 'serve', config],
    answers: () => httpAnswers(`http://${address}/v2/`),
  };
}

/** Whether the registry has the image; `reference` is `host:port/repository:tag`. */
export async function hasImage(reference: string): Promise<boolean> {
  const [, host, repository, tag] = /^([^/]+)\/(.+):([^:]+)$/.exec(reference) ?? [];
  const response = await fetch(`http://${host}/v2/${repository}/manifests/${tag}`, {
    method: 'HEAD',
    headers: { accept: manifestTypes.join(', ') },
  });
  return response.ok;
}

function registryConfig(data: string, address: string): string {
  return `version: 0.1
log: { level: info }
storage:
  filesystem: { rootdirectory: ${JSON.stringify(data)} }
  delete: { enabled: true }
http: { addr: ${JSON.stringify(address)} }
`;
}
