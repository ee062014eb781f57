import { stat } from 'node:fs/promises';
import { TerrariumError } from '../../core/errors.ts';
import type { Repository } from '../../core/names/reference.ts';
import type { BlobSource, Descriptor, Registry } from '../../core/ports.ts';
import { type Call, wrongContent } from './calls.ts';
import { digestHeader, sha256 } from './content-digest.ts';
import { refusal } from './endpoints.ts';
import { AttemptFailed } from './failures.ts';
import type { Session } from './session.ts';
import type { HttpReply } from './transport.ts';

interface Upload {
  readonly repository: Repository;
  readonly descriptor: Descriptor;
  readonly source: BlobSource;
  readonly from: Repository | undefined;
}

/** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-blobs */
export function uploadsOf(session: Session): Pick<Registry, 'putBlob' | 'probePush'> {
  return {
    putBlob: async (repository, descriptor, source, from) => {
      await checkSource(descriptor, source);
      // Every try starts a new upload: a session that failed is in an unknown state.
      await session.operate(repository, (retry) =>
        retry(() => upload(session, { repository, descriptor, source, from })),
      );
    },
    probePush: (repository) => session.operate(repository, (retry) => retry(() => probe(session, repository))),
  };
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

async function upload(session: Session, wanted: Upload): Promise<void> {
  if (await isPresent(session, wanted)) return;
  const begun = (await mount(session, wanted)) ?? (await begin(session, wanted.repository));
  if (begun === 'mounted') return;
  await send(session, wanted, begun);
}

async function isPresent(session: Session, { repository, descriptor }: Upload): Promise<boolean> {
  const target = `blobs/${descriptor.digest}`;
  const call: Call = { ...pushing('HEAD', repository, target, [200, 404]), shown: `@${descriptor.digest}` };
  const reply = await session.send(call);
  if (reply.status === 200) return true;
  // A repository that does not exist yet, and a registry without HEAD, say nothing against the upload.
  if (reply.status === 404 || reply.status === 405) return false;
  throw session.failure(call, reply);
}

/** `undefined` when no mount can be tried or the registry refuses it, else the session that it opened instead. */
async function mount(session: Session, wanted: Upload): Promise<URL | 'mounted' | undefined> {
  const { repository, descriptor, from } = wanted;
  if (from === undefined || from.registry !== repository.registry || from.path === repository.path) return undefined;
  const target = `blobs/uploads/?mount=${descriptor.digest}&from=${encodeURIComponent(from.path)}`;
  const call: Call = { ...pushing('POST', repository, target, [201, 202]), also: from };
  const reply = await session.send(call).catch(unlessRefused);
  if (reply === undefined) return undefined;
  if (reply.status === 201) return 'mounted';
  if (reply.status === 202) return locationOf(call, session.origin(repository), reply);
  if (reply.status >= 400 && reply.status < 500 && reply.status !== 429) return undefined;
  throw session.failure(call, reply);
}

async function begin(session: Session, repository: Repository): Promise<URL> {
  const call = pushing('POST', repository, 'blobs/uploads/', [202]);
  const reply = await session.send(call);
  if (reply.status !== 202) throw session.failure(call, reply);
  return locationOf(call, session.origin(repository), reply);
}

async function send(session: Session, wanted: Upload, location: URL): Promise<void> {
  const { repository, descriptor, source } = wanted;
  const target = new URL(location);
  // Appended as text: a signed location must not be written anew.
  target.search += `${target.search === '' ? '?' : '&'}digest=${encodeURIComponent(descriptor.digest)}`;
  const call: Call = {
    ...pushing('PUT', repository, target, [201]),
    shown: `@${descriptor.digest}`,
    headers: { 'content-type': 'application/octet-stream' },
    body: { ...source, size: descriptor.size },
  };
  const reply = await session.send(call);
  if (reply.status !== 201 && reply.status !== 204) throw session.failure(call, reply);
  const told = digestHeader(reply.headers);
  if (told !== undefined && told !== descriptor.digest) {
    throw wrongContent(call, `expected the digest ${descriptor.digest}, received ${told}`, 'registry-digest-mismatch');
  }
}

async function probe(session: Session, repository: Repository): Promise<boolean> {
  const call = pushing('POST', repository, 'blobs/uploads/', [202]);
  const reply = await session.send(call).catch(unlessRefused);
  if (reply === undefined || reply.status === 401 || reply.status === 403) return false;
  if (reply.status !== 202) throw session.failure(call, reply);
  const location = locationOf(call, session.origin(repository), reply);
  // The registry drops abandoned sessions by itself sooner or later.
  await session.send(pushing('DELETE', repository, location, [204])).catch(() => undefined);
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
