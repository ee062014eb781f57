import { isSelected } from '../../../core/model/environment.ts';
import { askedBy } from '../../../core/normalize/asked.ts';
import { type Definitions, diagnosticsOf } from '../../../core/normalize/definitions.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { COMMON, MEMO } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hashJson } from '../command/hash-json.ts';
import { hostOptions, loadHead } from '../command/load.ts';
import { requireMatches } from '../command/matching.ts';
import { print, printDiagnostics, printJson, printNote } from '../command/output.ts';

export const command: Command = {
  usage: 'hash [patterns] [flags]',
  summary:
    'Prints the definition hash of every environment that is recognised, or of those that patterns name. Asks no registry. Contexts of what is neither selected nor named are not read.',
  flags: [...COMMON, MEMO, { name: 'json', kind: 'flag', help: 'print JSON (schemas/hash.schema.json)' }],
  isPure: () => true,
  run: async (args, signal) => {
    const options = hostOptions(args, signal);
    const { tree } = await args.openSource(options.root, options.env);
    const head = await loadHead(options, askedBy([args.positionals]), tree);
    requireMatches(head.definitions, [args.positionals]);
    const shown = named(head, args.positionals);
    if (args.json) printJson(hashJson(shown));
    else {
      print(formatHashes(shown));
      printDiagnostics(diagnosticsOf(shown));
      tellUnread(shown);
    }
    const answersFor = args.positionals.length > 0 ? () => true : isSelected;
    const failed = shown.definitions.some(({ origin, item }) => answersFor(origin) && !item.ok);
    return failed || shown.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
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

function formatHashes({ definitions }: Definitions): string {
  if (definitions.length === 0) return 'no environment definition was found';
  const lines = definitions.map(({ origin, item }) => {
    const hash = item.ok ? item.value.hash : (item.unread === true ? 'not read' : 'failed').padEnd(64);
    return `${hash}  ${origin.selection.padEnd(10)}  ${logLine(origin.id)}`;
  });
  return lines.join('\n');
}

function tellUnread({ definitions }: Definitions): void {
  const unread = definitions.filter(({ item }) => !item.ok && item.unread === true).length;
  if (unread === 0) return;
  const contexts = unread === 1 ? 'the context of a definition' : `the contexts of ${unread} definitions`;
  printNote(`${contexts} that nothing selects: not read; terrarium hash <id> reads it`);
}
