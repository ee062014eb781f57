import type { ContextFile, DefinitionHash, ImageDefinition, ImageDraft } from '../model/definition.ts';
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
  const known = addressed.get(environment.image);
  const isKnown = known !== undefined && areEqual(known, { files: environment.files, hashes });
  const made = isKnown ? known : { files: environment.files, hashes, addresses: addressImage(environment, hashes) };
  addressed.set(environment.image, made);
  return { ...environment, ...made.addresses, parents };
}

type Addresses = Pick<HashedEnvironment, 'definition' | 'hash' | 'sections' | 'unorderedHash'>;

/** What a drafted image is built from beside the draft. */
interface Ingredients {
  readonly files: readonly ContextFile[];
  readonly hashes: ReadonlyMap<string, DefinitionHash>;
}

/** Trees of one run share drafts (`normalize`): with the same files and parents, they have the same addresses. */
const addressed = new WeakMap<ImageDraft, Ingredients & { readonly addresses: Addresses }>();

function areEqual(some: Ingredients, others: Ingredients): boolean {
  if (some.files.length !== others.files.length) return false;
  const areFiles = some.files.every((file, at) => isSameFile(file, others.files[at]));
  return areFiles && [...some.hashes].every(([id, hash]) => others.hashes.get(id) === hash);
}

function isSameFile(file: ContextFile, other: ContextFile | undefined): boolean {
  const { path, executable, digest, target } = file;
  return other?.path === path && other.executable === executable && other.digest === digest && other.target === target;
}

function addressImage(environment: SnapshotEnvironment, hashes: ReadonlyMap<string, DefinitionHash>): Addresses {
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
  return { definition, ...addressesOf(definition), unorderedHash: lazy(() => unorderedHash(definition)) };
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
