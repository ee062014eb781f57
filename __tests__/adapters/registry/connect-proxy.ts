import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { connect } from 'node:net';

export interface ConnectProxy {
  readonly port: number;
  /** What each CONNECT asked for, with its headers. */
  readonly asked: { readonly host: string; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

/** A forward proxy that tunnels every name to one port on loopback, for those who know the password. */
export async function serveConnectProxy(
  port: number,
  login: string,
  refuse: () => string | undefined = () => undefined,
): Promise<ConnectProxy> {
  const asked: ConnectProxy['asked'] = [];
  const expected = `Basic ${Buffer.from(login).toString('base64')}`;
  const server = createServer((_, response) => response.writeHead(501).end());
  server.on('connect', (request, client, head) => {
    asked.push({ host: request.url ?? '', headers: request.headers });
    const refusal =
      request.headers['proxy-authorization'] === expected ? refuse() : '407 Proxy Authentication Required';
    if (refusal !== undefined) {
      client.end(`HTTP/1.1 ${refusal}\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  return { port: await listen(server), asked, close: () => closeAll(server) };
}

export async function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

export async function closeAll(server: Pick<Server, 'closeAllConnections' | 'close'>): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
