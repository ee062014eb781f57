import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveRegistry } from '../../../src/adapters/registry/server/server.ts';
import type { Config } from '../../../src/core/config/config.ts';
import type { Repository } from '../../../src/core/model/reference.ts';
import { baseResolver, isFollowed } from '../../../src/core/resolve/bases.ts';
import { answerErrors, serveScript, testClient } from '../../adapters/registry/scripted-server.ts';
import { pushImage, pushIndex } from '../../fakes/fake-builder.ts';
import { baseImage, reference } from '../../fakes/images.ts';
import { configOf } from '../../fakes/memory-tree.ts';

let folder = '';
let served: Awaited<ReturnType<typeof serveRegistry>>;
let repository: Repository;
let config: Config;
const requests: string[] = [];
const { registry } = testClient({ onRequest: (method) => requests.push(method) });
const named = (name: string) => reference(`${served.address}/base/python:${name}`);
const base = (name: string) => baseImage(`${served.address}/base/python:${name}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terrarium-bases-'));
  served = await serveRegistry({ directory: folder });
  repository = { registry: served.address, path: 'base/python' };
  config = configOf(`repository: ${served.address}/acme/env\n`);
  await pushImage(registry, repository, { tag: 'single' });
  const amd = { ...(await pushImage(registry, repository, {})), platform: 'linux/amd64' };
  const arm = { ...(await pushImage(registry, repository, { platform: 'linux/arm64' })), platform: 'linux/arm64/v8' };
  await pushIndex(registry, repository, 'both', [amd, arm]);
});
afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  requests.length = 0;
});

describe('resolving a base', () => {
  it('asks a manifest for its platform, and an index for its list', async () => {
    const { resolve } = baseResolver(registry, config);
    const single = await registry.headManifest(repository, 'single');
    requests.length = 0;
    expect(await resolve(base('single'), 'linux/amd64')).toEqual({ ok: true, digest: single?.digest });
    expect(requests).toEqual(['HEAD', 'GET', 'GET']);
    requests.length = 0;
    expect(await resolve(base('both'), 'linux/arm64')).toMatchObject({ ok: true });
    expect(requests).toEqual(['HEAD', 'GET']);
  });

  it('asks once a run, also when asked at the same time', async () => {
    const { resolve, resolveWhole } = baseResolver(registry, config);
    const ask = () => resolve(base('single'), 'linux/amd64');
    await Promise.all([ask(), ask(), ask()]);
    await ask();
    expect(requests).toEqual(['HEAD', 'GET', 'GET']);
    requests.length = 0;
    await Promise.all([resolveWhole(named('both')), resolveWhole(named('both'))]);
    expect(requests).toEqual(['HEAD']);
  });

  it('believes the digests of a plan without asking', async () => {
    const digest = `sha256:${'a'.repeat(64)}` as never;
    const known = [{ reference: named('gone'), platform: 'linux/amd64', digest }];
    const { resolve } = baseResolver(registry, config, known);
    expect(await resolve(base('gone'), 'linux/amd64')).toEqual({ ok: true, digest });
    expect(requests).toEqual([]);
  });

  it('names the index where the whole is meant, the manifest where a platform is', async () => {
    const { resolve, resolveWhole } = baseResolver(registry, config);
    const index = await registry.headManifest(repository, 'both');
    expect(await resolveWhole(named('both'))).toEqual({ ok: true, digest: index?.digest });
    const amd = await resolve(base('both'), 'linux/amd64');
    const arm = await resolve(base('both'), 'linux/arm64');
    expect(new Set([index?.digest, amd.ok && amd.digest, arm.ok && arm.digest]).size).toBe(3);
  });

  it.each<[string, string, string, string]>([
    ['does not exist', 'nothing', 'linux/amd64', 'registry-not-found'],
    ['does not serve the platform', 'both', 'linux/s390x', 'platform-missing'],
  ])('fails for a base that %s', async (_, name, platform, code) => {
    const result = await baseResolver(registry, config).resolve(base(name), platform);
    expect(result).toMatchObject({ ok: false, error: { code } });
  });

  it('fails for a base of one manifest that is for another platform', async () => {
    const result = await baseResolver(registry, config).resolve(base('single'), 'linux/arm64');
    expect(result).toMatchObject({ ok: false, error: { code: 'platform-missing' } });
  });

  it.each([401, 403, 500])('fails with what the registry said: %i', async (status) => {
    const server = await serveScript((_, response) => answerErrors(response, status, 'X'));
    const own = configOf(`repository: ${server.host}/acme/env\n`);
    const { resolve, pin } = baseResolver(testClient().registry, own);
    expect(await resolve(baseImage(`${server.host}/a/b:c`), 'linux/amd64')).toMatchObject({ ok: false });
    await expect(pin(baseImage(`${server.host}/a/b:c`), 'linux/amd64')).rejects.toThrow(String(status));
    await server.close();
  });

  it('asks no host that is not allowed, with a tag or with a digest', async () => {
    const server = await serveScript((_, response) => answerErrors(response, 404, 'X'));
    const { resolve, resolveWhole, pin } = baseResolver(testClient().registry, configOf('repository: ghcr.io/a/b\n'));
    const digest = `${server.host}/a/b@sha256:${'a'.repeat(64)}`;
    for (const text of [`${server.host}/a/b`, `${server.host}/a/b:c`, digest]) {
      expect(await resolve(baseImage(text), 'linux/amd64')).toMatchObject({
        ok: false,
        error: { code: 'host-not-allowed' },
      });
      expect(await resolveWhole(reference(text))).toMatchObject({ ok: false, error: { code: 'host-not-allowed' } });
      await expect(pin(baseImage(text), 'linux/amd64')).rejects.toMatchObject({ code: 'host-not-allowed' });
    }
    expect(server.seen).toEqual([]);
    await server.close();
  });

  it('cannot resolve a template', async () => {
    const { resolve, pin } = baseResolver(registry, config);
    const text = `${served.address}/base/python:{{latest-image-tag:\\d{6}}}`;
    const error = {
      code: 'template-base',
      message: `the base ${text} is a template, whose tag is filled in at release`,
      hint: 'write a tag or a digest, or build what the release script of azureml-assets made of it',
    };
    expect(await resolve(baseImage(text), 'linux/amd64')).toMatchObject({ ok: false, error });
    await expect(pin(baseImage(text), 'linux/amd64')).rejects.toMatchObject(error);
    expect(requests).toEqual([]);
  });

  it('pins what has a digest without a request', async () => {
    const text = `${served.address}/base/python:3@sha256:${'a'.repeat(64)}`;
    expect(await baseResolver(registry, config).pin(baseImage(text), 'linux/amd64')).toEqual(reference(text));
    expect(requests).toEqual([]);
  });
});

describe('following a base', () => {
  const pinned = `python:latest@sha256:${'a'.repeat(64)}`;
  it.each<[string, string, boolean]>([
    ['floating', 'python', true],
    ['floating', 'python:latest', true],
    ['floating', 'python:3.12', false],
    ['floating', pinned, false],
    ['tags', 'python', true],
    ['tags', 'python:3.12', true],
    ['tags', pinned, false],
    ['never', 'python', false],
    ['never', 'python:3.12', false],
    ['never', 'mcr.microsoft.com/a/b:{{latest-image-tag}}', true],
  ])('%s: %s -> %s', (follow, text, expected) => {
    expect(isFollowed(configOf(`follow-base: ${follow}\n`), baseImage(text))).toBe(expected);
  });
});
