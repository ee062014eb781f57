import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { DefinitionHash, ImageKey } from '../../../src/core/model/definition.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { sha256Hex } from '../../../src/core/names/sha256.ts';
import { definitionTag, keyTag } from '../../../src/core/oci/lookup.ts';
import { repositoryOrder } from '../../../src/core/oci/repository-order.ts';
import { createLookups, type LookupOptions } from '../../../src/core/resolve/repositories.ts';
import { answerErrors, type Script, serveScript, testClient } from '../../adapters/registry/scripted-server.ts';
import { dedent } from '../../dedent.ts';
import { pushImage } from '../../fakes/fake-builder.ts';
import { markImage } from '../../fakes/marked-image.ts';
import { configOf } from '../../fakes/memory-tree.ts';

const hash = sha256Hex('definition') as DefinitionHash;
const key = sha256Hex('key') as ImageKey;
const one = { hash, key, platforms: ['linux/amd64'] };
const OPTIONS: LookupOptions = { strength: 'verified', hints: new Map(), expected: 1, mayProbe: false };

let folder = '';
let served: Awaited<ReturnType<typeof serveRegistry>>;
const requests: string[] = [];
const { registry } = testClient({ onRequest: (method, url) => requests.push(`${method} ${url.pathname}`) });
let target: Repository;
let second: Repository;
let third: Repository;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-repositories-'));
  served = await serveRegistry({ directory: folder });
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  count += 1;
  target = { registry: served.address, path: `target/${count}` };
  second = { registry: served.address, path: `second/${count}` };
  third = { registry: served.address, path: `third/${count}` };
  requests.length = 0;
});

async function withServer<T>(
  script: Script,
  use: (repository: Repository, seen: () => readonly string[]) => Promise<T>,
) {
  const server = await serveScript(script);
  try {
    return await use({ registry: server.host, path: 'acme/env' }, () =>
      server.seen.map(({ method, path }) => `${method} ${path.replace(/[0-9a-f]{64}/, '<key>')}`),
    );
  } finally {
    await server.close();
  }
}

describe('the order of repositories', () => {
  const text = dedent`
    repository: ghcr.io/a/b
    staging-repository: ghcr.io/a/staging
    lookup-repositories: [ghcr.io/c/d]
  `;
  const paths = (order: readonly Repository[]) => order.map(({ path }) => path);

  it('is target, then the read-only ones; staging is not read by runs that do not push there', () => {
    const { target: pushed, order } = repositoryOrder(configOf(text), false);
    expect(pushed?.path).toBe('a/b');
    expect(paths(order)).toEqual(['a/b', 'c/d']);
  });

  it('is repository, staging, then the read-only ones where the run pushes to staging', () => {
    const { target: pushed, order } = repositoryOrder(configOf(text), true);
    expect(pushed?.path).toBe('a/staging');
    expect(paths(order)).toEqual(['a/b', 'a/staging', 'c/d']);
  });

  it('has no target where none is configured', () => {
    expect(repositoryOrder(configOf(''), true)).toEqual({ target: undefined, order: [] });
  });

  it('asks a repository once, also when it is listed twice', () => {
    const twice = 'repository: ghcr.io/a/b\nlookup-repositories: [ghcr.io/a/b]\n';
    expect(paths(repositoryOrder(configOf(twice), false).order)).toEqual(['a/b']);
  });
});

