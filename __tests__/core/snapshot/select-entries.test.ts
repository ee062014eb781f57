import { describe, expect, it } from 'vitest';
import type { ContextSelection } from '../../../src/core/model/definition.ts';
import { Findings } from '../../../src/core/model/findings.ts';
import type { TreeEntry } from '../../../src/core/model/tree.ts';
import { keepEntries, selectEntries } from '../../../src/core/snapshot/select-entries.ts';
import { growthOf, LINEAR } from '../../growth.ts';

function entriesOf(paths: readonly string[]): readonly TreeEntry[] {
  return paths.map((path) => ({ path, kind: 'file', executable: false, target: '' }));
}

function contextOf(...sources: readonly string[]): ContextSelection {
  return { directory: 'c', ignoreFiles: [], sources: sources.map((path) => ({ path, line: 1 })) };
}

describe('entries that steps select', () => {
  it.each([
    ['a', ['a/b', 'a/c.txt']],
    ['a/*.txt', ['a/c.txt']],
    ['*/b', ['a/b', 'd/b']],
    ['a?', ['aa']],
    ['[ad]', ['a/b', 'a/c.txt', 'd/b']],
    ['none*', []],
  ])('by %s are in the order of bytes', (source, expected) => {
    const kept = keepEntries(entriesOf(['d/b', 'aa', 'a/c.txt', 'a/b']));
    const { selected } = selectEntries(new Findings('Dockerfile'), contextOf(source), kept, () => undefined);
    expect(selected.map(({ path }) => path)).toEqual(expected);
  });

  it.each(['f%.txt', 'd%/*.txt', 'none%'])('by sources like %s take n log n time for as many environments', (form) => {
    const make = (size: number) => ({
      entries: entriesOf(
        Array.from({ length: size }, (_, index) => (index % 2 === 0 ? `f${index}.txt` : `d${index}/a.txt`)),
      ),
      contexts: Array.from({ length: size }, (_, index) => contextOf(form.replace('%', String(index)))),
    });
    const work = ({ entries, contexts }: ReturnType<typeof make>) => {
      const kept = keepEntries(entries);
      return contexts.map((context) => selectEntries(new Findings('Dockerfile'), context, kept, () => undefined));
    };
    expect(growthOf(make, work, 200)).toBeLessThan(LINEAR);
  });
});
