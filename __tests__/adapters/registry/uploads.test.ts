import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
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
