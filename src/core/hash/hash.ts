import type { DefinitionHash, ImageDefinition } from '../model/definition.ts';
import { type Diagnostic, START } from '../model/diagnostic.ts';
import { type HashedEnvironment, parentIds, type SnapshotEnvironment } from '../model/environment.ts';
import { Findings, finding } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { lazy, once } from '../model/once.ts';
import { strongComponents } from '../model/strong-components.ts';
import { inTurns, type Turn, uninterrupted } from '../model/turn.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { addressesOf, unorderedHash } from '../names/definition-hash.ts';

type Good = Extract<Item<SnapshotEnvironment>, { ok: true }>;

/** Hashes every environment, parents first. A cycle is reported for each of its members. */
export async function hash(
  items: readonly Item<SnapshotEnvironment>[],
  turn: Turn = uninterrupted,
): Promise<readonly Item<HashedEnvironment>[]> {
  const good = items.filter((item): item is Good => item.ok);
  const byId = new Map(good.map((item) => [item.id, item]));
  const parentsOf = once(({ value }: Good) => parentIds(value).flatMap((id) => byId.get(id) ?? []));
  const done = new Map<string, Item<HashedEnvironment>>();
  await inTurns(strongComponents(good, parentsOf), turn, (members) => {
    const isCycle = members.some((item) => members.length > 1 || parentsOf(item).includes(item));
    const cycleOf = isCycle ? cycleFinder(members, parentsOf) : undefined;
    for (const item of members)
      done.set(
        item.id,
        cycleOf === undefined ? hashItem(item, done) : fail(item, cycleDiagnostic(item, cycleOf(item))),
      );
  });
  return items.map((item) => (item.ok ? (done.get(item.id) as Item<HashedEnvironment>) : item));
}

function hashItem(item: Good, done: ReadonlyMap<string, Item<HashedEnvironment>>): Item<HashedEnvironment> {
  const parents = parentIds(item.value);
  const hashes = new Map<string, DefinitionHash>();
  for (const id of parents) {
    const hashed = done.get(id);
    if (hashed?.ok !== true) return fail(item, parentDiagnostic(item.value.source, id));
    hashes.set(id, hashed.value.hash);
  }
  return { ...item, value: hashEnvironment(item.value, parents, hashes) };
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
    ...addressesOf(definition),
    unorderedHash: lazy(() => unorderedHash(definition)),
    parents,
  };
}

/** A cycle of more members is not spelled out: for each of them that would be all of them. */
const MAX_CYCLE = 32;

/** The cycle that contains a member, as text that starts and ends with it. */
function cycleFinder(members: readonly Good[], parentsOf: (item: Good) => readonly Good[]): (start: Good) => string {
  const inside = new Set(members);
  const next = (item: Good) => parentsOf(item).filter((parent) => inside.has(parent));
  return (start) => {
    if (members.length > MAX_CYCLE)
      return `${start.id} -> ${next(start)[0]?.id} -> ... -> ${start.id} (${members.length} in all)`;
    return [...cycleFrom(start, next), start].map(({ id }) => id).join(' -> ');
  };
}

function cycleFrom(start: Good, next: (item: Good) => readonly Good[]): readonly Good[] {
  const seen = new Set<Good>();
  const walk = (item: Good, trail: readonly Good[]): readonly Good[] | undefined => {
    if (seen.has(item)) return undefined;
    seen.add(item);
    for (const parent of next(item)) {
      const cycle = parent === start ? [...trail, item] : walk(parent, [...trail, item]);
      if (cycle !== undefined) return cycle;
    }
    return undefined;
  };
  return walk(start, []) ?? [];
}

function cycleDiagnostic({ value: { source: path } }: Good, cycle: string): Diagnostic {
  const message = `environments depend on each other: ${cycle}`;
  return finding('error', 'parent-cycle', message, { path, at: START, hint: 'give one of them an external base' });
}

function parentDiagnostic(path: string, parent: string): Diagnostic {
  const message = `it depends on ${parent}, which has errors`;
  return finding('error', 'parent-failed', message, { path, at: START, hint: 'correct the parent first' });
}

function fail({ value, ...item }: Good, diagnostic: Diagnostic): Item<HashedEnvironment> {
  return new Findings(value.source, [...item.diagnostics, diagnostic]).item<HashedEnvironment>(
    item.id,
    'hash',
    undefined,
  );
}
