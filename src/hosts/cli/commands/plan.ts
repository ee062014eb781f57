import { resolve } from 'node:path';
import { TerrariumError } from '../../../core/model/errors.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { planDocument } from '../../../core/plan/file.ts';
import type { Plan } from '../../../core/plan/item.ts';
import { formatCommentFile } from '../../../core/report/comment.ts';
import { describeBuilders } from '../../../core/report/describe-builders.ts';
import type { Report } from '../../../core/report/report.ts';
import { renderPlanText, renderWhy } from '../../../core/report/text.ts';
import { type CollectedOutcomes, collectOutcomes } from '../../reports/collect-outcomes.ts';
import { readJobReports } from '../../reports/job-reports.ts';
import { readPlanFile } from '../../reports/plan-file.ts';
import { type Arguments, COMMON, MEMO, PULL_REQUEST, REGISTRY, requireOneForm } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print, printJson, printWrapped, screenFor } from '../command/output.ts';
import { hasFailed, makePlan, type Planned, printFindings, reportOf } from '../command/planning.ts';

/** Who builds what is to be built, where that is not BuildKit for all of it. */
function builderLines({ head, plan: { items } }: Planned): readonly string[] {
  if (head.config.builder === 'buildkit') return [];
  const builds = new Set(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
  if (head.config.builder === 'acr') return builds.size === 0 ? [] : [`builder: ACR Tasks for ${builds.size}`];
  return describeBuilders(environmentsOf(head).filter(({ hash }) => builds.delete(hash)));
}

export const command: Command = {
  usage: 'plan [patterns] [flags]',
  summary:
    'Says what would be built, reused or used, and why. Writes nothing. Patterns are ids, names and globs; ! excludes.',
  flags: [
    ...COMMON,
    ...REGISTRY,
    MEMO,
    { name: 'load', kind: 'flag', help: 'plan for build --load: look in the local engine as well' },
    { name: 'offline', kind: 'flag', help: 'ask no registry: hashes and differences only' },
    { name: 'why', kind: 'flag', help: 'say of each environment at length why' },
    ...PULL_REQUEST,
    { name: 'after', kind: 'text', value: '<plan>', help: 'say what became of an earlier plan, a file of plan --json' },
    {
      name: 'reports',
      kind: 'text',
      value: '<dir>',
      help: 'with --after, files of build --report: why a build failed',
    },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/plan.schema.json)' },
  ],
  // Another side is read from commits, and an earlier plan from anywhere.
  isPure: (args) =>
    args.flag('offline') &&
    !args.flag('load') &&
    args.text('base-ref') === undefined &&
    args.text('after') === undefined,
  run: async (args, signal) => {
    requireOneForm(args, 'json', 'markdown');
    requireOneForm(args, 'why', 'markdown');
    const after = await readEarlier(args);
    const planned = await makePlan(args, after === undefined ? 'present' : 'verified', args.positionals, signal);
    const { plan, outcomes } = after === undefined ? { plan: planned.plan, outcomes: undefined } : after(planned.plan);
    if (args.json) printJson(planDocument(plan));
    else printReport(args, { ...planned, plan }, await reportOf({ ...planned, plan }, outcomes));
    const failed = outcomes?.some(({ status }) => status === 'failed' || status === 'blocked') ?? false;
    return failed || hasFailed(plan) ? 1 : 0;
  },
};

/** What `--after` names: tells what became of it, by what registries have now and by what build jobs reported. */
async function readEarlier(args: Arguments): Promise<((now: Plan) => CollectedOutcomes) | undefined> {
  const [after, reports] = [args.text('after'), args.text('reports')];
  if (after === undefined) {
    if (reports !== undefined) throw new TerrariumError('usage', '--reports says more of an earlier plan: add --after');
    return undefined;
  }
  const earlier = await readPlanFile(resolve(after), `--after: ${JSON.stringify(after)}`);
  const reported = reports === undefined ? undefined : await readJobReports(resolve(reports));
  return (now) => collectOutcomes(earlier, now, reported);
}

function printReport(args: Arguments, planned: Planned, report: Report): void {
  const screen = screenFor('out');
  if (args.flag('why')) print(renderWhy(report, screen));
  print(args.flag('markdown') ? formatCommentFile(report) : renderPlanText(report, screen));
  const lines = args.flag('markdown') ? [] : builderLines(planned);
  if (lines.length > 0) printWrapped(lines);
  printFindings(report);
}
