import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decideByEvent, type EventFacts, type EventInputs, type Permitted } from '../../../src/hosts/action/event.ts';

const BASE = '1'.repeat(40);
const HEAD = '2'.repeat(40);
const ASKED: EventInputs = { mode: 'auto', push: undefined, comment: 'auto' };

function payload(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
}

function facts(name: string, file: string, over: Partial<EventFacts> = {}): EventFacts {
  return { name, ref: 'refs/heads/main', sha: BASE, actor: 'alice', checkedOut: BASE, payload: payload(file), ...over };
}

function permitted(event: EventFacts, wishes: Partial<EventInputs> = {}): Permitted {
  const decision = decideByEvent(event, { ...ASKED, ...wishes });
  if (decision.kind === 'refused') throw new Error(decision.why);
  return decision;
}

const EVENTS = {
  'push to the default branch': facts('push', 'push-default-branch'),
  'push of a tag': facts('push', 'push-tag', { ref: 'refs/tags/v1.2.3' }),
  'push to another branch': facts('push', 'push-branch', { ref: 'refs/heads/feature' }),
  "push of Dependabot's branch": facts('push', 'push-branch', {
    ref: 'refs/heads/dependabot/x',
    actor: 'dependabot[bot]',
  }),
  'merge group': facts('merge_group', 'merge-group'),
  'pull request': facts('pull_request', 'pull-request'),
  'pull request of a fork': facts('pull_request', 'pull-request-fork'),
  'pull request of a deleted fork': facts('pull_request', 'pull-request-deleted-fork'),
  'pull request of Dependabot': facts('pull_request', 'pull-request-dependabot'),
  'pull request run by Dependabot': facts('pull_request', 'pull-request', { actor: 'dependabot[bot]' }),
  schedule: facts('schedule', 'schedule'),
  dispatch: facts('workflow_dispatch', 'workflow-dispatch'),
  'comment on an issue': facts('issue_comment', 'issue-comment'),
  'an event without payload': facts('pull_request', 'schedule', { payload: undefined }),
} as const;

// mode, push, target, names, comment, trusted, keepMoved, hints, base
const TABLE = [
  ['push to the default branch', 'auto', true, 'repository', true, 'never', true, false, 'read-and-written', undefined],
  ['push of a tag', 'auto', true, 'repository', true, 'never', true, false, 'read-and-written', undefined],
  ['push to another branch', 'auto', true, 'staging', false, 'never', true, true, 'read-and-written', undefined],
  ["push of Dependabot's branch", 'plan', false, 'repository', false, 'never', true, true, 'unused', undefined],
  ['merge group', 'auto', true, 'staging', false, 'never', true, true, 'read', BASE],
  ['pull request', 'auto', true, 'staging', false, 'when-useful', true, true, 'read', BASE],
  ['pull request of a fork', 'plan', false, 'repository', false, 'never', false, true, 'unused', BASE],
  ['pull request of a deleted fork', 'plan', false, 'repository', false, 'never', false, true, 'unused', BASE],
  ['pull request of Dependabot', 'plan', false, 'repository', false, 'never', true, true, 'unused', BASE],
  ['pull request run by Dependabot', 'plan', false, 'repository', false, 'never', true, true, 'unused', BASE],
  ['schedule', 'auto', true, 'repository', true, 'never', true, false, 'read-and-written', undefined],
  ['dispatch', 'auto', true, 'repository', true, 'never', true, false, 'read-and-written', undefined],
  ['comment on an issue', 'plan', false, 'repository', false, 'never', false, true, 'unused', undefined],
  ['an event without payload', 'plan', false, 'repository', false, 'never', false, true, 'unused', undefined],
] as const;

