import { describe, expect, it } from 'vitest';
import { CHANGED, patternsOf, readLabels } from '../../../src/hosts/action/labels.ts';

describe('labels', () => {
  it('ask for what they say, and nothing else is a wish', () => {
    expect(
      readLabels([
        'bug',
        'terrarium:rebuild',
        ' terrarium:refresh ',
        'terrarium:rebuild vision/**',
        'terrarium:rebuilding',
      ]),
    ).toEqual({ force: [CHANGED, 'vision/**'], refresh: [CHANGED] });
    expect(readLabels(['terrarium:', 'Terrarium:rebuild', 'x terrarium:rebuild'])).toEqual({ force: [], refresh: [] });
  });

  it('stand for what the pull request changes', () => {
    expect(patternsOf([CHANGED, 'a/*'], ['x', 'y'])).toEqual(['x', 'y', 'a/*']);
    expect(patternsOf([CHANGED], [])).toEqual([]);
  });
});
