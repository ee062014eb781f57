import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../src/core/build/outcome.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import type { HashedEnvironment, Origin } from '../../../src/core/model/environment.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import type { PlanItem } from '../../../src/core/plan/item.ts';
import { createReport, headline, type Report, type ReportInputs } from '../../../src/core/report/report.ts';
import { image } from '../../fakes/images.ts';
import { defineAll, type Workspace } from '../../fakes/memory-tree.ts';
import { NO_COUNTS } from './values.ts';

const CONFIG = 'environments: [{path: "*/Dockerfile"}]';

async function define(files: Workspace['files']) {
  const definitions = await defineAll({ files, config: CONFIG });
  return { head: environmentsOf(definitions), origins: definitions.definitions.map(({ origin }) => origin) };
}

function planItem(environments: readonly HashedEnvironment[], part: Partial<PlanItem> = {}): PlanItem {
  const [first] = environments;
  if (first === undefined) throw new Error('expected an environment');
  return {
    hash: first.hash,
    key: null,
    effectiveKey: null,
    replaces: false,
    refresh: false,
    presumed: null,
    estimate: null,
    ids: environments.map(({ id }) => id),
    slug: first.slug,
    title: first.id,
    action: 'build',
    reason: 'new',
    detail: 'first build of this environment',
    image: null,
    strength: null,
    bases: [],
    installers: [],
    parents: [],
    platforms: ['linux/amd64'],
    runsOn: [],
    owners: [],
    recipe: null,
    sections: first.sections,
    ...part,
  };
}

function inputs(
  part: Partial<ReportInputs>,
  items: readonly PlanItem[] = [],
  failed: ReportInputs['plan']['failed'] = [],
): ReportInputs {
  const plan = {
    formatVersion: 1 as const,
    repository: 'ghcr.io/acme/environments',
    items,
    failed,
    components: [],
    diagnostics: [],
  };
  return {
    plan,
    outcomes: undefined,
    origins: [],
    head: [],
    before: undefined,
    diagnostics: [],
    checker: createPinChecker(),
    ...part,
  };
}

const origin = (id: string, selection: Origin['selection']): Origin => ({
  id,
  source: id,
  format: 'conda',
  kind: 'system-managed',
  selection,
});
const problem = (path: string, message = 'wrong'): Diagnostic => ({ severity: 'error', code: 'x', message, path });
const rowIds = (report: Report) => report.rows.map(({ id, status }) => `${status} ${id}`);

