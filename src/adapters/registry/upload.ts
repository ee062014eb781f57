import { stat } from 'node:fs/promises';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { BlobSource, Descriptor, Registry } from '../../core/model/registry.ts';
import { type Call, wrongContent } from './calls.ts';
import { digestHeader, sha256 } from './content-digest.ts';
import { refusal } from './endpoints.ts';
import { AttemptFailed } from './failures.ts';
import type { Session } from './session.ts';
import type { HttpReply } from './transport.ts';

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs */
export function uploadsOf(session: Session): Pick<Registry, 'putBlob' | 'hasBlob' | 'probePush'> {
  return {
    putBlob: async (repository, descriptor, source, how = 'unless-present') => {
      await checkSource(descriptor, source);
      const upload = newUpload(session, { repository, descriptor, source });
      await session.operate(repository, async (retry) => {
        if (how === 'unless-present' && (await retry(() => isPresent(session, repository, descriptor)))) return;
        await retry(upload);
      });
    },
    hasBlob: (repository, descriptor) =>
      session.operate(repository, (retry) => retry(() => isPresent(session, repository, descriptor))),
    probePush: (repository) => session.operate(repository, (retry) => retry(() => probe(session, repository))),
  };
}

interface Upload {
  readonly repository: Repository;
  readonly descriptor: Descriptor;
  readonly source: BlobSource;
}

async function checkSource(descriptor: Descriptor, source: BlobSource): Promise<void> {
  if (source.kind === 'bytes') {
    if (sha256(source.bytes) !== descriptor.digest) throw new Error(`The bytes are not those of ${descriptor.digest}`);
    return;
  }
  const found = await stat(source.path).then(
    ({ size }) => `${size} bytes`,
    (error: Error) => error.message,
  );
  if (found === `${descriptor.size} bytes`) return;
  const message = `${source.path}: expected ${descriptor.size} bytes of ${descriptor.digest}, found ${found}`;
  throw new TerrariumError('image-invalid', message, { hint: 'Build the image again' });
}

export async function isPresent(session: Session, repository: Repository, { digest }: Descriptor): Promise<boolean> {
  const call: Call = { ...pushing('HEAD', repository, `blobs/${digest}`, [200, 404]), shown: `@${digest}` };
  const reply = await session.send(call).catch(unlessRefused);
  if (reply?.status === 200) return true;
  // Registries refuse to read what does not exist yet; whether we may push, the upload will show.
  if (reply === undefined || [401, 403, 404, 405].includes(reply.status)) return false;
  throw session.failure(call, reply);
}

/**
 * The tries of one upload. One that broke off goes on where the registry says that it stopped; what the registry does not say
 * is sent again in a new upload: a session that failed is in an unknown state.
 */
function newUpload(session: Session, wanted: Upload): () => Promise<void> {
  let broken: URL | undefined;
  return async () => {
    const place = broken === undefined ? undefined : await placeOf(session, wanted, broken);
    broken = undefined;
    const location = place?.location ?? (await begin(session, wanted.repository));
    const offset = place?.offset ?? 0;
    try {
      const rest = offset === 0 ? location : await append(session, wanted, { location, offset });
      await finish(session, wanted, rest, offset > 0);
    } catch (error) {
      if (wanted.source.kind === 'file') broken = location;
      throw error;
    }
  };
}

async function begin(session: Session, repository: Repository): Promise<URL> {
  const call = pushing('POST', repository, 'blobs/uploads/', [202]);
  const reply = await session.send(call);
  if (reply.status !== 202) throw session.failure(call, reply);
  return locationOf(call, session.origin(repository), reply);
}

/** Where an upload continues, and how many bytes of the blob were sent before. */
interface Place {
  readonly location: URL;
  readonly offset: number;
}

/** `undefined` when the registry does not say how much it has: many drop an upload that broke off. */
async function placeOf(session: Session, { repository, descriptor }: Upload, broken: URL): Promise<Place | undefined> {
  const call = pushing('GET', repository, broken, [204]);
  const reply = await session.send(call);
  const last = /^(?:bytes=)?0-([1-9][0-9]*)$/.exec(String(reply.headers.range ?? ''))?.[1];
  const offset = Number(last) + 1;
  if (reply.status !== 204 || last === undefined || offset > descriptor.size) return undefined;
  const location = reply.headers.location === undefined ? broken : locationOf(call, session.origin(repository), reply);
  return { location, offset };
}

