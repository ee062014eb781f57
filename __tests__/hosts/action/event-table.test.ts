import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  decideByEvent,
  type EventDecision,
  type EventFacts,
  type EventInputs,
} from '../../../src/hosts/action/event.ts';
import { read, rowsOf, sectionsOf } from '../../docs/repository.ts';

const OWN = '1'.repeat(40);
const OTHER = '9'.repeat(40);

function payload(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(new URL(`../../fixtures/events/${name}.json`, import.meta.url), 'utf8'));
}

type Given = Partial<Pick<EventFacts, 'ref' | 'actor' | 'payload'>>;
const MAIN: Given = { ref: 'refs/heads/main' };
const BRANCH: Given = { ref: 'refs/heads/feature' };
const TAG: Given = { ref: 'refs/tags/v1' };
const BOT = 'dependabot[bot]';
/** A payload without the name of the default branch. */
const NAMELESS = { repository: { id: 100, full_name: 'acme/monorepo' } };
const FORK = payload('pull-request-fork');

const NAMES = '`repository`, names, hints written';
const TAG_NAMES = '`repository`, names, `--latest` if the commit is on the default branch, hints written';
const LOWERED = '`staging-repository`';
const NOTHING = 'nothing';

/** Each event of the document: where images are pushed to and what is named, with the event's own commit checked out, and else. */
const TABLE: readonly (readonly [string, string, Given, own: string, other: string])[] = [
  ['`push` to the default branch', 'push', { ...MAIN, payload: payload('push-default-branch') }, NAMES, LOWERED],
  [
    '`push` to another branch',
    'push',
    { ...BRANCH, payload: payload('push-branch') },
    `${LOWERED}, hints written`,
    LOWERED,
  ],
  ['`push` of a tag', 'push', { ...TAG, payload: payload('push-tag') }, TAG_NAMES, LOWERED],
  ['`push` of Dependabot', 'push', { ...BRANCH, actor: BOT, payload: payload('push-branch') }, NOTHING, NOTHING],
  ['`release`', 'release', TAG, TAG_NAMES, LOWERED],
  ['`release` without a tag', 'release', { ref: '' }, `${LOWERED}, hints read`, LOWERED],
  ['`schedule`', 'schedule', { ...MAIN, payload: payload('schedule') }, NAMES, LOWERED],
  ['`workflow_dispatch` on the default branch', 'workflow_dispatch', MAIN, NAMES, LOWERED],
  ['`workflow_dispatch` on another branch', 'workflow_dispatch', BRANCH, `${LOWERED}, hints read`, LOWERED],
  ['`workflow_dispatch` on a tag', 'workflow_dispatch', TAG, TAG_NAMES, LOWERED],
  ['`repository_dispatch`', 'repository_dispatch', MAIN, NAMES, LOWERED],
  ['`merge_group`', 'merge_group', { payload: payload('merge-group') }, `${LOWERED}, hints read`, LOWERED],
  [
    '`pull_request`, same repository',
    'pull_request',
    { payload: payload('pull-request') },
    `${LOWERED}, hints read`,
    LOWERED,
  ],
  ['`pull_request` of a fork', 'pull_request', { payload: FORK }, NOTHING, NOTHING],
  ['`pull_request` of Dependabot', 'pull_request', { payload: payload('pull-request-dependabot') }, NOTHING, NOTHING],
  ['`workflow_run` with `mode: report`', 'workflow_run', { payload: payload('workflow-run') }, NOTHING, 'refused'],
  ['`pull_request_target`', 'pull_request_target', { payload: payload('pull-request-target') }, 'refused', 'refused'],
  ['every other', 'issue_comment', { payload: payload('issue-comment') }, NOTHING, NOTHING],
];

