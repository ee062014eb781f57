import { describe, expect, it } from 'vitest';
import type { ContextFile } from '../../../src/core/model/definition.ts';
import { formatPlan, parsePlan } from '../../../src/core/plan/file.ts';
import { fileLister, firstDifference, plannedFiles } from '../../../src/core/plan/planned-files.ts';
import { item, planOf } from '../../hosts/action/plan-items.ts';

const file = (path: string, content = 'a', executable = false): ContextFile => ({
  path,
  executable,
  digest: `sha256:${content.repeat(64)}`,
  target: '',
});
const link = (path: string, target: string): ContextFile => ({ path, executable: false, digest: '', target });
const differenceOf = (before: readonly ContextFile[], after: readonly ContextFile[]) =>
  firstDifference(plannedFiles(before), plannedFiles(after));

describe('the first path that differs from a plan', () => {
  it.each<[string, readonly ContextFile[], readonly ContextFile[]]>([
    ['"b" was added', [file('a'), file('c')], [file('a'), file('b'), file('c')]],
    ['"z" was added', [file('a')], [file('a'), file('z')]],
    ['"a" was added', [], [file('a')]],
    ['"b" was removed', [file('a'), file('b'), file('c')], [file('a'), file('c')]],
    ['"z" was removed', [file('a'), file('z')], [file('a')]],
    ['"new" was added', [file('old')], [file('new')]],
    ['"b" has other content', [file('a'), file('b'), file('c')], [file('a'), file('b', 'f'), file('c', 'f')]],
    ['"a" is an executable file, and was a file', [file('a')], [file('a', 'a', true)]],
    ['"a" is a link, and was a file', [file('a')], [link('a', 'b')]],
    ['"l" leads elsewhere', [link('l', 'a')], [link('l', 'b')]],
    [`"${'x'.repeat(100)}..." was added`, [], [file('x'.repeat(200))]],
    ['"a\\n::error::b" was removed', [file('a\n::error::b')], []],
  ])('%s', (expected, before, after) => {
    expect(differenceOf(before, after)).toBe(expected);
  });

  it('is none where nothing does', () => {
    expect(differenceOf([file('a'), link('l', 'a')], [file('a'), link('l', 'a')])).toBeUndefined();
  });
});

describe('the files of a plan', () => {
  const files = plannedFiles([file('a'), link('l', 'a')]);

  it('are those of contexts that still find room', () => {
    const list = fileLister(3);
    const contexts = [[], [file('a'), file('b')], [file('a'), file('b')], [file('c')], [file('d')]];
    expect(contexts.map((context) => list(context)?.map(({ path }) => path))).toEqual([
      undefined,
      ['a', 'b'],
      undefined,
      ['c'],
      undefined,
    ]);
  });

  it('come back from its text, and may be missing', () => {
    for (const plan of [planOf([item('a', { files })]), planOf([item('a')])])
      expect(parsePlan(formatPlan(plan))).toEqual(plan);
  });

  it.each<[string, unknown]>([
    ['no list', 'a'],
    ['null', null],
    ['a path that is no text', [{ ...files[0], path: 1 }]],
    ['an unknown mode', [{ ...files[0], mode: '040000' }]],
    ['no digest', [{ path: 'a', mode: '100644' }]],
  ])('are refused as %s', (_, wrong) => {
    const document = JSON.parse(formatPlan(planOf([item('a')])));
    const text = JSON.stringify({ ...document, items: [{ ...document.items[0], files: wrong }] });
    expect(() => parsePlan(text)).toThrow(expect.objectContaining({ code: 'plan-invalid' }));
  });
});
