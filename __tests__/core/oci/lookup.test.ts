import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import type { Registry } from '../../../src/core/model/registry.ts';
import { KEY_SCHEME } from '../../../src/core/names/image-key.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { LABELS } from '../../../src/core/oci/labels.ts';
import { hinted, keyTag, lookUpPresent, lookUpVerified } from '../../../src/core/oci/lookup.ts';
import { MEDIA, readImage } from '../../../src/core/oci/stored-image.ts';
import { answerErrors, serveScript, testClient } from '../../adapters/registry/scripted-server.ts';
import { pushImage, pushIndex, putJson } from '../../fakes/fake-builder.ts';
import { markImage } from '../../fakes/marked-image.ts';

const hash = sha256Hex('definition') as DefinitionHash;
const key = sha256Hex('key') as ImageKey;
const other = sha256Hex('other');
const tag = keyTag(key);
const marks = { [LABELS.scheme]: KEY_SCHEME, [LABELS.definition]: hash, [LABELS.key]: key };
const one = { hash, key, platforms: ['linux/amd64'] };
const two = { hash, key, platforms: ['linux/amd64', 'linux/arm64'] };

let folder = '';
let served: Awaited<ReturnType<typeof serveRegistry>>;
const requests: string[] = [];
const { registry } = testClient({ onRequest: (method) => requests.push(method) });
const fresh = (): Repository => ({ registry: served.address, path: `acme/${randomBytes(6).toString('hex')}` });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-lookup-'));
  served = await serveRegistry({ directory: folder });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

describe('a verified lookup of one platform', () => {
  it('hits the image that carries hash, key, scheme and platform, in two requests', async () => {
    const repository = fresh();
    const digest = await markImage(registry, repository, tag, one);
    requests.length = 0;
    const lookup = await lookUpVerified(registry, repository, tag, one);
    expect(lookup).toEqual({ status: 'hit', image: { kind: 'pushed', repository, digest }, strength: 'verified', key });
    expect(requests).toEqual(['GET', 'GET']);
  });

  it('misses what does not exist', async () => {
    expect(await lookUpVerified(registry, fresh(), tag, one)).toEqual({ status: 'miss' });
  });

  it.each<[string, Record<string, string>, string]>([
    ['a wrong definition hash', { ...marks, [LABELS.definition]: other }, LABELS.definition],
    ['a wrong key', { ...marks, [LABELS.key]: other }, LABELS.key],
    ['a shortened key', { ...marks, [LABELS.key]: key.slice(0, 12) }, LABELS.key],
    ['a shortened hash', { ...marks, [LABELS.definition]: hash.slice(0, 12) }, LABELS.definition],
    ['an upper-case hash', { ...marks, [LABELS.definition]: hash.toUpperCase() }, LABELS.definition],
    ['another scheme', { ...marks, [LABELS.scheme]: 'terrarium.image-key/v0' }, LABELS.scheme],
    ['no scheme', { [LABELS.definition]: hash, [LABELS.key]: key }, LABELS.scheme],
    // What FROM brings along, when a build did not write its own.
    ['labels that a base brought', { ...marks, [LABELS.definition]: other, [LABELS.key]: other }, LABELS.definition],
  ])('does not take an image with %s', async (_, labels, named) => {
    const repository = fresh();
    await pushImage(registry, repository, { tag, labels });
    const lookup = await lookUpVerified(registry, repository, tag, one);
    expect(lookup).toMatchObject({ status: 'invalid', why: expect.stringContaining(named) });
  });

  it('does not take an image without labels', async () => {
    const repository = fresh();
    await pushImage(registry, repository, { tag });
    expect(await lookUpVerified(registry, repository, tag, one)).toMatchObject({ status: 'invalid' });
  });

  it.each(['linux/arm64', 'linux/amd64/v3', 'windows/amd64'])('does not take an image for %s', async (platform) => {
    const repository = fresh();
    await pushImage(registry, repository, { tag, labels: marks, platform });
    const lookup = await lookUpVerified(registry, repository, tag, one);
    expect(lookup).toMatchObject({ status: 'invalid', why: expect.stringContaining(platform) });
  });

  it('takes any key where any will do, and says which it is', async () => {
    const repository = fresh();
    await pushImage(registry, repository, { tag: `def-${hash}`, labels: { ...marks, [LABELS.key]: other } });
    const lookup = await lookUpVerified(registry, repository, `def-${hash}`, { ...one, key: undefined });
    expect(lookup).toMatchObject({ status: 'hit', key: other });
  });

  it('does not take a key that is none, where any will do', async () => {
    const repository = fresh();
    await pushImage(registry, repository, { tag: `def-${hash}`, labels: { ...marks, [LABELS.key]: 'x'.repeat(64) } });
    const lookup = await lookUpVerified(registry, repository, `def-${hash}`, { ...one, key: undefined });
    expect(lookup.status).toBe('invalid');
  });

  it('takes an index of one platform, and Docker media types', async () => {
    const repository = fresh();
    const child = await pushImage(registry, repository, { labels: marks });
    await pushIndex(registry, repository, tag, [{ ...child, platform: 'linux/amd64' }]);
    expect((await lookUpVerified(registry, repository, tag, one)).status).toBe('hit');
    const manifest = await registry.getManifest(repository, child.digest);
    const content = JSON.parse(Buffer.from(manifest?.bytes ?? '').toString());
    const docker = { ...content, mediaType: MEDIA.dockerManifest };
    await putJson(registry, repository, tag, MEDIA.dockerManifest, docker);
    expect((await lookUpVerified(registry, repository, tag, one)).status).toBe('hit');
  });
});

