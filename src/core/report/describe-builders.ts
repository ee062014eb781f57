import { whyBuildKit } from '../assemble/why-buildkit.ts';
import type { HashedEnvironment } from '../model/environment.ts';

/** Reasons that are told: a plan of hundreds has to be read. */
const MOST_REASONS = 10;

/** Lines that say how many environments need no container, and for what the others need BuildKit. */
export function describeBuilders(environments: readonly HashedEnvironment[]): readonly string[] {
  const byNeed = Map.groupBy(environments, whyBuildKit);
  const native = byNeed.get(undefined)?.length ?? 0;
  byNeed.delete(undefined);
  const needs = [...byNeed];
  const left = needs.slice(MOST_REASONS).reduce((sum, [, those]) => sum + those.length, 0);
  return [
    ...(native > 0 ? [`builder: ${native} without a container, as far as the definitions say`] : []),
    ...needs.slice(0, MOST_REASONS).map(([why, those]) => `builder: BuildKit for ${namesOf(those)}: ${why}`),
    ...(left > 0 ? [`builder: BuildKit for ${left} more: terrarium explain <id> says why`] : []),
  ];
}

function namesOf([first, ...others]: readonly HashedEnvironment[]): string {
  return `${first?.id}${others.length === 0 ? '' : ` and ${others.length} more`}`;
}
