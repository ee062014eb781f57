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
export function collectOutcomes(planned: Plan, now: Plan, reported?: JobRows): CollectedOutcomes {
  const before = new Map(planned.items.map((item) => [item.hash, item]));
  const outcomes = new Map<DefinitionHash, Outcome>();
  // Parents come first.
  for (const item of now.items) {
    const [plannedItem, row] = [before.get(item.hash), reported?.get(item.hash)];
    const found = imageOutcome(item, plannedItem, row);
    const without = reported === undefined ? NO_IMAGE : NO_REPORT;
    outcomes.set(item.hash, found ?? missing(item, { planned: plannedItem, row, outcomes, without }));
  }
  const all = [...outcomes.values()];
  return { plan: { ...now, items: all.map(({ item }) => item) }, outcomes: all };
}

const NO_IMAGE = 'its build job left no image in the registry';
const NO_REPORT = 'its build job left neither an image nor a report: it was cancelled, or ended before it built';

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
  /** What a build job is told to have done that is not known to have done anything. */
  readonly without: string;
}

function missing(now: PlanItem, { planned, row, outcomes, without }: Known): Outcome {
  const item = asPlanned(now, planned);
  if (row?.status === 'failed') {
    const { seconds, tail, complaint, place, code = 'build-failed' } = row;
    return { item, seconds, status: 'failed', error: new TerrariumError(code, row.detail, { place }), tail, complaint };
  }
  const parents = item.parents.flatMap((hash) => outcomes.get(hash) ?? []);
  const parent = parents.find(({ status }) => status === 'failed' || status === 'blocked');
  if (parent !== undefined) return { item, seconds: undefined, status: 'blocked', by: parent.item.ids[0] ?? '' };
  const why = isOpen(planned) ? without : `it has no usable image: ${now.detail}`;
  const error = new TerrariumError('build-failed', why, { hint: 'read the log of its build job' });
  return { item, seconds: undefined, status: 'failed', error, tail: [] };
}
