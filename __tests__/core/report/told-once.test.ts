import { describe, expect, it } from 'vitest';
import { toldOnce } from '../../../src/core/report/told-once.ts';
import { row } from './values.ts';

describe('one cause of several failures', () => {
  const failed = { status: 'failed', tail: ['x'] } as const;

  it('is told once where it is outside of the definitions', () => {
    const denied = { ...failed, code: 'registry-denied', detail: 'the registry refuses the push; log in' } as const;
    const rows = ['a', 'b', 'c'].map((label) => row({ ...denied, label }));
    const told = toldOnce([...rows, row({ ...denied, label: 'd', detail: 'another' })]);
    expect(told.map(({ detail }) => detail)).toEqual([denied.detail, 'same cause as a', 'same cause as a', 'another']);
    expect(told.map(({ tail }) => tail.length)).toEqual([1, 0, 0, 1]);
  });

  it.each(['build-failed', 'step-failed', 'package-missing'] as const)('is not supposed of %s', (code) => {
    const rows = ['a', 'b'].map((label) => row({ ...failed, code, detail: 'the build failed', label }));
    expect(toldOnce(rows)).toEqual(rows);
  });
});
