import type { Diagnostic } from '../model/diagnostic.ts';
import { type Environment, isSelected, type Origin, parentIds } from '../model/environment.ts';
import { type Turn, uninterrupted } from '../model/turn.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { withParents } from '../normalize/asked.ts';
import { type Component, componentsOf, cycleDiagnostic } from '../normalize/cycles.ts';
import type { Normalized } from '../normalize/normalize.ts';
import type { InputGlobs } from './input-globs.ts';

/** An environment, and what it depends on. */
export interface GraphNode {
  readonly origin: Origin;
  /** Metadata; `undefined` for a definition with errors. */
  readonly environment: Environment | undefined;
  /** Why it cannot be used. */
  readonly cause: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Ids of the environments that it is built on or copies from, in the order of its bases. */
  readonly parents: readonly string[];
  /** Images from elsewhere that it is built on or copies from, as they are written. */
  readonly bases: readonly string[];
  readonly inputs: InputGlobs;
}

export interface GraphOptions {
  /** Ids of the environments that are asked for. Their parents are added. */
  readonly asked: ReadonlySet<string>;
  readonly readInputs: (environment: Environment) => Promise<InputGlobs>;
  readonly turn?: Turn | undefined;
}

/** The environments that are asked for and all that they depend on, parents first. */
export async function dependencyGraph(
  found: readonly Normalized[],
  { asked, readInputs, turn = uninterrupted }: GraphOptions,
): Promise<readonly GraphNode[]> {
  const wanted = withParents(asked, found);
  const nodes: GraphNode[] = [];
  for (const { members, cycleOf } of parentsFirst(found)) {
    for (const member of members) {
      const { id, normalized } = member;
      if (!wanted.has(id)) continue;
      const cycle = cycleOf?.(member);
      nodes.push(cycle === undefined ? await nodeOf(normalized, readInputs) : failed(normalized, cycle));
    }
    await turn();
  }
  return nodes;
}

async function nodeOf(normalized: Normalized, readInputs: GraphOptions['readInputs']): Promise<GraphNode> {
  const { origin, item } = normalized;
  const { diagnostics } = item;
  if (!item.ok) return { ...FAILED, origin, cause: item.cause, diagnostics };
  const { image } = item.value;
  const bases = image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [formatBaseImage(source)]));
  const inputs = await readInputs(item.value);
  const parents = parentIds(item.value);
  const environment = item.value;
  return { origin, environment, cause: undefined, diagnostics, parents, bases: [...new Set(bases)], inputs };
}

const FAILED = { environment: undefined, parents: [], bases: [], inputs: [] } as const;

function failed({ origin, item }: Normalized, cycle: string): GraphNode {
  const diagnostic = cycleDiagnostic(origin.source, cycle);
  return { ...FAILED, origin, cause: diagnostic.message, diagnostics: [...item.diagnostics, diagnostic] };
}

/** Sorted by id, behind everything that it depends on. */
function parentsFirst(found: readonly Normalized[]): readonly Component<Identified>[] {
  const members = found.map((normalized): Identified => ({ id: normalized.origin.id, normalized }));
  const byId = new Map(members.map((member) => [member.id, member]));
  return componentsOf(members, ({ normalized: { item } }) =>
    item.ok ? parentIds(item.value).flatMap((id) => byId.get(id) ?? []) : [],
  );
}

interface Identified {
  readonly id: string;
  readonly normalized: Normalized;
}

/** What a graph shows where nothing else is asked for: ids of what is selected. */
export function selectedIds(found: readonly Pick<Normalized, 'origin'>[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ origin }) => (isSelected(origin) ? [origin.id] : [])));
}
