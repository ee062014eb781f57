import { createHash } from 'node:crypto';
import { isRecord, parseJson } from '../core/model/json.ts';
import { parseDigest } from '../core/names/digest.ts';
import type { Hints } from '../core/oci/lookup.ts';
import { createAgents } from './registry/agents.ts';
import { createTransport, type Transport } from './registry/transport.ts';

export interface HintStore {
  /** What earlier runs verified; empty whenever anything is not as it should be. */
  readonly restore: () => Promise<Hints>;
  /** Keeps hints for later runs; never fails. */
  readonly save: (hints: Hints) => Promise<void>;
}

export interface HintStoreOptions {
  readonly env: NodeJS.ProcessEnv;
  /** What the hints are of: another scope shares nothing. */
  readonly scope: string;
  /** Milliseconds that restoring and saving may take together. */
  readonly budgetMs?: number;
  readonly onDebug: (message: string) => void;
}

interface Service {
  readonly url: string;
  readonly token: string;
  readonly send: Transport;
}

const SERVICE = 'twirp/github.actions.results.api.v1.CacheService';
/** Part of an entry's identity: entries that @actions/cache writes have another. */
const VERSION = createHash('sha256').update('terrarium-hints-v1').digest('hex');
const MAX_BYTES = 1024 * 1024;
const BUDGET_MS = 5000;

/**
 * Hints in the Actions cache: one small JSON document, over the cache service's protocol, version 2. Not with @actions/cache,
 * which unpacks archives with `tar -P`, so that whoever may write a cache could write files; here a document is read, never
 * unpacked. Every failure means "no hints".
 * https://github.com/actions/toolkit/blob/main/packages/cache/src/generated/results/api/v1/cache.ts
 */
export function hintStore({ env, scope, budgetMs = BUDGET_MS, onDebug }: HintStoreOptions): HintStore {
  const { ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token } = env;
  const prefix = `terrarium-hints-v1-${sha256(scope).slice(0, 16)}-`;
  let left = budgetMs;
  let restored = '';
  const timed = async <T>(what: string, otherwise: T, work: (service: Service) => Promise<T>) => {
    const began = performance.now();
    try {
      if (!url || !token) throw new Error('this runner offers no cache service');
      if (left <= 0) throw new Error('the time for the cache is used up');
      const time = Math.ceil(left);
      const agents = createAgents(env, 1);
      const signal = AbortSignal.timeout(time);
      const send = createTransport({ agents, timeoutMs: time, totalMs: time, signal, onRequest: undefined });
      return await work({ url, token, send });
    } catch (error) {
      onDebug(`hints were not ${what}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    } finally {
      left -= performance.now() - began;
    }
  };
  return {
    restore: () =>
      timed<Hints>('restored', new Map(), async (service) => {
        const text = await download(service, prefix);
        const hints = text === undefined ? new Map<string, string>() : parseHints(text);
        restored = formatHints(hints);
        return hints;
      }),
    save: (hints) =>
      timed('saved', undefined, async (service) => {
        const text = formatHints(hints);
        if (hints.size > 0 && text !== restored) await upload(service, `${prefix}${sha256(text).slice(0, 32)}`, text);
      }),
  };
}

async function download(service: Service, prefix: string): Promise<Uint8Array | undefined> {
  // No entry has the bare prefix as its key: the newest that starts with it is answered.
  const wanted = { key: prefix, restore_keys: [prefix], version: VERSION };
  const found = await call(service, 'GetCacheEntryDownloadURL', wanted);
  if (found.ok !== true) return undefined;
  if (!textOf(found, 'matched_key', 'matchedKey').startsWith(prefix))
    throw new Error('the service answered another entry');
  const url = signedUrl(service, textOf(found, 'signed_download_url', 'signedDownloadUrl'));
  const { status, body } = await service.send({ method: 'GET', url, headers: {}, limit: MAX_BYTES });
  if (status !== 200) throw new Error(`the entry answered ${status}`);
  return body;
}

async function upload(service: Service, key: string, text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength > MAX_BYTES) throw new Error('there are too many');
  const created = await call(service, 'CreateCacheEntry', { key, version: VERSION });
  if (created.ok !== true) throw new Error('the service takes no entry');
  const url = signedUrl(service, textOf(created, 'signed_upload_url', 'signedUploadUrl'));
  const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
  const { status } = await service.send({ method: 'PUT', url, ...sending(bytes, headers) });
  if (status < 200 || status >= 300) throw new Error(`the upload answered ${status}`);
  const size = { key, version: VERSION, size_bytes: String(bytes.byteLength) };
  await call(service, 'FinalizeCacheEntryUpload', size);
}

async function call(
  { url: service, token, send }: Service,
  method: string,
  content: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const url = new URL(`${SERVICE}/${method}`, service.endsWith('/') ? service : `${service}/`);
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const { status, body } = await send({ method: 'POST', url, ...sending(bytes, headers) });
  if (status === 409) throw new Error('an equal entry exists');
  if (status < 200 || status >= 300) throw new Error(`${method} answered ${status}`);
  const value = parseJson(body);
  if (!isRecord(value)) throw new Error(`${method} answered no JSON object`);
  return value;
}

function sending(bytes: Uint8Array, headers: Readonly<Record<string, string>>) {
  const { byteLength: size } = bytes;
  const body = { kind: 'bytes', bytes, size } as const;
  return { headers: { ...headers, 'content-length': String(size) }, body, limit: MAX_BYTES };
}

// Signed links are sent no token, and go over TLS unless the service itself is reached without (a test's, on loopback).
function signedUrl({ url }: Service, text: string): URL {
  const signed = new URL(text);
  if (signed.protocol === 'https:' || signed.origin === new URL(url).origin) return signed;
  throw new Error('the service answered a link without TLS');
}

// Field names are written as in the protocol file; servers may answer in either spelling.
function textOf(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): string {
  const text = names.map((name) => value[name]).find((candidate) => typeof candidate === 'string');
  return typeof text === 'string' ? text : '';
}

/** Hints of a document that anyone who may write a cache could have written: only what has the right shape. */
function parseHints(bytes: Uint8Array): Hints {
  const value = parseJson(bytes);
  const entries = isRecord(value) && isRecord(value.hints) ? Object.entries(value.hints) : [];
  const valid = entries.filter((entry): entry is [string, string] => {
    const [key, digest] = entry;
    return /^[0-9a-f]{64}$/.test(key) && typeof digest === 'string' && parseDigest(digest) !== undefined;
  });
  return new Map(valid);
}

function formatHints(hints: Hints): string {
  return JSON.stringify({
    formatVersion: 1,
    hints: Object.fromEntries([...hints].sort(([a], [b]) => (a < b ? -1 : 1))),
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
