import { dependencyGraph, type GraphNode, selectedIds } from '../../core/graph/dependency-graph.ts';
import { inputReader, type LinkReader } from '../../core/graph/input-globs.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { isSelected } from '../../core/model/environment.ts';
import type { ReadTree } from '../../core/model/tree.ts';
import type { Normalized } from '../../core/normalize/normalize.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { outline } from '../../pipeline.ts';
import { loadConfig } from '../load-config.ts';
import type { PluginOptions } from './options.ts';

/** A selected environment, as a task runner needs to know it. */
export interface WorkspaceEnvironment {
  readonly id: string;
  /** Its file, relative to the workspace. */
  readonly source: string;
  readonly name: string | undefined;
  /** Ids of the selected environments that it depends on, directly or through others that are not selected. */
  readonly parents: readonly string[];
  /** Paths and globs of its files and of those of all that it depends on; what it excludes is at the end. */
  readonly inputs: readonly string[];
  /** True where Nx sees every file that the hash depends on. */
  readonly isSeen: boolean;
}

/** A mistake in a file of the workspace. */
export interface WorkspaceError {
  readonly file: string;
  readonly message: string;
}

/** What the plugin knows of a workspace. */
export interface Workspace {
  /** Parents first. */
  readonly environments: readonly WorkspaceEnvironment[];
  readonly errors: readonly WorkspaceError[];
}

/** What a workspace is read from. */
export interface WorkspaceSource {
  readonly root: string;
  readonly tree: ReadTree;
  readonly links: LinkReader;
}

/** Reads the selected environments of a workspace: stages 1 to 3, without build contexts. */
export async function readWorkspace(source: WorkspaceSource, options: PluginOptions): Promise<Workspace> {
  const { root, tree, links } = source;
  const { config, diagnostics } = await loadConfig(tree, { root, config: options.config, env: {}, notBelow: [] });
  const { definitions: found } = await outline(tree, config);
  const asked = selectedIds(found);
  const nodes = await dependencyGraph(found, { asked, readInputs: inputReader(tree, config.path, links) });
  const sees = await sightOf(source, options);
  const errors = [...diagnostics, ...selectedFindings(found)].filter(({ severity }) => severity === 'error');
  return { environments: environmentsOf(nodes, sees), errors: errors.map(workspaceError) };
}

function selectedFindings(found: readonly Normalized[]): readonly Diagnostic[] {
  return found.flatMap(({ origin, item }) => (isSelected(origin) ? item.diagnostics : []));
}

function workspaceError({ path, line, column, message, hint }: Diagnostic): WorkspaceError {
  const where = line === undefined ? path : `${path}:${line}${column === undefined ? '' : `:${column}`}`;
  const more = hint === undefined ? '' : `\n  hint: ${logLine(hint)}`;
  return { file: logLine(path), message: `${logLine(`${where}: ${message}`)}${more}` };
}

type Sees = (node: GraphNode) => boolean;

/** Tells whether Nx sees every file of a definition: it knows none that git ignores, and none that its own ignore file leaves out. */
async function sightOf({ tree, links }: WorkspaceSource, { trackedContexts }: PluginOptions): Promise<Sees> {
  const listed = new Set(await tree.listFiles());
  if (listed.has('.nxignore')) return () => false;
  return ({ environment }) => {
    if (environment === undefined) return false;
    const { documents, argumentFiles, image } = environment;
    const paths = [...documents.map(({ path }) => path), ...argumentFiles];
    const copies = image.context !== undefined && image.context.sources.length > 0;
    return (!copies || trackedContexts) && paths.every((path) => listed.has(path) && links.realPath(path) === path);
  };
}

/** Files of all that an environment depends on: a chain that is longer than anybody's is not spelled out for each of its members. */
const MAX_INPUTS = 2000;

interface Reached {
  readonly parents: readonly string[];
  readonly inputs: ReadonlySet<string>;
  readonly isSeen: boolean;
}

function environmentsOf(nodes: readonly GraphNode[], sees: Sees): readonly WorkspaceEnvironment[] {
  const byId = new Map(nodes.map((node) => [node.origin.id, node]));
  const reached = new Map<string, Reached>();
  return nodes.flatMap((node) => {
    const { origin, environment } = node;
    const all = reach(node, byId, reached, sees);
    reached.set(origin.id, all);
    if (environment === undefined || !isSelected(origin)) return [];
    return [{ id: origin.id, source: origin.source, name: environment.name, ...all, inputs: [...all.inputs] }];
  });
}

// Nodes come parents first: what they depend on is known, unless they depend on each other.
function reach(
  node: GraphNode,
  byId: ReadonlyMap<string, GraphNode>,
  reached: ReadonlyMap<string, Reached>,
  sees: Sees,
): Reached {
  const above = node.parents.flatMap((id) => reached.get(id) ?? []);
  const parents = node.parents.flatMap((id) => {
    const parent = byId.get(id);
    return parent !== undefined && isSelected(parent.origin) ? [id] : (reached.get(id)?.parents ?? []);
  });
  // What one leaves out, another may copy.
  const inputs = new Set(above.length === 0 ? node.inputs : withoutExcludes(node.inputs));
  for (const { inputs: more } of above)
    for (const input of withoutExcludes([...more])) if (inputs.size < MAX_INPUTS) inputs.add(input);
  const isSeen = sees(node) && inputs.size < MAX_INPUTS && above.every((parent) => parent.isSeen);
  return { parents: [...new Set(parents)], inputs, isSeen };
}

function withoutExcludes(inputs: readonly string[]): readonly string[] {
  return inputs.filter((input) => !input.startsWith('!'));
}
