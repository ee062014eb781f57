import { dependencyGraph, type GraphNode, selectedIds } from '../../core/graph/dependency-graph.ts';
import { inputReader } from '../../core/graph/input-globs.ts';
import type { ChangedTree } from '../../core/incremental/changed-definitions.ts';
import type { KnownTree } from '../../core/incremental/known-tree.ts';
import type { Diagnostic } from '../../core/model/diagnostic.ts';
import { isSelected } from '../../core/model/environment.ts';
import type { ReadTree } from '../../core/model/tree.ts';
import { fileName } from '../../core/names/path.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { isOutlinedAlike, outline } from '../../pipeline.ts';
import { loadConfig } from '../load-config.ts';
import type { WorkspaceSource } from '../recorded-reads.ts';
import { mistakeText } from './contract.ts';
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
  readonly isCacheable: boolean;
}

/** A mistake in a file of the workspace. */
export interface WorkspaceError {
  readonly file: string;
  readonly message: string;
}

/** A workspace that was read, and how its definitions depend on its files. */
export interface ReadWorkspace {
  readonly workspace: Workspace;
  readonly known: KnownTree;
}

/** What the plugin knows of a workspace. */
export interface Workspace {
  /** Parents first. */
  readonly environments: readonly WorkspaceEnvironment[];
  readonly errors: readonly WorkspaceError[];
}

/** Reads the selected environments of a workspace: stages 1 to 3, without build contexts. */
export async function readWorkspace(
  root: string,
  source: WorkspaceSource,
  options: PluginOptions,
): Promise<ReadWorkspace> {
  const { tree, links } = source;
  const { config, diagnostics } = await loadWorkspaceConfig(root, tree, options);
  const { definitions: found, known } = await outline(tree, config);
  const asked = selectedIds(found);
  const nodes = await dependencyGraph(found, { asked, readInputs: inputReader(tree, config.path, links) });
  const isVisible = await visibility(source);
  const findings = nodes.flatMap((node) => (isSelected(node.origin) ? node.diagnostics : []));
  const errors = [...diagnostics, ...findings].filter(({ severity }) => severity === 'error');
  const isCacheable = (node: GraphNode) => isVisible(config.path) && hasVisibleFiles(node, isVisible);
  const workspace = { environments: environmentsOf(nodes, isCacheable), errors: errors.map(workspaceError) };
  return { workspace, known: known() };
}

/** True where a workspace is what it was, although contents of files changed. */
export async function isReadAlike(
  root: string,
  { tree }: WorkspaceSource,
  options: PluginOptions,
  changed: ChangedTree,
): Promise<boolean> {
  const { config } = await loadWorkspaceConfig(root, tree, options);
  return isOutlinedAlike(tree, config, changed);
}

function loadWorkspaceConfig(root: string, tree: ReadTree, { config }: PluginOptions) {
  return loadConfig(tree, { root, config, env: {}, notBelow: [] });
}

function workspaceError({ path, line, column, message, hint }: Diagnostic): WorkspaceError {
  const where = line === undefined ? path : `${path}:${line}${column === undefined ? '' : `:${column}`}`;
  return { file: logLine(path), message: mistakeText(`${where}: ${message}`, hint) };
}

/** True for a file whose content Nx hashes: one that neither an ignore file nor `.nxignore` names, and that no link leads to. */
type IsVisible = (path: string) => boolean;

async function visibility({ tree, links, trackedIgnored }: WorkspaceSource): Promise<IsVisible> {
  const listed = new Set(await tree.listFiles());
  const ignored = await trackedIgnored();
  // Without git, nothing tells what Nx takes from such a file.
  const isUnknown = ignored === undefined && [...listed].some((path) => fileName(path) === '.gitignore');
  if (isUnknown || (await tree.readText('.nxignore')).kind !== 'absent') return () => false;
  const unseen = new Set(ignored);
  return (path) => listed.has(path) && !unseen.has(path) && links.followed(path).length === 0;
}

// Nx hashes what a file says, and neither its mode nor where a link leads: both are a part of a context.
function hasVisibleFiles({ environment }: GraphNode, isVisible: IsVisible): boolean {
  if (environment === undefined) return false;
  const { documents, argumentFiles, image } = environment;
  const copies = image.context !== undefined && image.context.sources.length > 0;
  return !copies && [...documents.map(({ path }) => path), ...argumentFiles].every(isVisible);
}

/** Files of all that an environment depends on. Where there are more, it depends on every file. */
const MAX_INPUTS = 500;
const EVERYTHING = '**';

interface Reached {
  readonly parents: readonly string[];
  readonly inputs: ReadonlySet<string>;
  readonly isCacheable: boolean;
}

function environmentsOf(
  nodes: readonly GraphNode[],
  isCacheable: (node: GraphNode) => boolean,
): readonly WorkspaceEnvironment[] {
  const byId = new Map(nodes.map((node) => [node.origin.id, node]));
  const reached = new Map<string, Reached>();
  return nodes.flatMap((node) => {
    const { origin, environment } = node;
    const all = reach(node, byId, reached, isCacheable(node));
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
  isOwnCacheable: boolean,
): Reached {
  const above = node.parents.flatMap((id) => reached.get(id) ?? []);
  const parents = node.parents.flatMap((id) => {
    const parent = byId.get(id);
    return parent !== undefined && isSelected(parent.origin) ? [id] : (reached.get(id)?.parents ?? []);
  });
  // What one leaves out, another may copy.
  const own = above.length === 0 ? node.inputs : withoutExcludes(node.inputs);
  const inputs = new Set([...own, ...above.flatMap((parent) => withoutExcludes([...parent.inputs]))]);
  const isCacheable = isOwnCacheable && above.every((parent) => parent.isCacheable);
  return {
    parents: [...new Set(parents)],
    inputs: inputs.size > MAX_INPUTS ? new Set([EVERYTHING]) : inputs,
    isCacheable,
  };
}

function withoutExcludes(inputs: readonly string[]): readonly string[] {
  return inputs.filter((input) => !input.startsWith('!'));
}
