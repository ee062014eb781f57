import { isSelected } from '../../../core/model/environment.ts';
import { type Definitions, diagnosticsOf } from '../../../core/normalize/definitions.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { COMMON } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { hashJson } from '../command/hash-json.ts';
import { hostOptions, loadHead } from '../command/load.ts';
import { print, printDiagnostics, printJson } from '../command/output.ts';

export const command: Command = {
  usage: 'hash [flags]',
  summary: 'Prints the definition hash of every environment that is recognised. Asks no registry.',
  flags: [...COMMON, { name: 'json', kind: 'flag', help: 'print JSON (schemas/hash.schema.json)' }],
  run: async (args, signal) => {
    const head = await loadHead(hostOptions(args, signal));
    if (args.json) printJson(hashJson(head));
    else {
      print(formatHashes(head));
      printDiagnostics(diagnosticsOf(head));
    }
    const failed = head.definitions.some(({ origin, item }) => isSelected(origin) && !item.ok);
    return failed || head.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function formatHashes({ definitions }: Definitions): string {
  if (definitions.length === 0) return 'no environment definition was found';
  const lines = definitions.map(({ origin, item }) => {
    const hash = item.ok ? item.value.hash : 'failed'.padEnd(64);
    return `${hash}  ${origin.selection.padEnd(10)}  ${logLine(origin.id)}`;
  });
  return lines.join('\n');
}
