import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import type { RegistryOptions } from '../../../src/adapters/registry/options.ts';
import type { Digest } from '../../../src/core/model/digest.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { parseDigest } from '../../../src/core/names/digest.ts';

interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface ScriptedServer {
  /** `127.0.0.1:<port>` */
  readonly host: string;
  readonly url: string;
  readonly seen: Seen[];
  readonly sockets: () => number;
  readonly close: () => Promise<void>;
}

export type Script = (request: Seen, response: ServerResponse, incoming: IncomingMessage) => void;

/** A real HTTP server on loopback whose answers the test writes. */
export async function serveScript(script: Script): Promise<ScriptedServer> {
  const seen: Seen[] = [];
  let sockets = 0;
  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
    const { method = '', url = '', headers } = incoming;
    const request = { method, path: url, headers, body: Buffer.concat(chunks) };
    seen.push(request);
    script(request, response, incoming);
  });
  server.on('connection', () => {
    sockets += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { host, url: `http://${host}`, seen, sockets: () => sockets, close };
}

interface TestClient {
  readonly registry: Registry;
  /** Milliseconds that were slept, in order. */
  readonly slept: number[];
}

/** A client whose clock only moves by sleeping, and whose jitter is at its end. */
export function testClient(options: Partial<RegistryOptions> = {}): TestClient {
  const slept: number[] = [];
  let now = Date.UTC(2026, 0, 1);
  const registry = createRegistry({
    credentials: async () => undefined,
    clock: () => now,
    random: () => 1,
    sleep: async (ms) => {
      slept.push(ms);
      now += ms;
    },
    ...options,
  });
  return { registry, slept };
}

export function digestOf(content: string | Uint8Array): Digest {
  const digest = parseDigest(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  if (digest === undefined) throw new Error('no digest');
  return digest;
}

export const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
export const MANIFEST = JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE });

/** Answers any manifest request with `MANIFEST`. */
export function answerManifest(request: Seen, response: ServerResponse, digest: string = digestOf(MANIFEST)): void {
  response.writeHead(200, {
    'content-type': MANIFEST_TYPE,
    'content-length': MANIFEST.length,
    'docker-content-digest': digest,
  });
  response.end(request.method === 'HEAD' ? undefined : MANIFEST);
}

export function answerErrors(response: ServerResponse, status: number, ...codes: readonly string[]): void {
  const errors = codes.map((code) => ({ code, message: `about ${code}` }));
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ errors }));
}
