import { type Environment, isSelected, type Origin, parentIds } from '../model/environment.ts';
import { strongComponents } from '../model/strong-components.ts';
import { type Turn, uninterrupted } from '../model/turn.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { withParents } from '../normalize/asked.ts';
import type { Normalized } from '../normalize/normalize.ts';
import type { InputGlobs } from './input-globs.ts';

/** An environment, and what it depends on. */
export interface GraphNode {
  readonly origin: Origin;
  /** Metadata; `undefined` for a definition with errors. */
  readonly environment: Environment | undefined;
  /** Why it has no metadata. */
  readonly cause: string | undefined;
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
  for (const normalized of parentsFirst(found)) {
    if (wanted.has(normalized.origin.id)) nodes.push(await nodeOf(normalized, readInputs));
    await turn();
  }
  return nodes;
}

async function nodeOf({ origin, item }: Normalized, readInputs: GraphOptions['readInputs']): Promise<GraphNode> {
  if (!item.ok) return { origin, environment: undefined, cause: item.cause, parents: [], bases: [], inputs: [] };
  const { image } = item.value;
  const bases = image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [formatBaseImage(source)]));
  const inputs = await readInputs(item.value);
  const parents = parentIds(item.value);
  return { origin, environment: item.value, cause: undefined, parents, bases: [...new Set(bases)], inputs };
}

/** Sorted by id, behind everything that it depends on. */
function parentsFirst(found: readonly Normalized[]): readonly Normalized[] {
  const byId = new Map(found.map((normalized) => [normalized.origin.id, normalized]));
  const parentsOf = ({ item }: Normalized) =>
    item.ok ? parentIds(item.value).flatMap((id) => byId.get(id) ?? []) : [];
  return strongComponents(found, parentsOf).flat();
}

/** What a graph shows where nothing else is asked for: ids of what is selected. */
export function selectedIds(found: readonly Pick<Normalized, 'origin'>[]): ReadonlySet<string> {
  return new Set(found.flatMap(({ origin }) => (isSelected(origin) ? [origin.id] : [])));
}
