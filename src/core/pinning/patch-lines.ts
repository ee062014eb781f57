/** Lines of the new side that a patch of GitHub shows, and on which a review may comment: added ones and those around them. */
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
