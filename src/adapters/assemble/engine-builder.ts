import { join } from 'node:path';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { LocalEngine } from '../../core/model/builder.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry } from '../../core/model/registry.ts';
import { isLocal } from '../../core/resolve/local-lookup.ts';
import type { DockerEngine } from '../engine/docker-engine.ts';
import { writeImageArchive } from '../image-archive.ts';
import { inOwnRegistry } from '../own-registry.ts';
import { assembler } from './assembler.ts';
import { baseReader } from './base-contents-reader.ts';
import { type PackageOptions, packageInstaller } from './package-installer.ts';

/** Assembles images in this process and loads them into an engine, by an archive. The registry is where bases are. */
export function engineBuilder(
  registry: Registry,
  options: PackageOptions,
  { load }: Pick<DockerEngine, 'load'>,
): LocalEngine['build'] {
  const readable = withoutEngine(registry);
  const { build } = assembler(readable, packageInstaller(readable, baseReader(readable, options), options));
  return ({ name, ...request }) =>
    inOwnRegistry(async (repository, folder) => {
      const { digest, checked = false } = await build({ ...request, repository, compression: 'gzip' });
      const file = join(folder, 'image.tar');
      await writeImageArchive(registry, { kind: 'pushed', repository, digest }, { file, name });
      await load(file, request.onLine);
      return { checked };
    });
}

/** Images of the engine are not read: it would have to write them into an archive first. */
function withoutEngine(registry: Registry): Registry {
  const refusing =
    <R>(read: (repository: Repository, reference: string) => Promise<R>) =>
    async (repository: Repository, reference: string) => {
      if (isLocal(repository)) throw needsBuildKit('it is built on an image of the local engine');
      return read(repository, reference);
    };
  return { ...registry, headManifest: refusing(registry.headManifest), getManifest: refusing(registry.getManifest) };
}
