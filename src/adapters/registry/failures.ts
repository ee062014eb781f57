import { type ErrorCode, TerrariumError } from '../../core/model/errors.ts';
import { isRecord, membersOf, parseJson } from '../../core/model/json.ts';
import { deniedHint, unauthorizedHint } from './login-hint.ts';
import type { Login } from './options.ts';
import { printable } from './printable.ts';
import type { HttpReply } from './transport.ts';

/** What was asked, for messages. */
export interface Asked {
  readonly method: string;
  /** `ghcr.io/acme/env:tag`, or the token service. */
  readonly subject: string;
  readonly registry: string;
  readonly expected: string;
  readonly writing: boolean;
  /** Where the credential of this request was looked for. */
  readonly login?: Login | undefined;
}

/**
 * Whether another try may help. `blob-lag`: the registry refuses a manifest because it does not see yet what we have just uploaded.
 * `read-lag`: it does not show yet what we have just written.
 */
export type Again =
  | { readonly kind: 'never' }
  | { readonly kind: 'backoff'; readonly afterMs?: number }
  | { readonly kind: 'blob-lag' }
  | { readonly kind: 'read-lag' };

/** One try failed; carries the failure that the caller sees when no further try is made. */
export class AttemptFailed extends Error {
  readonly failure: TerrariumError;
  readonly again: Again;

  constructor(failure: TerrariumError, again: Again) {
    super(failure.message, { cause: failure });
    this.failure = failure;
    this.again = again;
  }
}

/** The registry's own words, as the `cause` of a `TerrariumError`. */
export class RegistryReplyError extends Error {
  readonly status: number;
  /** https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#error-codes */
  readonly codes: readonly string[];

  constructor(status: number, codes: readonly string[], text: string) {
    super(text);
    this.name = 'RegistryReplyError';
    this.status = status;
    this.codes = codes;
  }
}

/** The registry's error codes behind a failure, such as MANIFEST_BLOB_UNKNOWN after which a blob is uploaded again. */
export function registryErrorCodes(error: unknown): readonly string[] {
  const cause = error instanceof TerrariumError ? error.cause : error;
  return cause instanceof RegistryReplyError ? cause.codes : [];
}

const RETRYABLE_STATUS: readonly number[] = [408, 425, 429, 499, 500, 502, 503, 504, 522];
const RETRYABLE_CODE: readonly string[] =
  'ECONNRESET EPIPE ETIMEDOUT ECONNREFUSED ECONNABORTED EAI_AGAIN HPE_INVALID_EOF_STATE'.split(' ');
const BLOB_LAG: readonly string[] = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'BLOB_UPLOAD_UNKNOWN'];

/** The failure of a reply whose status is not the expected one. */
export function replyFailure(asked: Asked, reply: HttpReply, now: number): AttemptFailed {
  const { codes, text } = readErrorBody(reply.body);
  const received = [reply.status, ...codes].join(' ');
  const message = `${asked.method} ${asked.subject}: expected ${asked.expected}, received ${received}`;
  const cause = new RegistryReplyError(reply.status, codes, text);
  const hint = replyHint(asked, reply, now);
  const failure = new TerrariumError(codeOf(asked, reply.status), text === '' ? message : `${message}: ${text}`, {
    ...(hint === undefined ? {} : { hint }),
    cause,
  });
  return new AttemptFailed(failure, againAfter(asked, reply, codes, now));
}

/** The failure of a request that got no whole answer. */
export function connectionFailure(asked: Asked, error: unknown, host: string): AttemptFailed {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  const words = printable(error instanceof Error && error.message !== '' ? error.message : String(code));
  const isPlain = speaksPlainHttp(code, words);
  const received = isPlain ? 'plain HTTP instead of TLS' : `none (${words})`;
  const message = `${asked.method} ${asked.subject}: expected an answer of ${host}, received ${received}`;
  const failure = new TerrariumError('registry-unreachable', message, {
    hint: isPlain ? `The registry answers plain HTTP: name ${host} in insecure-registries` : connectionHint(code, host),
    cause: error,
  });
  const again = RETRYABLE_CODE.includes(code ?? '') || isTransientProxyAnswer(code, error);
  return new AttemptFailed(failure, again ? { kind: 'backoff' } : { kind: 'never' });
}

// OpenSSL takes the letters of a reply for a version, or for a length.
function speaksPlainHttp(code: string | undefined, words: string): boolean {
  const reason = /wrong[ _]version[ _]number|packet[ _]length[ _]too[ _]long|http[ _]request/i;
  return /^(?:EPROTO$|ERR_SSL_)/.test(code ?? '') && reason.test(words);
}

// https://nodejs.org/api/errors.html#err_proxy_tunnel
function isTransientProxyAnswer(code: string | undefined, error: unknown): boolean {
  if (code !== 'ERR_PROXY_TUNNEL' || !(error instanceof Error) || !('statusCode' in error)) return false;
  return RETRYABLE_STATUS.includes(Number(error.statusCode));
}

