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

describe('a pattern', () => {
  const inFile = (pointer: string) => ({
    origin: { id: `jobs/train.yml${pointer}`, source: 'jobs/train.yml', selection: 'configured' as const },
    item: { id: `jobs/train.yml${pointer}`, ok: true as const, value: { name: undefined } },
  });
  const definitions = [
    definition('train/a/Dockerfile'),
    inFile('#/jobs/a/environment'),
    inFile('#/jobs/b/environment'),
  ];

  it.each(['jobs/*', 'jobs/train.yml', './jobs/train.yml', 'jobs/', 'jobs', 'jobs/train.yml#/jobs/*/environment'])(
    '%s names what is in a file',
    (pattern) => {
      expect(pick(definitions, [pattern]).ids).toEqual([
        'jobs/train.yml#/jobs/a/environment',
        'jobs/train.yml#/jobs/b/environment',
      ]);
    },
  );

  it.each([
    ['nothing', 'error'],
    ['nothing/*', 'error'],
    ['!nothing', 'error'],
    ['!nothing/*', 'warning'],
  ])('%s, which names nothing, is said: %s', (pattern, severity) => {
    expect(pick(definitions, ['all', pattern]).diagnostics).toMatchObject([{ severity, code: 'no-match' }]);
  });
});
