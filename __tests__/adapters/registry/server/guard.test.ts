import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ServedRegistry, serveRegistry } from '../../../../src/adapters/registry/server/server.ts';

let folder = '';
let served: ServedRegistry;
let port = '';

async function serve(host?: string): Promise<void> {
  served = await serveRegistry({ directory: path.join(folder, 'data'), ...(host === undefined ? {} : { host }) });
  port = new URL(served.url).port;
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'guarded-'));
  await serve();
});

afterEach(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

/** Sends lines as they are, with `PORT` for that of the registry; answers the status. */
function send(lines: readonly string[], address = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), address);
    let text = '';
    socket.on('data', (chunk) => {
      text += chunk;
      const status = /^HTTP\/1\.1 ([0-9]{3})/.exec(text)?.[1];
      if (status === undefined) return;
      socket.destroy();
      resolve(Number(status));
    });
    socket.on('error', reject);
    socket.write(`${lines.join('\r\n').replaceAll('PORT', port)}\r\n\r\n`);
  });
}

const upload = (...headers: readonly string[]) =>
  send(['POST /v2/acme/env/blobs/uploads/ HTTP/1.1', 'Content-Length: 0', ...headers]);
const stored = () => readdir(path.join(folder, 'data'));

describe('a registry without accounts', () => {
  it.each(['127.0.0.1:PORT', 'localhost:PORT', 'LocalHost:PORT', 'localhost.:PORT', '127.0.0.53:PORT', '[::1]:PORT'])(
    'answers a request for %s',
    async (host) => {
      expect(await upload(`Host: ${host}`)).toBe(202);
    },
  );

  it.each([
    'evil.example',
    'evil.example:PORT',
    'localhost.evil.example:PORT',
    '127.0.0.1.evil.example:PORT',
    'evil.localhost:PORT',
    '127.0.0.1',
    'localhost:1',
    '127.0.0.1:PORT@evil.example:PORT',
    '10.0.0.1:PORT',
    '0.0.0.0:PORT',
    '[::ffff:10.0.0.1]:PORT',
    '',
  ])('refuses a request for the name %j', async (host) => {
    expect(await upload(`Host: ${host}`)).toBe(421);
    expect(await stored()).toEqual([]);
  });

  it.each([
    ['none, as HTTP/1.0 may', ['POST /v2/acme/env/blobs/uploads/ HTTP/1.0', 'Content-Length: 0'], 421],
    ['none, as HTTP/1.1 may not', ['POST /v2/acme/env/blobs/uploads/ HTTP/1.1', 'Content-Length: 0'], 400],
    ['two', ['GET /v2/ HTTP/1.1', 'Host: localhost:PORT', 'Host: evil.example'], 421],
    ['two that are equal', ['GET /v2/ HTTP/1.1', 'Host: localhost:PORT', 'host: localhost:PORT'], 421],
    ['another than its target', ['GET http://localhost:PORT/v2/ HTTP/1.1', 'Host: evil.example'], 421],
    ['its own, and a foreign target', ['GET http://evil.example/v2/ HTTP/1.1', 'Host: localhost:PORT'], 421],
    ['its own, twice', ['GET HTTP://localhost:PORT/v2/ HTTP/1.1', 'Host: 127.0.0.1:PORT'], 200],
    ['its own, and a target with a login', ['GET http://a@localhost:PORT/v2/ HTTP/1.1', 'Host: localhost:PORT'], 421],
  ] as const)('answers a request whose host is %s', async (_, lines, status) => {
    // Equal or not: what stands between may read the other one.
    expect(await send(lines)).toBe(status);
    expect(await stored()).toEqual([]);
  });

  it.each([
    'Origin: http://evil.example',
    'Origin: null',
    'Origin: http://localhost:1',
    'Origin: http://localhost',
    'Origin: https://localhost:PORT',
    'Origin: http://localhost:PORT.evil.example',
    'origin:  HTTPS://evil.example',
    'Sec-Fetch-Site: cross-site',
    'sec-fetch-site: CROSS-SITE',
    'Sec-Fetch-Site: same-site',
  ])('refuses a page that sends %s', async (header) => {
    expect(await upload('Host: localhost:PORT', header)).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it('refuses a page that sends its own origin and a foreign one', async () => {
    const headers = ['Origin: http://localhost:PORT', 'Origin: http://evil.example'];
    expect(await upload('Host: localhost:PORT', ...headers)).toBe(403);
  });

  it.each([['Origin: http://localhost:PORT', 'Sec-Fetch-Site: same-origin'], ['Sec-Fetch-Site: none']])(
    'answers what a person opens: %s',
    async (...headers) => {
      expect(await send(['GET /v2/ HTTP/1.1', 'Host: localhost:PORT', ...headers])).toBe(200);
    },
  );

  it('answers addresses where it listens on all of them, and no other names', async () => {
    await served.close();
    await serve('0.0.0.0');
    expect(await upload('Host: 10.0.0.1:PORT')).toBe(202);
    expect(await upload('Host: evil.example:PORT')).toBe(421);
  });

  it('answers the name that it was told to listen on', async () => {
    await served.close();
    await serve('localhost');
    expect(await send(['GET /v2/ HTTP/1.1', 'Host: localhost:PORT'], 'localhost')).toBe(200);
    expect(await send(['GET /v2/ HTTP/1.1', 'Host: evil.example:PORT'], 'localhost')).toBe(421);
  });
});
