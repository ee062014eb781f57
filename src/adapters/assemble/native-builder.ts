import { needOf, needsBuildKit } from '../../core/assemble/refusal.ts';
import type { ApplyPorts, ReadImageFiles } from '../../core/model/builder.ts';
import type { Registry } from '../../core/model/registry.ts';
import { assembler } from './assembler.ts';
import { layerFileReader } from './layer-file-reader.ts';

/** What a builder does that publishes. */
export interface Publishing extends Pick<ApplyPorts, 'build' | 'smokeTest'> {
  readonly readImageFiles: ReadImageFiles;
  readonly makeRoom: NonNullable<ApplyPorts['makeRoom']>;
}

/** Assembles images in this process. What has to run in a container, steps and tests, is refused. */
export function nativeBuilder(registry: Registry): Publishing {
  return {
    build: assembler(registry),
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
export function nativeBuilderFirst(registry: Registry, open: () => Promise<Publishing>): Publishing {
  const native = nativeBuilder(registry);
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
        if (needOf(error) === undefined) throw error;
        request.onLine((error as Error).message);
        return (await opened()).build(request);
      }
    },
    smokeTest: async (test) => (await opened()).smokeTest(test),
    readImageFiles: async (request) => (await (other ?? native)).readImageFiles(request),
    makeRoom: async (onLine) => (await (other ?? native)).makeRoom(onLine),
  };
}
