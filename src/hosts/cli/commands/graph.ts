import { turnsUntil } from '../../../adapters/turns.ts';
import { dependencyGraph, type GraphNode, selectedIds } from '../../../core/graph/dependency-graph.ts';
import { formatDot, formatMermaid } from '../../../core/graph/diagram.ts';
import { inputReader } from '../../../core/graph/input-globs.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { pick } from '../../../core/normalize/pick.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { outline } from '../../../pipeline.ts';
import { loadConfig } from '../../load-config.ts';
import { type Arguments, COMMON, MEMO } from '../command/arguments.ts';
import type { Command } from '../command/command.ts';
import { graphJson } from '../command/graph-json.ts';
import { hostOptions } from '../command/load.ts';
import { requireMatches } from '../command/matching.ts';
import { print, printDiagnostics, printJson } from '../command/output.ts';

const FORMATS = ['json', 'mermaid', 'dot'] as const;

export const command: Command = {
  usage: 'graph [patterns] [flags]',
  summary:
    'Shows which environments and files each environment depends on, parents first: what is selected, or what patterns name. Reads no build context, asks no registry.',
  flags: [
    ...COMMON,
    MEMO,
    { name: 'json', kind: 'flag', help: 'print JSON (schemas/graph.schema.json)' },
    { name: 'mermaid', kind: 'flag', help: 'print a flowchart for Markdown' },
    { name: 'dot', kind: 'flag', help: 'print a graph for Graphviz' },
  ],
  isPure: () => true,
  run: async (args, signal) => {
    const format = formatOf(args);
    const { nodes, diagnostics } = await readGraph(args, signal);
    if (format === 'json') printJson(graphJson(nodes, diagnostics));
    else {
      print(RENDERERS[format](nodes));
      printDiagnostics(diagnostics);
    }
    const failed = nodes.some(({ environment }) => environment === undefined);
    return failed || diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

const RENDERERS = { text: formatText, mermaid: formatMermaid, dot: formatDot } as const;

function formatOf(args: Arguments): (typeof FORMATS)[number] | 'text' {
  const [format = 'text', more] = FORMATS.filter((name) => args.flag(name));
  if (more !== undefined) throw new TerrariumError('usage', `expected one of --${format} and --${more}`);
  return format;
}

async function readGraph(args: Arguments, signal: AbortSignal) {
  const options = hostOptions(args, signal);
  const { tree, links } = await args.openSource(options.root, options.env);
  const { config, diagnostics } = await loadConfig(tree, options);
  const turn = turnsUntil(signal);
  const { definitions: found } = await outline(tree, config, turn);
  requireMatches(found, [args.positionals]);
  const picked = args.positionals.length === 0 ? undefined : pick(found, args.positionals);
  const asked = picked === undefined ? selectedIds(found) : new Set(picked.ids);
  const readInputs = inputReader(tree, config.path, links);
  const nodes = await dependencyGraph(found, { asked, readInputs, turn });
  const own = nodes.flatMap((node) => node.diagnostics);
  return { nodes, diagnostics: [...diagnostics, ...(picked?.diagnostics ?? []), ...own] };
}

function formatText(nodes: readonly GraphNode[]): string {
  if (nodes.length === 0) return 'no environment is selected';
  return nodes
    .map(({ origin, cause, parents }) => {
      const note = cause === undefined ? '' : ' (has errors)';
      const below = parents.length === 0 ? '' : ` <- ${parents.map((id) => logLine(id)).join(', ')}`;
      return `${logLine(origin.id)}${note}${below}`;
    })
    .join('\n');
}
