import { logLine } from '../text/safe-text.ts';
import type { GraphNode } from './dependency-graph.ts';

/**
 * A flowchart as GitHub shows it in Markdown: arrows lead from what is built first to what is built on it.
 * https://mermaid.js.org/syntax/flowchart.html
 */
export function formatMermaid(nodes: readonly GraphNode[]): string {
  const names = namesOf(nodes);
  return [
    'flowchart LR',
    ...nodes.map((node) => `  ${names.get(node.origin.id)}["${mermaidText(labelOf(node))}"]`),
    ...edgesOf(nodes, names).map(([parent, child]) => `  ${parent} --> ${child}`),
  ].join('\n');
}

/** A graph for Graphviz. https://graphviz.org/doc/info/lang.html */
export function formatDot(nodes: readonly GraphNode[]): string {
  const names = namesOf(nodes);
  return [
    'digraph environments {',
    '  rankdir=LR;',
    '  node [shape=box];',
    ...nodes.map((node) => `  ${names.get(node.origin.id)} [label="${dotText(labelOf(node))}"];`),
    ...edgesOf(nodes, names).map(([parent, child]) => `  ${parent} -> ${child};`),
    '}',
  ].join('\n');
}

function namesOf(nodes: readonly GraphNode[]): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ origin }, index) => [origin.id, `e${index + 1}`]));
}

function labelOf({ origin: { id }, cause }: GraphNode): string {
  return cause === undefined ? id : `${id} (has errors)`;
}

// A parent that is not shown is none of the tree.
function edgesOf(nodes: readonly GraphNode[], names: ReadonlyMap<string, string>) {
  return nodes.flatMap(({ origin, parents }) =>
    parents.flatMap((parent) => {
      const [from, to] = [names.get(parent), names.get(origin.id)];
      return from === undefined || to === undefined ? [] : [[from, to] as const];
    }),
  );
}

// Mermaid has character references of its own: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters
function mermaidText(text: string): string {
  return logLine(text).replace(/[^A-Za-z0-9 ._/-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`);
}

// A backslash starts an escape, and HTML references are read in labels.
function dotText(text: string): string {
  return logLine(text).replace(/[\\"&<>]/g, (sign) =>
    sign === '\\' || sign === '"' ? `\\${sign}` : `&#${sign.charCodeAt(0)};`,
  );
}
