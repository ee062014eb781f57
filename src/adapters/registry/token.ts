import { membersOf, parseJson } from '../../core/model/json.ts';
import type { Challenge } from './challenge.ts';
import { mayBePlain, type PlainHosts, refusal, registryOrigin } from './endpoints.ts';
import { type Asked, type AttemptFailed, connectionFailure, contentFailure, replyFailure } from './failures.ts';
import type { Credential, Login } from './options.ts';
import { RefusedRedirect, sendFollowing } from './redirects.ts';
import type { HttpReply, HttpRequest, Transport } from './transport.ts';

const MAX_TOKEN_BODY = 1024 * 1024;
const CLIENT_ID = 'terrarium';
/** https://distribution.github.io/distribution/spec/auth/token/: a token without a term lives 60 s. */
const DEFAULT_LIFE_S = 60;

export interface TokenRequest {
  /** Canonical host of the registry that sent the challenge. */
  readonly registry: string;
  readonly challenge: Extract<Challenge, { readonly scheme: 'bearer' }>;
  readonly scopes: readonly string[];
  readonly credential: Credential | undefined;
  /** Where the credential was looked for. */
  readonly login: Login | undefined;
}

interface Token {
  readonly text: string;
  /** Seconds from now. */
  readonly life: number;
}

export interface TokenService {
  readonly transport: Transport;
  readonly plainHosts: PlainHosts;
  readonly clock: () => number;
  /** Replaces what is known to be secret: token services may repeat what they were sent. */
  readonly scrub: (text: string) => string;
}

/**
 * Exchanges a credential, or nothing, for an access token at the realm of a challenge. Throws `AttemptFailed`.
 * https://distribution.github.io/distribution/spec/auth/oauth/
 */
export async function requestToken(service: TokenService, request: TokenRequest): Promise<Token> {
  const { registry } = request;
  const asked: Asked = {
    method: request.credential?.kind === 'identity-token' ? 'POST' : 'GET',
    subject: `token of ${registry} for ${request.scopes.join(' ')}`,
    registry,
    expected: '200',
    writing: request.scopes.some((scope) => /:[^:]*push/.test(scope)),
    login: request.login,
  };
  const realm = checkedRealm(service, request, asked);
  const sent =
    request.credential?.kind === 'identity-token'
      ? exchanging(realm, request, request.credential.token)
      : asking(realm, request);
  const reply = await sendFollowing(service.transport, sent).catch((error: unknown) => {
    throw error instanceof RefusedRedirect
      ? contentFailure(asked, error.message, 'registry-auth')
      : connectionFailure(asked, error, realm.host);
  });
  if (reply.status !== 200) throw refused(service, asked, reply);
  return readToken(reply, asked);
}

/** Credentials go to https, or in clear only between hosts that are plain HTTP anyway, and may have them so. */
function checkedRealm(service: TokenService, request: TokenRequest, asked: Asked): URL {
  const { realm } = request.challenge;
  const { plainHosts } = service;
  const origin = registryOrigin(request.registry, plainHosts.all);
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  const plain =
    url?.protocol === 'http:' &&
    !mayBePlain(url.host, request.credential === undefined ? plainHosts.all : plainHosts.withCredentials);
  const reason = url === undefined ? 'it is no URL' : plain ? 'it is not https' : refusal(origin, url);
  if (url === undefined || reason !== undefined) {
    throw contentFailure(asked, `the token realm "${realm}" is refused: ${reason}`, 'registry-auth');
  }
  return url;
}

function asking(realm: URL, request: TokenRequest): HttpRequest {
  const url = new URL(realm);
  if (request.challenge.service !== undefined) url.searchParams.set('service', request.challenge.service);
  for (const scope of request.scopes) url.searchParams.append('scope', scope);
  const { credential } = request;
  const headers = credential?.kind === 'basic' ? { authorization: basicHeader(credential) } : {};
  return { method: 'GET', url, headers, limit: MAX_TOKEN_BODY };
}

function exchanging(url: URL, request: TokenRequest, token: string): HttpRequest {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    service: request.challenge.service ?? request.registry,
    scope: request.scopes.join(' '),
    client_id: CLIENT_ID,
    refresh_token: token,
  });
  const bytes = Buffer.from(form.toString());
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(bytes.length),
  };
  return { method: 'POST', url, headers, body: { kind: 'bytes', bytes, size: bytes.length }, limit: MAX_TOKEN_BODY };
}

export function basicHeader(credential: Extract<Credential, { readonly kind: 'basic' }>): string {
  return `Basic ${Buffer.from(`${credential.username}:${credential.password}`).toString('base64')}`;
}

/** Token services answer 400 as well as 401 to a bad credential (RFC 6749 section 5.2). */
function refused(service: TokenService, asked: Asked, reply: HttpReply): AttemptFailed {
  const status = reply.status === 400 || reply.status === 404 ? 401 : reply.status;
  const body = Buffer.from(service.scrub(Buffer.from(reply.body).toString()));
  return replyFailure(asked, { ...reply, status, body }, service.clock());
}

function readToken(reply: HttpReply, asked: Asked): Token {
  const value = membersOf(parseJson(reply.body));
  const text = value.token ?? value.access_token;
  // A header may not contain anything else. The text itself must not be shown.
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) {
    throw contentFailure(
      asked,
      'expected a JSON object with "token" or "access_token", received none',
      'registry-auth',
    );
  }
  const life = typeof value.expires_in === 'number' ? value.expires_in : DEFAULT_LIFE_S;
  return { text, life: Math.max(DEFAULT_LIFE_S, life) };
}
