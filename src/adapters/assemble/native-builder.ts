import { needOf, needsBuildKit } from '../../core/assemble/refusal.ts';
import type { ApplyPorts, ReadImageFiles } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Registry } from '../../core/model/registry.ts';
import { type InstallerOptions, wheelInstaller } from '../wheels/wheel-installer.ts';
import { assembler } from './assembler.ts';
import { baseReader } from './base-contents-reader.ts';
import { layerFileReader } from './layer-file-reader.ts';

/** What a builder does that publishes. */
export interface Publishing extends Pick<ApplyPorts, 'build' | 'smokeTest'> {
  readonly readImageFiles: ReadImageFiles;
  readonly makeRoom: NonNullable<ApplyPorts['makeRoom']>;
  readonly knownPackages: NonNullable<ApplyPorts['knownPackages']>;
}

/** Assembles images in this process. What has to run in a container, steps and tests, is refused. */
export function nativeBuilder(registry: Registry, options: InstallerOptions): Publishing {
  const native = assemblingBuilder(registry, options);
  return {
    ...native,
    build: async (request) => {
      if (request.tested === true) throw needsBuildKit('its test runs in a container');
      return native.build(request);
    },
  };
}

function assemblingBuilder(registry: Registry, options: InstallerOptions): Publishing {
  const { build, packagesOf } = assembler(registry, wheelInstaller(registry, baseReader(registry, options), options));
  return {
    build,
    knownPackages: async (manifest) => packagesOf(manifest),
    smokeTest: async ({ command }) => {
      throw needsBuildKit(`${JSON.stringify(command)} tests it in a container`);
    },
    readImageFiles: layerFileReader(registry),
    makeRoom: async () => undefined,
  };
}

/**
 * Assembles images in this process, and leaves to a builder what has to run in a container. It is opened when the first one does, and from
 * then on it also reads images and frees its space.
 */
export function nativeBuilderFirst(
  registry: Registry,
  options: InstallerOptions,
  open: () => Promise<Publishing>,
): Publishing {
  const native = assemblingBuilder(registry, options);
  let other: Promise<Publishing> | undefined;
  const opened = () => {
    other ??= open();
    return other;
  };
  return {
    build: async (request) => {
      try {
        return await native.build(request);
      } catch (error) {
        if (!isLeftToBuildKit(error)) throw error;
        request.onLine((error as Error).message);
        return (await opened()).build(request);
      }
    },
    knownPackages: native.knownPackages,
    smokeTest: async (test) => (await opened()).smokeTest(test),
    readImageFiles: async (request) => (await (other ?? native)).readImageFiles(request),
    makeRoom: async (onLine) => (await (other ?? native)).makeRoom(onLine),
  };
}

// A builder elsewhere may reach an index that this machine does not.
function isLeftToBuildKit(error: unknown): boolean {
  return needOf(error) !== undefined || (error instanceof TerrariumError && error.code === 'index-failed');
}
