import { turnsUntil } from '../../../adapters/turns.ts';
import { diagnosticJson } from '../../../core/model/diagnostic.ts';
import { isSelected } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import type { Normalized } from '../../../core/normalize/normalize.ts';
import type { Use } from '../../../core/parse/parse.ts';
import { formatColumns } from '../../../core/report/columns.ts';
import { useFinder } from '../../../core/report/registered-uses.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { outline } from '../../../pipeline.ts';
import { loadConfig } from '../../load-config.ts';
import { type Arguments, COMMON, MEMO, REGISTERED, REPOSITORIES, requireNoArguments } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions } from '../command/load.ts';
import { print, printDiagnostics, printJson, screenFor } from '../command/output.ts';

export const command: Command = {
  usage: 'list [flags]',
  summary: 'Lists every definition that is recognised, and what becomes of it. Reads no build context.',
  flags: [
    ...COMMON,
    MEMO,
    ...REPOSITORIES,
    { name: 'registered', kind: 'flag', help: 'list what repositories have registered instead, as versions does' },
    ...REGISTERED.map((flag) => ({ ...flag, help: `with --registered: ${flag.help}` })),
    {
      name: 'json',
      kind: 'flag',
      help: 'print JSON (schemas/list.schema.json; with --registered: schemas/versions.schema.json)',
    },
  ],
  isPure: (args) => !args.flag('registered'),
  run: async (args, signal) => {
    if (args.flag('registered')) return listElsewhere(args, signal);
    if (REGISTERED.some(({ name }) => args.flag(name)))
      throw new TerrariumError('usage', '--packages and --all go with --registered');
    requireNoArguments(args, 'terrarium hash [patterns] shows some of them');
    const options = hostOptions(args, signal);
    const { tree } = await args.openSource(options.root, options.env);
    const { config, diagnostics } = await loadConfig(tree, options);
    const { definitions: found, uses } = await outline(tree, config, turnsUntil(signal));
    if (args.json) {
      const findings = shownFindings([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
      printJson({
        ...{ formatVersion: 1, environments: found.map(listJson), uses: usesJson(uses, found) },
        diagnostics: findings.map(diagnosticJson),
      });
    } else {
      print(formatList(found));
      if (uses.length > 0) print(`\n${formatUses(uses, found)}`);
    }
    if (!args.json) printDiagnostics([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
    const failed = found.some(({ origin, item }) => isSelected(origin) && !item.ok);
    return failed || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function listElsewhere(args: Arguments, signal: AbortSignal): Promise<number> {
  requireNoArguments(args, 'terrarium versions <name> lists the versions of one');
  const [{ askRegistered }, { listRegistered }] = await Promise.all([
    import('../command/registered.ts'),
    import('../command/registered-names.ts'),
  ]);
  await listRegistered(await askRegistered(args, signal), args);
  return 0;
}

function listJson({ origin, item }: Normalized) {
  const { id, source, format, kind, selection } = origin;
  return {
    id,
    name: item.ok ? (item.value.name ?? null) : null,
    source,
    format,
    kind,
    selection,
    selected: isSelected(origin),
    owners: item.ok ? item.value.owners : [],
    ok: item.ok,
  };
}

function usesJson(uses: readonly Use[], found: readonly Normalized[]) {
  const environmentsOf = useFinder(found);
  return uses.map((use) => ({
    id: use.id,
    source: use.path,
    reference: use.reference,
    environments: environmentsOf(use),
  }));
}

// Registered elsewhere: they have no image of ours, unless an environment of this tree has their name.
function formatUses(uses: readonly Use[], found: readonly Normalized[]): string {
  const environmentsOf = useFinder(found);
  const rows = uses.map((use) => {
    const ids = environmentsOf(use);
    return ['use', logLine(use.reference), logLine(use.id), ids.length === 0 ? '' : `= ${logLine(ids.join(', '))}`];
  });
  return formatColumns(rows, screenFor('out'));
}

const BROKEN = '(has errors)';

function formatList(found: readonly Normalized[]): string {
  if (found.length === 0) return 'no environment definition was found';
  const rows = found.map(({ origin, item }) => {
    const name = item.ok ? (item.value.name ?? '') : BROKEN;
    const owners = item.ok ? item.value.owners.join(' ') : '';
    return [origin.selection, origin.format, origin.kind, logLine(origin.id), logLine(name), owners];
  });
  return formatColumns(rows, screenFor('out'), (text) => (text === BROKEN ? 'bad' : undefined));
}
