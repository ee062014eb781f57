import { encodeJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry } from '../model/registry.ts';
import { describeBytes } from '../oci/describe-bytes.ts';
import { CONFIG_MEDIA, type Configuration } from './image-files.ts';

/** Pushes the configuration of an image. */
export async function pushConfiguration(
  registry: Registry,
  repository: Repository,
  configuration: Configuration,
): Promise<Descriptor> {
  const bytes = encodeJson(configuration);
  const descriptor = describeBytes(CONFIG_MEDIA, bytes);
  await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
  return descriptor;
}
