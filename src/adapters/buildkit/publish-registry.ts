import { setTimeout as delay } from 'node:timers/promises';
import { pushFailure } from '../../core/build/push-failure.ts';
import type { BuildAndPublish, BuildRequest } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Descriptor } from '../../core/model/registry.ts';
import { shorten } from '../../core/model/shorten.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { formatRepository } from '../../core/names/reference.ts';
import { parseDescriptor } from '../../core/oci/stored-image.ts';
import { type Builder, requirePublishing, runBuild } from './buildx.ts';

/** Milliseconds before each further try. */
const PAUSES: readonly number[] = [2000, 8000];

/**
 * BuildKit pushes by digest. It gives up on a registry that limits requests or answers late, so the build is run again: its
 * steps are in the builder's cache, and only the push is repeated. https://docs.docker.com/build/exporters/image-registry/
 */
export function registryPublisher(builder: Builder, pauses: readonly number[] = PAUSES): BuildAndPublish {
  requirePublishing(builder);
  return async (request) => {
    const { repository, compression } = request;
    const output = `type=image,name=${formatRepository(repository)},push-by-digest=true,push=true,oci-mediatypes=true,compression=${compression}`;
    for (const pause of pauses) {
      const watched = watchPush(request);
      try {
        return readDescriptor(await runBuild(builder, watched.request, output));
      } catch (error) {
        if (!watched.mayTryAgain(error)) throw error;
        request.onLine('the push failed for a reason that may pass: trying again');
        await delay(pause, undefined, { signal: builder.options.signal }).catch(stopped(builder));
      }
    }
    return readDescriptor(await runBuild(builder, request, output));
  };
}

function stopped({ options: { signal } }: Builder): (cause: unknown) => never {
  return (cause) => {
    throw stoppedBy(signal, 'the run was stopped before the push was tried again', cause);
  };
}

/** The last words of a build whose push failed, as BuildKit writes them; several replies of a registry are on separate lines. */
const FAILED_PUSH = /^ERROR: .*failed to push /;
/** Characters of them that are kept. */
const MAX_WORDS = 4000;
// With the registry's error code where its answer has one, else with the status.
const PASSES =
  /\b(?:408|425|429|499|5\d\d) |too ?many ?requests|\bunknown: |\bunavailable: |connection re(?:set|fused)|broken pipe|timeout|\bEOF\b|blob unknown|try again/i;

function watchPush(request: BuildRequest) {
  let failure: string | undefined;
  const onLine = (line: string) => {
    if (FAILED_PUSH.test(line)) failure = line;
    else if (failure !== undefined) failure = shorten(`${failure}\n${line}`, MAX_WORDS);
    request.onLine(line);
  };
  return {
    request: { ...request, onLine },
    mayTryAgain: (error: unknown) =>
      error instanceof TerrariumError && error.code === 'build-failed' && failure !== undefined && mayPass(failure),
  };
}

function mayPass(failure: string): boolean {
  return PASSES.test(failure) && pushFailure(failure.split('\n'))?.lasting !== true;
}

function readDescriptor(metadata: Record<string, unknown>): Descriptor {
  const descriptor = parseDescriptor(metadata['containerimage.descriptor']);
  if (descriptor !== undefined) return descriptor;
  throw new TerrariumError('builder-lost', 'the builder did not say which image it pushed', {
    hint: 'look into the log of the builder',
  });
}
