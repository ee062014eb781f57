import { turnsUntil } from '../../../adapters/turns.ts';
import { formatChange } from '../../../core/diff/diff.ts';
import { type Affected, type AffectedEnvironment, affectedEnvironments } from '../../../core/graph/affected.ts';
import { type InputGlobs, inputReader } from '../../../core/graph/input-globs.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import type { Turn } from '../../../core/model/turn.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import { type Definitions, diagnosticsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import type { WorkspaceSource } from '../../recorded-reads.ts';
import { type Arguments, COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { affectedJson } from '../command/graph-json.ts';
import { hostOptions, loadBase, loadComparedHead, requireConfig } from '../command/load.ts';
import { requireMatches } from '../command/matching.ts';
import { print, printDiagnostics, printJson, printNote } from '../command/output.ts';

export const command: Command = {
  usage: 'affected [patterns] --base <commit> [flags]',
  summary:
    'Lists the selected environments that need another image or name than at the merge base of a commit and HEAD, parents first. Asks no registry.',
  flags: [
    ...COMMON,
    { name: 'base', kind: 'text', value: '<commit>', help: 'compare with the merge base of this commit and HEAD' },
    { name: 'ids', kind: 'flag', help: 'print ids only, one per line' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/affected.schema.json)' },
  ],
  run: async (args, signal) => {
    const { affected, base, inputs, diagnostics } = await findAffected(args, signal);
    if (args.json) printJson(affectedJson({ ...affected, base, inputs, diagnostics }));
    else {
      printAffected(affected, args.flag('ids'));
      printDiagnostics(diagnostics);
    }
    return affected.failed.length > 0 || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

async function findAffected(args: Arguments, signal: AbortSignal) {
  const ref = args.text('base');
  if (ref === undefined)
    throw new TerrariumError('usage', 'expected --base <commit>', { hint: 'such as --base origin/main' });
  if (args.json && args.flag('ids')) throw new TerrariumError('usage', 'expected one of --ids and --json');
  const options = hostOptions(args, signal);
  const opened = await args.openSource(options.root, options.env, { compares: true });
  const compared = await loadComparedHead(options, askedBy([]), opened.tree);
  const { head, tree } = compared;
  const source = { ...opened, tree };
  requireConfig(head);
  requireMatches(head.definitions, [args.positionals]);
  const { base, commit } = await loadBase(options, ref, compared, []);
  if (base === undefined || commit === undefined) throw new Error('nothing to compare with');
  const { affected, diagnostics } = pickAffected(affectedEnvironments(head, base), head, args.positionals);
  const inputs = args.json ? await readInputs(affected, source, head, turnsUntil(signal)) : NO_INPUTS;
  return { affected, base: commit, inputs, diagnostics };
}

const NO_INPUTS: ReadonlyMap<string, InputGlobs> = new Map();

/** What patterns name; the findings are those of the environments that are told. */
function pickAffected(affected: Affected, head: Definitions, patterns: readonly string[]) {
  const picked = patterns.length === 0 ? undefined : pick(head.definitions, patterns);
  const ids = picked && new Set(picked.ids);
  const isPicked = (id: string) => ids === undefined || ids.has(id);
  const shown: Affected = {
    environments: affected.environments.filter(({ environment }) => isPicked(environment.id)),
    removed: ids === undefined ? affected.removed : [],
    failed: affected.failed.filter(({ origin }) => isPicked(origin.id)),
  };
  const failed = new Set(shown.failed.map(({ origin }) => origin.id));
  const definitions = head.definitions.filter(({ origin }) => failed.has(origin.id));
  return { affected: shown, diagnostics: [...(picked?.diagnostics ?? []), ...diagnosticsOf({ ...head, definitions })] };
}

async function readInputs(
  { environments }: Affected,
  { tree, links }: WorkspaceSource,
  { config }: Definitions,
  turn: Turn,
): Promise<ReadonlyMap<string, InputGlobs>> {
  const read = inputReader(tree, config.path, links);
  const inputs = new Map<string, InputGlobs>();
  for (const { environment } of environments) {
    inputs.set(environment.id, await read(environment));
    await turn();
  }
  return inputs;
}

function printAffected({ environments, removed }: Affected, idsOnly: boolean): void {
  const width = environments.reduce((most, { reason }) => Math.max(most, reason.length), 0);
  const line = (found: AffectedEnvironment) =>
    idsOnly ? plainId(found) : `${found.reason.padEnd(width)}  ${describe(found)}`;
  if (environments.length > 0) print(environments.map(line).join('\n'));
  else if (!idsOnly) printNote('no environment is affected');
  for (const { id, why } of removed) printNote(`removed ${logLine(id)}: ${logLine(why)}`);
}

/** An id that a line says as it is: whoever reads ids takes them for that. */
function plainId({ environment: { id } }: AffectedEnvironment): string {
  if (logLine(id) === id) return id;
  throw new TerrariumError('usage', `the id ${JSON.stringify(id)} cannot be printed as it is`, { hint: 'use --json' });
}

function describe({ environment: { id, name, version }, reason, before, changes }: AffectedEnvironment): string {
  const [first, ...more] = changes;
  const named = (side: Pick<AffectedEnvironment['environment'], 'name' | 'version'> | undefined) =>
    [side?.name ?? '(no name)', ...(side?.version === undefined ? [] : [side.version])].join(':');
  const change = first === undefined ? '' : formatChange(first);
  const what = reason === 'name-changed' ? `${named(before)} -> ${named({ name, version })}` : change;
  const rest = more.length === 0 ? '' : ` and ${more.length} more`;
  return logLine(what === '' ? id : `${id}  ${what}${rest}`);
}
