import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { isAbsent } from './absence.ts';
import { type Call, lagging, MAX_BODY, wrongContent } from './calls.ts';
import { sha256 } from './content-digest.ts';
import type { Session } from './session.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-blobs */
export function blobsOf(session: Session): Pick<Registry, 'getBlob'> {
  return {
    getBlob: (repository, descriptor, limit = MAX_BODY) =>
      session.operate(repository, (retry) => retry(() => get(session, repository, descriptor, limit))),
  };
}

async function get(
  session: Session,
  repository: Repository,
  descriptor: Descriptor,
  limit: number,
): Promise<Uint8Array | undefined> {
  const { digest, size } = descriptor;
  const shown = `@${digest}`;
  const target = `blobs/${digest}`;
  const call: Call = { method: 'GET', repository, target, shown, expected: [200], access: 'pull', limit };
  if (size > limit) {
    const problem = `the blob has ${size} bytes; at most ${limit} are read`;
    throw wrongContent(call, problem, 'registry-content-invalid');
  }
  const reply = await session.send(call);
  if (isAbsent(reply)) {
    const lag = lagging(call, digest, session.ownWrites);
    if (lag !== undefined) throw lag;
    return undefined;
  }
  if (reply.status !== 200) throw session.failure(call, reply);
  const received = sha256(reply.body);
  if (reply.body.length !== size || received !== digest) {
    const problem = `expected ${size} bytes with the digest ${digest}, received ${reply.body.length} with ${received}`;
    throw wrongContent(call, problem, 'registry-digest-mismatch');
  }
  return reply.body;
}
