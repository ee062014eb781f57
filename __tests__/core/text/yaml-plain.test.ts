import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/core/text/yaml.ts';
import { readPlainYaml } from '../../../src/core/text/yaml-plain.ts';

/** What the library makes of a text that the short way reads. */
function compare(text: string): 'read' | 'left' {
  const plain = readPlainYaml(text);
  if (plain === undefined) return 'left';
  expect({ text, reading: readDocument(text, false) }).toEqual({ text, reading: { ok: true, root: plain } });
  return 'read';
}

describe('readPlainYaml', () => {
  it.each([
    ['a map', 'name: a\nversion: 1\n'],
    [
      'lists',
      'channels:\n  - conda-forge\n- x\n'.replace(
        '- x\n',
        'dependencies:\n- python=3.11\n- pip:\n  - -r a.txt\n  - b==1\n',
      ),
    ],
    ['maps in a list', '- name: a\n  image: b:1\n-   name: c\n    build:\n      path: .\n'],
    ['quotes', 'a: "b: c"  # d\nb: \'#\'\n'],
    ['comments and blank lines', '---\n# a\na: b # c\n\n   \n  # d\nb:  # e\n    c: d\n'],
    ['no newline at its end', 'a: b'],
    ['a list of lists', '- - a\n  - b\n- - c\n'],
  ])('reads %s', (_, text) => {
    expect(compare(text)).toBe('read');
  });

  it.each([
    ['an anchor', 'a: &b c\n'],
    ['a flow list', 'a: [b]\n'],
    ['a block scalar', 'a: |\n  b\n'],
    ['a scalar on two lines', 'a: b\n  c\n'],
    ['an item on two lines', '- b\n  c\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a repeated key', 'a: b\na: c\n'],
    ['a key that is true to some readers', 'on: b\n'],
    ['a key without a value', 'a:\nb: c\n'],
    ['a date that there is not', 'a: 2024-13-01\n'],
    ['a tab', 'a:\tb\n'],
    ['text behind a quote', 'a: "b" c\n'],
    ['a map in a scalar', 'a: b: c\n'],
    ['two documents', 'a: b\n---\na: b\n'],
    ['a document of a scalar', 'a\n'],
    ['nothing', '# a\n'],
    ['a list in the place of a key', 'a: b\n- c\n'],
    ['a key in the place of an item', '- a\nb: c\n'],
    ['items that are not below each other', 'a:\n  - b\n    - c\n'],
    ['more levels than are read', Array.from({ length: 40 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['text that is not ASCII', 'a: é\n'],
  ])('leaves %s to the library', (_, text) => {
    expect(compare(text)).toBe('left');
  });

  it('gives the tree of the library, whatever is put together', () => {
    const piece = fc.constantFrom(
      ...[
        'a',
        'b: ',
        'c:',
        '- ',
        '-',
        '  ',
        '    ',
        ' ',
        '\n',
        '\n  ',
        '\n- ',
        '\n  - ',
        'on',
        '1.0',
        '~',
        '"x"',
        "'y'",
        '# z',
        ' # z',
      ],
      ...[
        '---',
        '...',
        '=',
        '<<',
        'k: v',
        'http://h',
        'a:b',
        '-r f',
        '?',
        '[',
        ']',
        '{}',
        '|',
        '>',
        '&a',
        '*a',
        '!!str',
        '%',
        '@',
        '`',
        ',',
        '_',
        '$s: ',
      ],
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        if (compare(pieces.join('')) === 'read') read += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(500);
  });

  it('gives the tree of the library for lines of maps and lists', () => {
    const line = fc
      .tuple(
        fc.constantFrom(0, 0, 1, 2, 2, 4, 4, 6),
        fc.constantFrom('', '- ', '-   ', '- - '),
        fc.constantFrom('a', 'b', 'c: d', 'e:', 'f: "g"', 'h: 1 # i', 'j:k', '-l', ''),
      )
      .map(([indent, dash, text]) => `${' '.repeat(indent)}${dash}${text}`);
    let read = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        if (compare(lines.join('\n')) === 'read') read += 1;
      }),
      { numRuns: 20_000 },
    );
    expect(read).toBeGreaterThan(200);
  });
});
