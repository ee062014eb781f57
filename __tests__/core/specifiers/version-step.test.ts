import { describe, expect, it } from 'vitest';
import { formatVersionStep, pinnedVersion, versionStep } from '../../../src/core/specifiers/version-step.ts';

type Scheme = Parameters<typeof pinnedVersion>[0];

function stepOf(scheme: Scheme, from: string, to: string): string | undefined {
  const step = versionStep(pinnedVersion(scheme, from), pinnedVersion(scheme, to));
  return step === undefined ? undefined : formatVersionStep(step);
}

describe('a pinned version', () => {
  it.each([
    ['==1.26.4', { version: '1.26.4', exact: true }],
    ['==1.0+cu118', { version: '1.0+cu118', exact: true }],
    ['==1.26.*', { version: '1.26', exact: false }],
    ['3.10.*', { version: '3.10', exact: false }],
  ])('is what %s asks for', (constraint, expected) => {
    expect(pinnedVersion('conda', constraint)).toEqual({ scheme: 'conda', ...expected });
  });

  it.each([
    '',
    'any version',
    '>=1',
    '<2',
    '~=1.4',
    '!=1.0',
    '!=1.*',
    '===1.0',
    '==1.0,<2',
    '==1.0|==2.0',
    '1.*.3',
    '*',
  ])('is not in %j', (constraint) => {
    expect(pinnedVersion('pep440', constraint)).toBeUndefined();
  });
});

describe('a step', () => {
  it.each([
    ['==1.26.4', '==2.0.1', 'major upgrade'],
    ['==2.0', '==1.9', 'major downgrade'],
    ['==1.9', '==1!0.1', 'major upgrade'],
    ['==1.9', '==1.10', 'minor upgrade'],
    ['==1.9', '==1.9.1', 'patch upgrade'],
    ['==1.9.0.2', '==1.9.0.1', 'patch downgrade'],
    ['==3.9.*', '==3.10.*', 'minor upgrade'],
  ])('from %s to %s is a %s in both schemes', (from, to, expected) => {
    expect(stepOf('pep440', from, to)).toBe(expected);
    expect(stepOf('conda', from, to)).toBe(expected);
  });

  it.each<[Scheme, string, string, string]>([
    ['pep440', '==1.0rc1', '==1.0', 'upgrade'],
    ['pep440', '==1.0.post1', '==1.0', 'downgrade'],
    ['pep440', '==2.1+cpu', '==2.1+cu118', 'upgrade'],
    ['conda', '==1.0rc1', '==1.0', 'upgrade'],
    ['conda', '==1.1.1a', '==1.1.1w', 'upgrade'],
    ['conda', '==9e', '==9f', 'upgrade'],
  ])('of %s from %s to %s is a mere %s', (scheme, from, to, expected) => {
    expect(stepOf(scheme, from, to)).toBe(expected);
  });

  it.each<[Scheme, string, string]>([
    ['pep440', '==1.0', '==1.0.0'],
    ['pep440', '==1.0', '==1.*'],
    ['pep440', '==1.0', '>=1.0'],
    ['pep440', '==1.0', '==no version'],
    ['conda', '==1.0', '==1.0'],
    ['conda', '==1__0', '==2'],
  ])('is not known of %s between %s and %s', (scheme, from, to) => {
    expect(stepOf(scheme, from, to)).toBeUndefined();
  });

  it('is not known between conda and pip', () => {
    expect(versionStep(pinnedVersion('conda', '==1'), pinnedVersion('pep440', '==2'))).toBeUndefined();
  });
});