describe('looking in several repositories', () => {
  it('takes the first valid hit and asks no further', async () => {
    await markImage(registry, target, keyTag(key), one);
    await markImage(registry, second, keyTag(key), one);
    requests.length = 0;
    const { lookup, notes } = await createLookups(registry, { target, order: [target, second] }, OPTIONS).find(
      keyTag(key),
      one,
    );
    expect(lookup).toMatchObject({ status: 'hit', image: { repository: target } });
    expect(notes).toEqual([]);
    expect(requests).toHaveLength(2);
  });

  it('goes on after a miss, and misses where none has it', async () => {
    await markImage(registry, third, keyTag(key), one);
    const find = (order: readonly Repository[]) =>
      createLookups(registry, { target, order }, OPTIONS).find(keyTag(key), one);
    expect((await find([target, second, third])).lookup).toMatchObject({ status: 'hit', image: { repository: third } });
    expect((await find([target, second])).lookup).toEqual({ status: 'miss' });
  });

  it('prefers a valid image elsewhere to an invalid one in the target', async () => {
    await pushImage(registry, target, { tag: keyTag(key) });
    const find = (order: readonly Repository[]) =>
      createLookups(registry, { target, order }, OPTIONS).find(keyTag(key), one);
    expect((await find([target, second])).lookup.status).toBe('invalid');
    await markImage(registry, second, keyTag(key), one);
    expect((await find([target, second])).lookup).toMatchObject({ status: 'hit', image: { repository: second } });
  });

  it('passes over an invalid image of another repository with a note', async () => {
    await pushImage(registry, second, { tag: keyTag(key) });
    const { lookup, notes } = await createLookups(registry, { target, order: [target, second] }, OPTIONS).find(
      keyTag(key),
      one,
    );
    expect(lookup).toEqual({ status: 'miss' });
    expect(notes.join()).toContain(`${second.path} holds no usable image`);
  });

  it.each([401, 403, 500, 503])('is unknown after %i of the target, whatever the others hold', async (status) => {
    await markImage(registry, second, keyTag(key), one);
    await withServer(
      (_, response) => answerErrors(response, status, 'X'),
      async (broken) => {
        const lookups = createLookups(registry, { target: broken, order: [broken, second] }, OPTIONS);
        expect((await lookups.find(keyTag(key), one)).lookup.status).toBe('unknown');
      },
    );
  });

  it.each([401, 403, 500, 503])('is a miss with a note after %i of another repository', async (status) => {
    await withServer(
      (_, response) => answerErrors(response, status, 'X'),
      async (broken) => {
        const lookups = createLookups(registry, { target, order: [target, broken] }, OPTIONS);
        const { lookup, notes } = await lookups.find(keyTag(key), one);
        expect(lookup).toEqual({ status: 'miss' });
        expect(notes.join()).toContain(`could not be asked: GET ${broken.registry}/acme/env:env-`);
      },
    );
  });

  it('finds the newest image of a definition in the same order, never an unverified one', async () => {
    const tag = definitionTag(hash);
    await pushImage(registry, target, { tag });
    const old = sha256Hex('old') as ImageKey;
    await markImage(registry, second, tag, { ...one, key: old });
    const lookups = createLookups(registry, { target, order: [target, second] }, { ...OPTIONS, strength: 'present' });
    const lookup = await lookups.findDefinition({ ...one, key: undefined });
    expect(lookup).toMatchObject({
      status: 'hit',
      image: { repository: second },
      key: old,
      strength: 'verified',
    });
  });
});

describe('the first push', () => {
  const refusing =
    (read: number, upload: number): Script =>
    (request, response) => {
      if (request.method === 'POST' && upload === 202)
        response.writeHead(202, { location: `${request.path}session` }).end();
      else if (request.method === 'DELETE') response.writeHead(204).end();
      else answerErrors(response, request.method === 'POST' ? upload : read, 'DENIED');
    };
  const MAY = { ...OPTIONS, mayProbe: true };

  it.each([401, 403])('turns %i into a miss with a note when an upload is accepted, asked once', async (status) => {
    await withServer(refusing(status, 202), async (repository, seen) => {
      const lookups = createLookups(testClient().registry, { target: repository, order: [repository] }, MAY);
      const results = await Promise.all(
        ['a', 'b', 'c'].map((text) => {
          const own = sha256Hex(text) as ImageKey;
          return lookups.find(keyTag(own), { ...one, key: own });
        }),
      );
      for (const { lookup, notes } of results) {
        expect(lookup).toEqual({ status: 'miss' });
        expect(notes).toEqual(['the repository cannot be read but can be pushed to: taken as not existing yet']);
      }
      expect(seen().filter((request) => request.startsWith('POST'))).toHaveLength(1);
      expect(seen().filter((request) => request.startsWith('DELETE'))).toHaveLength(1);
      expect(seen().filter((request) => request.startsWith('PUT'))).toEqual([]);
    });
  });

  it.each([401, 403])('leaves it unknown when the upload is refused with %i', async (status) => {
    await withServer(refusing(403, status), async (repository) => {
      const lookups = createLookups(testClient().registry, { target: repository, order: [repository] }, MAY);
      expect((await lookups.find(keyTag(key), one)).lookup).toMatchObject({
        status: 'unknown',
        error: { code: 'registry-denied' },
      });
    });
  });

  it('is not tried by a plan, after a failure that is no refusal, or in another repository', async () => {
    await withServer(refusing(403, 202), async (repository, seen) => {
      const lookups = createLookups(testClient().registry, { target: repository, order: [repository] }, OPTIONS);
      expect((await lookups.find(keyTag(key), one)).lookup.status).toBe('unknown');
      const others = createLookups(testClient().registry, { target, order: [target, repository] }, MAY);
      expect((await others.find(keyTag(key), one)).lookup.status).toBe('miss');
      expect(seen().filter((request) => request.startsWith('POST'))).toEqual([]);
    });
    await withServer(refusing(500, 202), async (repository, seen) => {
      const lookups = createLookups(testClient().registry, { target: repository, order: [repository] }, MAY);
      expect((await lookups.find(keyTag(key), one)).lookup.status).toBe('unknown');
      expect(seen().filter((request) => request.startsWith('POST'))).toEqual([]);
    });
  });

  it('is unknown for the item, no failure of the run, when the probe gets no clear answer', async () => {
    await withServer(refusing(403, 500), async (repository) => {
      const lookups = createLookups(testClient().registry, { target: repository, order: [repository] }, MAY);
      expect((await lookups.find(keyTag(key), one)).lookup.status).toBe('unknown');
    });
  });
});

