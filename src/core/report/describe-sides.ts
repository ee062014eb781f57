import { environmentAt, type Point, type Side, type SideChanges, type Sides } from '../history/environment-sides.ts';
import type { KnownDefinition } from '../packages/find-definition.ts';
import { describeDefined, describeHeld, imageDifference } from './describe-packages.ts';

/** What registries know of the environment at both sides. */
export interface KnownSides {
  readonly before: KnownDefinition;
  readonly after: KnownDefinition;
}

/** One environment at two points, for people. `known` is left out where no registry was asked. Lines hold untrusted text. */
export function describeSides(
  sides: Sides,
  changes: SideChanges | undefined,
  known: KnownSides | undefined,
): readonly string[] {
  const { before, after } = sides;
  return [
    `${calledAt(sides)} (${describePoint(before.point)} -> ${describePoint(after.point)})`,
    ...absence(sides),
    ...[before, after].flatMap(describeErrors),
    ...(known === undefined ? [] : imageDifference(known.before, known.after)),
    ...(changes === undefined ? [] : describeChanges(sides, changes)),
    ...(known === undefined ? [] : describeHeld(known.before, known.after)),
  ];
}

/** A commit by its first digits, or the work tree. */
export function describePoint(point: Point): string {
  return point === undefined ? 'work tree' : point.slice(0, 12);
}

function calledAt({ before, after }: Sides): string {
  const ids = [before, after].flatMap(({ found }) => (found === undefined ? [] : [found.origin.id]));
  return [...new Set(ids)].join(' -> ');
}

function absence({ before, after }: Sides): readonly string[] {
  const told = (word: string, since: Point, there: Side) => {
    const hash = environmentAt(there)?.hash.slice(0, 12);
    return [`${word} since ${describePoint(since)}${hash === undefined ? '' : `: definition ${hash}`}`];
  };
  if (before.found === undefined) return told('added', before.point, after);
  return after.found === undefined ? told('removed', before.point, before) : [];
}

function describeErrors({ point, found }: Side): readonly string[] {
  if (found === undefined || found.item.ok) return [];
  const where = point === undefined ? 'in the work tree' : `at ${describePoint(point)}`;
  return [`has errors ${where}: ${found.item.cause}`];
}

function describeChanges({ before, after }: Sides, { definition, metadata }: SideChanges): readonly string[] {
  const [old, current] = [environmentAt(before), environmentAt(after)];
  if (old === undefined || current === undefined) return [];
  return [
    ...describeDefined({ ...old, title: old.id }, { ...current, title: current.id }, definition),
    ...metadata.map((line) => `beside the hash: ${line}`),
  ];
}
