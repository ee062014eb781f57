import { Graph, layout } from '@dagrejs/dagre';
import { curveBasis, line } from 'd3-shape';
import { type Html, html } from './html.ts';

/** A node of the graph: an environment, or an image from elsewhere. */
export interface ParentNode {
  readonly name: string;
  /** Its page; `undefined` for an image from elsewhere. */
  readonly path: string | undefined;
  /** Names of nodes that it is built on. */
  readonly parents: readonly string[];
}

/** Of more nobody sees anything, and the layout takes longer than it takes to read the list. */
const MOST_NODES = 400;
const MOST_EDGES = 800;

/** True where a drawing shows something. */
export function canDraw(nodes: readonly ParentNode[]): boolean {
  return nodes.length <= MOST_NODES && nodes.reduce((sum, { parents }) => sum + parents.length, 0) <= MOST_EDGES;
}

const NODE = { height: 30, letter: 7.9, padding: 20, most: 36 };

/** A drawing of what is built on what, from left to right. Each environment links to its page. */
export function drawParents(nodes: readonly ParentNode[]): Html {
  const graph = layOut(nodes);
  const { width = 0, height = 0 } = graph.graph();
  const curve = line<{ x: number; y: number }>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveBasis);
  const edges = graph
    .edges()
    .map(
      (edge: { readonly v: string; readonly w: string }) =>
        html`<path class="edge" marker-end="url(#arrow)" d="${curve(graph.edge(edge).points) ?? ''}"/>`,
    );
  const boxes = nodes.map((node, place) => box(node, graph.node(keyOf(place))));
  return html`<div class="drawing" tabindex="0" role="group" aria-label="Graph of environments and what they are built on"><svg class="parents" width="${Math.ceil(width) + 2}" height="${Math.ceil(height) + 2}" viewBox="-1 -1 ${Math.ceil(width) + 2} ${Math.ceil(height) + 2}"><defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z"/></marker></defs>${edges}${boxes}</svg></div>`;
}

// Names are anybody's, and the library keeps nodes in objects: `constructor` is no key of those.
const keyOf = (place: number) => `n${place}`;

function layOut(nodes: readonly ParentNode[]): Graph {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 60 });
  graph.setDefaultEdgeLabel(() => ({}));
  const places = new Map(nodes.map(({ name }, place) => [name, place]));
  for (const [place, { name }] of nodes.entries())
    graph.setNode(keyOf(place), { width: shortName(name).length * NODE.letter + NODE.padding, height: NODE.height });
  for (const [place, { parents }] of nodes.entries())
    for (const parent of new Set(parents.map((name) => places.get(name))))
      if (parent !== undefined && parent !== place) graph.setEdge(keyOf(parent), keyOf(place));
  layout(graph);
  return graph;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function box({ name, path }: ParentNode, { x, y, width, height }: Place): Html {
  const [left, top] = [(x - width / 2).toFixed(1), (y - height / 2).toFixed(1)];
  const kind = path === undefined ? 'node base' : 'node';
  const drawn = html`<title>${name}</title><rect x="${left}" y="${top}" width="${width.toFixed(1)}" height="${height}" rx="6"/><text x="${x.toFixed(1)}" y="${y.toFixed(1)}" dy="0.35em">${shortName(name)}</text>`;
  return path === undefined
    ? html`<g class="${kind}">${drawn}</g>`
    : html`<a class="${kind}" href="${path}">${drawn}</a>`;
}

// What tells names apart is more often at their end.
function shortName(name: string): string {
  return name.length > NODE.most ? `…${name.slice(1 - NODE.most).toWellFormed()}` : name;
}
