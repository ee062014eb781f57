import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOneComment } from '../../../src/adapters/comments/keep-one.ts';
import { markComment } from '../../../src/core/report/comment-version.ts';
import { sized } from '../../test-size.ts';
import { HOSTS, type Opened } from './hosts.ts';

vi.setConfig({ testTimeout: 600_000 });

/** Interleavings of concurrent runs. */
const RUNS = sized({ small: 20, ci: 300, nightly: 3000 });

describe.each(HOSTS)('the comment on %s', (name, open) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.host.close());
  beforeEach(() => {
    opened.clear();
    opened.host.faults.splice(0);
    opened.host.requests.splice(0);
  });

  const say = (body: string, id = 1, over: { mayCreate?: boolean; scope?: string } = {}) =>
    keepOneComment(opened.connect(), { scope: 's', run: { id, attempt: 1 }, body, mayCreate: true, ...over });
  const texts = () => opened.own().map((body) => body.split('\n').slice(1).join('\n'));

  it('is created, updated, and left as it is', async () => {
    expect(await say('one', 1)).toBe('created');
    expect(await say('two', 2)).toBe('updated');
    expect(await say('two', 2)).toBe('unchanged');
    // Written with white space that the host may not keep.
    expect(await say('three\n\n', 3)).toBe('updated');
    expect(await say('three\n\n', 3)).toBe('unchanged');
    expect(texts().map((text) => text.trimEnd())).toEqual(['three']);
    expect(opened.host.wrong).toEqual([]);
  });

  it('is not led back by an earlier run', async () => {
    await say('later', 5);
    expect(await say('earlier', 4)).toBe('outdated');
    expect(texts()).toEqual(['later']);
  });

  it('is not created where nothing is new, but kept current', async () => {
    expect(await say('nothing', 1, { mayCreate: false })).toBe('not-needed');
    expect(opened.own()).toEqual([]);
    await say('something', 2);
    expect(await say('nothing', 3, { mayCreate: false })).toBe('updated');
    expect(texts()).toEqual(['nothing']);
  });

  it('leaves those of others alone, with our marker or of another configuration', async () => {
    opened.addForeign(markComment('s', { id: 1, attempt: 1 }, 'forged'));
    await say('other', 1, { scope: 'other' });
    await say('ours', 2);
    expect(texts()).toEqual(['other', 'ours']);
    expect(opened.foreign()).toHaveLength(1);
    expect(opened.host.requests.filter((request) => request.startsWith('DELETE'))).toEqual([]);
  });

  it('is found among many', async () => {
    for (let at = 0; at < 250; at += 1) opened.addForeign(`talk ${at}`);
    await say('ours', 1);
    for (let at = 0; at < 150; at += 1) opened.addForeign(`more ${at}`);
    expect(await say('again', 2)).toBe('updated');
    expect(texts()).toEqual(['again']);
    expect(opened.host.wrong).toEqual([]);
  });

  it.each(['read', 'create', 'update', 'remove'] as const)('is one although replies to %s are lost', async (what) => {
    // Two, as runs at the same time may leave them: one is removed, the other one changed.
    if (what !== 'create') for (const id of [1, 2]) opened.addOwn(markComment('s', { id, attempt: 1 }, `run ${id}`));
    const method = { read: 'GET', create: 'POST', update: opened.updates, remove: 'DELETE' }[what];
    const fault = { method, answer: 'lost-reply' as const, times: 1 };
    opened.host.faults.push(fault);
    await say('last', 3);
    expect(texts()).toEqual(['last']);
    expect(fault.times).toBe(0);
  });

  it.each([
    [{ status: 429, headers: { 'retry-after': '1' } }, 2],
    [{ status: 503, text: '<html>' }, 1],
  ])('is written after %j', async (answer, times) => {
    for (const method of ['GET', 'POST']) opened.host.faults.push({ method, answer, times });
    expect(await say('ours')).toBe('created');
    expect(texts()).toEqual(['ours']);
  });

  it.each([
    ['POST', { status: 403 }, /answered 403 to POST/],
    ['GET', { status: 203, text: '<html>Sign in' }, /answered 203 to GET/],
    ['GET', { status: 200, text: '<html>' }, /answered 200 to GET/],
    ['GET', { status: 200, text: '{}' }, /does not say whose token/],
    ['GET', { status: 302, headers: { location: 'https://elsewhere.example' } }, /answered 302 to GET/],
    ['POST', { status: 500 }, /answered 500 to POST/],
    ['GET', { status: 429, headers: { 'retry-after': '3600' } }, /answered 429/],
  ])('fails where %s is answered with %j', async (method, answer, message) => {
    opened.host.faults.push({ method, answer, times: 50 });
    await expect(say('ours')).rejects.toMatchObject({
      code: 'comment-failed',
      message: expect.stringMatching(message),
    });
  });

  it('says what to do about a token that is refused, and shows none', async () => {
    const said = keepOneComment(opened.connect('glpat-wrong-0123456789abcdef'), {
      scope: 's',
      run: { id: 1, attempt: 1 },
      body: '',
      mayCreate: true,
    });
    await expect(said).rejects.toMatchObject({
      code: 'comment-failed',
      message: expect.not.stringContaining('0123456789abcdef'),
      hint: expect.stringMatching(/TOKEN/),
    });
  });

  it(`is one after runs at the same time (${RUNS} interleavings)`, async () => {
    const world = fc.record({
      runs: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 4 }),
      before: fc.option(fc.integer({ min: 1, max: 9 })),
      order: fc.array(fc.nat(20), { minLength: 60, maxLength: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ runs, before, order }) => {
        opened.clear();
        if (before !== null) await say(`run ${before}`, before);
        const waiting: (() => void)[] = [];
        opened.host.gate = () => new Promise<void>((resolve) => waiting.push(resolve));
        let left = runs.length;
        const all = runs.map((id) => say(`run ${id}`, id).finally(() => (left -= 1)));
        for (let at = 0; left > 0; at += 1) {
          await new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));
          if (waiting.length > 0) waiting.splice((order[at % order.length] ?? 0) % waiting.length, 1)[0]?.();
        }
        opened.host.gate = async () => undefined;
        await Promise.all(all);
        // The last that wrote may be an earlier one: there is no history, and no conditional write.
        expect(texts()).toHaveLength(1);
        await say('final', 10);
        expect(texts()).toEqual(['final']);
      }),
      { numRuns: RUNS, seed: 20_261_130 },
    );
    expect(opened.host.wrong, name).toEqual([]);
  });
});