describe('a verified lookup of two platforms', () => {
  const children = async (repository: Repository, labels: Record<string, string> = marks) => ({
    amd: { ...(await pushImage(registry, repository, { labels: marks })), platform: 'linux/amd64' },
    arm: { ...(await pushImage(registry, repository, { labels, platform: 'linux/arm64' })), platform: 'linux/arm64' },
  });

  it('hits an index with both, in one request and two a platform', async () => {
    const repository = fresh();
    const { amd, arm } = await children(repository);
    const index = await pushIndex(registry, repository, tag, [arm, amd]);
    requests.length = 0;
    expect(await lookUpVerified(registry, repository, tag, two)).toMatchObject({
      status: 'hit',
      image: { digest: index.digest },
    });
    expect(requests).toHaveLength(5);
  });

  it('leaves attestation manifests out', async () => {
    const repository = fresh();
    const { amd, arm } = await children(repository);
    const attestation = await putJson(registry, repository, undefined, MEDIA.manifest, {
      schemaVersion: 2,
      mediaType: MEDIA.manifest,
      layers: [],
    });
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    await pushIndex(registry, repository, tag, [
      amd,
      arm,
      { ...attestation, platform: 'unknown/unknown', annotations },
    ]);
    expect((await lookUpVerified(registry, repository, tag, two)).status).toBe('hit');
  });

  it('does not take an index that only has attestations', async () => {
    const repository = fresh();
    const { amd } = await children(repository);
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    await pushIndex(registry, repository, tag, [{ ...amd, annotations }]);
    expect((await lookUpVerified(registry, repository, tag, one)).status).toBe('invalid');
  });

  it('does not take an index that hides a platform, has one more, or one twice', async () => {
    const repository = fresh();
    const { amd, arm } = await children(repository);
    const more = {
      ...(await pushImage(registry, repository, { labels: marks, platform: 'linux/s390x' })),
      platform: 'linux/s390x',
    };
    for (const list of [[amd], [amd, arm, more], [amd, arm, arm]]) {
      await pushIndex(registry, repository, tag, list);
      const lookup = await lookUpVerified(registry, repository, tag, two);
      expect(lookup).toMatchObject({ status: 'invalid', why: expect.stringContaining('expected platforms') });
    }
  });

  it('does not take an index that gives an image out for another platform', async () => {
    const repository = fresh();
    const { amd } = await children(repository);
    await pushIndex(registry, repository, tag, [amd, { ...amd, platform: 'linux/arm64' }]);
    const lookup = await lookUpVerified(registry, repository, tag, two);
    expect(lookup).toMatchObject({ status: 'invalid', why: 'the index says linux/arm64, the image linux/amd64' });
  });

  it('does not take an index whose platforms carry different keys or hashes', async () => {
    for (const label of [LABELS.key, LABELS.definition, LABELS.scheme]) {
      const repository = fresh();
      const { amd, arm } = await children(repository, { ...marks, [label]: other });
      await pushIndex(registry, repository, tag, [amd, arm]);
      expect((await lookUpVerified(registry, repository, tag, two)).status).toBe('invalid');
    }
  });

  it('does not ask for the parts of an index without an end', async () => {
    const repository = fresh();
    const { amd } = await children(repository);
    await pushIndex(registry, repository, tag, Array(101).fill(amd));
    expect(await readImage(registry, repository, tag)).toMatchObject({
      kind: 'broken',
      why: 'its index cannot be read',
    });
    await pushIndex(registry, repository, tag, Array(100).fill(amd));
    expect(await readImage(registry, repository, tag)).toMatchObject({ kind: 'image' });
  });

  it('does not take an index of an index', async () => {
    const repository = fresh();
    const { amd, arm } = await children(repository);
    const inner = await pushIndex(registry, repository, undefined, [amd, arm]);
    await pushIndex(registry, repository, tag, [{ ...inner, platform: 'linux/amd64' }]);
    expect((await lookUpVerified(registry, repository, tag, one)).status).toBe('invalid');
  });
});

