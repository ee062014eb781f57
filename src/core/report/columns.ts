/** Rows of cells as lines, each column as wide as its widest cell. Cells are plain texts. */
export function formatColumns(rows: readonly (readonly string[])[]): string {
  const columns = [...(rows[0] ?? []).keys()].slice(0, -1);
  const widths = columns.map((column) => rows.reduce((width, row) => Math.max(width, (row[column] ?? '').length), 0));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