describe('rows', () => {
  it('stand for ids, urgent ones first, then by id', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { head } = await define(
      Object.fromEntries(names.map((name) => [`${name}/Dockerfile`, `FROM debian:12\nRUN ${name}`])),
    );
    const actions = ['reuse', 'unknown', 'build', 'use', 'blocked', 'build'] as const;
    const items = head.map((environment, index) => planItem([environment], { action: actions[index] ?? 'use' }));
    expect(rowIds(createReport(inputs({ head }, items)))).toEqual([
      'build c/Dockerfile',
      'build f/Dockerfile',
      'blocked e/Dockerfile',
      'unknown b/Dockerfile',
      'reuse a/Dockerfile',
      'use d/Dockerfile',
    ]);
  });

  it('stand for each environment of one item', async () => {
    const { head } = await define({ 'b/Dockerfile': 'FROM debian:12', 'a/Dockerfile': 'FROM debian:12' });
    const report = createReport(inputs({ head }, [planItem(head)]));
    expect(rowIds(report)).toEqual(['build a/Dockerfile', 'build b/Dockerfile']);
    expect(report.counts.build).toBe(2);
  });

  it('say what became of the plan', async () => {
    const { head } = await define(
      Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}/Dockerfile`, `FROM debian:12\nRUN ${name}`])),
    );
    const items = head.map((environment) => planItem([environment]));
    const [a, b, c] = items as [PlanItem, PlanItem, PlanItem, PlanItem];
    const outcomes: readonly Outcome[] = [
      { item: a, seconds: 12, status: 'built', image: image(`ghcr.io/acme/env@sha256:${'1'.repeat(64)}`), key: null },
      {
        item: b,
        seconds: 3,
        status: 'failed',
        error: new TerrariumError('build-failed', 'exit 1', { hint: 'read on' }),
        tail: ['boom'],
      },
      { item: c, seconds: 0, status: 'blocked', by: 'b/Dockerfile' },
    ];
    const { rows, counts } = createReport(inputs({ head, outcomes }, items));
    expect(
      rows.map(({ id, status, detail, image, seconds, tail }) => [id, status, detail, image, seconds, tail]),
    ).toEqual([
      ['b/Dockerfile', 'failed', 'exit 1; read on', undefined, 3, ['boom']],
      ['a/Dockerfile', 'built', 'first build of this environment', `ghcr.io/acme/env@sha256:${'1'.repeat(64)}`, 12, []],
      ['d/Dockerfile', 'build', 'first build of this environment', undefined, undefined, []],
      ['c/Dockerfile', 'blocked', 'it depends on b/Dockerfile, which failed', undefined, 0, []],
    ]);
    expect(counts).toMatchObject({ built: 1, failed: 1, build: 1, blocked: 1, reused: 0 });
  });

  it('show what changed, and what is not pinned', async () => {
    const { head } = await define({
      'a/Dockerfile': 'FROM debian',
      'b/Dockerfile': 'FROM debian:12',
      'c/Dockerfile': 'FROM x:1',
    });
    const { head: before } = await define({ 'a/Dockerfile': 'FROM debian:11', 'b/Dockerfile': 'FROM debian:12' });
    const { rows, compared } = createReport(
      inputs(
        { head, before },
        head.map((environment) => planItem([environment])),
      ),
    );
    const [a, b, c] = rows;
    expect(compared).toBe(true);
    expect(a?.oldHash).toBe(before[0]?.hash);
    expect(a?.changes).toEqual([
      { kind: 'changed', section: 'base', what: 'docker.io/library/debian', from: ':11', to: '(no tag)' },
    ]);
    expect(a?.pins.map(({ code }) => code)).toEqual(['base-no-tag']);
    expect([b?.oldHash, b?.changes]).toEqual([b?.hash, []]);
    expect([c?.oldHash, c?.changes]).toEqual([undefined, []]);
    expect(createReport(inputs({ head })).compared).toBe(false);
  });
});

describe('findings and candidates', () => {
  it('of candidates are told apart and never count as failures', () => {
    const origins = [
      origin('c.yml', 'candidate'),
      origin('s.yml', 'configured'),
      origin('x.yml', 'excluded'),
      origin('n.yml', 'consumed'),
    ];
    const diagnostics = [
      problem('c.yml'),
      problem('x.yml'),
      problem('s.yml'),
      problem('n.yml'),
      problem('terrarium.yml'),
    ];
    const report = createReport(inputs({ origins, diagnostics }));
    expect(report.diagnostics.map(({ path }) => path)).toEqual(['s.yml', 'n.yml', 'terrarium.yml']);
    expect(report.aside.map(({ path }) => path)).toEqual(['c.yml']);
    const beside = createReport(inputs({ origins, diagnostics, unplanned: [problem('n.yml')] }));
    expect(beside.aside.map(({ path }) => path)).toEqual(['c.yml', 'n.yml']);
    expect(report.candidates.map(({ id }) => id)).toEqual(['c.yml']);
    expect(report.counts).toMatchObject({ failed: 0, candidates: 1 });
  });

  it('of the plan and of the run are said once', () => {
    const report = inputs({ diagnostics: [problem('a'), problem('b')] });
    const both = createReport({ ...report, plan: { ...report.plan, diagnostics: [problem('a')] } });
    expect(both.diagnostics.map(({ path }) => path)).toEqual(['a', 'b']);
  });

  it('know a candidate that the run was asked for as planned', () => {
    const failed = [{ id: 'c.yml', stage: 'parse', cause: 'wrong' }];
    const report = createReport(
      inputs({ origins: [origin('c.yml', 'candidate')], diagnostics: [problem('c.yml')] }, [], failed),
    );
    expect(report.candidates).toEqual([]);
    expect(report.counts).toMatchObject({ failed: 1, candidates: 0 });
    expect(headline(report)).toBe('1 failed');
  });
});

describe('headline', () => {
  it.each([
    [{ build: 1, reused: 98, failed: 1, candidates: 3 }, '1 to build, 98 reused, 1 failed; 3 candidates'],
    [
      { built: 2, used: 1, blocked: 4, unknown: 5, candidates: 1 },
      '2 built, 1 used as is, 4 blocked, 5 unknown; 1 candidate',
    ],
    [{ candidates: 2 }, 'no environment selected; 2 candidates'],
    [{}, 'no environment selected'],
  ])('%j becomes %j', (counts, expected) => {
    expect(headline({ ...createReport(inputs({})), counts: { ...NO_COUNTS, ...counts } })).toBe(expected);
  });
});
