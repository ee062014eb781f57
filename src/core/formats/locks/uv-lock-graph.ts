import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { ALWAYS, type Budget, type Condition, type Decide, parseCondition } from './lock-condition.ts';
import { type LockEdge, reach } from './lock-graph.ts';
import type { LockedLine } from './lock-lines.ts';
import type { UvDependency, UvPackage } from './uv-lock-package.ts';

/** The part of a lock that is installed: what a project needs, plus an extra or a group. */
export interface UvSelection {
  /** Index of the project's package. */
  readonly project: number;
  readonly name: string;
  readonly extra: string | undefined;
  readonly group: string | undefined;
}

interface Graph {
  readonly findings: Findings;
  readonly packages: readonly UvPackage[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** A package, or an extra of one: `[package, extra]`, with the package's index. */
  readonly nodes: (readonly [number, string | undefined])[];
  readonly numbers: Map<string, number>;
  readonly conditions: Map<string, Condition | undefined>;
  readonly decide: Decide;
  readonly budget: Budget;
}

/** The packages that a selection reaches, in the order of the lock, each with its condition. */
export function uvLines(
  findings: Findings,
  packages: readonly UvPackage[],
  selection: UvSelection,
  budget: Budget,
): readonly LockedLine[] {
  const graph = graphOf(findings, packages, selection, budget);
  const root = packages[selection.project] as UvPackage;
  const start = edgesFor(graph, wantedBy(root, selection));
  const reached = start && reach(start, (node) => edgesOf(graph, node), graph.budget);
  if (reached === undefined) {
    const limits = findings.diagnostics.length === 0;
    if (limits)
      findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: root.locked.at });
    return [];
  }
  return packages.flatMap((locked, index): readonly LockedLine[] => {
    const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
    return condition === undefined || index === selection.project ? [] : [{ locked: locked.locked, condition }];
  });
}

/** What a project asks for itself: its dependencies, and those of the extra or the group. */
export function wantedBy(root: UvPackage, { extra, group }: UvSelection): readonly UvDependency[] {
  return [...root.dependencies, ...(root.extras.get(extra ?? '') ?? []), ...(root.groups.get(group ?? '') ?? [])];
}

function graphOf(findings: Findings, packages: readonly UvPackage[], selection: UvSelection, budget: Budget): Graph {
  const indexes = packages.map((_, index) => index);
  const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
  const decide = decideConflicts(packages[selection.project] as UvPackage, selection);
  return {
    findings,
    packages,
    byName,
    nodes: [],
    numbers: new Map(),
    conditions: new Map(),
    decide,
    budget,
  };
}

// Extras and groups that exclude each other appear in markers as `extra == 'extra-<length of the
// name>-<name>-<extra>'`. https://github.com/astral-sh/uv/blob/0.5.0/crates/uv-resolver/src/universal_marker.rs
function decideConflicts(root: UvPackage, { name, extra, group }: UvSelection): Decide {
  const chosen = [
    ...(root.extras.get(extra ?? '') ?? []),
    ...(root.groups.get(group ?? '') ?? []),
    ...root.dependencies,
  ];
  const extras = chosen.filter((dependency) => dependency.name === name).flatMap((dependency) => dependency.extras);
  const active = new Set(
    [...extras, ...(extra === undefined ? [] : [extra])].map((text) => `"extra-${name.length}-${name}-${text}"`),
  );
  if (group !== undefined) active.add(`"group-${name.length}-${name}-${group}"`);
  active.add(`"project-${name.length}-${name}"`);
  return (left, operator, right) => {
    if (left !== 'extra' && right !== 'extra') return undefined;
    if (operator !== '==' && operator !== '!=') return 'unknown';
    return active.has(left === 'extra' ? right : left) === (operator === '==');
  };
}

function edgesOf(graph: Graph, node: number): readonly LockEdge[] | undefined {
  const [index, extra] = graph.nodes[node] ?? [-1, undefined];
  const from = graph.packages[index];
  return edgesFor(graph, (extra === undefined ? from?.dependencies : from?.extras.get(extra)) ?? []);
}

function edgesFor(graph: Graph, dependencies: readonly UvDependency[]): readonly LockEdge[] | undefined {
  const edges: LockEdge[] = [];
  for (const dependency of dependencies) {
    const condition = conditionOf(graph, dependency);
    const to = condition === undefined ? undefined : resolve(graph, dependency);
    if (condition === undefined || to === undefined) return undefined;
    if (condition.length > 0)
      edges.push(...[undefined, ...dependency.extras].map((extra) => ({ to: numberOf(graph, to, extra), condition })));
  }
  return edges;
}

function conditionOf(graph: Graph, { marker, at }: UvDependency): Condition | undefined {
  if (marker === undefined) return ALWAYS;
  if (!graph.conditions.has(marker)) graph.conditions.set(marker, parseCondition(marker, graph.decide, graph.budget));
  const condition = graph.conditions.get(marker);
  if (condition === undefined)
    graph.findings.error('lock-package', `the marker ${quote(marker)} is not understood`, { at });
  return condition;
}

function resolve(graph: Graph, { name, version, source, at }: UvDependency): number | undefined {
  const found = (graph.byName.get(name) ?? []).filter((index) => {
    const candidate = graph.packages[index];
    const fits = version === undefined || candidate?.locked.version === version;
    return fits && (source === undefined || candidate?.source === source);
  });
  if (found.length === 1) return found[0];
  const message = `expected one package ${quote(name)} in the lock, received ${found.length}`;
  graph.findings.error('lock-package', message, { at, hint: 'write the lock again' });
  return undefined;
}

function numberOf({ nodes, numbers }: Graph, index: number, extra: string | undefined): number {
  const key = extra === undefined ? `${index}` : `${index} ${extra}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, nodes.length);
  return nodes.push([index, extra]) - 1;
}
