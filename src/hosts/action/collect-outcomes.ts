import type { Outcome } from '../../core/build/outcome.ts';
import type { DefinitionHash } from '../../core/model/definition.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import type { Plan, PlanItem } from '../../core/plan/item.ts';
import type { JobRow, JobRows } from '../../core/report/job-report.ts';

export interface CollectedOutcomes {
  /** What was planned, with the images that are there now. */
  readonly plan: Plan;
  readonly outcomes: readonly Outcome[];
}

/**
 * What became of a plan: whether an image is there, by what the registry says after the jobs that built it; why it is not, and
 * what its build took, by what these jobs reported.
 */
export function collectOutcomes(planned: Plan, now: Plan, reported: JobRows = new Map()): CollectedOutcomes {
  const before = new Map(planned.items.map((item) => [item.hash, item]));
  const outcomes = new Map<DefinitionHash, Outcome>();
  // Parents come first.
  for (const item of now.items) {
    const found = imageOutcome(item, before.get(item.hash), reported.get(item.hash));
    outcomes.set(
      item.hash,
      found ?? missing(item, { planned: before.get(item.hash), row: reported.get(item.hash), outcomes }),
    );
  }
  const all = [...outcomes.values()];
  return { plan: { ...now, items: all.map(({ item }) => item) }, outcomes: all };
}

function asPlanned(now: PlanItem, planned: PlanItem | undefined): PlanItem {
  if (planned === undefined) return now;
  return { ...now, action: planned.action, reason: planned.reason, detail: planned.detail };
}

function isOpen(planned: Pick<PlanItem, 'action'> | undefined): boolean {
  return planned?.action === 'build' || planned?.action === 'unknown';
}

function imageOutcome(now: PlanItem, planned: PlanItem | undefined, row: JobRow | undefined): Outcome | undefined {
  if (now.image === null || (now.action !== 'use' && now.action !== 'reuse')) return undefined;
  const status = now.action === 'use' ? 'used' : isOpen(planned) ? 'built' : 'reused';
  const built = status === 'built' && row?.status === 'built' ? row : undefined;
  const recorded = built && { changes: built.packages, bytes: built.bytes, failure: undefined };
  const key = now.effectiveKey ?? now.key;
  return { item: asPlanned(now, planned), seconds: built?.seconds, status, image: now.image, key, recorded };
}

interface Known {
  readonly planned: PlanItem | undefined;
  readonly row: JobRow | undefined;
  /** Of parents, at least. */
  readonly outcomes: ReadonlyMap<DefinitionHash, Outcome>;
}

function missing(now: PlanItem, { planned, row, outcomes }: Known): Outcome {
  const item = asPlanned(now, planned);
  if (row?.status === 'failed') {
    const { seconds, tail, conflict } = row;
    return { item, seconds, status: 'failed', error: new TerrariumError('build-failed', row.detail), tail, conflict };
  }
  const parents = item.parents.flatMap((hash) => outcomes.get(hash) ?? []);
  const parent = parents.find(({ status }) => status === 'failed' || status === 'blocked');
  if (parent !== undefined) return { item, seconds: undefined, status: 'blocked', by: parent.item.ids[0] ?? '' };
  const why = isOpen(planned) ? 'its build job left no image in the registry' : `it has no usable image: ${now.detail}`;
  const error = new TerrariumError('build-failed', why, { hint: 'read the log of its build job' });
  return { item, seconds: undefined, status: 'failed', error, tail: [] };
}
