import type { Digest } from '../../core/model/digest.ts';
import { isRecord, membersOf, parseJson } from '../../core/model/json.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry, StoredManifest } from '../../core/model/registry.ts';
import { parseDigest } from '../../core/names/digest.ts';
import { isAbsent } from './absence.ts';
import { type Call, lagging, wrongContent } from './calls.ts';
import { digestHeader, headerMatches, sha256 } from './content-digest.ts';
import type { Session } from './session.ts';
import type { HttpReply } from './transport.ts';

/** All four, always: a registry answers 404 to a manifest of a type that is not accepted. */
const ACCEPT = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
].join(', ');

type Manifests = Pick<Registry, 'headManifest' | 'getManifest' | 'putManifest' | 'announce'>;

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests */
export function manifestsOf(session: Session): Manifests {
  return {
    headManifest: (repository, reference) =>
      session.operate(repository, (retry) => retry(() => head(session, repository, reference))),
    getManifest: (repository, reference) =>
      session.operate(repository, (retry) => retry(() => get(session, repository, reference))),
    putManifest: (repository, reference, manifest) =>
      session.operate(repository, (retry) => retry(() => put(session, repository, reference, manifest))),
    announce: (repository, digest) => session.ownWrites.add(repository, digest),
  };
}

async function head(session: Session, repository: Repository, reference: string): Promise<Descriptor | undefined> {
  const call = reading('HEAD', repository, reference);
  const reply = await session.send(call);
  if (isAbsent(reply)) return absent(session, call, reference);
  // 405: a registry, or a proxy before it, without HEAD.
  const described = reply.status === 405 ? undefined : descriptorOf(session, call, reply);
  if (described === undefined) return await describedByContent(session, repository, reference);
  const wanted = parseDigest(reference);
  if (wanted !== undefined && wanted !== described.digest) throw mismatch(call, wanted, described.digest);
  return described;
}

function descriptorOf(session: Session, call: Call, reply: HttpReply): Descriptor | undefined {
  if (reply.status !== 200) throw session.failure(call, reply);
  const digest = parseDigest(digestHeader(reply.headers) ?? '');
  const mediaType = mediaTypeOf(reply.headers['content-type']);
  const size = Number(reply.headers['content-length']);
  if (digest === undefined || mediaType === undefined || !Number.isSafeInteger(size) || size <= 0) return undefined;
  return { mediaType, digest, size };
}

async function describedByContent(
  session: Session,
  repository: Repository,
  reference: string,
): Promise<Descriptor | undefined> {
  const stored = await get(session, repository, reference);
  return stored && { mediaType: stored.mediaType, digest: stored.digest, size: stored.size };
}

async function get(session: Session, repository: Repository, reference: string): Promise<StoredManifest | undefined> {
  const call = reading('GET', repository, reference);
  const reply = await session.send(call);
  if (isAbsent(reply)) return absent(session, call, reference);
  if (reply.status !== 200) throw session.failure(call, reply);
  const bytes = reply.body;
  const digest = sha256(bytes);
  const wanted = parseDigest(reference);
  const told = digestHeader(reply.headers);
  if (wanted !== undefined && wanted !== digest) throw mismatch(call, wanted, digest);
  if (told !== undefined && !headerMatches(told, bytes)) throw mismatch(call, told, digest);
  const mediaType = mediaTypeOf(reply.headers['content-type']) ?? mediaTypeWithin(bytes);
  if (mediaType === undefined) {
    const problem = 'expected a manifest with a media type, received none';
    throw wrongContent(call, problem, 'registry-content-invalid');
  }
  if (session.ownWrites.has(repository, digest)) session.ownWrites.add(repository, ...digestsWithin(bytes));
  return { mediaType, digest, size: bytes.length, bytes };
}

async function put(
  session: Session,
  repository: Repository,
  reference: string,
  manifest: { readonly mediaType: string; readonly bytes: Uint8Array },
): Promise<Digest> {
  const { bytes } = manifest;
  const digest = sha256(bytes);
  const wanted = parseDigest(reference);
  if (wanted !== undefined && wanted !== digest) throw new Error(`The manifest for ${wanted} has the digest ${digest}`);
  const call: Call = {
    method: 'PUT',
    repository,
    ...named(reference),
    expected: [201],
    access: 'push',
    headers: { 'content-type': manifest.mediaType },
    body: { kind: 'bytes', bytes, size: bytes.length },
  };
  const reply = await session.send(call);
  if (reply.status < 200 || reply.status >= 300) throw session.failure(call, reply);
  const told = digestHeader(reply.headers);
  if (told !== undefined && !headerMatches(told, bytes)) throw mismatch(call, digest, told);
  // Who else than a registry says 200, as the portal of a network does, has stored nothing.
  if (reply.status !== 201 && (await head(session, repository, reference))?.digest !== digest) {
    const problem = `expected 201, received ${reply.status}, and what was put is not there`;
    throw wrongContent(call, problem, 'registry-digest-mismatch');
  }
  session.ownWrites.add(repository, reference, digest, ...digestsWithin(bytes));
  return digest;
}

function absent(session: Session, call: Call, reference: string): undefined {
  const lag = lagging(call, reference, session.ownWrites);
  if (lag !== undefined) throw lag;
}

/** What a manifest or an index needs to be there as well. */
function digestsWithin(bytes: Uint8Array): readonly Digest[] {
  const { config, layers, manifests } = membersOf(parseJson(bytes));
  const parts = [config, layers, manifests].flat().filter(isRecord);
  return parts.flatMap(({ digest }) => (typeof digest === 'string' ? (parseDigest(digest) ?? []) : []));
}

function reading(method: 'GET' | 'HEAD', repository: Repository, reference: string): Call {
  return { method, repository, ...named(reference), expected: [200], access: 'pull', headers: { accept: ACCEPT } };
}

/** Where a manifest is, by tag or digest, and how that is shown. */
export function named(reference: string): Pick<Call, 'target' | 'shown'> {
  const shown = parseDigest(reference) === undefined ? `:${reference}` : `@${reference}`;
  return { target: `manifests/${reference}`, shown };
}

function mismatch(call: Call, expected: string, received: string) {
  return wrongContent(call, `expected the digest ${expected}, received ${received}`, 'registry-digest-mismatch');
}

function mediaTypeOf(header: string | undefined): string | undefined {
  const type = header?.split(';')[0]?.trim();
  return type === undefined || type === '' || type === 'application/octet-stream' ? undefined : type;
}

/** https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md: `mediaType` SHOULD be used. */
function mediaTypeWithin(bytes: Uint8Array): string | undefined {
  const { mediaType } = membersOf(parseJson(bytes));
  return typeof mediaType === 'string' ? mediaType : undefined;
}
