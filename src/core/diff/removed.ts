import { isSelected, type Selection } from '../model/environment.ts';
import { lazy } from '../model/once.ts';
import type { Definition, Definitions } from '../normalize/definitions.ts';

/** An environment that the merge base selects, and that is none any more. */
export interface RemovedEnvironment {
  readonly id: string;
  readonly why: string;
}

/** Environments that a change takes away: by intent, or by a slip. `base` has the names of today. */
export function removedEnvironments(base: Definitions, head: Definitions): readonly RemovedEnvironment[] {
  const current = new Map(head.definitions.map((definition) => [definition.origin.id, definition]));
  const files = lazy(() => new Set(head.files));
  return base.definitions.flatMap(({ origin }) => {
    if (!isSelected(origin)) return [];
    const now = current.get(origin.id);
    if (now !== undefined && isSelected(now.origin)) return [];
    return [{ id: origin.id, why: whyGone(now, files().has(origin.source)) }];
  });
}

const UNSELECTED: Readonly<Record<Exclude<Selection, 'declared' | 'configured'>, string>> = {
  candidate: 'no entry of terrarium.yml selects it any more',
  consumed: 'it is a part of another environment now',
  excluded: 'it is below a folder of tests or examples now',
};

function whyGone(now: Definition | undefined, hasFile: boolean): string {
  if (now !== undefined) return UNSELECTED[now.origin.selection as keyof typeof UNSELECTED];
  return hasFile ? 'its file is there, and is no definition of it any more' : 'its file is gone';
}
