import { writeText } from '../../../adapters/files/write-text.ts';
import { turnsUntil } from '../../../adapters/turns.ts';
import { formatBaseline } from '../../../core/config/baseline.ts';
import { diagnosticJson, distinct } from '../../../core/model/diagnostic.ts';
import type { Document } from '../../../core/model/environment.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import { inTurns } from '../../../core/model/turn.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import { environmentsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { repositoryOrder } from '../../../core/oci/repository-order.ts';
import { createPinChecker, documentsByPath, type Pin } from '../../../core/pinning/check.ts';
import { applyEdits, type Edit } from '../../../core/pinning/edits.ts';
import { type ProposedEdits, proposeEdits } from '../../../core/pinning/propose-edits.ts';
import { baseResolver } from '../../../core/resolve/bases.ts';
import { indexLines, type LineIndex, positionAt } from '../../../core/text/line-index.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { openRegistry } from '../../composition.ts';
import { type Arguments, COMMON, REPOSITORIES } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hostOptions, loadHead, requireConfig } from '../command/load.ts';
import { requireMatches } from '../command/matching.ts';
import { print, printDiagnostics, printJson, printNote } from '../command/output.ts';

export const command: Command = {
  usage: 'pin [patterns] [flags]',
  summary:
    'Shows what leaves versions open, and pins it to what the last images hold. Patterns are ids, names and globs.',
  flags: [
    ...COMMON,
    ...REPOSITORIES,
    { name: 'write', kind: 'flag', help: 'write the corrections into the files' },
    { name: 'baseline', kind: 'flag', help: 'accept what is found now: write the file that baseline names' },
    { name: 'offline', kind: 'flag', help: 'ask no registry: show findings alone' },
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/pin.schema.json)' },
  ],
  run: async (args, signal) => {
    const options = hostOptions(args, signal);
    const head = await loadHead(options, askedBy([args.positionals]));
    requireConfig(head);
    requireMatches(head.definitions, [args.positionals]);
    const { ids, diagnostics } = pick(head.definitions, args.positionals);
    const asked = new Set(ids);
    if (args.positionals.length === 0 && ids.length === 0 && head.definitions.length > 0)
      printNote('nothing is selected: name what to look at, as in terrarium pin <id>, or select it in terrarium.yml');
    const environments = environmentsOf(head).filter(({ id }) => asked.has(id));
    if (args.flag('baseline') && args.positionals.length > 0)
      throw new TerrariumError('usage', '--baseline takes no patterns: what they leave out would be forgotten');
    const checker = createPinChecker();
    await inTurns(environments, turnsUntil(signal), checker.check);
    if (args.flag('baseline')) {
      const pins = environments.flatMap((environment) => checker.find({ ...environment, accepted: new Set() }));
      return writeBaseline(args, options.root, head.config.baseline, pins);
    }
    const registry = openRegistry(options, head.config);
    const sources = {
      registry,
      order: repositoryOrder(head.config, false).order,
      bases: baseResolver(registry, head.config),
      checker,
    };
    const proposed = args.flag('offline') ? NONE : await proposeEdits(environments, sources);
    const documents = documentsByPath(environments);
    if (args.flag('write')) await writeEdits(options.root, documents, proposed.edits);
    const lines = new Map([...documents].map(([path, { text }]) => [path, indexLines(text)]));
    report(args, environments.flatMap(checker.find), proposed, lines);
    const broken = head.definitions.flatMap(({ item }) => (!item.ok && asked.has(item.id) ? item.diagnostics : []));
    const said = [...head.diagnostics, ...diagnostics, ...broken, ...proposed.notes];
    printDiagnostics(said);
    return said.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

const NONE: ProposedEdits = { edits: [], disputed: [], notes: [] };

type LinesByPath = ReadonlyMap<string, LineIndex>;

function report(args: Arguments, pins: readonly Pin[], { edits, disputed }: ProposedEdits, lines: LinesByPath): void {
  if (args.json) {
    const findings = shownFindings(distinct(pins.map(({ diagnostic }) => diagnostic)));
    printJson({
      ...{ formatVersion: 1, findings: findings.map(diagnosticJson) },
      ...{ edits: edits.map((edit) => describeEdit(edit, lines)), written: args.flag('write') },
    });
    return;
  }
  const corrected = new Set(edits.map(({ place, code, subject }) => JSON.stringify([place.path, code, subject])));
  const left = pins.filter(
    ({ diagnostic: { path, code }, subject }) => !corrected.has(JSON.stringify([path, code, subject])),
  );
  const open = distinct(left.map(({ diagnostic }) => diagnostic));
  printDiagnostics(open);
  for (const edit of edits) print(logLine(formatEdit(edit, lines)));
  for (const { place, subject } of disputed)
    print(logLine(`${place.path}: ${subject} is left alone: images of two environments hold different versions`));
  const verb = args.flag('write') ? 'pinned' : 'can be pinned with --write';
  print(`${edits.length} ${verb}, ${open.length} left`);
}

function formatEdit(edit: Edit, lines: LinesByPath): string {
  const { path, line, from, to } = describeEdit(edit, lines);
  return `${path}:${line}: ${from === '' ? '' : `${from} -> `}${to}`;
}

function describeEdit({ place, text, code, subject }: Edit, lines: LinesByPath) {
  const index = lines.get(place.path) ?? indexLines('');
  const { line, column } = positionAt(index, place.start);
  const from = index.text.slice(place.start, place.end);
  return { path: place.path, line, column, code, subject, from, to: text };
}

async function writeEdits(
  root: string,
  documents: ReadonlyMap<string, Document>,
  edits: readonly Edit[],
): Promise<void> {
  for (const [path, own] of Map.groupBy(edits, ({ place }) => place.path)) {
    const text = documents.get(path)?.text ?? '';
    await writeText(root, path, applyEdits(text, own), text);
  }
}

async function writeBaseline(
  args: Arguments,
  root: string,
  path: string | undefined,
  pins: readonly Pin[],
): Promise<number> {
  if (path === undefined)
    throw new TerrariumError('usage', 'terrarium.yml names no baseline', {
      hint: 'add "baseline: .terrarium-baseline.json"',
    });
  const accepted = pins.map(({ diagnostic: { path: file, code }, subject }) => ({ path: file, code, subject }));
  const text = formatBaseline(accepted);
  await writeText(root, path, text);
  const count = new Set(accepted.map((pin) => JSON.stringify(pin))).size;
  if (args.json) printJson({ formatVersion: 1, baseline: path, accepted: count });
  else print(logLine(`wrote ${path}: ${count} findings are accepted`));
  return 0;
}