describe('many keys', () => {
  const keys = Array.from({ length: 40 }, (_, number) => sha256Hex(`key ${number}`) as ImageKey);
  const findAll = (options: Partial<LookupOptions>, order: readonly Repository[] = [target]) => {
    const lookups = createLookups(registry, { target, order }, { ...OPTIONS, strength: 'present', ...options });
    return Promise.all(keys.map((each) => lookups.find(keyTag(each), { ...one, key: each })));
  };

  it('are read from one tag list a repository, and each from its first', async () => {
    await pushImage(registry, target, { tag: keyTag(keys[0] as ImageKey) });
    await pushImage(registry, second, { tag: keyTag(keys[1] as ImageKey) });
    requests.length = 0;
    const found = await findAll({ expected: 40 }, [target, second]);
    expect(requests).toEqual([`GET /v2/${target.path}/tags/list`, `GET /v2/${second.path}/tags/list`]);
    expect(found.filter(({ lookup }) => lookup.status === 'hit')).toHaveLength(2);
    expect(found[0]?.lookup).toEqual({
      status: 'hit',
      image: { kind: 'listed', repository: target },
      strength: 'present',
      key: keys[0],
    });
    expect(found[1]?.lookup).toMatchObject({ image: { repository: second } });
  });

  it('are asked one by one up to 32', async () => {
    await findAll({ expected: 32 });
    expect(requests).toHaveLength(40);
    expect(new Set(requests.map((request) => request.split(' ')[0]))).toEqual(new Set(['HEAD']));
  });

  it('are missed in one request where there is no repository', async () => {
    const found = await findAll({ expected: 40 });
    expect(found.every(({ lookup }) => lookup.status === 'miss')).toBe(true);
    expect(requests).toHaveLength(1);
  });

  it('are verified each, also above 32', async () => {
    await pushImage(registry, target, { tag: keyTag(keys[0] as ImageKey) });
    const found = await findAll({ expected: 40, strength: 'verified' });
    expect(found[0]?.lookup.status).toBe('invalid');
  });

  it('are asked one by one where the list is refused', async () => {
    await withServer(
      (request, response) => answerErrors(response, request.path.includes('/tags/list') ? 403 : 404, 'X'),
      async (repository, seen) => {
        const lookups = createLookups(
          registry,
          { target: repository, order: [repository] },
          { ...OPTIONS, strength: 'present', expected: 40 },
        );
        const found = await Promise.all(keys.map((each) => lookups.find(keyTag(each), { ...one, key: each })));
        expect(found.every(({ lookup }) => lookup.status === 'miss')).toBe(true);
        expect(seen().filter((request) => request.includes('/tags/list'))).toHaveLength(1);
      },
    );
  });
});
