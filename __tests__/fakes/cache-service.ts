import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

export interface CacheService {
  /** What a runner sets for actions. */
  readonly env: Readonly<Record<`ACTIONS_${'RESULTS_URL' | 'RUNTIME_TOKEN' | 'CACHE_SERVICE_V2'}`, string>>;
  /** Stored archives by key, in the order in which they were made. */
  readonly entries: Map<string, Buffer>;
  readonly requests: string[];
  /** How it behaves from now on. */
  behave: Behaviour;
  readonly close: () => Promise<void>;
}

type Behaviour = 'well' | 'down' | 'denied' | 'slow' | 'foreign-key';

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';
const TOKEN = 'runtime-token';

/**
 * The Actions cache service, version 2, with its blobs, on loopback, as `@actions/cache` asks it: entries cannot be written twice, keys
 * match by prefix, and entries of other paths have another version.
 */
export async function serveCache(): Promise<CacheService> {
  const entries = new Map<string, Buffer>();
  const requests: string[] = [];
  const service: { behave: Behaviour } = { behave: 'well' };
  const pending = new Map<string, Buffer>();
  const versions = new Map<string, string>();
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const url = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? '';
    requests.push(`${request.method} ${path.replace(SERVICE, '').replace(/\?.*/, '')}`);
    const bytes = await readAll(request);
    if (service.behave === 'slow') return;
    if (service.behave === 'denied') return reply(response, 403, { code: 'permission_denied', msg: 'not for you' });
    if (service.behave === 'down') return reply(response, 503, { code: 'unavailable', msg: 'down' });
    if (path.startsWith('/blob/'))
      return blob(request, response, decodeURIComponent(path.slice(6).replace(/\?.*/, '')), bytes);
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return reply(response, 401, { code: 'unauthenticated' });
    return call(response, path.slice(SERVICE.length), JSON.parse(bytes.toString()));
  };
  const blob = (request: IncomingMessage, response: ServerResponse, key: string, bytes: Buffer) => {
    // A real store refuses a signed link that comes with another authorization.
    if (request.headers.authorization !== undefined) return reply(response, 400, {});
    if (request.method === 'PUT') {
      if (request.headers['x-ms-blob-type'] !== 'BlockBlob') return reply(response, 400, {});
      pending.set(key, bytes);
      return reply(response, 201, {});
    }
    return response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(entries.get(key));
  };
  const call = (
    response: ServerResponse,
    method: string,
    body: { key: string; version: string; restore_keys?: string[]; size_bytes?: string },
  ) => {
    const signed = `${url}/blob/${encodeURIComponent(body.key)}?sig=secret`;
    if (method === 'CreateCacheEntry') {
      if (entries.has(body.key)) return reply(response, 409, { code: 'already_exists', msg: 'cache entry exists' });
      return reply(response, 200, { ok: true, signed_upload_url: signed });
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const bytes = pending.get(body.key);
      if (bytes === undefined || String(bytes.length) !== body.size_bytes)
        return reply(response, 400, { code: 'invalid' });
      entries.set(body.key, bytes);
      versions.set(body.key, body.version);
      return reply(response, 200, { ok: true, entry_id: '1' });
    }
    const wanted = [body.key, ...(body.restore_keys ?? [])];
    const found = [...entries.keys()]
      .reverse()
      .find((key) => versions.get(key) === body.version && wanted.some((prefix) => key.startsWith(prefix)));
    if (found === undefined) return reply(response, 200, { ok: false });
    const link = signed.replace(encodeURIComponent(body.key), encodeURIComponent(found));
    const matched = service.behave === 'foreign-key' ? 'npm-cache-1' : found;
    return reply(response, 200, { ok: true, signed_download_url: link, matched_key: matched });
  };

  return Object.assign(service, {
    env: { ACTIONS_RESULTS_URL: `${url}/`, ACTIONS_RUNTIME_TOKEN: TOKEN, ACTIONS_CACHE_SERVICE_V2: 'true' },
    entries,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function reply(response: ServerResponse, status: number, content: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(content));
}
