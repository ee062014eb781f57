import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request as forward } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { type ServedRegistry, serveRegistry } from '../../src/adapters/registry/server/server.ts';
import { closeAll, listen } from '../adapters/registry/connect-proxy.ts';
import { judgeOutcomes } from './judge.ts';
import { type Checkout, openCheckout, pushBase, wholeRun } from './whole-run.ts';

const HOUR = 3_600_000;
/** Milliseconds for which a token is good, by the clock of the registry. */
const LIFE = 1000;

describe('a registry whose tokens end after a second', () => {
  let served: ServedRegistry;
  let folder = '';
  let checkout: Checkout;
  let address = '';
  const tokens = new Map<string, { readonly until: number; readonly scopes: readonly string[] }>();
  const counts = { issued: 0, refused: 0, passed: 0 };

  /** True for a token that has not ended, and allows this. */
  const allows = (authorization: string | undefined, method: string, path: string): boolean => {
    const token = tokens.get(authorization?.replace('Bearer ', '') ?? '');
    const repository = /^\/v2\/(.+?)\/(?:manifests|blobs|tags|referrers)\//.exec(path)?.[1];
    const action = method === 'GET' || method === 'HEAD' ? 'pull' : 'push';
    if (token === undefined || token.until < Date.now()) return false;
    return token.scopes.some((scope) => {
      const [, name, actions = ''] = /^repository:(.+):([a-z,]+)$/.exec(scope) ?? [];
      return name === repository && actions.split(',').includes(action);
    });
  };

  const server = createServer((incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming;
    if (path.startsWith('/token')) {
      const token = randomUUID();
      counts.issued += 1;
      tokens.set(token, { until: Date.now() + LIFE, scopes: new URL(path, 'http://x').searchParams.getAll('scope') });
      outgoing.end(JSON.stringify({ token, expires_in: 1, issued_at: new Date(Date.now() - HOUR).toISOString() }));
      return;
    }
    if (!allows(headers.authorization, method, path)) {
      counts.refused += 1;
      incoming.resume();
      const challenge = `Bearer realm="http://${headers.host}/token",service="test"`;
      outgoing.writeHead(401, { 'www-authenticate': challenge }).end('{"errors":[{"code":"UNAUTHORIZED"}]}');
      return;
    }
    counts.passed += 1;
    const asked = forward(
      `${served.url}${path}`,
      { method, headers: { ...headers, host: served.address } },
      (reply) => {
        // Slow enough for tokens to end between the requests of one run.
        setTimeout(() => {
          outgoing.writeHead(reply.statusCode ?? 502, reply.headers);
          reply.pipe(outgoing);
        }, 40);
      },
    );
    asked.on('error', () => outgoing.destroy());
    incoming.pipe(asked);
  });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'terrarium-tokens-'));
    served = await serveRegistry({ directory: folder });
    address = `127.0.0.1:${await listen(server)}`;
    checkout = await openCheckout(address);
    await pushBase(createRegistry({ credentials: async () => undefined }), served.address);
  });
  afterAll(async () => {
    await closeAll(server);
    await served.close();
    await checkout.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ['right', 0],
    ['an hour ahead', HOUR],
    ['an hour behind', -HOUR],
  ])('serves a whole run of a client whose clock is %s', { timeout: 60_000 }, async (title, skew) => {
    const before = { ...counts };
    const path = `${title.replaceAll(' ', '-')}/env`;
    const credentials = async () => ({ kind: 'basic', username: 'a', password: 'b' }) as const;
    const run = await wholeRun(checkout, path, title, { credentials, clock: () => Date.now() + skew });
    expect(run.outcomes.map(({ status }) => status)).toEqual(['built', 'built']);
    expect(await judgeOutcomes(served.address, run)).toEqual([]);
    // Several tokens, and not one for each request that was refused.
    expect(counts.issued - before.issued).toBeGreaterThan(2);
    expect(counts.refused - before.refused).toBeLessThan(counts.passed - before.passed);
  });
});
