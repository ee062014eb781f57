import { logLine } from '../../core/text/safe-text.ts';

// What Nx and a plugin say to each other, as far as this plugin says it, in Nx 20 to 24:
// https://nx.dev/docs/extending-nx/project-graph-plugins

/** An entry of `dependsOn`. */
export interface TargetDependency {
  readonly target: string;
  /** Patterns of projects; without them, of the project itself. */
  readonly projects?: readonly string[];
}

export interface TargetConfiguration {
  readonly executor: string;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly cache: boolean;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly dependsOn: readonly TargetDependency[];
  readonly metadata: { readonly technologies: readonly string[]; readonly description: string };
}

export interface ProjectConfiguration {
  readonly root: string;
  readonly name: string;
  readonly targets: Readonly<Record<string, TargetConfiguration>>;
  readonly metadata: {
    readonly technologies: readonly string[];
    readonly targetGroups?: Readonly<Record<string, readonly string[]>>;
  };
}

/** What a file gave: for Nx, the file is where it came from. */
export type NodesOfFile = readonly [
  file: string,
  result: { readonly projects: Readonly<Record<string, ProjectConfiguration>> },
];

export interface NodesContext {
  readonly workspaceRoot: string;
  readonly nxJsonConfiguration?: unknown;
}

export interface DependenciesContext extends NodesContext {
  readonly projects: Readonly<Record<string, { readonly root: string }>>;
}

export interface ProjectDependency {
  readonly source: string;
  readonly target: string;
  readonly type: 'implicit';
}

/** A mistake of the user, and what to do about it, as Nx shows it. */
export function mistakeText(message: string, hint: string | undefined): string {
  return hint === undefined ? logLine(message) : `${logLine(message)}\n  hint: ${logLine(hint)}`;
}

/**
 * What Nx shows with the files, while it goes on with the rest. It knows the error by its name, so that the class need not be the one of
 * the workspace's own `@nx/devkit`.
 */
export class AggregateCreateNodesError extends Error {
  override readonly name = 'AggregateCreateNodesError';
  readonly errors: readonly (readonly [file: string | null, error: Error])[];
  readonly partialResults: readonly NodesOfFile[];

  constructor(errors: AggregateCreateNodesError['errors'], partialResults: readonly NodesOfFile[]) {
    super('Failed to create nodes');
    this.errors = errors;
    this.partialResults = partialResults;
  }
}
