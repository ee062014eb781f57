import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { digestOf, type Script, type ScriptedServer, serveScript, testClient } from './scripted-server.ts';

const BYTES = Buffer.from('layer');
const LAYER = { mediaType: 'application/octet-stream', digest: digestOf(BYTES), size: BYTES.length };
const SOURCE = { kind: 'bytes', bytes: BYTES } as const;
const servers: ScriptedServer[] = [];

/** A registry that has no blob; `script` answers POST and PUT. */
async function serve(script: Script): Promise<ScriptedServer> {
  const server = await serveScript((request, response, incoming) => {
    if (request.method === 'HEAD') response.writeHead(404).end();
    else script(request, response, incoming);
  });
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

const pathsOf = (server: ScriptedServer) => server.seen.map(({ method, path: target }) => `${method} ${target}`);

describe('uploads', () => {
  it('keeps the query of a relative Location as it is', async () => {
    const server = await serve((request, response) => {
      if (request.method === 'POST') response.writeHead(202, { location: '/up/1?_state=a%20b~c' }).end();
      else response.writeHead(201).end();
    });
    await testClient().registry.putBlob({ registry: server.host, path: 'a/b' }, LAYER, SOURCE);
    expect(pathsOf(server).at(-1)).toBe(`PUT /up/1?_state=a%20b~c&digest=${encodeURIComponent(LAYER.digest)}`);
    expect(server.seen.at(-1)?.body).toEqual(BYTES);
    expect(server.seen.at(-1)?.headers).toMatchObject({ 'content-length': '5' });
  });

  it('starts a new session for every try', async () => {
    let sessions = 0;
    const server = await serve((request, response) => {
      if (request.method === 'POST') {
        sessions += 1;
        response.writeHead(202, { location: `/up/${sessions}` }).end();
      } else response.writeHead(request.path.startsWith('/up/3') ? 201 : 502).end();
    });
    const { registry, slept } = testClient();
    await registry.putBlob({ registry: server.host, path: 'a/b' }, LAYER, SOURCE);
    expect(
      pathsOf(server)
        .filter((line) => line.startsWith('PUT'))
        .map((line) => line.slice(0, 9)),
    ).toEqual(['PUT /up/1', 'PUT /up/2', 'PUT /up/3']);
    expect(slept).toEqual([500, 1000]);
  });

  it('sends nothing to a Location in clear on another host', async () => {
    const other = await serve((_, response) => response.writeHead(201).end());
    const server = await serve((_, response) => response.writeHead(202, { location: `${other.url}/up/1` }).end());
    const put = testClient().registry.putBlob({ registry: server.host, path: 'a/b' }, LAYER, SOURCE);
    await expect(put).rejects.toThrow('neither the registry nor https');
    expect(other.seen).toEqual([]);
  });

  it('takes an answer that comes before the file was sent', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'upload-'));
    const file = path.join(folder, 'layer');
    const large = Buffer.alloc(3_000_000, 7);
    await writeFile(file, large);
    const server = await serve((request, response) => {
      if (request.method === 'POST') response.writeHead(202, { location: '/up/1' }).end();
      else response.writeHead(413).end();
    });
    const layer = { mediaType: 'x', digest: digestOf(large), size: large.length };
    const put = testClient().registry.putBlob({ registry: server.host, path: 'a/b' }, layer, {
      kind: 'file',
      path: file,
    });
    await expect(put).rejects.toMatchObject({
      code: 'registry-failed',
      hint: expect.stringContaining('size of uploads'),
    });
    await rm(folder, { recursive: true });
  });

  describe('of a file that breaks off', () => {
    const large = Buffer.from(Array.from({ length: 3000 }, (_, index) => index % 251));
    const layer = { mediaType: 'x', digest: digestOf(large), size: large.length };
    let folder = '';
    beforeAll(async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'upload-'));
      await writeFile(path.join(folder, 'layer'), large);
    });
    afterAll(() => rm(folder, { recursive: true }));

    /** The first PUT fails; then the registry says what it has. */
    const interrupted = async (status: number, range: string): Promise<ScriptedServer> => {
      let sessions = 0;
      let puts = 0;
      const server = await serve((request, response) => {
        if (request.method === 'POST') response.writeHead(202, { location: `/up/${++sessions}` }).end();
        else if (request.method === 'GET') response.writeHead(status, { range, location: '/up/1?state=new' }).end();
        else if (request.method === 'PATCH') response.writeHead(202, { location: '/up/1?state=last' }).end();
        else response.writeHead(++puts === 1 ? 502 : 201).end();
      });
      const file = { kind: 'file', path: path.join(folder, 'layer') } as const;
      await testClient().registry.putBlob({ registry: server.host, path: 'a/b' }, layer, file);
      return server;
    };
    const digest = encodeURIComponent(layer.digest);

    it.each(['0-1999', 'bytes=0-1999'])('goes on where the registry says that it stopped (%s)', async (range) => {
      const server = await interrupted(204, range);
      expect(pathsOf(server).slice(3)).toEqual([
        'GET /up/1',
        'PATCH /up/1?state=new',
        `PUT /up/1?state=last&digest=${digest}`,
      ]);
      const [, , , , patch, put] = server.seen;
      expect(patch?.headers).toMatchObject({ 'content-range': '2000-2999', 'content-length': '1000' });
      expect(patch?.body).toEqual(large.subarray(2000));
      expect(put?.body).toEqual(Buffer.alloc(0));
    });

    it('is only closed where everything arrived', async () => {
      const server = await interrupted(204, '0-2999');
      expect(pathsOf(server).slice(3)).toEqual(['GET /up/1', `PUT /up/1?state=new&digest=${digest}`]);
    });

    it.each([
      [404, '0-1999'],
      [200, '0-1999'],
      [204, '0-0'],
      [204, '0-3000'],
      [204, '1000-1999'],
      [204, 'what'],
    ])('starts again after %i %s', async (status, range) => {
      const server = await interrupted(status, range);
      expect(pathsOf(server).slice(3)).toEqual([
        'GET /up/1',
        'POST /v2/a/b/blobs/uploads/',
        `PUT /up/2?digest=${digest}`,
      ]);
      expect(server.seen.at(-1)?.body).toEqual(large);
    });
  });

  describe('copied from another repository', () => {
    const from = async (bytes: Uint8Array) => serve((_, response) => response.writeHead(200).end(bytes));
    const copyTo = async (status: number): Promise<ScriptedServer> => {
      const server = await serve((request, response) => {
        if (request.path.includes('mount=')) response.writeHead(status, { location: '/up/mount' }).end();
        else if (request.method === 'POST') response.writeHead(202, { location: '/up/1' }).end();
        else if (request.method === 'GET') response.writeHead(200).end(BYTES);
        else response.writeHead(request.method === 'DELETE' ? 204 : 201).end();
      });
      const { registry } = testClient();
      await registry.copyBlob({ registry: server.host, path: 'a/b' }, LAYER, { registry: server.host, path: 'c/d' });
      return server;
    };
    const mountPath = `POST /v2/a/b/blobs/uploads/?mount=${LAYER.digest}&from=c%2Fd`;
    const uploaded = [
      `GET /v2/c/d/blobs/${LAYER.digest}`,
      'POST /v2/a/b/blobs/uploads/',
      `PUT /up/1?digest=${encodeURIComponent(LAYER.digest)}`,
    ];

    it('are mounted', async () => {
      expect(pathsOf(await copyTo(201)).slice(1)).toEqual([mountPath]);
    });

    it('are read and uploaded where the registry opens an upload instead', async () => {
      expect(pathsOf(await copyTo(202)).slice(1)).toEqual([mountPath, 'DELETE /up/mount', ...uploaded]);
    });

    it.each([400, 401, 403, 404, 405])('are read and uploaded after %i to the mount', async (status) => {
      const server = await copyTo(status);
      expect(pathsOf(server).slice(1)).toEqual([mountPath, ...uploaded]);
      expect(server.seen.at(-1)?.body).toEqual(BYTES);
    });

    it('are read and uploaded between registries, without a mount', async () => {
      const source = await from(BYTES);
      const server = await serve((request, response) => {
        response.writeHead(request.method === 'POST' ? 202 : 201, { location: '/up/1' }).end();
      });
      const { registry } = testClient();
      await registry.copyBlob({ registry: server.host, path: 'a/b' }, LAYER, { registry: source.host, path: 'c/d' });
      expect(pathsOf(server).slice(1)).toEqual(uploaded.slice(1));
    });

    it.each([
      ['other bytes', Buffer.from('LAYER'), 'registry-digest-mismatch'],
      ['more bytes', Buffer.from('layers'), 'registry-failed'],
      ['less bytes', Buffer.from('lay'), 'registry-digest-mismatch'],
    ])('are not uploaded when %s arrive', async (_title, bytes, code) => {
      const source = await from(bytes);
      const server = await serve((_, response) => response.writeHead(500).end());
      const { registry } = testClient();
      const copy = registry.copyBlob({ registry: server.host, path: 'a/b' }, LAYER, {
        registry: source.host,
        path: 'c/d',
      });
      await expect(copy).rejects.toMatchObject({ code });
      expect(pathsOf(server).filter((line) => !line.startsWith('HEAD'))).toEqual([]);
    });
  });

  it('refuses a file of another size before it asks the registry', async () => {
    const server = await serve(() => undefined);
    const source = { kind: 'file', path: path.join(tmpdir(), 'no-such-layer') } as const;
    const put = testClient().registry.putBlob({ registry: server.host, path: 'a/b' }, LAYER, source);
    await expect(put).rejects.toMatchObject({ code: 'image-invalid' });
    expect(server.seen).toEqual([]);
  });

  it('refuses a registry that says it stored something else', async () => {
    const server = await serve((request, response) => {
      if (request.method === 'POST') response.writeHead(202, { location: '/up/1' }).end();
      else response.writeHead(201, { 'docker-content-digest': digestOf('other') }).end();
    });
    const { registry } = testClient();
    const repository = { registry: server.host, path: 'a/b' };
    await expect(registry.putBlob(repository, LAYER, SOURCE)).rejects.toMatchObject({
      code: 'registry-digest-mismatch',
    });
    const put = registry.putManifest(repository, 'v1', { mediaType: 'x/y', bytes: BYTES });
    await expect(put).rejects.toMatchObject({ code: 'registry-digest-mismatch' });
  });

  it.each([
    [202, true],
    [401, false],
    [403, false],
  ])('%i to a probe means %s', async (status, expected) => {
    const server = await serve((request, response) => {
      response.writeHead(request.method === 'POST' ? status : 500, { location: '/up/1' }).end();
    });
    expect(await testClient().registry.probePush({ registry: server.host, path: 'a/b' })).toBe(expected);
  });

  it('names the missing repository', async () => {
    const server = await serve((_, response) => response.writeHead(404).end('{"errors":[{"code":"NAME_UNKNOWN"}]}'));
    const probe = testClient().registry.probePush({ registry: server.host, path: 'a/b' });
    await expect(probe).rejects.toMatchObject({ code: 'registry-not-found' });
  });
});
