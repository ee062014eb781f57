import type { DefinitionHash, ImageDefinition } from '../model/definition.ts';
import { type Diagnostic, START } from '../model/diagnostic.ts';
import { type HashedEnvironment, parentIds, type SnapshotEnvironment } from '../model/environment.ts';
import { Findings, finding } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { lazy, once } from '../model/once.ts';
import { inTurns, type Turn, uninterrupted } from '../model/turn.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { addressesOf, unorderedHash } from '../names/definition-hash.ts';
import { componentsOf, cycleDiagnostic } from '../normalize/cycles.ts';

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
  await inTurns(componentsOf(good, parentsOf), turn, ({ members, cycleOf }) => {
    for (const item of members) {
      const cycle = cycleOf?.(item);
      done.set(
        item.id,
        cycle === undefined ? hashItem(item, done) : fail(item, cycleDiagnostic(item.value.source, cycle)),
      );
    }
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
