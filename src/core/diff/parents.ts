import type { ImageDefinition } from '../model/definition.ts';
import { type Canonical, canonical } from '../names/canonical.ts';
import type { Change } from './change.ts';
import { PARENT } from './steps.ts';

/** Digits of a parent's hash in a change. */
export const SHORT_HASH = 12;

/** Changes in which parents have the names of environments, by the first digits of their definition hashes. */
export function nameParents(changes: readonly Change[], names: ReadonlyMap<string, string>): readonly Change[] {
  return changes.map((change) => {
    if (change.kind !== 'changed' || change.section !== 'base' || change.what !== PARENT) return change;
    const [from, to] = [names.get(change.from), names.get(change.to)];
    if (from === undefined || to === undefined) return change;
    return from === to ? { ...change, what: `${PARENT} ${from}` } : { ...change, from, to };
  });
}

/** True when two definitions are equal but for the hashes of their parents. */
export function differsOnlyInParents(a: ImageDefinition, b: ImageDefinition): boolean {
  const parents = ({ bases }: ImageDefinition) => bases.map((base) => base.parent).join();
  return canonicalWithoutParents(a) === canonicalWithoutParents(b) && parents(a) !== parents(b);
}

function canonicalWithoutParents(definition: ImageDefinition): string {
  const bases = definition.bases.map((base) => ({ ...base, parent: base.parent === '' ? '' : 'parent' }));
  return canonical({ ...definition, bases } as unknown as Canonical);
}
