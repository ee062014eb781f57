import type { Registry, RegistryRemover } from '../../core/model/registry.ts';
import { blobsOf } from './blobs.ts';
import { copiesOf } from './copy-blob.ts';
import { manifestsOf } from './manifests.ts';
import type { RegistryOptions } from './options.ts';
import { referrersOf } from './referrers.ts';
import { removalsOf } from './removals.ts';
import { createSession } from './session.ts';
import { tagsOf } from './tags.ts';
import { uploadsOf } from './upload.ts';

/**
 * A client of any registry that follows the OCI distribution specification 1.1. Sockets are kept alive between
 * operations and do not keep the process running.
 */
export function createRegistry(options: RegistryOptions): Registry & RegistryRemover {
  const session = createSession(options);
  const manifests = manifestsOf(session);
  const uploads = uploadsOf(session);
  const reads = {
    ...manifests,
    ...blobsOf(session),
    ...tagsOf(session),
    ...referrersOf(session, manifests.getManifest),
  };
  return { ...reads, ...uploads, ...copiesOf(session, uploads.putBlob), ...removalsOf(session) };
}
