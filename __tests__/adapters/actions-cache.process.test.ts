import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hintStore } from '../../src/adapters/actions-cache.ts';
import { CACHE_FILE } from '../../src/adapters/cache-call.ts';
import { type CacheService, serveCache } from '../fakes/cache-service.ts';
import { ENTRY } from '../hosts/action/runner-job.ts';
import { archiveOf, type Member } from './hostile-archive.ts';

const KEY = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const DIGEST = `sha256:${'1'.repeat(64)}`;
const hints = new Map([[KEY, DIGEST]]);
const json = (content: unknown) => JSON.stringify(content);
const VALID = json({ hints: { [KEY]: DIGEST } });

// The client is the real one, and so are tar and zstd.
describe('hints in the Actions cache', { timeout: 60_000 }, () => {
  let service: CacheService;
  let folder = '';
  const debug: string[] = [];
  const unused: string[] = [];
  const store = (scope = 'acme/monorepo', budgetMs = 50_000) =>
    hintStore({
      env: { PATH: process.env.PATH, RUNNER_TEMP: join(folder, 'temp'), ...service.env },
      notBelow: [],
      scope,
      program: ENTRY,
      budgetMs,
      onDebug: (message) => debug.push(message),
      onUnused: (message) => unused.push(message),
    });
  /** Replaces what is stored by an archive with these members. */
  const plant = async (...members: readonly Member[]) => {
    await store().save(hints);
    for (const [key, bytes] of service.entries) service.entries.set(key, archiveOf(members, bytes));
  };
  const plantText = (text: string) => plant({ name: CACHE_FILE, kind: 'file', text });

  beforeAll(async () => {
    service = await serveCache();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'terrarium-cache-'));
    for (const name of ['temp', 'outside']) mkdirSync(join(folder, name));
    service.entries.clear();
    service.requests.length = 0;
    service.behave = 'well';
    debug.length = 0;
    unused.length = 0;
  });
  afterEach(() => {
    expect(readdirSync(join(folder, 'temp'))).toEqual([]);
    rmSync(folder, { recursive: true });
  });
  afterAll(() => service.close());

  it('restores what was saved, for the same scope only', async () => {
    await store().save(hints);
    expect(await store().restore()).toEqual(hints);
    expect(await store('acme/other').restore()).toEqual(new Map());
    expect(unused).toEqual([]);
  });

  it('restores the newest', async () => {
    await store().save(hints);
    await store().save(new Map([...hints, [OTHER, DIGEST]]));
    expect([...(await store().restore()).keys()]).toEqual([KEY, OTHER]);
  });

  it('reads with two requests, and writes with three', async () => {
    await store().save(hints);
    expect(service.requests).toHaveLength(3);
    await store().restore();
    expect(service.requests).toHaveLength(5);
  });

  it('writes nothing when nothing is new, and takes an equal entry for saved', async () => {
    await store().save(hints);
    const second = store();
    await second.restore();
    service.requests.length = 0;
    await second.save(hints);
    expect(service.requests).toEqual([]);
    await store().save(hints);
    expect(unused).toEqual([]);
    expect(service.entries.size).toBe(1);
  });

  it('writes nothing without hints', async () => {
    await store().save(new Map());
    expect(service.requests).toEqual([]);
  });

  it('shows no signed link', async () => {
    await store().save(hints);
    await store().restore();
    expect(debug).toContain('cache: Cache restored successfully');
    expect(debug.join('\n')).not.toMatch(/sig=(?!\*)|::/);
  });

  it('asks nobody on a runner without the service, which is no failure', async () => {
    const none = hintStore({
      env: {},
      notBelow: [],
      scope: 'x',
      program: ENTRY,
      onDebug: (message) => debug.push(message),
      onUnused: (message) => unused.push(message),
    });
    expect(await none.restore()).toEqual(new Map());
    expect(debug).toEqual(['hints were not restored: this runner offers no cache service']);
    expect(unused).toEqual([]);
  });

  it.each([
    ['denied', /^the Actions cache was not used: Failed to restore: .*not for you/],
    ['foreign-key', /^the Actions cache was not used: .*another entry/],
  ] as const)('says once that it has no hints from a service that is %s', async (behaviour, why) => {
    await store().save(hints);
    service.behave = behaviour;
    const used = store();
    expect(await used.restore()).toEqual(new Map());
    expect(unused).toEqual([expect.stringMatching(why)]);
    await used.save(new Map([[OTHER, DIGEST]]));
    expect(unused).toHaveLength(1);
    expect(debug.filter((message) => message.startsWith('hints were not restored: '))).toHaveLength(1);
  });

  it.each(['slow', 'down'] as const)(
    'gives up on a service that is %s when its time is used up, for restoring and saving together',
    async (behaviour) => {
      service.behave = behaviour;
      const late = store('acme/monorepo', 2500);
      const began = performance.now();
      expect(await late.restore()).toEqual(new Map());
      await late.save(hints);
      expect(performance.now() - began).toBeLessThan(10_000);
      expect(unused).toEqual(['the Actions cache was not used: the time for the cache is used up']);
      expect(debug.at(-1)).toBe('hints were not saved: the time for the cache is used up');
    },
  );

  it.each([
    ['no JSON', 'PK\u0003\u0004../../../home/runner/.bashrc'],
    ['another shape', '[]'],
    ['hints of another shape', json({ hints: [KEY] })],
    ['values of another shape', json({ hints: { [KEY]: 'latest', [OTHER]: 'sha256:12', short: DIGEST } })],
  ])('takes nothing from a poisoned entry: %s', async (_, text) => {
    await plantText(text);
    expect(await store().restore()).toEqual(new Map());
  });

  it('takes what is valid beside what is not', async () => {
    await plantText(json({ hints: { [KEY]: 'latest', [OTHER]: DIGEST } }));
    expect(await store().restore()).toEqual(new Map([[OTHER, DIGEST]]));
  });

  it('refuses more than 1 MiB', async () => {
    await plantText(' '.repeat(1024 * 1024) + VALID);
    expect(await store().restore()).toEqual(new Map());
    expect(unused).toEqual([expect.stringContaining('expected at most 1048576')]);
  });

  describe('from an archive that was made to escape', () => {
    const file = (name: string): Member => ({ name, kind: 'file', text: VALID });
    const named = (kind: Member['kind'], target?: string): Member => ({
      name: CACHE_FILE,
      kind,
      ...(target === undefined ? {} : { target }),
    });
    const archives: readonly (readonly [string, (outside: string) => readonly Member[]])[] = [
      ['an absolute path', (outside) => [file(`${outside}/evil`)]],
      ['an absolute path beside the file', (outside) => [file(CACHE_FILE), file(`${outside}/evil`)]],
      ['a path that climbs', () => [file('../../../outside/evil')]],
      ['a folder above', () => [{ name: '..', kind: 'folder' }, file(CACHE_FILE)]],
      ['a symbolic link', (outside) => [named('symlink', `${outside}/victim`)]],
      ['a hard link', (outside) => [named('link', `${outside}/victim`)]],
      ['a file through a link', (outside) => [{ name: 'd', kind: 'symlink', target: outside }, file('d/evil')]],
      [
        'a link from outside',
        (outside) => [file(CACHE_FILE), { name: `${outside}/evil`, kind: 'link', target: CACHE_FILE }],
      ],
      ['two files', () => [file(CACHE_FILE), file('other')]],
      ['another name', () => [file('other')]],
      ['a folder of the name', () => [named('folder')]],
      ['a pipe', () => [named('fifo')]],
    ];

    it.each(archives)('nothing is left outside, and nothing is taken: %s', async (_, members) => {
      const outside = join(folder, 'outside');
      writeFileSync(join(outside, 'victim'), VALID);
      await plant(...members(outside));
      expect(await store().restore()).toEqual(new Map());
      expect(unused).toHaveLength(1);
      expect(readdirSync(outside)).toEqual(['victim']);
      expect(readFileSync(join(outside, 'victim'), 'utf8')).toBe(VALID);
      expect(statSync(join(outside, 'victim')).nlink).toBe(1);
      expect(readdirSync(folder).toSorted()).toEqual(['outside', 'temp']);
    });
  });
});
