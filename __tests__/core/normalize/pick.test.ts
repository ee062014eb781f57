import { describe, expect, it } from 'vitest';
import { pick } from '../../../src/core/normalize/pick.ts';

const definition = (id: string, selection: 'configured' | 'candidate' = 'configured') => ({
  origin: { id, source: id, selection },
  item: { id, ok: true as const, value: { name: undefined } },
});

describe('patterns', () => {
  const definitions = [
    definition('!a/requirements.txt'),
    definition('a/requirements.txt'),
    definition('b/requirements.txt'),
  ];
  const ids = (...patterns: string[]) => pick(definitions, patterns).ids;

  it('exclude what stands behind an exclamation mark', () => {
    expect(ids('!b/requirements.txt')).toEqual(['!a/requirements.txt', 'a/requirements.txt']);
    expect(ids('all', '!b')).toEqual(['!a/requirements.txt', 'a/requirements.txt']);
  });

  it('are ids where an environment is called like that', () => {
    expect(ids('!a/requirements.txt')).toEqual(['!a/requirements.txt']);
    expect(ids('b/requirements.txt', '!a/requirements.txt')).toEqual(['!a/requirements.txt', 'b/requirements.txt']);
    const all = [definition('all'), definition('b')];
    expect(pick(all, ['all']).ids).toEqual(['all']);
  });
});
