import type { Outcome } from '../../core/build/outcome.ts';
import { type Diagnostic, enumerate, worstFirst } from '../../core/model/diagnostic.ts';
import type { TerrariumError } from '../../core/model/errors.ts';
import { finding } from '../../core/model/findings.ts';
import { type Definition, diagnosticsOf } from '../../core/normalize/definitions.ts';
import { failurePlaces } from '../../core/report/failure-places.ts';
import { isOutside } from '../../core/report/told-once.ts';
import { plantedNote } from '../planted-note.ts';
import type { RunContext, RunResult } from './run-context.ts';

export interface RunFindings {
  /** Everything, for the report. */
  readonly all: readonly Diagnostic[];
  /** What this run answers for: annotated, and able to fail it. Worst first. */
  readonly relevant: readonly Diagnostic[];
}

/** Parts the findings of what was planned or built from those of candidates, which fail no run. */
export function collectFindings(
  { env, runner, headAndBase, permitted }: Pick<RunContext, 'env' | 'runner' | 'headAndBase' | 'permitted'>,
  { plan, applied }: RunResult,
  uncompared: TerrariumError | undefined,
): RunFindings {
  const { head } = headAndBase;
  const answered = new Set([...plan.items.flatMap(({ ids }) => ids), ...plan.failed.map(({ id }) => id)]);
  const others = new Set(head.definitions.flatMap(({ item }) => (answered.has(item.id) ? [] : item.diagnostics)));
  const note: readonly Diagnostic[] =
    permitted.note === undefined ? [] : [finding('note', 'planned-only', permitted.note, { path: '.' })];
  // A plan of another job brings no findings: this checkout has its own.
  const own = new Set([
    ...diagnosticsOf(head),
    ...plan.diagnostics,
    ...headAndBase.notes,
    ...plantedNote(env, runner.notBelow),
    ...(applied?.diagnostics ?? []),
    ...(uncompared === undefined ? [] : [uncomparedNote(uncompared)]),
  ]);
  const all = [...own];
  const byId = new Map(head.definitions.map((definition) => [definition.item.id, definition]));
  const failures = [...failedBefore(byId, plan), ...failedOutcomes(applied?.outcomes ?? [], byId)];
  const relevant = [...failures, ...all.filter((diagnostic) => !others.has(diagnostic)), ...note];
  return { all, relevant: worstFirst(relevant) };
}

function uncomparedNote({ code, message, hint }: TerrariumError): Diagnostic {
  return finding('note', code, `the packages of images were not compared: ${message}`, { path: '.', hint });
}

type ById = ReadonlyMap<string, Definition>;

// Most failures have a finding with a place. For the others the cause is reported.
function failedBefore(byId: ById, { failed }: RunResult['plan']): readonly Diagnostic[] {
  return failed.flatMap(({ id, stage, cause }): readonly Diagnostic[] => {
    const definition = byId.get(id);
    if (definition?.item.diagnostics.some(({ severity }) => severity === 'error')) return [];
    return [finding('error', `${stage}-failed`, `${id}: ${cause}`, { path: definition?.origin.source ?? '.' })];
  });
}

type Failed = Extract<Outcome, { readonly status: 'failed' }>;

// A cause outside of all definitions is told once, with all that it fails.
function failedOutcomes(outcomes: readonly Outcome[], byId: ById): readonly Diagnostic[] {
  const groups = new Map<unknown, Failed[]>();
  for (const outcome of outcomes) {
    if (outcome.status !== 'failed') continue;
    const { code, message, hint } = outcome.error;
    const cause = isOutside(code) ? JSON.stringify([code, message, hint]) : outcome;
    groups.set(cause, [...(groups.get(cause) ?? []), outcome]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [failureFinding(first, [first, ...others], byId)],
  );
}

function failureFinding({ item, error, complaint = [] }: Failed, all: readonly Failed[], byId: ById): Diagnostic {
  // Ids of an item are sorted as definitions are.
  const definitions = item.ids.flatMap((id) => byId.get(id) ?? []);
  const environments = definitions.flatMap((definition) => (definition.item.ok ? [definition.item.value] : []));
  const [blamed] = failurePlaces({ place: error.place, complaint }, environments);
  const ids = enumerate(all.flatMap((failed) => failed.item.ids));
  // What the installer says first is the cause: an annotation has room for one line.
  const said = [error.message, ...complaint.slice(0, 1)].join(': ');
  return finding('error', error.code, `${ids}: ${said}`, {
    path: blamed?.path ?? definitions[0]?.origin.source ?? '.',
    at: blamed?.at,
    hint: error.hint,
  });
}