describe('what an event permits', () => {
  it.each(TABLE)('%s', (name, mode, push, target, names, comment, trusted, keepMoved, hints, base) => {
    expect(permitted(EVENTS[name])).toMatchObject({
      mode,
      push,
      target,
      names,
      comment,
      trusted,
      keepMoved,
      hints,
      base,
    });
  });

  it('names the pull request that a comment belongs to', () => {
    expect(permitted(EVENTS['pull request']).pullRequest).toEqual({ kind: 'number', number: 7, sha: '2'.repeat(40) });
  });

  it.each(['pull request of a fork', 'pull request of Dependabot', 'comment on an issue'] as const)(
    'says why a %s is planned only',
    (name) => {
      expect(permitted(EVENTS[name]).note).toMatch(/^planned only: /);
    },
  );
});

describe('what is checked out', () => {
  const named = (Object.keys(EVENTS) as (keyof typeof EVENTS)[]).filter((name) => permitted(EVENTS[name]).names);

  it('is known in the events that name images', () => {
    expect(named.length).toBeGreaterThan(1);
  });

  it.each(named)('names nothing where it is another commit, or not known: %s', (name) => {
    for (const [checkedOut, note] of [
      ['9'.repeat(40), "another commit than the event's is checked out"],
      [undefined, 'it is not known which commit is checked out'],
    ] as const)
      expect(permitted({ ...EVENTS[name], checkedOut })).toMatchObject({
        names: false,
        hints: 'unused',
        target: 'staging',
        note: `${note}: names and records are not written`,
      });
  });
});

describe('inputs take away', () => {
  const wishes: readonly EventInputs[] = (['auto', 'plan', 'build', 'report'] as const).flatMap((mode) =>
    ([undefined, true, false] as const).flatMap((push) =>
      (['auto', 'true', 'false'] as const).map((comment) => ({ mode, push, comment })),
    ),
  );

  it.each(Object.keys(EVENTS) as (keyof typeof EVENTS)[])('and never give: %s', (name) => {
    const most = permitted(EVENTS[name]);
    for (const wish of wishes) {
      const decision = permitted(EVENTS[name], wish);
      expect(most.push || !decision.push).toBe(true);
      expect(most.push || !decision.collects).toBe(true);
      expect(decision.hints === most.hints || decision.hints === 'unused').toBe(true);
      expect(most.names || !decision.names).toBe(true);
      expect(most.comment !== 'never' || decision.comment === 'never').toBe(true);
      expect(decision.push && (wish.push === false || wish.mode === 'plan' || wish.mode === 'report')).toBe(false);
      expect(decision).toMatchObject({ trusted: most.trusted, target: most.target });
    }
  });

  it.each(['push to the default branch', 'pull request', 'pull request of a fork'] as const)(
    '%s with push: false builds into the engine, and says so',
    (name) => {
      expect(permitted(EVENTS[name], { push: false })).toMatchObject({
        mode: 'auto',
        push: false,
        load: true,
        names: false,
        hints: 'unused',
        note: expect.stringMatching(/push is false: .* into the engine/),
      });
    },
  );

  it('push: false in another job than the one that plans only plans', () => {
    expect(permitted(EVENTS['push to the default branch'], { push: false, mode: 'build' })).toMatchObject({
      mode: 'plan',
      push: false,
      load: false,
      note: expect.stringMatching(/push is false: planned only/),
    });
  });

  it('mode: plan writes nothing and comments', () => {
    expect(permitted(EVENTS['pull request'], { mode: 'plan' })).toMatchObject({
      mode: 'plan',
      push: false,
      comment: 'when-useful',
      note: undefined,
    });
  });

  it('mode: build leaves the comment to the job that sees everything', () => {
    expect(permitted(EVENTS['pull request'], { mode: 'build', comment: 'true' })).toMatchObject({
      mode: 'build',
      comment: 'never',
    });
  });

  it('mode: report collects where builds were allowed', () => {
    expect(permitted(EVENTS['pull request'], { mode: 'report' })).toMatchObject({
      mode: 'report',
      push: false,
      collects: true,
    });
    expect(permitted(EVENTS['pull request of a fork'], { mode: 'report' })).toMatchObject({
      mode: 'report',
      collects: false,
    });
  });
});

