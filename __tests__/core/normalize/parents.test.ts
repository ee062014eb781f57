import { describe, expect, it } from 'vitest';
import { dedent } from '../../dedent.ts';
import { definitionOf, environmentOf } from '../../fakes/memory-tree.ts';

const FILES = {
  'a/Dockerfile': dedent`
    FROM python:3.12
    ARG V
    RUN echo $V
  `,
  'requirements.txt': 'six==1\n',
};
const matrix = (values: string) =>
  `  - {path: a/Dockerfile, name: "a-\${{ matrix.v }}", build-args: {V: "\${{ matrix.v }}"}, matrix: {v: [${values}]}}\n`;
const workspace = (values: string, base: string, more = '') => ({
  files: FILES,
  config: `environments:\n${matrix(values)}  - {path: requirements.txt, base: "environment:${base}"${more}}\n`,
});

describe('a combination as a parent', () => {
  it.each<[string, string, string]>([
    ['its id', '"1", "2"', 'a/Dockerfile?v=2'],
    ['its name', '"1", "2"', 'a-2'],
    ['the id without it, where there is one', '"2"', 'a/Dockerfile'],
  ])('is named by %s', async (_what, values, base) => {
    expect((await environmentOf(workspace(values, base), 'requirements.txt')).parents).toEqual(['a/Dockerfile?v=2']);
  });

  it('is named by the matrix of the child', async () => {
    const config = `environments:\n${matrix('"1", "2"')}  - {path: requirements.txt, base: "environment:a-\${{ matrix.w }}", matrix: {w: ["1", "2"]}}\n`;
    const parents = async (id: string) => (await environmentOf({ files: FILES, config }, id)).parents;
    expect(await parents('requirements.txt?w=1')).toEqual(['a/Dockerfile?v=1']);
    expect(await parents('requirements.txt?w=2')).toEqual(['a/Dockerfile?v=2']);
  });

  it('is not named by the id without it, where there are several', async () => {
    const { item } = await definitionOf(workspace('"1", "2"', 'a/Dockerfile'), 'requirements.txt');
    expect(item.diagnostics.map(({ code, message, hint }) => [code, message, hint])).toContainEqual([
      'parent-unknown',
      '"environment:a/Dockerfile" names several environments: a/Dockerfile?v=1, a/Dockerfile?v=2',
      'name it by its id',
    ]);
  });
});
