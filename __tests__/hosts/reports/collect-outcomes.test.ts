import { describe, expect, it } from 'vitest';
import { collectOutcomes } from '../../../src/hosts/reports/collect-outcomes.ts';
import { item, keyOf, planOf, reused } from '../action/plan-items.ts';

const NOWHERE = { place: undefined, code: undefined };
const PLACE = { path: 'a/Dockerfile', at: { line: 2, column: 1 } };

describe('what became of a plan', () => {
  it('was built where an image is there that was not', () => {
    const { outcomes, plan } = collectOutcomes(planOf([item('a')], [['a']]), planOf([reused('a')]));
    expect(outcomes).toMatchObject([{ status: 'built', image: reused('a').image, key: keyOf('a') }]);
    expect(plan.items).toMatchObject([{ action: 'build', reason: 'new', image: reused('a').image }]);
  });

  it('was reused where the image was there before', () => {
    expect(collectOutcomes(planOf([reused('a')]), planOf([reused('a')])).outcomes).toMatchObject([
      { status: 'reused' },
    ]);
  });

  it('was used where the environment is its base', () => {
    const use = reused('a', { action: 'use' });
    expect(collectOutcomes(planOf([use]), planOf([use])).outcomes).toMatchObject([{ status: 'used' }]);
  });

  it.each(['build', 'unknown'] as const)('failed where no image is there: %s', (action) => {
    const { outcomes } = collectOutcomes(planOf([item('a')]), planOf([item('a', { action })]));
    expect(outcomes).toMatchObject([
      { status: 'failed', error: { code: 'build-failed', message: expect.stringContaining('left no image') } },
    ]);
  });

  it('failed where a reused image is gone since', () => {
    expect(collectOutcomes(planOf([reused('a')]), planOf([item('a')])).outcomes).toMatchObject([{ status: 'failed' }]);
  });

  it('failed for the reason that its job reports', () => {
    const row = {
      status: 'failed',
      detail: 'no numpyy',
      seconds: 7,
      bytes: undefined,
      packages: [],
      tail: ['E'],
    } as const;
    const reported = new Map([
      [item('a').hash, { ...row, complaint: ['numpyy==1'], place: PLACE, code: 'package-missing' as const }],
    ]);
    const { outcomes } = collectOutcomes(planOf([item('a')], [['a']]), planOf([item('a')]), reported);
    expect(outcomes).toMatchObject([
      {
        status: 'failed',
        seconds: 7,
        error: { code: 'package-missing', message: 'no numpyy', place: PLACE },
        tail: ['E'],
        complaint: ['numpyy==1'],
      },
    ]);
  });

  it('was built in the time that its job reports, and in a time that is not known without it', () => {
    const row = {
      status: 'built',
      detail: '',
      seconds: 58,
      bytes: 9,
      packages: [],
      tail: [],
      complaint: [],
      ...NOWHERE,
    } as const;
    const [planned, now] = [planOf([item('a')], [['a']]), planOf([reused('a')])];
    expect(collectOutcomes(planned, now, new Map([[item('a').hash, row]])).outcomes).toMatchObject([
      { status: 'built', seconds: 58, recorded: { bytes: 9 } },
    ]);
    expect(collectOutcomes(planned, now).outcomes).toMatchObject([{ status: 'built', seconds: undefined }]);
  });

  it('is not what a job reports where the registry has no image', () => {
    const row = {
      status: 'built',
      detail: '',
      seconds: 58,
      bytes: 9,
      packages: [],
      tail: [],
      complaint: [],
      ...NOWHERE,
    } as const;
    const reported = new Map([[item('a').hash, row]]);
    const { outcomes } = collectOutcomes(planOf([item('a')], [['a']]), planOf([item('a')]), reported);
    expect(outcomes).toMatchObject([{ status: 'failed' }]);
  });

  it('was blocked where a parent failed, also further below', () => {
    const child = item('b', { parents: [item('a').hash] });
    const grandchild = item('c', { parents: [child.hash] });
    const all = planOf([item('a'), child, grandchild], [['a', 'b', 'c']]);
    expect(collectOutcomes(all, all).outcomes).toMatchObject([
      { status: 'failed' },
      { status: 'blocked', by: item('a').ids[0] },
      { status: 'blocked', by: child.ids[0] },
    ]);
  });
});
