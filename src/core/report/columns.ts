import { PLAIN, type Screen, shortenEnd, shortenMiddle, type Tone } from './screen.ts';

/** The tone of a cell, by its text and place. */
export type ToneOf = (text: string, row: number, column: number) => Tone | undefined;

/** Rows of cells as lines, each column as wide as its widest cell, or as the screen lets it be. Cells are texts that are safe to show. */
export function formatColumns(
  rows: readonly (readonly string[])[],
  screen: Screen = PLAIN,
  toneOf: ToneOf = () => undefined,
): string {
  return columnLines(rows, screen, toneOf).join('\n');
}

/** The same, a line for each row. */
export function columnLines(rows: readonly (readonly string[])[], screen: Screen, toneOf: ToneOf): readonly string[] {
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const natural = Array.from({ length: count }, (_, column) =>
    rows.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0),
  );
  const widths = screen.width === undefined ? natural : fitWidths(natural, screen.width);
  const cellOf = (cell: string, row: number, column: number, isLast: boolean) => {
    const width = widths[column] ?? 0;
    const text = screen.width === undefined ? cell : shorten(cell, width);
    const tone = toneOf(cell, row, column);
    const padding = ' '.repeat(isLast ? 0 : Math.max(width - text.length, 0));
    return `${tone === undefined || text === '' ? text : screen.paint(tone, text)}${padding}`;
  };
  return rows.map((row, at) =>
    row
      .map((cell, column) => cellOf(cell, at, column, column === row.length - 1))
      .join(GAP)
      .trimEnd(),
  );
}

// Names and paths are one word.
function shorten(cell: string, width: number): string {
  return cell.includes(' ') ? shortenEnd(cell, width) : shortenMiddle(cell, width);
}

const GAP = '  ';

/** Widths that fit on a line together: the widest columns give way, each to the same width. */
function fitWidths(natural: readonly number[], width: number): readonly number[] {
  const room = Math.max(width - GAP.length * (natural.length - 1), natural.length);
  let left = room;
  let limit = room;
  const rising = natural.toSorted((a, b) => a - b);
  for (const [index, own] of rising.entries()) {
    limit = Math.floor(left / (rising.length - index));
    if (own > limit) break;
    left -= own;
    limit = own;
  }
  return natural.map((own) => Math.min(own, Math.max(limit, 1)));
}
