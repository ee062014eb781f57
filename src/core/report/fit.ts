/** A part of a report that can be cut between its units, and folded to one line. */
export interface ReportPart {
  /** What its units are, for the line that says how many are missing. */
  readonly label: string;
  readonly open: string;
  /** Pieces that are whole by themselves: table rows, list items, `<details>`. */
  readonly units: readonly string[];
  readonly separator: string;
  readonly close: string;
  /** Parts of a lower rank get their room first. */
  readonly rank: number;
}

const GAP = '\n\n';

/** Joins a heading and parts to at most `limit` UTF-16 units: parts of high rank are folded first, then units are left out. */
export function fitParts(heading: string, parts: readonly ReportPart[], limit: number): string {
  const kept = dropParts(heading, parts, limit);
  const shown = new Map<ReportPart, number>(kept.map((part) => [part, 0]));
  let room = limit - heading.length - kept.reduce((sum, part) => sum + GAP.length + sizeOf(part, 0), 0);
  for (const part of kept.toSorted((a, b) => a.rank - b.rank)) {
    const count = unitsWithin(part, room + sizeOf(part, 0));
    shown.set(part, count);
    room -= sizeOf(part, count) - sizeOf(part, 0);
  }
  const texts = kept.map((part) => renderPart(part, shown.get(part) ?? 0));
  return [heading, ...texts].join(GAP);
}

// Where not even the folded lines fit, those of the highest rank go.
function dropParts(heading: string, parts: readonly ReportPart[], limit: number): readonly ReportPart[] {
  let size = heading.length;
  const kept = new Set<ReportPart>();
  for (const part of parts.toSorted((a, b) => a.rank - b.rank)) {
    size += GAP.length + sizeOf(part, 0);
    if (size > limit) break;
    kept.add(part);
  }
  return parts.filter((part) => kept.has(part));
}

function unitsWithin(part: ReportPart, room: number): number {
  const { units, separator } = part;
  if (sizeOf(part, units.length) <= room) return units.length;
  let size = frameOf(part);
  let count = 0;
  for (const unit of units.slice(0, -1)) {
    size += unit.length + (count === 0 ? 0 : separator.length);
    if (size + GAP.length + missing(units.length - count - 1).length > room) break;
    count += 1;
  }
  return count;
}

function frameOf({ open, close }: ReportPart): number {
  return open.length + close.length;
}

function sizeOf(part: ReportPart, count: number): number {
  return renderPart(part, count).length;
}

function renderPart(part: ReportPart, count: number): string {
  const { open, units, separator, close } = part;
  const left = units.length - count;
  if (count === 0 && left > 0) return `${part.label}: ${missing(left)}`;
  const text = `${open}${units.slice(0, count).join(separator)}${close}`;
  return left === 0 ? text : `${text}${GAP}${missing(left)}`;
}

function missing(count: number): string {
  return `${count} more in the job summary`;
}
