import type { DefinitionHash, ImageDefinition } from '../model/definition.ts';
import { type Diagnostic, START } from '../model/diagnostic.ts';
import type { HashedEnvironment, SnapshotEnvironment } from '../model/environment.ts';
import { Findings, finding } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { definitionHash, sectionDigests, unorderedHash } from '../names/definition-hash.ts';

type Good = Extract<Item<SnapshotEnvironment>, { ok: true }>;

/** Hashes every environment, parents first. A cycle is reported for each of its members. */
export function hash(items: readonly Item<SnapshotEnvironment>[]): readonly Item<HashedEnvironment>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Map<string, Item<HashedEnvironment>>();
  const visit = (item: Item<SnapshotEnvironment>): Item<HashedEnvironment> => {
    const known = done.get(item.id);
    if (known !== undefined) return known;
    if (!item.ok) return item;
    const cycle = cycleOf(byId, item.id);
    const result = cycle === undefined ? hashItem(item) : fail(item, cycleDiagnostic(item.value.source, cycle));
    done.set(item.id, result);
    return result;
  };
  const hashItem = (item: Good): Item<HashedEnvironment> => {
    const parents = parentIds(item.value);
    const hashes = new Map<string, DefinitionHash>();
    for (const id of parents) {
      const parent = byId.get(id);
      const hashed = parent === undefined ? undefined : visit(parent);
      if (hashed?.ok !== true) return fail(item, parentDiagnostic(item.value.source, id));
      hashes.set(id, hashed.value.hash);
    }
    return { ...item, value: hashEnvironment(item.value, parents, hashes) };
  };
  return items.map(visit);
}

/** Ids of the environments that an environment is built on, in the order of its bases. */
export function parentIds(environment: Pick<SnapshotEnvironment, 'image'>): readonly string[] {
  const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
  return [...new Set(ids)];
}

function hashEnvironment(
  environment: SnapshotEnvironment,
  parents: readonly string[],
  hashes: ReadonlyMap<string, DefinitionHash>,
): HashedEnvironment {
  const { bases, platforms, python, spark, steps } = environment.image;
  const definition: ImageDefinition = {
    bases: bases.map(({ imagePlatform, source }) => ({
      parent: source.kind === 'environment' ? (hashes.get(source.id) ?? '') : '',
      platform: imagePlatform,
      reference: source.kind === 'environment' ? '' : formatBaseImage(source),
    })),
    context: environment.files,
    platforms,
    python,
    spark,
    steps,
  };
  return {
    ...environment,
    definition,
    hash: definitionHash(definition),
    sections: sectionDigests(definition),
    unorderedHash: unorderedHash(definition),
    parents,
  };
}

/** The cycle that contains an environment, starting with it; `undefined` if there is none. */
function cycleOf(byId: ReadonlyMap<string, Item<SnapshotEnvironment>>, start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, trail: readonly string[]): readonly string[] | undefined => {
    const item = byId.get(id);
    if (item?.ok !== true || seen.has(id)) return undefined;
    seen.add(id);
    for (const parent of parentIds(item.value)) {
      const cycle = parent === start ? [...trail, id] : walk(parent, [...trail, id]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  return walk(start, []);
}

function cycleDiagnostic(path: string, cycle: readonly string[]): Diagnostic {
  const message = `environments stand on each other: ${[...cycle, cycle[0]].join(' -> ')}`;
  return finding('error', 'parent-cycle', message, { path, at: START, hint: 'give one of them an external base' });
}

function parentDiagnostic(path: string, parent: string): Diagnostic {
  const message = `it stands on ${parent}, which has errors`;
  return finding('error', 'parent-failed', message, { path, at: START, hint: 'correct the parent first' });
}

function fail({ value, ...item }: Good, diagnostic: Diagnostic): Item<HashedEnvironment> {
  return new Findings(value.source, [...item.diagnostics, diagnostic]).item<HashedEnvironment>(
    item.id,
    'hash',
    undefined,
  );
}
