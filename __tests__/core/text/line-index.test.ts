import { describe, expect, it } from 'vitest';
import { indexLines, lineAt, offsetOf, positionAt } from '../../../src/core/text/line-index.ts';

const TEXT = '\uFEFFone\r\ntwo\rthree\n\nlast';

describe('lines', () => {
  const index = indexLines(TEXT);

  it('end as editors and YAML end them', () => {
    expect(index.starts.map((offset) => TEXT.slice(lineAt(index, offset).start, lineAt(index, offset).end))).toEqual([
      '\uFEFFone',
      'two',
      'three',
      '',
      'last',
    ]);
  });

  it('tell an offset from a position, and back', () => {
    for (const offset of [6, 7, 10, 16, TEXT.length]) expect(offsetOf(index, positionAt(index, offset))).toBe(offset);
    expect(positionAt(index, TEXT.indexOf('three') + 1)).toEqual({ line: 3, column: 2 });
  });

  it('do not count a byte order mark among the columns of a reader', () => {
    expect(offsetOf(index, { line: 1, column: 2 })).toBe(TEXT.indexOf('ne'));
  });
});
