import { needOf, needsBuildKit } from '../../core/assemble/refusal.ts';
import type { ApplyPorts, BuildRequest, ReadImageFiles } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { lazy } from '../../core/model/once.ts';
import type { Registry } from '../../core/model/registry.ts';
import { assembler } from './assembler.ts';
import { baseReader } from './base-contents-reader.ts';
import { layerFileReader } from './layer-file-reader.ts';
import { type PackageOptions, packageInstaller } from './package-installer.ts';

/** What a builder does that publishes. */
export interface Publishing extends Pick<ApplyPorts, 'build' | 'smokeTest'> {
  readonly readImageFiles: ReadImageFiles;
  readonly makeRoom: NonNullable<ApplyPorts['makeRoom']>;
  readonly knownPackages: NonNullable<ApplyPorts['knownPackages']>;
}

const TEST = 'its test runs in a container';

/** Assembles images in this process. What has to run in a container, steps and tests, is refused. */
export function nativeBuilder(registry: Registry, options: PackageOptions): Publishing {
  const native = assemblingBuilder(registry, options);
  return { ...native, build: nativeOnly(native.build) };
}

/** Refuses what has to run before anything is assembled for it. */
export function nativeOnly<Q extends Pick<BuildRequest, 'tested'>, R>(
  native: (request: Q) => Promise<R>,
): (request: Q) => Promise<R> {
  return async (request) => {
    if (request.tested === true) throw needsBuildKit(TEST);
    return native(request);
  };
}

function assemblingBuilder(registry: Registry, options: PackageOptions): Publishing {
  const { build, packagesOf } = assembler(registry, packageInstaller(registry, baseReader(registry, options), options));
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
  options: PackageOptions,
  open: () => Promise<Publishing>,
): Publishing {
  const native = assemblingBuilder(registry, options);
  const other = lazy(open);
  let ready: Publishing | undefined;
  const opened = async (need: TerrariumError) => {
    ready = await other().catch(neither(need));
    return ready;
  };
  return {
    build: nativeFirst(native.build, async (need) => (await opened(need)).build),
    knownPackages: native.knownPackages,
    smokeTest: async (test) => (await opened(needsBuildKit(TEST))).smokeTest(test),
    readImageFiles: async (request) => (ready ?? native).readImageFiles(request),
    makeRoom: async (onLine) => (ready ?? native).makeRoom(onLine),
  };
}

/** Builds by one way of assembling, and by another builder what that leaves to it. */
export function nativeFirst<Q extends Pick<BuildRequest, 'tested' | 'onLine'>, R>(
  native: (request: Q) => Promise<R>,
  open: (need: TerrariumError) => Promise<(request: Q) => Promise<R>>,
): (request: Q) => Promise<R> {
  return async (request) => {
    // Without a builder that can run the test, nothing is assembled for it.
    if (request.tested === true) await open(needsBuildKit(TEST));
    try {
      return await native(request);
    } catch (error) {
      if (!isLeftToBuildKit(error)) throw error;
      request.onLine(error.message);
      return (await open(error))(request);
    }
  };
}

// A builder elsewhere may reach an index that this machine does not.
function isLeftToBuildKit(error: unknown): error is TerrariumError {
  return error instanceof TerrariumError && (needOf(error) !== undefined || error.code === 'index-failed');
}

/** Says why BuildKit was asked for together with why it cannot be. */
export function neither(need: TerrariumError): (failure: unknown) => never {
  return (failure) => {
    if (!(failure instanceof TerrariumError)) throw failure;
    const { code, message, hint } = failure;
    throw new TerrariumError(code, `${need.message}; and ${message}`, {
      cause: failure,
      ...(hint === undefined ? {} : { hint }),
    });
  };
}
