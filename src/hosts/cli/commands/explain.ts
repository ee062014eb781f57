import { whyBuildKit } from '../../../core/assemble/why-buildkit.ts';
import type { BuilderKind } from '../../../core/config/builder-kind.ts';
import { SECTIONS } from '../../../core/model/definition.ts';
import type { HashedEnvironment } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { type Definition, environmentsOf } from '../../../core/normalize/definitions.ts';
import { acrRefusal } from '../../../core/plan/acr-limits.ts';
import { describeDefinition } from '../../../core/report/describe-definition.ts';
import { explainRow } from '../../../core/report/explain-row.ts';
import type { ReportRow } from '../../../core/report/row.ts';
import { COMMON, REGISTRY, requireOneForm } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { explainJson } from '../command/explain-json.ts';
import { printDockerfile } from '../command/exporting-definitions.ts';
import { requireDefinition } from '../command/one-definition.ts';
import { printDiagnostics, printJson, printWrapped } from '../command/output.ts';
import { makePlan, reportOf } from '../command/planning.ts';

export const command: Command = {
  usage: 'explain <id> [flags]',
  summary: 'Shows one environment, by id or name: what is hashed, what a build would do, and why.',
  flags: [
    ...COMMON,
    ...REGISTRY,
    { name: 'offline', kind: 'flag', help: 'ask no registry' },
    {
      name: 'dockerfile',
      kind: 'flag',
      help: 'print what BuildKit runs for it instead, as one Dockerfile; asks no registry',
    },
    {
      name: 'platform',
      kind: 'text',
      value: '<os/architecture>',
      help: 'with --dockerfile: of this platform (default: the first)',
    },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/explain.schema.json)' },
  ],
  run: async (args, signal) => {
    requireOneForm(args, 'json', 'dockerfile');
    if (args.flag('dockerfile')) return printDockerfile(args, signal);
    if (args.text('platform') !== undefined) throw new TerrariumError('usage', '--platform is for --dockerfile');
    const [wanted, ...more] = args.positionals;
    if (wanted === undefined || more.length > 0)
      throw new TerrariumError('usage', 'expected one id or name', { hint: 'terrarium list shows them' });
    const planned = await makePlan(args, 'present', [wanted], signal);
    const found = requireDefinition(planned.head, wanted);
    const { rows } = await reportOf(planned);
    const row = rows.find(({ id }) => id === found.origin.id);
    const sharers = environmentsOf(planned.head).filter(
      ({ id, hash }) => found.item.ok && hash === found.item.value.hash && id !== found.origin.id,
    );
    if (args.json) {
      const why = found.item.ok ? whyBuildKit(found.item.value) : undefined;
      printJson(explainJson({ found, row, sharers, whyBuildKit: why }));
    } else {
      printWrapped(definitionLines(found, planned.head.config.builder, row, sharers));
      printDiagnostics([...found.item.diagnostics, ...(row?.pins ?? [])]);
    }
    return found.item.ok ? 0 : 1;
  },
};

function builderOf(environment: HashedEnvironment, builder: BuilderKind): string {
  if (builder === 'acr') {
    const refusals = environment.image.platforms.map(acrRefusal).filter((refusal) => refusal !== undefined);
    return refusals[0] ?? 'ACR Tasks';
  }
  const why = whyBuildKit(environment);
  return why === undefined ? 'native or BuildKit' : `BuildKit: ${why}`;
}

function definitionLines(
  { origin, item }: Definition,
  builder: BuilderKind,
  row: ReportRow | undefined,
  sharers: readonly HashedEnvironment[],
): readonly string[] {
  const head = [`${origin.id}`, `  format     ${origin.format}, ${origin.kind}`, `  selection  ${origin.selection}`];
  if (!item.ok) return [...head, `  failed     at ${item.stage}: ${item.cause}`];
  const { value } = item;
  return [
    ...head,
    `  name       ${value.name ?? '(none)'}${value.version === undefined ? '' : ` ${value.version}`}`,
    ...(value.owners.length === 0 ? [] : [`  owners     ${value.owners.join(' ')}`]),
    ...(value.runsOn.length === 0 ? [] : [`  runs on    ${value.runsOn.join(' ')}`]),
    ...Object.entries(value.policies).map(([rule, severity]) => `  policy     ${rule}: ${severity}`),
    `  hash       ${value.hash}`,
    ...SECTIONS.map((section) => `    ${section.padEnd(9)} ${value.sections[section].slice(0, 12)}`),
    `  builder    ${builderOf(value, builder)}`,
    ...describeDefinition(value.definition).map((line) => `  ${line}`),
    ...sharers.map(({ id }) => `  same image ${id}`),
    ...(row === undefined
      ? []
      : [
          `  plan       ${row.status}${row.reason === undefined ? '' : ` (${row.reason})`}: ${row.detail}`,
          // The first line is the one above.
          ...explainRow(row)
            .slice(1)
            .map((line) => `             ${line}`),
        ]),
  ];
}
