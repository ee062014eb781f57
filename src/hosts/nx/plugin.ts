import { TerrariumError } from '../../core/model/errors.ts';
import { requireNode } from '../required-node.ts';
import {
  AggregateCreateNodesError,
  type DependenciesContext,
  mistakeText,
  type NodesContext,
  type NodesOfFile,
  type ProjectDependency,
} from './contract.ts';
import { keptWorkspace } from './kept-workspace.ts';
import { type PluginOptions, parseOptions } from './options.ts';
import { projectOwners } from './project-roots.ts';
import { targetDefaultErrors } from './target-defaults.ts';
import { type PlacedEnvironment, placeEnvironments, projectOf } from './targets.ts';
import type { Workspace } from './workspace.ts';

export const name = '@terrarium-env/terrarium/nx';

/**
 * Nx calls the plugin where a file matches, and takes a deleted file that matches for a deleted project, which would affect all others:
 * this is the one file that every workspace has, and Terrarium finds the definitions itself.
 */
const PATTERN = 'nx.json';

/** Targets for every selected environment of the workspace, on the nearest project. */
export const createNodes = [PATTERN, nodesOf] as const;

/** What Nx 20 calls it. */
export const createNodesV2 = [PATTERN, nodesOf] as const;

async function nodesOf(
  _files: readonly string[],
  given: unknown,
  { workspaceRoot, nxJsonConfiguration }: NodesContext,
): Promise<readonly NodesOfFile[]> {
  const options = inNxJson(() => {
    requireNode();
    return parseOptions(given);
  });
  const read = await placedWorkspace(workspaceRoot, options).catch(inFile(options.config));
  lastRead.set(nameOfRead(workspaceRoot, options), read);
  const { workspace, placed } = read;
  const context = { options, placed: new Map(placed.map((one) => [one.environment.id, one])) };
  const projects = Map.groupBy(placed, ({ root }) => root);
  const nodes = [...projects].map(([root, members]): NodesOfFile => {
    const [first] = members;
    return [first?.environment.source ?? 'nx.json', { projects: { [root]: projectOf(root, members, context) } }];
  });
  const errors = [
    ...targetDefaultErrors(nxJsonConfiguration, targetNames(nodes)).map((message) => ({ file: 'nx.json', message })),
    ...workspace.errors,
  ];
  if (errors.length === 0) return nodes;
  throw new AggregateCreateNodesError(
    errors.map(({ file, message }) => [file, new Error(message)] as const),
    nodes,
  );
}

function targetNames(nodes: readonly NodesOfFile[]): readonly string[] {
  const projects = nodes.flatMap(([, result]) => Object.values(result.projects));
  return [...new Set(projects.flatMap(({ targets }) => Object.keys(targets)))];
}

/** An edge from the project of each environment to those of its parents. */
export async function createDependencies(
  given: unknown,
  { workspaceRoot, projects }: DependenciesContext,
): Promise<readonly ProjectDependency[]> {
  const options = parseOptions(given);
  const read = lastRead.get(nameOfRead(workspaceRoot, options)) ?? (await placedWorkspace(workspaceRoot, options));
  const { placed } = read;
  const nameOf = new Map(Object.entries(projects).map(([project, { root }]) => [root, project]));
  const byId = new Map(placed.map((one) => [one.environment.id, one]));
  const edges = placed.flatMap(({ environment, root }) =>
    environment.parents.flatMap((id) => {
      const [source, target] = [nameOf.get(root), nameOf.get(byId.get(id)?.root ?? '')];
      return source === undefined || target === undefined || source === target ? [] : [{ source, target }];
    }),
  );
  const distinct = new Map(edges.map((edge) => [JSON.stringify([edge.source, edge.target]), edge]));
  return [...distinct.values()].map((edge) => ({ ...edge, type: 'implicit' }));
}

interface PlacedWorkspace {
  readonly workspace: Workspace;
  readonly placed: readonly PlacedEnvironment[];
}

/** What `createNodes` read last: Nx asks for the dependencies of just those nodes, in the same process. */
const lastRead = new Map<string, PlacedWorkspace>();

function nameOfRead(root: string, options: PluginOptions): string {
  return JSON.stringify([root, options]);
}

async function placedWorkspace(root: string, options: PluginOptions): Promise<PlacedWorkspace> {
  const { workspace, source } = await keptWorkspace(root, options);
  const findOwner = await projectOwners(source.tree);
  return { workspace, placed: placeEnvironments(workspace.environments, findOwner) };
}

/** What ends a run of the command line is a mistake of the configuration here. */
function inFile(path = 'terrarium.yml'): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof TerrariumError)) throw error;
    throw new AggregateCreateNodesError([[path, new Error(mistakeText(error.message, error.hint))]], []);
  };
}

function inNxJson<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    throw new AggregateCreateNodesError([['nx.json', failure]], []);
  }
}
