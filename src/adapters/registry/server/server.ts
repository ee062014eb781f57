import { mkdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { layoutAt } from './layout.ts';
import { createRoutes } from './routes.ts';

interface ServeOptions {
  /** Where everything is kept; made when it does not exist. What it holds is served again after a restart. */
  readonly directory: string;
  /** Loopback by default: the registry knows neither users nor TLS. */
  readonly host?: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
}

export interface ServedRegistry {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  /** `127.0.0.1:<port>`, as in image references. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a registry (OCI distribution specification 1.1: pull, push, discovery, management) from a folder, which belongs
 * to one process at a time. Only requests that name loopback or `host` are answered, and none of web pages. Deleting unlinks content from its repository; the shared bytes stay. Rejects with
 * the error of `listen` when the port is taken.
 */
export async function serveRegistry(options: ServeOptions): Promise<ServedRegistry> {
  const { directory, host = '127.0.0.1', port = 0 } = options;
  await mkdir(directory, { recursive: true });
  // Left behind by a process that was killed while it wrote.
  await rm(path.join(directory, 'temporary'), { recursive: true, force: true });
  const routes = createRoutes(layoutAt(path.resolve(directory)), () => ({ host, port: portOf(server) ?? port }));
  // Layers may take longer than Node's five minutes; clients keep idle connections longer than its five seconds.
  const server = createServer({ requestTimeout: 0, keepAliveTimeout: 60_000 }, (request, response) => {
    void routes(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const address = `${host.includes(':') ? `[${host}]` : host}:${portOf(server) ?? port}`;
  return { url: `http://${address}`, address, close: () => close(server) };
}

function portOf(server: Server): number | undefined {
  const bound = server.address();
  return bound === null || typeof bound === 'string' ? undefined : bound.port;
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}
