import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRegistry } from '../../../src/adapters/registry/client.ts';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { Registry } from '../../../src/core/model/registry.ts';

export interface RecordedRegistry {
  /** `127.0.0.1:<port>` */
  readonly address: string;
  /** `METHOD /path` of every request of the Action. */
  readonly requests: string[];
  /** Requests that are no reads. */
  readonly writes: () => readonly string[];
  /** A status to answer in the registry's stead; `undefined` for its own. */
  answer: (request: string) => number | undefined;
  /** A client that is not recorded. */
  readonly client: Registry;
  readonly close: () => Promise<void>;
}

/** The embedded registry behind a proxy that writes down what it is asked. */
export async function serveRecorded(): Promise<RecordedRegistry> {
  const directory = await mkdtemp(join(tmpdir(), 'terrarium-registry-'));
  const served = await serveRegistry({ directory });
  const requests: string[] = [];
  const proxy = createServer((incoming, outgoing) => {
    requests.push(`${incoming.method} ${incoming.url}`);
    const instead = opened.answer(`${incoming.method} ${incoming.url}`);
    if (instead !== undefined) {
      incoming.resume();
      outgoing.writeHead(instead).end();
      return;
    }
    const { method, url: path } = incoming;
    const headers = { ...incoming.headers, host: served.address };
    const upstream = forward(`${served.url}${path}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    });
    upstream.on('error', () => outgoing.destroy());
    incoming.pipe(upstream);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const bound = proxy.address();
  const address = `127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
  const recorded = createRegistry({ credentials: async () => undefined, onRequest: () => undefined });
  const quiet = quietly(recorded, requests);
  const opened: RecordedRegistry = {
    address,
    requests,
    answer: () => undefined,
    writes: () => requests.filter((request) => !/^(?:GET|HEAD) /.test(request)),
    client: quiet,
    close: async () => {
      proxy.closeAllConnections();
      await new Promise<void>((resolve) => proxy.close(() => resolve()));
      await served.close();
      await rm(directory, { recursive: true });
    },
  };
  return opened;
}

// What the test itself asks is taken back out of the record.
function quietly(registry: Registry, requests: string[]): Registry {
  const hide =
    <A extends readonly unknown[], R>(operation: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const before = requests.length;
      try {
        return await operation(...args);
      } finally {
        requests.length = before;
      }
    };
  return {
    headManifest: hide(registry.headManifest),
    getManifest: hide(registry.getManifest),
    getBlob: hide(registry.getBlob),
    listTags: hide(registry.listTags),
    listReferrers: hide(registry.listReferrers),
    putBlob: hide(registry.putBlob),
    copyBlob: hide(registry.copyBlob),
    fetchBlob: hide(registry.fetchBlob),
    putManifest: hide(registry.putManifest),
    announce: registry.announce,
    hasBlob: async () => false,
    probePush: hide(registry.probePush),
  };
}
