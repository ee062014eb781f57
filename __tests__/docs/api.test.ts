import { describe, expect, it } from 'vitest';
import { plain, read, rowsOf, sectionsOf } from './repository.ts';

/** Names that a module exports by `export { a, type B } from ...` and `export type { C } from ...`. */
function exportsOf(text: string): Readonly<Record<'values' | 'types', readonly string[]>> {
  const lists = [...text.matchAll(/^export (type )?\{([^}]*)\} from /gm)];
  const names = lists.flatMap(([, type = '', list = '']) =>
    list
      .split(',')
      .map((name) => `${type}${name.trim()}`)
      .filter((name) => name !== type),
  );
  const types = names.filter((name) => name.startsWith('type '));
  return {
    values: names.filter((name) => !types.includes(name)).toSorted(),
    types: types.map((name) => name.slice('type '.length)).toSorted(),
  };
}

const page = read('docs/api.md');
const index = read('src/index.ts');
const listed = (title: string) =>
  rowsOf(sectionsOf(page, 2).find((section) => section.title === title)?.text ?? '')
    .map(([name]) => plain(name))
    .toSorted();

describe('docs/api.md', () => {
  it('lists what the library exports, and nothing else', () => {
    const { values, types } = exportsOf(index);
    expect(values.length + types.length).toBeGreaterThan(20);
    expect(listed('Functions')).toEqual(values);
    expect(listed('Types')).toEqual(types);
  });

  it('reads all statements of the library', () => {
    expect(index.match(/^\S.*$/gm)?.filter((line) => !/^export (?:type )?\{.*\} from '.*';$/.test(line))).toEqual([]);
  });

  it('shows examples/library.ts as it is', () => {
    expect(page).toContain(`\`\`\`ts\n${read('examples/library.ts')}\`\`\`\n`);
  });
});
