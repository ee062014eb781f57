import { describe, expect, it } from 'vitest';
import { patternsBelow } from '../../../src/core/normalize/below-folder.ts';

const definition = (id: string, name?: string) => ({
  origin: { id, source: id.split('#', 1)[0] ?? '', selection: 'configured' as const },
  item: { id, ok: true as const, value: { name } },
});

const DEFINITIONS = [
  definition('train/Dockerfile', 'train'),
  definition('gpu/Dockerfile', 'gpu-base'),
  definition('gpu/train/Dockerfile'),
  definition('gpu/jobs.yml#/environment'),
];

describe('a pattern in a folder below the root', () => {
  it.each([
    ['Dockerfile', 'gpu/Dockerfile'],
    ['./Dockerfile', 'gpu/Dockerfile'],
    ['*/Dockerfile', 'gpu/*/Dockerfile'],
    ['.', 'gpu'],
    ['train/', 'gpu/train/'],
    ['train/Dockerfile', 'gpu/train/Dockerfile'],
    ['jobs.yml', 'gpu/jobs.yml'],
    ['jobs.yml#/environment', 'gpu/jobs.yml#/environment'],
    ['../train/Dockerfile', 'train/Dockerfile'],
    ['!Dockerfile', '!gpu/Dockerfile'],
  ])('%s is %s', (pattern, expected) => {
    expect(patternsBelow(DEFINITIONS, 'gpu', [pattern])).toEqual([expected]);
  });

  it.each(['gpu/Dockerfile', 'train', 'gpu-base', 'all', 'nothing', '../../etc', '..', '', '!'])(
    '%j is one of the root',
    (pattern) => {
      expect(patternsBelow(DEFINITIONS, 'gpu', [pattern])).toEqual([pattern]);
    },
  );

  it('goes up as far as it says', () => {
    expect(patternsBelow(DEFINITIONS, 'gpu/train', ['..', '../jobs.yml', './../../train'])).toEqual([
      'gpu',
      'gpu/jobs.yml',
      'train',
    ]);
  });
});
