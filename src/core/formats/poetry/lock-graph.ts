import { quote, START } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { ALWAYS, type Budget, type Condition, parseCondition } from '../locks/lock-condition.ts';
import { type LockEdge, reach } from '../locks/lock-graph.ts';
import type { LockedLine } from '../locks/lock-lines.ts';
import { fittingPackages } from './lock-choice.ts';
import type { PoetryDependency } from './lock-dependency.ts';
import type { LegacyPackage } from './lock-legacy.ts';
import type { PoetryManifest } from './lock-manifest.ts';

/** The part of a lock that is installed: groups of the project, and what an extra adds. */
export interface LegacySelection {
  readonly groups: readonly string[];
  /** Package names in the selected extra of the project. */
  readonly extra: readonly string[];
}

interface Graph {
  readonly findings: Findings;
  readonly packages: readonly LegacyPackage[];
  readonly project: string | undefined;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  /** A package, or an extra of one: `[package, extra]`, with the package's index. */
  readonly nodes: (readonly [number, string | undefined])[];
  readonly numbers: Map<string, number>;
  readonly conditions: Map<string, Condition | undefined>;
  readonly budget: Budget;
}

/** The packages that a selection reaches, in the order of the lock, each with its condition. */
export function legacyLines(
  findings: Findings,
  packages: readonly LegacyPackage[],
  manifest: PoetryManifest,
  selection: LegacySelection,
  budget: Budget,
): readonly LockedLine[] {
  const graph = graphOf(findings, packages, manifest, budget);
  const start = startEdges(graph, manifest, selection);
  const reached = start && reach(start, (node) => edgesOf(graph, node), budget);
  if (reached === undefined) {
    if (findings.diagnostics.length === 0)
      findings.error('lock-limits', 'the markers of the lock are too many to be combined', { at: START });
    return [];
  }
  return packages.flatMap(({ locked }, index): readonly LockedLine[] => {
    const condition = reached.get(graph.numbers.get(`${index}`) ?? -1);
    return condition === undefined ? [] : [{ locked, condition }];
  });
}

function graphOf(
  findings: Findings,
  packages: readonly LegacyPackage[],
  manifest: PoetryManifest,
  budget: Budget,
): Graph {
  const indexes = packages.map((_, index) => index);
  const byName = Map.groupBy(indexes, (index) => packages[index]?.locked.name ?? '');
  const [nodes, numbers, conditions]: [Graph['nodes'], Graph['numbers'], Graph['conditions']] = [
    [],
    new Map(),
    new Map(),
  ];
  return { findings, packages, project: manifest.name, byName, nodes, numbers, conditions, budget };
}

// A package that is locked as optional is only installed for an extra, through the names that the extra reaches.
// https://github.com/python-poetry/poetry-plugin-export/blob/1.8.0/src/poetry_plugin_export/walker.py
function startEdges(
  graph: Graph,
  { path, groups }: PoetryManifest,
  { groups: chosen, extra }: LegacySelection,
): readonly LockEdge[] | undefined {
  const active = namesReached(graph, extra);
  const wanted = chosen.flatMap((group) => groups.get(group) ?? []);
  const place = graph.findings.within(path);
  return edgesFor(
    graph,
    place,
    undefined,
    wanted,
    (to) => !graph.packages[to]?.optional || active.has(nameOf(graph, to)),
  );
}

function nameOf({ packages }: Graph, index: number): string {
  return packages[index]?.locked.name ?? '';
}

function namesReached({ packages, byName }: Graph, start: readonly string[]): ReadonlySet<string> {
  const names = new Set(start);
  for (const name of names)
    for (const index of byName.get(name) ?? [])
      for (const dependency of packages[index]?.dependencies ?? []) names.add(dependency.name);
  return names;
}

function edgesOf(graph: Graph, node: number): readonly LockEdge[] | undefined {
  const [index, extra] = graph.nodes[node] ?? [-1, undefined];
  const from = graph.packages[index];
  graph.budget.left -= from?.dependencies.length ?? 0;
  const members = from?.extras.get(extra ?? '') ?? new Set();
  const wanted = (from?.dependencies ?? []).filter(({ name, optional }) =>
    extra === undefined ? !optional : optional && members.has(name),
  );
  return edgesFor(graph, graph.findings, extra, wanted, () => true);
}

function edgesFor(
  graph: Graph,
  place: Findings,
  extra: string | undefined,
  dependencies: readonly PoetryDependency[],
  isTaken: (to: number) => boolean,
): readonly LockEdge[] | undefined {
  const edges: LockEdge[] = [];
  for (const dependency of dependencies) {
    if (dependency.name === graph.project) continue;
    const condition = conditionOf(graph, place, extra, dependency);
    if (condition === undefined) return undefined;
    if (condition.length === 0) continue;
    const to = resolve(graph, place, dependency);
    if (to === undefined) return undefined;
    const nodes = isTaken(to) ? [undefined, ...dependency.extras] : [];
    edges.push(...nodes.map((name) => ({ to: numberOf(graph, to, name), condition })));
  }
  return edges;
}

function conditionOf(
  { conditions, budget }: Graph,
  place: Findings,
  extra: string | undefined,
  { marker, at }: PoetryDependency,
): Condition | undefined {
  if (marker === undefined) return ALWAYS;
  const key = `${extra ?? ''}\n${marker}`;
  if (!conditions.has(key)) {
    const decide = (left: string, operator: string, right: string) => decideExtra(extra, left, operator, right);
    conditions.set(key, parseCondition(marker, decide, budget));
  }
  const condition = conditions.get(key);
  if (condition === undefined && budget.left >= 0)
    place.error('lock-package', `the marker ${quote(marker)} is not understood`, { at });
  return condition;
}

function decideExtra(extra: string | undefined, left: string, operator: string, right: string) {
  if (left !== 'extra' && right !== 'extra') return undefined;
  if (extra === undefined || operator !== '==') return 'unknown';
  return normalizeName((left === 'extra' ? right : left).slice(1, -1)) === extra;
}

function resolve(graph: Graph, place: Findings, dependency: PoetryDependency): number | undefined {
  const { name, at } = dependency;
  const candidates = graph.byName.get(name) ?? [];
  // If there are several candidates, each is compared with each alternative of the constraint.
  if (candidates.length > 1) graph.budget.left -= candidates.length * (1 + (dependency.versions?.length ?? 0) / 16);
  if (graph.budget.left < 0) return undefined;
  const found = fittingPackages(dependency, candidates, graph.packages);
  if (found?.length === 1) return found[0];
  const several = candidates.length > 1 && found?.length !== 0;
  const message = several
    ? `the lock has ${candidates.length} packages ${quote(name)} and does not say which one is meant`
    : `expected a package ${quote(name)} in the lock that fits ${quote(dependency.versions ?? 'it')}, received none`;
  place.error('lock-package', message, { at, hint: HINT });
  return undefined;
}

const HINT = 'run "poetry lock" with Poetry 2: its locks say where each package is installed';

function numberOf({ nodes, numbers }: Graph, index: number, extra: string | undefined): number {
  const key = extra === undefined ? `${index}` : `${index} ${extra}`;
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, nodes.length);
  return nodes.push([index, extra]) - 1;
}
