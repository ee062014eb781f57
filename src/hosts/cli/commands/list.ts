import { workTree } from '../../../adapters/work-tree.ts';
import { isSelected } from '../../../core/model.ts';
import type { Normalized } from '../../../core/normalize.ts';
import { logLine } from '../../../core/safe-text.ts';
import { outline } from '../../../pipeline.ts';
import { loadConfig } from '../../load-config.ts';
import { COMMON } from '../arguments.ts';
import type { Command } from '../command.ts';
import { hostOptions } from '../load.ts';
import { print, printDiagnostics, printJson } from '../output.ts';

export const command: Command = {
  usage: 'list [flags]',
  summary: 'Lists every definition that is recognised, and what becomes of it. Reads no build context.',
  flags: [...COMMON, { name: 'json', kind: 'flag', help: 'print JSON' }],
  run: async (args) => {
    const options = hostOptions(args);
    const tree = await workTree(options.root);
    const { config, diagnostics } = await loadConfig(tree, options);
    const found = await outline(tree, config);
    if (args.json) printJson({ formatVersion: 1, environments: found.map(listJson) });
    else print(formatList(found));
    if (!args.json) printDiagnostics([...diagnostics, ...found.flatMap(({ item }) => item.diagnostics)]);
    const failed = found.some(({ origin, item }) => isSelected(origin) && !item.ok);
    return failed || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

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
    ok: item.ok,
  };
}

function formatList(found: readonly Normalized[]): string {
  if (found.length === 0) return 'no environment definition was found';
  const rows = found.map(({ origin, item }) => {
    const name = item.ok ? (item.value.name ?? '') : '(has errors)';
    return [origin.selection, origin.format, origin.kind, logLine(origin.id), logLine(name)];
  });
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
