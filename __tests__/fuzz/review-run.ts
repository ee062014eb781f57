import { OFFLINE } from '../../src/adapters/registry/offline.ts';
import type { Outcome } from '../../src/core/build/outcome.ts';
import type { ApplyPorts } from '../../src/core/model/builder.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import type { Registry } from '../../src/core/model/registry.ts';
import { type Definitions, diagnosticsOf, environmentsOf } from '../../src/core/normalize/definitions.ts';
import { repositoryOrder } from '../../src/core/oci/repository-order.ts';
import { createPinChecker, documentsByPath, type PinChecker } from '../../src/core/pinning/check.ts';
import { applyEdits, editsOf, mergeEdits } from '../../src/core/pinning/edits.ts';
import { restoreOrder } from '../../src/core/pinning/restore-order.ts';
import { suggestionsOf, suggestionText } from '../../src/core/pinning/suggestions.ts';
import { formatPlan, parsePlan } from '../../src/core/plan/file.ts';
import type { Plan } from '../../src/core/plan/item.ts';
import type { PlanOptions } from '../../src/core/plan/options.ts';
import { commentOf, isWorthComment, summaryOf } from '../../src/core/report/comment.ts';
import { createReport, headline, type Report } from '../../src/core/report/report.ts';
import { formatSarif } from '../../src/core/report/sarif.ts';
import { renderDiagnostic, renderPlanText, renderWhy } from '../../src/core/report/text.ts';
import { annotate } from '../../src/hosts/action/annotations.ts';
import { createBuildLog } from '../../src/hosts/action/build-log.ts';
import { planOutputs, resultOutputs } from '../../src/hosts/action/outputs.ts';
import { apply, plan } from '../../src/pipeline.ts';
import { ANSWERING } from './answering-registry.ts';

const DIGEST = `sha256:${'d'.repeat(64)}`;

/** Plans, builds with a builder that fails, and reports, as the action and the command line do; edits files as `pin` does. */
export async function reviewRun(
  head: Definitions,
  base: Definitions | undefined,
  renamed: ReadonlyMap<string, string>,
): Promise<void> {
  const checker = createPinChecker();
  correct(head, base, checker);
  const unknown = await planOn(OFFLINE, head, base, checker);
  present({ head, base, renamed, checker }, unknown, undefined);
  const planned = await planOn(ANSWERING, head, base, checker);
  const outcomes = await build(planned, head);
  present({ head, base, renamed, checker }, planned, outcomes);
}

function planOn(
  registry: Registry,
  head: Definitions,
  base: Definitions | undefined,
  checker: PinChecker,
): Promise<Plan> {
  const options: PlanOptions = {
    order: repositoryOrder(head.config, false),
    strength: 'present',
    environments: [],
    force: [],
    refresh: [],
    keepMoved: false,
    mayProbe: false,
    hints: new Map(),
    checker,
  };
  return plan(head, base, registry, options);
}

/** Each fix as if its version were known, and each order restored. */
function correct(head: Definitions, base: Definitions | undefined, checker: PinChecker): void {
  const environments = environmentsOf(head);
  const before = new Map((base === undefined ? [] : environmentsOf(base)).map((one) => [one.id, one]));
  const pinned = environments.flatMap((one) =>
    editsOf(checker.find(one), ({ kind }) => (kind === 'digest' ? DIGEST : '1.2.3')),
  );
  const restored = environments.flatMap((one) => {
    const old = before.get(one.id);
    return old === undefined ? [] : restoreOrder(old, one);
  });
  const documents = documentsByPath(environments);
  for (const edits of [mergeEdits(pinned).edits, restored]) {
    for (const [path, own] of Map.groupBy(edits, ({ place }) => place.path))
      applyEdits(documents.get(path)?.text ?? '', own);
    for (const suggestion of suggestionsOf(edits, documents, () => true)) suggestionText(suggestion);
  }
}

async function build(planned: Plan, head: Definitions): Promise<readonly Outcome[]> {
  const log = createBuildLog(() => undefined);
  const ports: ApplyPorts = {
    registry: ANSWERING,
    materialize: async () => ({ contextDirectory: '/', dockerfile: '/', dispose: async () => undefined }),
    build: () => Promise.reject(new TerrariumError('build-failed', 'the builder fails')),
    smokeTest: async () => undefined,
    onProgress: log.report,
    now: () => 0,
  };
  try {
    const order = repositoryOrder(head.config, false);
    const options = { order, only: undefined, jobs: 4, maxBuilds: 100_000, provenance: undefined, hints: new Map() };
    return (await apply(parsePlan(formatPlan(planned)), head, ports, options)).outcomes;
  } catch (error) {
    if (error instanceof TerrariumError) return [];
    throw error;
  } finally {
    log.close();
  }
}

interface Sides {
  readonly head: Definitions;
  readonly base: Definitions | undefined;
  readonly renamed: ReadonlyMap<string, string>;
  readonly checker: PinChecker;
}

function present(
  { head, base, renamed, checker }: Sides,
  planned: Plan,
  outcomes: readonly Outcome[] | undefined,
): void {
  const text = formatPlan(planned);
  if (formatPlan(parsePlan(text)) !== text.replaceAll('"strength":"verified"', '"strength":"present"'))
    throw new Error('a plan is another after it was written and read');
  const environments = environmentsOf(head);
  const diagnostics = [...diagnosticsOf(head), ...planned.diagnostics];
  const report = createReport({
    plan: planned,
    outcomes,
    origins: head.definitions.map(({ origin }) => origin),
    head: environments,
    before: base && environmentsOf(base),
    renamed,
    diagnostics,
    checker,
  });
  render(report);
  planOutputs(planned, 'plan.json', { matrixSize: 3, waves: true });
  resultOutputs({ plan: planned, report, reportPath: '', environments, images: new Map() });
}

/** A report in each of its forms. */
export function render(report: Report): void {
  const { diagnostics } = report;
  const silent = () => undefined;
  JSON.stringify(report);
  headline(report);
  summaryOf(report, {});
  commentOf(report, { remarks: ['a remark'], footer: 'a footer' });
  isWorthComment(report);
  renderPlanText(report);
  renderWhy(report);
  for (const diagnostic of diagnostics) renderDiagnostic(diagnostic);
  formatSarif([...diagnostics, ...report.rows.flatMap(({ pins }) => pins)], { version: '1.0.0', prefix: 'a/' });
  annotate({ error: silent, warning: silent, notice: silent }, diagnostics, '.');
}