describe('what a broken or hostile registry answers', () => {
  /** Serves manifests by reference and blobs by digest; what it does not have is 404. */
  const serve = async (parts: Readonly<Record<string, unknown>>) =>
    serveScript((request, response) => {
      const name = request.path.split('/').at(-1) ?? '';
      if (!Object.hasOwn(parts, name)) return void answerErrors(response, 404, 'MANIFEST_UNKNOWN');
      const value = parts[name];
      const body = typeof value === 'string' ? value : JSON.stringify(value);
      const type = /"manifests"/.test(body) ? MEDIA.index : MEDIA.manifest;
      response.writeHead(200, { 'content-type': type }).end(body);
    });
  const sha = (value: unknown) => `sha256:${sha256Hex(typeof value === 'string' ? value : JSON.stringify(value))}`;
  const describeJson = (value: unknown, mediaType = 'application/vnd.oci.image.config.v1+json') => ({
    mediaType,
    digest: sha(value),
    size: JSON.stringify(value).length,
  });
  const look = async (parts: Readonly<Record<string, unknown>>) => {
    const server = await serve(parts);
    try {
      return await lookUpVerified(testClient().registry, { registry: server.host, path: 'a/b' }, tag, one);
    } finally {
      await server.close();
    }
  };
  const config = { os: 'linux', architecture: 'amd64', config: { Labels: marks } };
  const manifest = { schemaVersion: 2, mediaType: MEDIA.manifest, config: describeJson(config), layers: [] };

  it('hits when everything is there (the control)', async () => {
    expect((await look({ [tag]: manifest, [sha(config)]: config })).status).toBe('hit');
  });

  it('does not take a manifest without its configuration', async () => {
    expect(await look({ [tag]: manifest })).toMatchObject({ status: 'invalid' });
  });

  it('does not take an index whose manifest is missing', async () => {
    const child = { ...describeJson(manifest, MEDIA.manifest), platform: { os: 'linux', architecture: 'amd64' } };
    const index = { schemaVersion: 2, mediaType: MEDIA.index, manifests: [child] };
    expect(await look({ [tag]: index, [sha(config)]: config })).toMatchObject({ status: 'invalid' });
  });

  it('does not take damaged bytes of a configuration or a manifest of an index', async () => {
    const damaged = { ...config, os: 'linux', architecture: 'arm64' };
    expect(await look({ [tag]: manifest, [sha(config)]: damaged })).toMatchObject({ status: 'invalid' });
    const child = { ...describeJson(manifest, MEDIA.manifest), platform: { os: 'linux', architecture: 'amd64' } };
    const index = { schemaVersion: 2, mediaType: MEDIA.index, manifests: [child] };
    const other = { ...manifest, layers: [describeJson({})] };
    expect(await look({ [tag]: index, [sha(manifest)]: other, [sha(config)]: config })).toMatchObject({
      status: 'invalid',
    });
  });

  it.each<[string, unknown]>([
    ['no JSON', 'not json'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a number as configuration', { schemaVersion: 2, mediaType: MEDIA.manifest, config: 7 }],
    ['a negative size', { ...manifest, config: { ...describeJson(config), size: -1 } }],
    ['a size that is no number', { ...manifest, config: { ...describeJson(config), size: '17' } }],
    ['a digest of another algorithm', { ...manifest, config: { ...describeJson(config), digest: 'md5:00' } }],
    ['a path as digest', { ...manifest, config: { ...describeJson(config), digest: 'sha256:../../x' } }],
    ['manifests that are no list', { schemaVersion: 2, mediaType: MEDIA.index, manifests: {} }],
    ['manifests that are no descriptors', { schemaVersion: 2, mediaType: MEDIA.index, manifests: [null, 1, 'x'] }],
  ])('takes %s for no image, and does not crash', async (_, content) => {
    expect((await look({ [tag]: content, [sha(config)]: config })).status).toBe('invalid');
  });

  it.each<[string, unknown]>([
    ['no platform', { config: { Labels: marks } }],
    ['labels as a list', { ...config, config: { Labels: [marks] } }],
    ['labels as null', { ...config, config: { Labels: null } }],
    ['a configuration of null', { ...config, config: null }],
    ['a label that is no text', { ...config, config: { Labels: { ...marks, [LABELS.key]: 1 } } }],
    ['an architecture that is no text', { ...config, architecture: ['amd64'] }],
  ])('takes a configuration with %s for no image', async (_, content) => {
    const named = { ...manifest, config: describeJson(content) };
    expect((await look({ [tag]: named, [sha(content)]: content })).status).toBe('invalid');
  });

  it.each<[number, string]>([
    [401, 'registry-auth'],
    [403, 'registry-denied'],
    [500, 'registry-failed'],
    [503, 'registry-failed'],
  ])('does not know after %i', async (status, code) => {
    const server = await serveScript((_, response) => answerErrors(response, status, 'UNKNOWN'));
    const repository = { registry: server.host, path: 'a/b' };
    const { registry: client } = testClient();
    for (const lookup of [
      await lookUpVerified(client, repository, tag, one),
      await lookUpPresent(client, repository, tag, key),
    ])
      expect(lookup).toMatchObject({ status: 'unknown', error: { code } });
    await server.close();
  });

  it('does not know when nothing answers', async () => {
    const server = await serveScript(() => undefined);
    await server.close();
    const lookup = await lookUpVerified(testClient().registry, { registry: server.host, path: 'a/b' }, tag, one);
    expect(lookup).toMatchObject({ status: 'unknown', error: { code: 'registry-unreachable' } });
  });

  it('misses after 404', async () => {
    expect(await look({})).toEqual({ status: 'miss' });
  });

  it('asks nothing more of an index whose platforms already say that it is not ours', async () => {
    const listed = Array.from({ length: 50 }, (_, number) => ({
      ...describeJson(manifest, MEDIA.manifest),
      platform: { os: 'linux', architecture: 'amd64' },
      annotations: { number: `${number}` },
    }));
    const server = await serve({
      [tag]: { schemaVersion: 2, mediaType: MEDIA.index, manifests: listed },
      [sha(manifest)]: manifest,
      [sha(config)]: config,
    });
    await lookUpVerified(testClient().registry, { registry: server.host, path: 'a/b' }, tag, one);
    await server.close();
    expect(server.seen.length).toBeLessThanOrEqual(5);
  });

  it('takes an image whose configuration is said to be too large for invalid, so that it is repaired', async () => {
    const large = { ...manifest, config: { ...describeJson(config), size: 5_000_000 } };
    expect((await look({ [tag]: large, [sha(config)]: config })).status).toBe('invalid');
  });
});

describe('hints', () => {
  const withHints = (client: Registry, hints: readonly (readonly [string, string])[]) =>
    hinted(client, new Map(hints), (repository, name, expected) => lookUpVerified(client, repository, name, expected));

  it('save a request when the registry answers their digest', async () => {
    const repository = fresh();
    const digest = await markImage(registry, repository, tag, one);
    requests.length = 0;
    const lookup = await withHints(registry, [[key, digest]])(repository, tag, one);
    expect(lookup).toMatchObject({ status: 'hit', image: { digest } });
    expect(requests).toEqual(['HEAD']);
  });

  it('decide nothing: another digest is read in full, and an invalid image stays invalid', async () => {
    const repository = fresh();
    const good = await markImage(registry, repository, tag, one);
    const poison = `sha256:${other}`;
    expect(await withHints(registry, [[key, poison]])(repository, tag, one)).toMatchObject({
      status: 'hit',
      image: { digest: good },
    });
    await pushImage(registry, repository, { tag, labels: { ...marks, [LABELS.key]: other } });
    expect((await withHints(registry, [[key, good]])(repository, tag, one)).status).toBe('invalid');
  });

  it('decide nothing: what is gone is a miss, what does not answer is unknown', async () => {
    const hints = [[key, `sha256:${other}`]] as const;
    expect(await withHints(registry, hints)(fresh(), tag, one)).toEqual({ status: 'miss' });
    const server = await serveScript((_, response) => answerErrors(response, 403, 'DENIED'));
    const lookup = await withHints(testClient().registry, hints)({ registry: server.host, path: 'a/b' }, tag, one);
    expect(lookup.status).toBe('unknown');
    await server.close();
  });

  it('are nothing to a lookup of any key', async () => {
    const repository = fresh();
    await pushImage(registry, repository, { tag: `def-${hash}`, labels: { ...marks, [LABELS.definition]: other } });
    const expected = { ...one, key: undefined };
    const lookup = await withHints(registry, [[key, `sha256:${other}`]])(repository, `def-${hash}`, expected);
    expect(lookup.status).toBe('invalid');
  });
});

describe('a present lookup', () => {
  it('asks once, and says that it only saw a tag', async () => {
    const repository = fresh();
    const { digest } = await pushImage(registry, repository, { tag });
    requests.length = 0;
    expect(await lookUpPresent(registry, repository, tag, key)).toEqual({
      status: 'hit',
      image: { kind: 'pushed', repository, digest },
      strength: 'present',
      key,
    });
    expect(await lookUpPresent(registry, fresh(), tag, key)).toEqual({ status: 'miss' });
    expect(requests).toEqual(['HEAD', 'HEAD']);
  });
});

describe('bytes that the embedded registry lost', () => {
  it('make the image invalid, not a hit', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'terrarium-lost-'));
    const own = await serveRegistry({ directory });
    const repository = { registry: own.address, path: 'acme/env' };
    await markImage(registry, repository, tag, one);
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    const blobs = entries.filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name));
    expect(blobs.length).toBeGreaterThan(0);
    for (const blob of blobs) await writeFile(join(blob.parentPath, blob.name), 'damaged');
    const lookup = await lookUpVerified(testClient().registry, repository, tag, one);
    await own.close();
    await rm(directory, { recursive: true });
    expect(lookup.status).not.toBe('hit');
  });
});
