import type { PipEntry } from '../../model/definition.ts';
import { formatChain, type Position, START } from '../../model/diagnostic.ts';
import { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import type { LocalPackage } from '../contract/format.ts';
import { MAX_LINES } from './lines.ts';

const MAX_NESTING = 16;
/** Limit on the characters of all files of a definition: files that include each other many times would multiply. */
const MAX_CHARACTERS = 10_000_000;

/** The chain of files that leads to a line, the last one holding the line, and the state that they share. */
export interface PipTrail {
  readonly chain: readonly string[];
  /** True if the file is a constraints file. */
  readonly constraint: boolean;
  /** Requirements found so far. */
  readonly parts: Part[];
  /** Local packages found so far. */
  readonly localPackages: LocalPackage[];
  /** The line of the first file that includes this file, directly or through others. */
  readonly from: Position | undefined;
  readonly walk: Walk;
  /** Levels of files below the file of the line, so far. */
  readonly below: { levels: number };
}

/** What the files of a definition share. */
interface Walk {
  /** What may still be read. A file that is included twice counts twice. */
  readonly left: { lines: number; characters: number };
  /** What each file gave, by option and path. */
  readonly visits: Map<string, Visit>;
  /** True after the first cycle: nothing is followed any more. */
  cyclic: boolean;
}

interface Cost {
  readonly lines: number;
  readonly characters: number;
}

/** What a file and the files below it gave. */
interface Visit extends Cost {
  readonly entries: readonly PipEntry[];
  readonly parts: readonly Part[];
  readonly localPackages: readonly LocalPackage[];
  readonly levels: number;
}

/** A line that includes a file. */
export interface Include {
  readonly path: string;
  readonly flag: '-r' | '-c';
  readonly at: Position;
}

/** A trail that starts at a file. Paths of local packages are relative to its folder, where pip is run. */
export function pipTrail(path: string): PipTrail {
  return {
    chain: [path],
    constraint: false,
    parts: [],
    localPackages: [],
    from: undefined,
    walk: { left: { lines: MAX_LINES, characters: MAX_CHARACTERS }, visits: new Map(), cyclic: false },
    below: { levels: 0 },
  };
}

/** Counts what is read; false, and reported, when it is too much. */
export function spend(findings: Findings, { walk: { left } }: PipTrail, { lines, characters }: Cost): boolean {
  left.lines -= lines;
  left.characters -= characters;
  if (left.lines >= 0 && left.characters >= 0) return true;
  const limit = left.lines < 0 ? `${MAX_LINES} lines` : `${MAX_CHARACTERS} characters`;
  const message = `expected at most ${limit} in all files of a definition`;
  findings.error('include-limit', message, { at: START, hint: 'include each file once' });
  return false;
}

/** True when no more is read. */
export function isSpent({ walk: { left } }: PipTrail): boolean {
  return left.lines < 0 || left.characters < 0;
}

/** False for a file that leads back to itself or too deep, which is reported once. pip refuses cycles too. */
export function mayFollow(findings: Findings, { path, flag, at }: Include, { chain, walk }: PipTrail): boolean {
  if (walk.cyclic) return false;
  const levels = walk.visits.get(`${flag} ${path}`)?.levels ?? 0;
  if (!chain.includes(path) && chain.length + levels <= MAX_NESTING) return true;
  walk.cyclic = true;
  const trail = formatChain([...chain, path]);
  findings.error('include-cycle', `requirements files include each other: ${trail}`, { at });
  return false;
}

/** The entries of an included file. It is read once: where it is included again, it gives the same, and no findings. */
export function follow(
  findings: Findings,
  include: Include,
  trail: PipTrail,
  read: (findings: Findings, trail: PipTrail) => readonly PipEntry[],
): readonly PipEntry[] {
  const { visits } = trail.walk;
  const key = `${include.flag} ${include.path}`;
  const inner = new Findings(include.path);
  const known = visits.get(key);
  const visit = known ?? visitFile(include, trail, (next) => read(inner, next));
  if (known === undefined) visits.set(key, visit);
  else if (spend(inner, trail, known)) repeat(known, include, trail);
  findings.add(...inner.diagnostics);
  trail.below.levels = Math.max(trail.below.levels, visit.levels + 1);
  return isSpent(trail) && known !== undefined ? [] : visit.entries;
}

function visitFile(
  { path, flag, at }: Include,
  trail: PipTrail,
  read: (trail: PipTrail) => readonly PipEntry[],
): Visit {
  const { parts, localPackages, walk } = trail;
  const before = { ...walk.left, parts: parts.length, localPackages: localPackages.length };
  const below = { levels: 0 };
  const chain = [...trail.chain, path];
  const entries = read({ ...trail, chain, constraint: flag === '-c', from: trail.from ?? at, below });
  return {
    entries,
    parts: parts.slice(before.parts),
    localPackages: localPackages.slice(before.localPackages),
    lines: before.lines - walk.left.lines,
    characters: before.characters - walk.left.characters,
    levels: below.levels,
  };
}

function repeat(visit: Visit, { at }: Include, { parts, localPackages, from }: PipTrail): void {
  for (const part of visit.parts) parts.push(part);
  for (const { path } of visit.localPackages) localPackages.push({ path, at: from ?? at });
}
