import { describe, expect, it } from 'vitest';
import { formatColumns } from '../../../src/core/report/columns.ts';
import type { Screen } from '../../../src/core/report/screen.ts';

const ROWS = [
  ['ACTION', 'ENVIRONMENT', 'WHY'],
  ['build', 'vision/training/Dockerfile', 'first build of this environment'],
  ['reuse', 'a', ''],
];
const screen = (width: number): Screen => ({ width, paint: (tone, text) => `<${tone}>${text}</>` });

describe('columns', () => {
  it('are as wide as their widest cell', () => {
    expect(formatColumns(ROWS).split('\n')).toEqual([
      'ACTION  ENVIRONMENT                 WHY',
      'build   vision/training/Dockerfile  first build of this environment',
      'reuse   a',
    ]);
  });

  it('give way to each other where they do not fit, the widest ones alone', () => {
    expect(formatColumns(ROWS, screen(42)).split('\n')).toEqual([
      'ACTION  ENVIRONMENT       WHY',
      'build   vision/t…kerfile  first build of…',
      'reuse   a',
    ]);
  });

  it.each([1, 10, 40, 60, 80])('keep to %d characters where they can', (width) => {
    for (const line of formatColumns(ROWS, screen(width)).split('\n'))
      expect(line.length).toBeLessThanOrEqual(Math.max(width, 7));
  });

  it('have colours that take no room', () => {
    const tone = (_: string, row: number, column: number) => (row > 0 && column === 0 ? 'good' : undefined);
    expect(formatColumns(ROWS, screen(80), tone).split('\n')[2]).toBe('<good>reuse</>   a');
  });
});
