import type { Digest } from '../../core/model/digest.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Referrer, Registry } from '../../core/model/registry.ts';
import { digestHex } from '../../core/names/digest.ts';
import { parseDescriptor } from '../../core/oci/stored-image.ts';
import { isAbsent } from './absence.ts';
import { type Call, wrongContent } from './calls.ts';
import type { Session } from './session.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#listing-referrers */
export function referrersOf(session: Session, getManifest: Registry['getManifest']): Pick<Registry, 'listReferrers'> {
  return {
    listReferrers: async (repository, digest) => {
      const listed = await session.operate(repository, (retry) => retry(() => ask(session, repository, digest)));
      if (listed !== undefined) return listed;
      // https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#referrers-tag-schema
      const stored = await getManifest(repository, `sha256-${digestHex(digest)}`);
      return stored === undefined ? [] : (referrersIn(stored.bytes) ?? []);
    },
  };
}

/** `undefined` where the registry has no such list: it answers 404, whether there are referrers or not. */
async function ask(session: Session, repository: Repository, digest: Digest): Promise<readonly Referrer[] | undefined> {
  const target = `referrers/${digest}`;
  const call: Call = {
    method: 'GET',
    repository,
    target,
    shown: ` (referrers of ${digest})`,
    expected: [200],
    access: 'pull',
  };
  const reply = await session.send(call);
  if (isAbsent(reply) || reply.status === 405) return undefined;
  if (reply.status !== 200) throw session.failure(call, reply);
  const referrers = referrersIn(reply.body);
  if (referrers === undefined) throw wrongContent(call, 'expected an index, received none');
  return referrers;
}

function referrersIn(bytes: Uint8Array): readonly Referrer[] | undefined {
  const content = parseJson(bytes);
  if (!isRecord(content) || !Array.isArray(content.manifests)) return undefined;
  return content.manifests.flatMap((entry: unknown): readonly Referrer[] => {
    const descriptor = parseDescriptor(entry);
    if (descriptor === undefined || !isRecord(entry) || typeof entry.artifactType !== 'string') return [];
    return [{ ...descriptor, artifactType: entry.artifactType }];
  });
}
