import { renderPlanText } from '../../../core/report-text.ts';
import { COMMON, type Flag, formatHelp, REGISTRY, readArguments } from '../arguments.ts';
import type { Command } from '../command.ts';
import { print, printDiagnostics, printJson } from '../output.ts';
import { hasFailed, makePlan, reportOf } from '../planning.ts';

const FLAGS: readonly Flag[] = [
  ...COMMON,
  ...REGISTRY,
  { name: 'offline', kind: 'flag', help: 'ask no registry: hashes and differences only' },
  { name: 'json', kind: 'flag', help: 'print the plan as JSON' },
];
const SUMMARY =
  'Says what would be built, reused or used, and why. Writes nothing. Patterns are ids, names and globs; ! excludes.';

export const command: Command = async (args) => {
  const parsed = readArguments(FLAGS, args);
  if (parsed.help) {
    print(formatHelp('plan [patterns] [flags]', SUMMARY, FLAGS));
    return 0;
  }
  const planned = await makePlan(parsed, 'present', parsed.positionals);
  const report = reportOf(planned);
  if (parsed.json) printJson(planned.plan);
  else {
    print(renderPlanText(report));
    printDiagnostics(report.diagnostics);
  }
  return hasFailed(planned.plan) ? 1 : 0;
};