/** Sends what is missing; answers where the upload is closed. */
async function append(session: Session, { repository, descriptor, source }: Upload, place: Place): Promise<URL> {
  const { size } = descriptor;
  if (source.kind !== 'file' || place.offset === size) return place.location;
  const call: Call = {
    ...pushing('PATCH', repository, place.location, [202]),
    headers: { 'content-type': 'application/octet-stream', 'content-range': `${place.offset}-${size - 1}` },
    body: { ...source, start: place.offset, size: size - place.offset },
  };
  const reply = await session.send(call);
  if (reply.status !== 202) throw session.failure(call, reply);
  return locationOf(call, session.origin(repository), reply);
}

async function finish(session: Session, wanted: Upload, location: URL, sent: boolean): Promise<void> {
  const { repository, descriptor, source } = wanted;
  const target = new URL(location);
  // Appended as text: a signed location must not be rewritten.
  target.search += `${target.search === '' ? '?' : '&'}digest=${encodeURIComponent(descriptor.digest)}`;
  const call: Call = {
    ...pushing('PUT', repository, target, [201]),
    shown: `@${descriptor.digest}`,
    ...(sent
      ? {}
      : { headers: { 'content-type': 'application/octet-stream' }, body: { ...source, size: descriptor.size } }),
  };
  const reply = await session.send(call);
  if (reply.status !== 201 && reply.status !== 204) throw session.failure(call, reply);
  const told = digestHeader(reply.headers);
  if (told !== undefined && told !== descriptor.digest) {
    throw wrongContent(call, `expected the digest ${descriptor.digest}, received ${told}`, 'registry-digest-mismatch');
  }
}

/** True when the registry links the blob from another of its repositories; a refusal costs nothing but time. */
export async function mount(
  session: Session,
  repository: Repository,
  { digest }: Descriptor,
  from: Repository,
): Promise<boolean> {
  const target = `blobs/uploads/?mount=${digest}&from=${encodeURIComponent(from.path)}`;
  const call: Call = { ...pushing('POST', repository, target, [201, 202]), also: from };
  const reply = await session.send(call).catch(unlessRefused);
  if (reply?.status === 201) return true;
  if (reply?.status === 202) await abandon(session, repository, locationOf(call, session.origin(repository), reply));
  if (reply === undefined || reply.status === 202 || isRefusal(reply)) return false;
  throw session.failure(call, reply);
}

function isRefusal({ status }: HttpReply): boolean {
  return status >= 400 && status < 500 && status !== 429 && status !== 408 && status !== 425;
}

// The registry drops abandoned sessions by itself sooner or later.
async function abandon(session: Session, repository: Repository, location: URL): Promise<void> {
  await session.send(pushing('DELETE', repository, location, [204])).catch(() => undefined);
}

async function probe(session: Session, repository: Repository): Promise<boolean> {
  const call = pushing('POST', repository, 'blobs/uploads/', [202]);
  const reply = await session.send(call).catch(unlessRefused);
  if (reply === undefined || reply.status === 401 || reply.status === 403) return false;
  if (reply.status !== 202) throw session.failure(call, reply);
  await abandon(session, repository, locationOf(call, session.origin(repository), reply));
  return true;
}

/** The token service may refuse in the registry's stead. */
function unlessRefused(error: unknown): undefined {
  const code = error instanceof AttemptFailed ? error.failure.code : undefined;
  if (code !== 'registry-auth' && code !== 'registry-denied') throw error;
}

function pushing(
  method: Call['method'],
  repository: Repository,
  target: string | URL,
  expected: readonly number[],
): Call {
  return { method, repository, target, shown: ' (upload)', expected, access: 'push' };
}

/** Where the upload continues: at the registry, or over https elsewhere. */
function locationOf(call: Call, origin: URL, reply: HttpReply): URL {
  const location = reply.headers.location ?? '';
  if (location === '' || !URL.canParse(location, reply.url.href))
    throw wrongContent(call, 'expected a Location, received none');
  const url = new URL(location, reply.url);
  // A registry behind a proxy that ends TLS often takes itself for plain HTTP.
  if (origin.protocol === 'https:' && url.protocol === 'http:' && url.host === origin.host) url.protocol = 'https:';
  const elsewhere = url.origin !== origin.origin && url.protocol !== 'https:';
  const reason = elsewhere ? 'it is neither the registry nor https' : refusal(origin, url);
  if (reason !== undefined) throw wrongContent(call, `the upload location ${url.host} is refused: ${reason}`);
  return url;
}
