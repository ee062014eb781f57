import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { planDocument } from '../../../core/plan/file.ts';
import { describeBuilders } from '../../../core/report/describe-builders.ts';
import { renderPlanText, renderWhy } from '../../../core/report/text.ts';
import { COMMON, MEMO, REGISTRY } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { print, printJson, printWrapped, screenFor } from '../command/output.ts';
import { hasFailed, makePlan, type Planned, printFindings, reportOf } from '../command/planning.ts';

/** Who builds what is to be built, where that is not BuildKit for all of it. */
function builderLines({ head, plan: { items } }: Planned): readonly string[] {
  if (head.config.builder === 'buildkit') return [];
  const builds = new Set(items.flatMap(({ action, hash }) => (action === 'build' ? [hash] : [])));
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
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/plan.schema.json)' },
  ],
  // Another side is read from commits.
  isPure: (args) => args.flag('offline') && !args.flag('load') && args.text('base-ref') === undefined,
  run: async (args, signal) => {
    const planned = await makePlan(args, 'present', args.positionals, signal);
    if (args.json) printJson(planDocument(planned.plan));
    else {
      const report = await reportOf(planned);
      const screen = screenFor('out');
      if (args.flag('why')) print(renderWhy(report, screen));
      print(renderPlanText(report, screen));
      const lines = builderLines(planned);
      if (lines.length > 0) printWrapped(lines);
      printFindings(report);
    }
    return hasFailed(planned.plan) ? 1 : 0;
  },
};
