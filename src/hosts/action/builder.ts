import type { Config } from '../../core/config/config.ts';
import type { ApplyPorts } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Registry, RegistryRemover } from '../../core/model/registry.ts';
import {
  type BuilderOptions,
  createContainerBuilder,
  openBuilder,
  openBuildKit,
  type Publishing,
} from '../composition.ts';

/** State under which the builder that we made is handed to the post step. */
export const BUILDER_STATE = 'builder';

/**
 * The builder, found at the first build: a run that builds nothing needs no engine. Where the current one cannot publish, one
 * that can is made, and `onCreated` receives its name.
 */
export function lazyBuilder(
  options: BuilderOptions,
  config: Pick<Config, 'builder' | 'signatures' | 'acr' | 'repository'>,
  registry: Registry & Partial<RegistryRemover>,
  target: Repository | undefined,
  onCreated: (name: string) => void,
): Publishing & Pick<ApplyPorts, 'openBuilder'> {
  let opened: Promise<Publishing> | undefined;
  const builder = () => {
    opened ??= openBuilder(options, config, registry, () => openOrCreate(options, registry, target, onCreated));
    return opened;
  };
  return {
    openBuilder: async () => {
      await builder();
    },
    build: async (request) => (await builder()).build(request),
    smokeTest: async (test) => (await builder()).smokeTest(test),
    readImageFiles: async (request) => (await builder()).readImageFiles(request),
    knownPackages: async (manifest) => (await builder()).knownPackages(manifest),
    makeRoom: async (onLine) => (await builder()).makeRoom(onLine),
  };
}

async function openOrCreate(
  options: BuilderOptions,
  registry: Registry,
  target: Repository | undefined,
  onCreated: (name: string) => void,
): Promise<Publishing> {
  try {
    return await openBuildKit(options, registry);
  } catch (error) {
    const cannot = error instanceof TerrariumError && error.code === 'builder-cannot-publish';
    // A builder that was requested by name is not replaced silently.
    if (!cannot || options.request.builder !== undefined) throw error;
    const { name } = await createContainerBuilder(options, target ?? { registry: '' });
    onCreated(name);
    return openBuildKit({ ...options, request: { ...options.request, builder: name } }, registry);
  }
}
