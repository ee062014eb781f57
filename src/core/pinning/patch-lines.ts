/**
 * Lines of the new version that a GitHub patch shows and on which a review may comment: added lines and context lines.
 */
export function rightLines(patch: string): ReadonlySet<number> {
  const lines = new Set<number>();
  let at = 0;
  for (const line of patch.split('\n')) {
    const start = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
    if (start !== undefined) at = Number(start);
    else if (line.startsWith('+') || line.startsWith(' ')) {
      lines.add(at);
      at += 1;
    }
  }
  return lines;
}
