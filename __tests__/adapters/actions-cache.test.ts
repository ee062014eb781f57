import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hintStore } from '../../src/adapters/actions-cache.ts';
import { type CacheService, serveCache } from '../fakes/cache-service.ts';

const KEY = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const DIGEST = `sha256:${'1'.repeat(64)}`;
const hints = new Map([[KEY, DIGEST]]);

describe('hints in the Actions cache', () => {
  let service: CacheService;
  const told: string[] = [];
  const store = (scope = 'acme/monorepo', budgetMs = 5000) =>
    hintStore({ env: { ...service.env }, scope, budgetMs, onDebug: (message) => told.push(message) });

  beforeAll(async () => {
    service = await serveCache();
  });
  beforeEach(() => {
    service.entries.clear();
    service.requests.length = 0;
    service.behave = 'well';
    told.length = 0;
  });
  afterAll(() => service.close());

  it('restores what was saved, for the same scope only', async () => {
    await store().save(hints);
    expect(told).toEqual([]);
    expect(await store().restore()).toEqual(hints);
    expect(await store('acme/other').restore()).toEqual(new Map());
  });

  it('restores the newest', async () => {
    await store().save(hints);
    await store().save(new Map([...hints, [OTHER, DIGEST]]));
    expect([...(await store().restore()).keys()]).toEqual([KEY, OTHER]);
  });

  it('writes nothing when nothing is new, and takes an equal entry for saved', async () => {
    await store().save(hints);
    const second = store();
    await second.restore();
    service.requests.length = 0;
    await second.save(hints);
    expect(service.requests).toEqual([]);
    await store().save(hints);
    expect(told).toEqual(['hints were not saved: an equal entry exists']);
    expect(service.entries.size).toBe(1);
  });

  it('writes nothing without hints', async () => {
    await store().save(new Map());
    expect(service.requests).toEqual([]);
  });

  it.each([
    ['down', /answered 503/],
    ['foreign-key', /another entry/],
    ['redirects', /the entry answered 302/],
    ['foreign-link', /without TLS/],
  ] as const)('has no hints from a service that is %s', async (behaviour, why) => {
    await store().save(hints);
    service.behave = behaviour;
    expect(await store().restore()).toEqual(new Map());
    expect(told).toEqual([expect.stringMatching(why)]);
  });

  it('gives up when its time is used up, for restoring and saving together', async () => {
    service.behave = 'slow';
    const slow = store('acme/monorepo', 150);
    const began = performance.now();
    expect(await slow.restore()).toEqual(new Map());
    await slow.save(hints);
    expect(performance.now() - began).toBeLessThan(1000);
    expect(service.requests).toHaveLength(1);
    expect(told[1]).toBe('hints were not saved: the time for the cache is used up');
  });

  it('asks nobody on a runner without the service', async () => {
    const none = hintStore({ env: {}, scope: 'x', onDebug: (message) => told.push(message) });
    expect(await none.restore()).toEqual(new Map());
    expect(told).toEqual(['hints were not restored: this runner offers no cache service']);
  });

  it.each([
    ['no JSON', 'PK\u0003\u0004../../../home/runner/.bashrc'],
    ['another shape', '[]'],
    ['hints of another shape', JSON.stringify({ hints: [KEY] })],
    [
      'values of another shape',
      JSON.stringify({ hints: { [KEY]: 'latest', [OTHER]: 'sha256:12', short: DIGEST, __proto__: DIGEST } }),
    ],
    ['more than 1 MiB', ' '.repeat(1024 * 1024) + JSON.stringify({ hints: { [KEY]: DIGEST } })],
  ])('takes nothing from a poisoned entry: %s', async (_, text) => {
    await store().save(hints);
    for (const key of service.entries.keys()) service.entries.set(key, Buffer.from(text));
    expect(await store().restore()).toEqual(new Map());
  });

  it('takes what is valid beside what is not', async () => {
    await store().save(hints);
    const text = JSON.stringify({ hints: { [KEY]: 'latest', [OTHER]: DIGEST } });
    for (const key of service.entries.keys()) service.entries.set(key, Buffer.from(text));
    expect(await store().restore()).toEqual(new Map([[OTHER, DIGEST]]));
  });
});
