import { TerrariumError } from '../core/errors.ts';
import { formatRepository } from '../core/names/reference.ts';
import type { BuildAndPublish, Descriptor } from '../core/ports.ts';
import { parseDescriptor } from '../core/stored-image.ts';
import { type Builder, requirePublishing, runBuild } from './buildx.ts';

/** BuildKit pushes by digest. https://docs.docker.com/build/exporters/image-registry/ */
export function registryPublisher(builder: Builder): BuildAndPublish {
  requirePublishing(builder);
  return async (request) => {
    const output = `type=image,name=${formatRepository(request.repository)},push-by-digest=true,push=true,oci-mediatypes=true`;
    return readDescriptor(await runBuild(builder, request, output));
  };
}

function readDescriptor(metadata: Record<string, unknown>): Descriptor {
  const descriptor = parseDescriptor(metadata['containerimage.descriptor']);
  if (descriptor !== undefined) return descriptor;
  throw new TerrariumError('builder-lost', 'the builder did not say which image it pushed', { hint: 'update buildx' });
}
