import { describe, expect, it } from 'vitest';
import { decodeEntryPath, splitId, withoutCombination } from '../../../src/core/config/path.ts';
import { Findings } from '../../../src/core/model/findings.ts';

const AT = { line: 2, column: 5 };

function read(text: string) {
  const findings = new Findings('terrarium.yml');
  const { path, file, glob } = decodeEntryPath(findings, text, AT);
  return { path, file, glob, findings: findings.diagnostics };
}

describe('the path of an entry', () => {
  it.each<[string, string, string]>([
    ['a/b.yml', 'a/b.yml', 'a/b.yml'],
    ['./a/../b.yml', 'b.yml', 'b.yml'],
    ['pyproject.toml#/dependency-groups/train', 'pyproject.toml#/dependency-groups/train', 'pyproject.toml'],
    ['./job.yml#/jobs/a~1b/environment', 'job.yml#/jobs/a~1b/environment', 'job.yml'],
    ['job.yml#/a//../*', 'job.yml#/a//../*', 'job.yml'],
    ['a/Dockerfile?python=3.11', 'a/Dockerfile?python=3.11', 'a/Dockerfile'],
    ['a/Dockerfile?cuda=12.4&python=a%2Fb', 'a/Dockerfile?cuda=12.4&python=a%2Fb', 'a/Dockerfile'],
    ['a.yml#/x?python=3.11', 'a.yml#/x?python=3.11', 'a.yml'],
  ])('%s is literal', (text, path, file) => {
    expect(read(text)).toEqual({ path, file, glob: undefined, findings: [] });
  });

  it.each<[string, string, string]>([
    ['**/conda.yml', 'a/b/conda.yml', 'a/b/conda.yaml'],
    ['./a?.yml', 'ab.yml', 'abc.yml'],
    ['a?b=c/x', 'a-b=c/x', 'a?b=c'],
    ['**/pyproject.toml#/dependency-groups/*', 'a/pyproject.toml#/dependency-groups/x', 'a/pyproject.toml'],
    ['{a,b}.yml', 'b.yml', 'c.yml'],
  ])('%s is a pattern', (text, yes, no) => {
    const { glob, findings } = read(text);
    expect([glob?.(yes), glob?.(no), findings]).toEqual([true, false, []]);
  });

  it.each<[string, string, string, string]>([
    ['../x', 'path-refused', 'path "../x": the path leaves the root', 'name a file below the root'],
    ['/x#/a', 'path-refused', 'path "/x#/a": expected a relative POSIX path', 'name a file below the root'],
    [
      './terrarium.yml#/environments/a',
      'path-refused',
      'path "./terrarium.yml#/environments/a" names this file',
      'declare it in place: "name", and "image", "conda", "pip" or "dockerfile", without "path"',
    ],
    [
      `${'{a,b}'.repeat(7)}`,
      'glob-limits',
      `expected a pattern of at most 1,000 characters and 64 alternatives, received "${'{a,b}'.repeat(7)}"`,
      'write several entries',
    ],
  ])('%s is refused', (text, code, message, hint) => {
    expect(read(text).findings).toEqual([
      { severity: 'error', code, message, path: 'terrarium.yml', line: 2, column: 5, hint },
    ]);
  });

  it('has a glob that matches nothing where the pattern is too large', () => {
    const long = `${'a'.repeat(1000)}*`;
    const { glob, findings } = read(long);
    expect(glob?.(long)).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(['glob-limits']);
    expect(read(`${'a'.repeat(999)}*`).findings).toEqual([]);
  });
});

describe('an id', () => {
  it.each<[string, string, string, string]>([
    ['a', 'a', '', 'a'],
    ['a#/b', 'a', '#/b', 'a#/b'],
    ['a#/b?c=d', 'a', '#/b?c=d', 'a#/b'],
    ['a?c=d&e=f', 'a', '?c=d&e=f', 'a'],
    ['a?c', 'a?c', '', 'a?c'],
    ['a?1=b', 'a?1=b', '', 'a?1=b'],
    ['a?c=d/e', 'a?c=d/e', '', 'a?c=d/e'],
    ['a?b?c=d', 'a?b', '?c=d', 'a?b'],
  ])('%s has its parts', (id, file, rest, whole) => {
    expect([splitId(id), withoutCombination(id)]).toEqual([{ file, rest }, whole]);
  });
});
