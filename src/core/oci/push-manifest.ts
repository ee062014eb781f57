import { encodeJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry } from '../model/registry.ts';
import { describeBytes } from './describe-bytes.ts';

/** Pushes a manifest, or an index of some, by its digest, without a tag. */
export async function pushManifest(
  registry: Registry,
  repository: Repository,
  mediaType: string,
  manifest: Readonly<Record<string, unknown>>,
): Promise<Descriptor> {
  const bytes = encodeJson(manifest);
  const descriptor = describeBytes(mediaType, bytes);
  await registry.putManifest(repository, descriptor.digest, { mediaType, bytes });
  return descriptor;
}
