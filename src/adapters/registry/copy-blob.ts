import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { inTemporaryFolder } from '../files/temporary-folder.ts';
import { type Call, wrongContent } from './calls.ts';
import { fileDigest } from './content-digest.ts';
import type { Session } from './session.ts';
import { isPresent, mount } from './upload.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#mounting-a-blob-from-another-repository */
export function copiesOf(session: Session, putBlob: Registry['putBlob']): Pick<Registry, 'copyBlob' | 'fetchBlob'> {
  const fetchBlob: Registry['fetchBlob'] = (from, descriptor, file) =>
    session.operate(from, (retry) => retry(() => download(session, from, descriptor, file)));
  return {
    fetchBlob,
    copyBlob: async (repository, descriptor, from) => {
      if (await linked(session, repository, descriptor, from)) return;
      await inTemporaryFolder('blob', async (folder) => {
        const file = path.join(folder, 'blob');
        await fetchBlob(from, descriptor, file);
        await putBlob(repository, descriptor, { kind: 'file', path: file }, 'again');
      });
    },
  };
}

/** True when the repository has the blob, or has it now by a mount. */
async function linked(
  session: Session,
  repository: Repository,
  descriptor: Descriptor,
  from: Repository,
): Promise<boolean> {
  return await session.operate(repository, async (retry) => {
    if (await retry(() => isPresent(session, repository, descriptor))) return true;
    return from.registry === repository.registry && (await retry(() => mount(session, repository, descriptor, from)));
  });
}

async function download(session: Session, from: Repository, descriptor: Descriptor, file: string): Promise<void> {
  const { digest, size } = descriptor;
  const call: Call = {
    method: 'GET',
    repository: from,
    target: `blobs/${digest}`,
    shown: `@${digest}`,
    expected: [200],
    access: 'pull',
    into: { path: file, limit: size },
  };
  const reply = await session.send(call);
  if (reply.status !== 200) throw session.failure(call, reply);
  const bytes = (await stat(file)).size;
  if (bytes !== size) throw wrongContent(call, `expected ${size} bytes, received ${bytes}`, 'registry-digest-mismatch');
  const received = await fileDigest(file);
  if (received !== digest) {
    throw wrongContent(call, `expected the digest ${digest}, received ${received}`, 'registry-digest-mismatch');
  }
}