/** The failure of a reply that what was written before is not there. */
export function lagFailure({ method, subject, registry }: Asked): AttemptFailed {
  const message = `${method} ${subject}: ${registry} does not show yet what it has taken`;
  const hint = 'run again: what was pushed is kept';
  return new AttemptFailed(new TerrariumError('registry-lagging', message, { hint }), { kind: 'read-lag' });
}

/** What is wrong with an answer's content; `registry-failed` for what is asked for in between, such as a location. */
export type ContentCode = 'registry-auth' | 'registry-content-invalid' | 'registry-digest-mismatch' | 'registry-failed';

/** A failure of an answer's content. */
export function contentFailure(asked: Asked, problem: string, code: ContentCode = 'registry-failed'): AttemptFailed {
  const hint =
    code === 'registry-digest-mismatch'
      ? `A proxy or ${asked.registry} altered the content; ask for it again, or without the proxy`
      : `Check that ${asked.registry} is a registry that follows the OCI distribution specification`;
  const failure = new TerrariumError(code, `${asked.method} ${asked.subject}: ${printable(problem)}`, { hint });
  return new AttemptFailed(failure, code === 'registry-digest-mismatch' ? { kind: 'backoff' } : { kind: 'never' });
}

/** Codes and words of an error body, in the specification's shape or any other. */
export function readErrorBody(body: Uint8Array): { readonly codes: readonly string[]; readonly text: string } {
  const raw = Buffer.from(body).toString('utf8');
  const errors = parseErrors(raw);
  const codes = errors.flatMap(({ code }) =>
    typeof code === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(code) ? [code] : [],
  );
  const words = errors.flatMap(({ message }) => (typeof message === 'string' ? [message] : []));
  return { codes: codes.slice(0, 8), text: printable(words.length > 0 ? words.join('; ') : raw.trim()) };
}

function parseErrors(raw: string): readonly { readonly code?: unknown; readonly message?: unknown }[] {
  const { errors } = membersOf(parseJson(raw));
  return Array.isArray(errors) ? errors.filter(isRecord) : [];
}

function codeOf(asked: Asked, status: number): ErrorCode {
  if (status === 401) return 'registry-auth';
  if (status === 403) return 'registry-denied';
  return status === 404 && asked.writing ? 'registry-not-found' : 'registry-failed';
}

function againAfter(asked: Asked, reply: HttpReply, codes: readonly string[], now: number): Again {
  const lag = asked.writing && (reply.status === 400 || reply.status === 404);
  if (lag && codes.some((code) => BLOB_LAG.includes(code))) return { kind: 'blob-lag' };
  if (!RETRYABLE_STATUS.includes(reply.status)) return { kind: 'never' };
  const afterMs = retryAfter(reply.headers['retry-after'], now);
  return afterMs === undefined ? { kind: 'backoff' } : { kind: 'backoff', afterMs };
}

/** Retry-After in milliseconds. https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 */
export function retryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*[0-9]{1,9}\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

function replyHint(asked: Asked, { status, headers }: HttpReply, now: number): string | undefined {
  const { registry } = asked;
  if (status === 401) return unauthorizedHint(asked);
  if (status === 403) return deniedHint(asked);
  if (status === 404) return `Create the repository on ${registry}, or check its name`;
  if (status === 429)
    return `${registry} limits requests: log in with \`docker login ${registry}\`, or run again ${later(headers, now)}`;
  if (status === 413) return `${registry}, or a proxy before it, limits the size of uploads: raise that limit`;
  if (status === 507) return `Free space on ${registry}, or delete images that nobody needs`;
  return status >= 500 ? `${registry} has trouble: run again ${later(headers, now)}` : undefined;
}

function later(headers: HttpReply['headers'], now: number): string {
  const afterMs = retryAfter(headers['retry-after'], now) ?? 0;
  return afterMs > 60_000 ? `in ${Math.ceil(afterMs / 60_000)} minutes, as it asks` : 'later';
}

function connectionHint(code: string | undefined, host: string): string {
  if (code === 'ENOTFOUND') return `Check the name ${host}: it is not in the DNS`;
  if (code?.includes('CERT') || code?.startsWith('UNABLE_TO_')) {
    return `Trust the certificate authority of ${host} on this system, or through NODE_EXTRA_CA_CERTS`;
  }
  if (code === 'ERR_PROXY_TUNNEL') {
    return `Check the address and the credentials of the proxy in HTTPS_PROXY, or name ${host} in NO_PROXY`;
  }
  if (code === 'EPROTO') return `Check that ${host} speaks TLS 1.2 or newer`;
  return `Check that ${host} is up and reachable from here`;
}