describe('rights that the files must not have', () => {
  const run = (over: Partial<EventFacts> = {}) => facts('workflow_run', 'workflow-run', over);
  const report: EventInputs = { ...ASKED, mode: 'report' };

  it.each(['auto', 'plan', 'build', 'report'] as const)('pull_request_target is refused in mode %s', (mode) => {
    expect(decideByEvent(facts('pull_request_target', 'pull-request-target'), { ...ASKED, mode })).toMatchObject({
      kind: 'refused',
    });
  });

  it('workflow_run is refused in every other mode than report', () => {
    for (const mode of ['auto', 'plan', 'build'] as const) {
      expect(decideByEvent(run(), { ...ASKED, mode })).toMatchObject({ kind: 'refused', hint: 'set mode: report' });
    }
  });

  it.each([
    ['the head', HEAD],
    ['a merge of it', '3'.repeat(40)],
  ])('workflow_run is refused with %s checked out', (_, checkedOut) => {
    expect(decideByEvent(run({ checkedOut }), report)).toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('git fetch'),
    });
  });

  it('workflow_run is refused with nothing that git knows checked out', () => {
    expect(decideByEvent(run({ checkedOut: undefined }), report)).toMatchObject({
      kind: 'refused',
      hint: expect.stringContaining('install git'),
    });
  });

  it('workflow_run is refused when its payload names no commit', () => {
    const broken = { workflow_run: { head_sha: '--upload-pack=evil' } };
    expect(decideByEvent(run({ payload: broken }), report)).toMatchObject({ kind: 'refused' });
  });

  it('workflow_run with the base checked out reads the head from git objects, and comments', () => {
    expect(decideByEvent(run(), report)).toMatchObject({
      kind: 'permitted',
      mode: 'report',
      push: false,
      collects: false,
      trusted: false,
      comment: 'when-useful',
      head: HEAD,
      base: 'HEAD',
      pullRequest: { kind: 'head', owner: 'contributor', branch: 'patch-1', sha: HEAD },
    });
  });
});

describe('payloads that GitHub publishes', () => {
  const published = JSON.parse(
    readFileSync(new URL('../../fixtures/github/webhooks.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  const event = (key: string, over: Partial<EventFacts> = {}): EventFacts => ({
    ...facts(key.split(' ')[0] ?? '', 'schedule', over),
    payload: published[key],
  });

  it.each<[string, Partial<EventFacts>, Partial<Permitted>]>([
    [
      'pull_request synchronize',
      {},
      { push: true, trusted: true, names: false, target: 'staging', base: expect.stringMatching(/^[0-9a-f]{40}$/) },
    ],
    ['pull_request labeled', {}, { push: true, pullRequest: { kind: 'number', number: 2, sha: expect.any(String) } }],
    ['merge_group checks_requested', {}, { push: true, names: false, base: expect.stringMatching(/^[0-9a-f]{40}$/) }],
    ['push', { ref: 'refs/heads/master' }, { push: true, names: true, target: 'repository' }],
    ['push', { ref: 'refs/heads/feature' }, { push: true, names: false, target: 'staging' }],
    ['push of a tag', { ref: 'refs/tags/simple-tag' }, { push: true, names: true }],
    ['workflow_dispatch', {}, { push: true, names: true, keepMoved: false }],
    ['repository_dispatch', { ref: 'refs/heads/master' }, { push: true, names: true }],
    ['release published', { ref: 'refs/tags/0.0.1' }, { push: true, names: true, latestBranch: 'master' }],
    ['issue_comment created', {}, { push: false, trusted: false, mode: 'plan' }],
  ])('%s with %o decides what the run may do', (key, over, expected) => {
    expect(permitted(event(key, over))).toMatchObject(expected);
  });

  it('workflow_run completed is reported on, with its head', () => {
    expect(permitted(event('workflow_run completed'), { mode: 'report' })).toMatchObject({
      push: false,
      trusted: false,
      head: expect.stringMatching(/^[0-9a-f]{40}$/),
      pullRequest: { kind: 'head', owner: expect.any(String), branch: expect.any(String) },
    });
  });
});
