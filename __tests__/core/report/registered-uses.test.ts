import { describe, expect, it } from 'vitest';
import type { Use } from '../../../src/core/parse/parse.ts';
import { useFinder } from '../../../src/core/report/registered-uses.ts';

const named = (id: string, name: string | undefined) =>
  ({ origin: { id }, item: { ok: true, value: { name } } }) as const;
const find = useFinder([
  named('a.yml', 'train'),
  named('b.yml', 'train'),
  named('x/c.yml', undefined),
  { origin: { id: 'd.yml' }, item: { ok: false } },
]);

describe('a use of an environment', () => {
  it.each<[string, readonly string[]]>([
    ['azureml:train:1', ['a.yml', 'b.yml']],
    ['azureml:train@latest', ['a.yml', 'b.yml']],
    ['azureml://registries/r/environments/train/versions/1', ['a.yml', 'b.yml']],
    ['azureml:other:1', []],
    ['azureml:undefined:1', []],
    ['file:c.yml', ['x/c.yml']],
    ['file:../d.yml', ['d.yml']],
    ['file:../e.yml', []],
    ['file:../../e.yml', []],
    ['train:1', []],
  ])('%s means %j', (reference, ids) => {
    const use: Use = {
      reference,
      path: 'x/job.yml',
      id: 'x/job.yml#/environment',
      suffix: '#/environment',
      at: { line: 1, column: 1 },
    };
    expect(find(use)).toEqual(ids);
  });
});