/** What no document lists: events whose payload does not say enough, or contradicts the ref. */
const ODD: typeof TABLE = [
  ['push, no default branch', 'push', { ...MAIN, payload: NAMELESS }, `${LOWERED}, hints written`, LOWERED],
  ['push of a tag, no default branch', 'push', { ...TAG, payload: NAMELESS }, TAG_NAMES, LOWERED],
  ['push, no payload', 'push', { ...MAIN, payload: undefined }, `${LOWERED}, hints written`, LOWERED],
  [
    'push of a branch that is called like a tag',
    'push',
    { ref: 'refs/heads/refs/tags/v1' },
    `${LOWERED}, hints written`,
    LOWERED,
  ],
  ['push of a branch that begins alike', 'push', { ref: 'refs/heads/main2' }, `${LOWERED}, hints written`, LOWERED],
  ['push of no ref', 'push', { ref: '' }, `${LOWERED}, hints written`, LOWERED],
  ['release on a branch', 'release', MAIN, `${LOWERED}, hints read`, LOWERED],
  ['schedule on another branch', 'schedule', BRANCH, `${LOWERED}, hints read`, LOWERED],
  ['schedule on a tag', 'schedule', TAG, `${LOWERED}, hints read`, LOWERED],
  ['schedule, no default branch', 'schedule', { ...MAIN, payload: NAMELESS }, NAMES, LOWERED],
  ['repository_dispatch on another branch', 'repository_dispatch', BRANCH, `${LOWERED}, hints read`, LOWERED],
  [
    'workflow_dispatch, no default branch',
    'workflow_dispatch',
    { ...MAIN, payload: NAMELESS },
    `${LOWERED}, hints read`,
    LOWERED,
  ],
  [
    'workflow_dispatch on a tag, no default branch',
    'workflow_dispatch',
    { ...TAG, payload: NAMELESS },
    `${LOWERED}, hints read`,
    LOWERED,
  ],
  [
    'workflow_dispatch, an odd default branch',
    'workflow_dispatch',
    { ...MAIN, payload: { repository: { default_branch: ['main'] } } },
    `${LOWERED}, hints read`,
    LOWERED,
  ],
  [
    'workflow_dispatch on the ref of a pull request',
    'workflow_dispatch',
    { ref: 'refs/pull/7/merge' },
    `${LOWERED}, hints read`,
    LOWERED,
  ],
  ['delete', 'delete', MAIN, NOTHING, NOTHING],
  ['no event', '', MAIN, NOTHING, NOTHING],
];

function factsOf(name: string, given: Given, checkedOut: string | undefined): EventFacts {
  return { name, ref: '', sha: OWN, actor: 'alice', payload: payload('workflow-dispatch'), ...given, checkedOut };
}

function decide(facts: EventFacts, mode: EventInputs['mode']): EventDecision {
  return decideByEvent(facts, { mode, push: undefined, comment: 'auto' });
}

function cellOf(decision: EventDecision, isReport: boolean): string {
  if (decision.kind === 'refused') return 'refused';
  const { push, collects, target, names, latestBranch, hints } = decision;
  if (!push && !(isReport && collects)) return names || hints !== 'unused' ? 'nothing, but names' : NOTHING;
  return [
    target === 'staging' ? LOWERED : '`repository`',
    ...(names ? ['names'] : []),
    ...(names && latestBranch !== undefined ? ['`--latest` if the commit is on the default branch'] : []),
    ...(hints === 'unused' ? [] : [hints === 'read' ? 'hints read' : 'hints written']),
  ].join(', ');
}

const CHECKOUTS = [
  ["the event's commit", OWN, 0],
  ['another commit', OTHER, 1],
  ['what git refuses to tell, or no git', undefined, 1],
] as const;

describe.each(CHECKOUTS)('with %s checked out', (_, checkedOut, column) => {
  it.each([...TABLE, ...ODD])('%s', (_label, name, given, ...cells) => {
    const facts = factsOf(name, given, checkedOut);
    const modes = name === 'workflow_run' ? (['report'] as const) : (['auto', 'build', 'report'] as const);
    for (const mode of modes) expect(cellOf(decide(facts, mode), mode === 'report')).toBe(cells[column]);
    if (name !== 'workflow_run') {
      expect(decide(facts, 'plan')).toMatchObject(cells[column] === 'refused' ? {} : { names: false, push: false });
    }
  });
});

describe('the head of a pull request', () => {
  it('is its own commit, as the merge of it is', () => {
    const given = { payload: payload('pull-request') };
    expect(cellOf(decide(factsOf('pull_request', given, '2'.repeat(40)), 'auto'), false)).toBe(
      `${LOWERED}, hints read`,
    );
  });
});

describe('a run that writes no names', () => {
  it.each<[string, string, Given, string | undefined, RegExp]>([
    [
      'of another branch',
      'workflow_dispatch',
      BRANCH,
      OWN,
      /^this is not the default branch: names and records are not/,
    ],
    [
      'of an unnamed branch',
      'workflow_dispatch',
      { ...MAIN, payload: NAMELESS },
      OWN,
      /does not name the default branch/,
    ],
    ['of another commit', 'schedule', MAIN, OTHER, /^another commit than the event's is checked out: names/],
    ['without git', 'release', TAG, undefined, /^it is not known which commit is checked out: names/],
  ])('%s says why', (_, name, given, checkedOut, note) => {
    expect(decide(factsOf(name, given, checkedOut), 'auto')).toMatchObject({ note: expect.stringMatching(note) });
  });
});

describe('docs/workflows.md', () => {
  it('has this table', () => {
    const section = sectionsOf(read('docs/workflows.md'), 2).find(({ title }) => title === 'Events and checkouts');
    expect(rowsOf(section?.text ?? '')).toEqual(TABLE.map(([label, , , own, other]) => [label, own, other]));
  });
});
