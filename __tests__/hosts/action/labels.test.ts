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

  it('stand for what the pull request changes, and name what there is', () => {
    const isKnown = (pattern: string) => pattern === 'a/*';
    expect(patternsOf([CHANGED, 'a/*', 'gone', '!a/*'], ['x', 'y'], isKnown)).toEqual({
      patterns: ['a/*', 'x', 'y'],
      unknown: ['gone', '!a/*'],
    });
    expect(patternsOf([CHANGED], [], isKnown)).toEqual({ patterns: [], unknown: [] });
  });
});
