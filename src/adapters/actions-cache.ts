import { createHash } from 'node:crypto';
import type { Hints } from '../core/lookup.ts';
import { parseDigest } from '../core/names/digest.ts';
import { isRecord, parseJson } from '../core/stored-image.ts';

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
  const service = url && token ? { url, token } : undefined;
  const prefix = `terrarium-hints-v1-${sha256(scope).slice(0, 16)}-`;
  let left = budgetMs;
  let restored = '';
  const timed = async <T>(what: string, otherwise: T, work: (service: Service, signal: AbortSignal) => Promise<T>) => {
    const began = performance.now();
    try {
      if (service === undefined) throw new Error('this runner offers no cache service');
      if (left <= 0) throw new Error('the time for the cache is used up');
      return await work(service, AbortSignal.timeout(Math.ceil(left)));
    } catch (error) {
      onDebug(`hints were not ${what}: ${error instanceof Error ? error.message : String(error)}`);
      return otherwise;
    } finally {
      left -= performance.now() - began;
    }
  };
  return {
    restore: () =>
      timed<Hints>('restored', new Map(), async (service, signal) => {
        const text = await download(service, prefix, signal);
        const hints = text === undefined ? new Map<string, string>() : parseHints(text);
        restored = formatHints(hints);
        return hints;
      }),
    save: (hints) =>
      timed('saved', undefined, async (service, signal) => {
        const text = formatHints(hints);
        if (hints.size > 0 && text !== restored)
          await upload(service, `${prefix}${sha256(text).slice(0, 32)}`, text, signal);
      }),
  };
}

async function download(service: Service, prefix: string, signal: AbortSignal): Promise<Uint8Array | undefined> {
  // No entry has the bare prefix as its key: the newest that starts with it is answered.
  const found = await call(
    service,
    'GetCacheEntryDownloadURL',
    { key: prefix, restore_keys: [prefix], version: VERSION },
    signal,
  );
  if (found.ok !== true) return undefined;
  if (!textOf(found, 'matched_key', 'matchedKey').startsWith(prefix))
    throw new Error('the service answered another entry');
  const url = signedUrl(service, textOf(found, 'signed_download_url', 'signedDownloadUrl'));
  const response = await fetch(url, { redirect: 'error', signal });
  if (!response.ok) throw new Error(`the entry answered ${response.status}`);
  return readBounded(response);
}

async function upload(service: Service, key: string, text: string, signal: AbortSignal): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  if (bytes.byteLength > MAX_BYTES) throw new Error('there are too many');
  const created = await call(service, 'CreateCacheEntry', { key, version: VERSION }, signal);
  if (created.ok !== true) throw new Error('the service takes no entry');
  const url = signedUrl(service, textOf(created, 'signed_upload_url', 'signedUploadUrl'));
  const headers = { 'content-type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
  const response = await fetch(url, { method: 'PUT', headers, body: bytes, redirect: 'error', signal });
  if (!response.ok) throw new Error(`the upload answered ${response.status}`);
  const size = { key, version: VERSION, size_bytes: String(bytes.byteLength) };
  await call(service, 'FinalizeCacheEntryUpload', size, signal);
}

async function call(
  { url, token }: Service,
  method: string,
  body: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const response = await fetch(new URL(`${SERVICE}/${method}`, url.endsWith('/') ? url : `${url}/`), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
    redirect: 'error',
    signal,
  });
  if (response.status === 409) throw new Error('an equal entry exists');
  if (!response.ok) throw new Error(`${method} answered ${response.status}`);
  const value = parseJson(await readBounded(response));
  if (!isRecord(value)) throw new Error(`${method} answered no JSON object`);
  return value;
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

async function readBounded(response: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error('the answer is larger than 1 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
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
