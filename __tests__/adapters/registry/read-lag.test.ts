import { afterEach, describe, expect, it } from 'vitest';
import {
  answerErrors,
  answerManifest,
  digestOf,
  MANIFEST,
  MANIFEST_TYPE,
  serveScript,
  testClient,
} from './scripted-server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

const put = { mediaType: MANIFEST_TYPE, bytes: Buffer.from(MANIFEST) };
const digest = digestOf(MANIFEST);

/** A registry that takes everything, and does not show it to so many questions. */
async function laggingRegistry(lag: number) {
  let asked = 0;
  const server = await serveScript((request, response) => {
    if (request.method === 'PUT') {
      response.writeHead(201).end();
      return;
    }
    asked += 1;
    if (asked <= lag) answerErrors(response, 404, 'MANIFEST_UNKNOWN');
    else answerManifest(request, response);
  });
  closing.push(server.close);
  return { server, repository: { registry: server.host, path: 'acme/env' }, ...testClient() };
}

describe('a registry that does not show at once what it has taken', () => {
  it.each(['v1', digest])('is asked again for the manifest that was put as %s', async (reference) => {
    const { registry, repository, slept } = await laggingRegistry(4);
    await registry.putManifest(repository, reference, put);
    expect(await registry.getManifest(repository, reference)).toMatchObject({ digest });
    expect(slept).toEqual([250, 500, 1000, 2000]);
    expect(await registry.headManifest(repository, digest)).toMatchObject({ digest });
  });

  it('is asked again for what a builder pushed', async () => {
    const { registry, repository, slept } = await laggingRegistry(2);
    registry.announce(repository, digest);
    expect(await registry.headManifest(repository, digest)).toMatchObject({ digest });
    expect(slept).toEqual([250, 500]);
  });

  it('fails with its own code after some seconds', async () => {
    const { registry, repository, slept } = await laggingRegistry(100);
    await registry.putManifest(repository, 'v1', put);
    await expect(registry.getManifest(repository, 'v1')).rejects.toMatchObject({
      code: 'registry-lagging',
      hint: 'run again: what was pushed is kept',
    });
    expect(slept.reduce((sum, ms) => sum + ms)).toBe(15_750);
  });

  it('is believed where nothing of ours is concerned', async () => {
    const { registry, repository, slept, server } = await laggingRegistry(100);
    await registry.putManifest(repository, 'v1', put);
    expect(await registry.headManifest(repository, 'v2')).toBeUndefined();
    expect(await registry.headManifest({ ...repository, path: 'acme/other' }, 'v1')).toBeUndefined();
    expect(slept).toEqual([]);
    expect(server.seen).toHaveLength(3);
  });

  it('is asked again for the configuration of an image that was pushed', async () => {
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', digest: digestOf('{}'), size: 2 };
    const image = JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST_TYPE, config, layers: [] });
    let asked = 0;
    const server = await serveScript((request, response) => {
      if (request.path.includes('/manifests/')) {
        response.writeHead(200, { 'content-type': MANIFEST_TYPE }).end(image);
        return;
      }
      asked += 1;
      if (asked === 1) answerErrors(response, 404, 'BLOB_UNKNOWN');
      else response.writeHead(200).end(request.path.endsWith(config.digest) ? '{}' : '');
    });
    closing.push(server.close);
    const repository = { registry: server.host, path: 'acme/env' };
    const { registry, slept } = testClient();
    registry.announce(repository, digestOf(image));
    await registry.getManifest(repository, digestOf(image));
    expect(Buffer.from((await registry.getBlob(repository, config)) ?? []).toString()).toBe('{}');
    expect(slept).toEqual([250]);
  });
});
