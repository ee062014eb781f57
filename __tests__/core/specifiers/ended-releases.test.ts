import { describe, expect, it } from 'vitest';
import { distributionEnd, pythonEnd } from '../../../src/core/specifiers/ended-releases.ts';

describe('releases that have ended', () => {
  it('are found by line, and by what os-release says', () => {
    expect([pythonEnd('3.8'), pythonEnd('3.14'), pythonEnd('')]).toEqual(['2024-10-07', undefined, undefined]);
    expect([distributionEnd('debian 10'), distributionEnd('debian 13')]).toEqual(['2024-06-30', undefined]);
    expect([distributionEnd('alpine 3.18.4'), distributionEnd('alpine 3.99.1')]).toEqual(['2025-05-09', undefined]);
    expect(distributionEnd('ubuntu 20.04')).toBe('2025-05-31');
  });
});
