import { describe, expect, it } from 'vitest';
import { collectOutcomes } from '../../../src/hosts/action/collect-outcomes.ts';
import { item, keyOf, planOf, reused } from './plan-items.ts';

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
});
