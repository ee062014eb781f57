import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { gitHub } from '../../../src/adapters/github/client.ts';
import { writeComment } from '../../../src/adapters/github/comments.ts';
import type { RunIdentity } from '../../../src/core/report/comment-version.ts';
import { type GitHubApi, serveGitHub, VIEWER } from '../../fakes/github-api.ts';
import { sized, testSize } from '../../test-size.ts';

vi.setConfig({ testTimeout: 3_600_000 });

/** Interleavings of concurrent runs. */
const RUNS = sized({ small: 20, ci: 1000, nightly: 10_000 });

/** Requests that wait, and are let through one at a time in an order that the test chooses. */
function turnstile() {
  const waiting: (() => void)[] = [];
  return {
    gate: () => new Promise<void>((resolve) => waiting.push(resolve)),
    waiting: () => waiting.length,
    letThrough: (choice: number) => waiting.splice(choice % waiting.length, 1)[0]?.(),
  };
}

const settled = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)));

describe('runs that comment at the same time', () => {
  let github: GitHubApi;
  beforeAll(async () => {
    github = await serveGitHub();
  });
  afterAll(() => github.close());

  const identity = fc.record({ id: fc.integer({ min: 1, max: 6 }), attempt: fc.integer({ min: 1, max: 2 }) });
  const world = fc.record({
    runs: fc.uniqueArray(identity, { minLength: 2, maxLength: 4, selector: ({ id, attempt }) => `${id}.${attempt}` }),
    before: fc.option(identity),
    lost: fc.integer({ min: 0, max: 2 }),
    lostMethod: fc.constantFrom('POST', 'PATCH', 'DELETE', 'GET'),
    decoys: fc.integer({ min: 0, max: 2 }),
    order: fc.array(fc.nat(20), { minLength: 120, maxLength: 120 }),
  });

  it(`leave exactly one comment, of the newest run (${RUNS} interleavings)`, async () => {
    let issue = 0;
    await fc.assert(
      fc.asyncProperty(world, async ({ runs, before, lost, lostMethod, decoys, order }) => {
        issue += 1;
        const number = issue;
        const say = (run: RunIdentity) => {
          const api = gitHub({ token: 't', apiUrl: github.url, repository: 'a/b', secondMs: 1, throttled: false });
          const body = `run ${run.id}.${run.attempt}`;
          return writeComment(api, { pullRequest: number, scope: 's', run, body, mayCreate: true });
        };
        github.setGate(async () => undefined);
        if (before !== null) {
          await say(before);
          const [own] = github.comments(number);
          for (let at = 0; at < decoys; at += 1) github.add(number, `mallory-${at}`, own?.body ?? '');
          if (decoys > 0) github.add(number, VIEWER, `quoted:\n${own?.body}`);
        }
        github.fail({ method: lostMethod, path: /comments/, answer: 'lost-reply', times: lost });
        const { gate, waiting, letThrough } = turnstile();
        github.setGate(gate);
        let open = runs.length;
        const results = runs.map((run) => say(run).finally(() => (open -= 1)));
        for (let at = 0; open > 0; at += 1) {
          await settled();
          if (waiting() > 0) letThrough(order[at % order.length] ?? 0);
        }
        github.setGate(async () => undefined);
        github.heal();
        for (const result of await Promise.all(results)) expect(result.kind).not.toBe('refused');
        const ours = github
          .comments(number)
          .filter(({ user, body }) => user.login === VIEWER && body.startsWith('<!-- terrarium'));
        const all = before === null ? runs : [...runs, before];
        const newest = all.toSorted((a, b) => b.id - a.id || b.attempt - a.attempt)[0];
        expect(ours.map(({ body }) => body.split('\n')[1])).toEqual([`run ${newest?.id}.${newest?.attempt}`]);
        const foreign = github.comments(number).length - ours.length;
        expect(foreign).toBe(before === null || decoys === 0 ? 0 : decoys + 1);
      }),
      { numRuns: RUNS, ...(testSize === 'nightly' ? {} : { seed: 20_261_127 }) },
    );
    expect(github.faults).toEqual([]);
  });
});
