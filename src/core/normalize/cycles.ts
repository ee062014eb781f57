import { type Diagnostic, START } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import { strongComponents } from '../model/strong-components.ts';

/** Something with an id that may depend on others. */
interface Member {
  readonly id: string;
}

/** Members that depend on each other, or one that depends on itself. */
export interface Component<T> {
  readonly members: readonly T[];
  /** The cycle that a member is in, as text that starts and ends with it; `undefined` where there is none. */
  readonly cycleOf: ((member: T) => string) | undefined;
}

/** Groups members, what they depend on first. */
export function componentsOf<T extends Member>(
  members: Iterable<T>,
  parentsOf: (member: T) => readonly T[],
): readonly Component<T>[] {
  return strongComponents(members, parentsOf).map((group) => {
    const isCycle = group.some((member) => group.length > 1 || parentsOf(member).includes(member));
    return { members: group, cycleOf: isCycle ? cycleFinder(group, parentsOf) : undefined };
  });
}

/** `cycle` is told at the file of each of its members. */
export function cycleDiagnostic(path: string, cycle: string): Diagnostic {
  const message = `environments depend on each other: ${cycle}`;
  return finding('error', 'parent-cycle', message, { path, at: START, hint: 'give one of them an external base' });
}

/** A cycle of more members is not spelled out: for each of them that would be all of them. */
const MAX_CYCLE = 32;

function cycleFinder<T extends Member>(
  members: readonly T[],
  parentsOf: (member: T) => readonly T[],
): (start: T) => string {
  const inside = new Set(members);
  const next = (member: T) => parentsOf(member).filter((parent) => inside.has(parent));
  return (start) => {
    if (members.length > MAX_CYCLE)
      return `${start.id} -> ${next(start)[0]?.id} -> ... -> ${start.id} (${members.length} in all)`;
    return [...cycleFrom(start, next), start].map(({ id }) => id).join(' -> ');
  };
}

function cycleFrom<T>(start: T, next: (member: T) => readonly T[]): readonly T[] {
  const seen = new Set<T>();
  const walk = (member: T, trail: readonly T[]): readonly T[] | undefined => {
    if (seen.has(member)) return undefined;
    seen.add(member);
    for (const parent of next(member)) {
      const cycle = parent === start ? [...trail, member] : walk(parent, [...trail, member]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  return walk(start, []) ?? [];
}
