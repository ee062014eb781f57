import { TerrariumError } from '../../core/model/errors.ts';
import type { Repository } from '../../core/model/reference.ts';
import { formatRepository } from '../../core/names/reference.ts';
import type { Access, Authorizer } from './auth.ts';
import {
  type Asked,
  AttemptFailed,
  type ContentCode,
  connectionFailure,
  contentFailure,
  lagFailure,
} from './failures.ts';
import { actionsOf, type RegistryAccess } from './options.ts';
import type { OwnWrites } from './own-writes.ts';
import { RefusedRedirect, sendFollowing } from './redirects.ts';
import { BodyTooLarge, type HttpBody, type HttpReply, type HttpRequest, type Transport } from './transport.ts';

/** Manifests, configs and tag lists. https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pushing-manifests */
export const MAX_BODY = 4 * 1024 * 1024;

/** One request to a registry on behalf of a repository. */
export interface Call {
  readonly method: HttpRequest['method'];
  readonly repository: Repository;
  /** What follows `/v2/<path>/`, or where an upload continues. */
  readonly target: string | URL;
  /** What follows the repository in messages: `:tag`, `@sha256:…`. */
  readonly shown: string;
  readonly expected: readonly number[];
  readonly access: RegistryAccess;
  /** A repository on the same registry that must be readable as well. */
  readonly also?: Repository;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: HttpBody;
  /** Bytes of the reply's body that are accepted, if not 4 MiB. */
  readonly limit?: number;
  /** A file that receives the body of the reply, of at most `limit` bytes. */
  readonly into?: { readonly path: string; readonly limit: number };
  /** Milliseconds in which the reply must be whole. */
  readonly withinMs?: number;
}

export interface CallTools {
  readonly transport: Transport;
  readonly authorizer: Authorizer;
  readonly origin: (repository: Repository) => URL;
}

/** Sends a call, with authorization as soon as the registry asks for it; any status is an answer. Throws `AttemptFailed`. */
export async function sendCall(tools: CallTools, call: Call): Promise<HttpReply> {
  const { authorizer } = tools;
  const base = tools.origin(call.repository);
  const url = call.target instanceof URL ? call.target : new URL(`/v2/${call.repository.path}/${call.target}`, base);
  // Other hosts (a signed upload location) must not see our authorization.
  if (url.origin !== base.origin) return await sendOnce(tools, call, url, undefined);
  const access = accessOf(call);
  const header = await authorizer.header(access);
  const reply = await sendOnce(tools, call, url, header);
  const challenge = reply.headers['www-authenticate'];
  if (reply.status !== 401 || challenge === undefined || reply.url.origin !== base.origin) return reply;
  const renewed = await authorizer.renew(access, challenge, header);
  return renewed === undefined ? reply : await sendOnce(tools, call, url, renewed);
}

async function sendOnce(
  { transport, authorizer }: CallTools,
  call: Call,
  url: URL,
  authorization: string | undefined,
): Promise<HttpReply> {
  const sent: HttpRequest = {
    method: call.method,
    url,
    headers: { ...headersOf(call), ...(authorization === undefined ? {} : { authorization }) },
    ...(call.body === undefined ? {} : { body: call.body }),
    ...(call.into === undefined ? {} : { into: call.into.path }),
    limit: call.into?.limit ?? call.limit ?? MAX_BODY,
    ...(call.withinMs === undefined ? {} : { withinMs: call.withinMs }),
  };
  const reply = await sendFollowing(transport, sent).catch((error: unknown) => {
    throw whatFailed(call, error, url);
  });
  if (reply.status < 400) return reply;
  return { ...reply, body: Buffer.from(authorizer.scrub(Buffer.from(reply.body).toString())) };
}

/** The failure of a reply that says that something of ours is not there; `undefined` where it may well be absent. */
export function lagging(call: Call, reference: string, ownWrites: OwnWrites): AttemptFailed | undefined {
  return ownWrites.has(call.repository, reference) ? lagFailure(asked(call)) : undefined;
}

/** The failure of an answer whose content is wrong. */
export function wrongContent(call: Call, problem: string, code?: ContentCode): AttemptFailed {
  return contentFailure(asked(call), problem, code);
}

function whatFailed(call: Call, error: unknown, url: URL): AttemptFailed {
  if (error instanceof TerrariumError) return new AttemptFailed(error, { kind: 'never' });
  if (isOfFile(error)) {
    const failure = new TerrariumError('image-invalid', `A file of the image: ${error.message}`, { cause: error });
    return new AttemptFailed(failure, { kind: 'never' });
  }
  if (error instanceof BodyTooLarge)
    return contentFailure(asked(call), error.message, call.into === undefined ? 'registry-content-invalid' : undefined);
  if (error instanceof RefusedRedirect) return contentFailure(asked(call), error.message);
  return connectionFailure(asked(call), error, url.host);
}

// Sockets are read and written too, but they have no path.
function isOfFile(error: unknown): error is Error {
  return error instanceof Error && 'path' in error;
}

/** What a call asks, for messages. */
export function asked(call: Call): Asked {
  const { method, repository, expected } = call;
  return {
    method,
    subject: `${formatRepository(repository)}${call.shown}`,
    registry: repository.registry,
    expected: expected.join(' or '),
    writing: call.access !== 'pull',
  };
}

function headersOf(call: Call): Record<string, string> {
  const sends = ['POST', 'PUT', 'PATCH'].includes(call.method) || call.body !== undefined;
  const length = sends ? { 'content-length': String(call.body?.size ?? 0) } : {};
  return { 'user-agent': 'terrarium', ...length, ...call.headers };
}

/** What a call needs of the registry. */
export function accessOf({ repository: { registry, path }, access, also }: Call): Access {
  const own = `repository:${path}:${actionsOf(access).join(',')}`;
  const scopes = also === undefined ? [own] : [own, `repository:${also.path}:pull`];
  return { registry, path, access, scopes };
}
