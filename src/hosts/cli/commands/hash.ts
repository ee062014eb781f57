import { isSelected } from '../../../core/model/environment.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import { type Definition, type Definitions, diagnosticsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { COMMON, MEMO } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hashedJson, hashJson } from '../command/hash-json.ts';
import { hostOptions, loadAgain, loadHead } from '../command/load.ts';
import { requireMatches } from '../command/matching.ts';
import { jsonPiece, print, printDiagnostics, printJsonPieces, printNote, printPieces } from '../command/output.ts';

export const command: Command = {
  usage: 'hash [patterns] [flags]',
  summary:
    'Prints the definition hash of every environment that is recognised, or of those that patterns name. Asks no registry. Contexts of what is neither selected nor named are not read.',
  flags: [...COMMON, MEMO, { name: 'json', kind: 'flag', help: 'print JSON (schemas/hash.schema.json)' }],
  isPure: () => true,
  run: async (args, signal) => {
    const options = hostOptions(args, signal);
    const { tree } = await args.openSource(options.root, options.env);
    const head = await loadHead(options, askedBy([args.positionals]), tree, args.onDefined);
    requireMatches(head.definitions, [args.positionals]);
    const shown = named(head, args.positionals);
    if (args.json) {
      const json = hashJson(shown);
      printJsonPieces(json, 'environments', json.environments);
    } else {
      printHashes(shown);
      printDiagnostics(diagnosticsOf(shown));
      tellUnread(shown);
    }
    const answersFor = args.positionals.length > 0 ? () => true : isSelected;
    const failed = shown.definitions.some(({ origin, item }) => answersFor(origin) && !item.ok);
    return failed || shown.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
  runAgain: async (args, changed, signal) => {
    const definitions = await loadAgain(args, changed, signal);
    const pieceOf = args.json ? (one: Definition) => jsonPiece(hashedJson(one)) : hashLine;
    return definitions?.map((definition) => [definition.origin.id, pieceOf(definition)]);
  },
};

function named(head: Definitions, patterns: readonly string[]): Definitions {
  if (patterns.length === 0) return head;
  const { ids, diagnostics } = pick(head.definitions, patterns);
  const wanted = new Set(ids);
  return {
    ...head,
    definitions: head.definitions.filter(({ origin }) => wanted.has(origin.id)),
    diagnostics: [...head.diagnostics, ...diagnostics],
  };
}

function printHashes({ definitions }: Definitions): void {
  if (definitions.length === 0) print('no environment definition was found');
  else printPieces(definitions.map((definition) => [definition.origin.id, hashLine(definition)]));
}

function hashLine({ origin, item }: Definition): string {
  const hash = item.ok ? item.value.hash : (item.unread === true ? 'not read' : 'failed').padEnd(64);
  return `${hash}  ${origin.selection.padEnd(10)}  ${logLine(origin.id)}`;
}

function tellUnread({ definitions }: Definitions): void {
  const unread = definitions.filter(({ item }) => !item.ok && item.unread === true).length;
  if (unread === 0) return;
  const contexts = unread === 1 ? 'the context of a definition' : `the contexts of ${unread} definitions`;
  printNote(`${contexts} that nothing selects: not read; terrarium hash <id> reads it`);
}
