import { type Canonical, canonical } from './canonical.ts';
import {
  type DefinitionHash,
  type Diagnostic,
  type HashedEnvironment,
  type ImageDefinition,
  type Item,
  isLocalPip,
  type PipEntry,
  type Python,
  type Section,
  type Sections,
  type SnapshotEnvironment,
} from './model.ts';
import { sha256Hex } from './sha256.ts';

export const DEFINITION_SCHEME = 'terrarium.image-definition/v1';
const SECTION_SCHEME = 'terrarium.section/v1';
const UNORDERED_SCHEME = 'terrarium.unordered-definition/v1';

type Good = Extract<Item<SnapshotEnvironment>, { ok: true }>;

/** Hashes every environment, parents first. A cycle is a diagnostic on each of its members. */
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

/** Ids of the environments that an environment stands on, in the order of its bases. */
export function parentIds(environment: Pick<SnapshotEnvironment, 'image'>): readonly string[] {
  const ids = environment.image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [source.id] : []));
  return [...new Set(ids)];
}

/** Address of a definition: sha256 of the scheme's line and the canonical form (docs/hash.md). */
export function definitionHash(definition: ImageDefinition): DefinitionHash {
  return sha256Hex(`${DEFINITION_SCHEME}\n${canonical(definition as unknown as Canonical)}`) as DefinitionHash;
}

/** Digest of each section, for field-level comparison. */
export function sectionDigests(definition: ImageDefinition): Sections {
  const digest = (section: Section, value: unknown) =>
    sha256Hex(`${SECTION_SCHEME} ${section}\n${canonical(value as Canonical)}`);
  return {
    base: digest('base', definition.bases),
    steps: digest('steps', definition.steps),
    context: digest('context', definition.context),
    python: digest('python', definition.python),
    spark: digest('spark', definition.spark),
    platforms: digest('platforms', definition.platforms),
  };
}

/** Equal for definitions that differ only in the order of channels, conda packages and pip lines. */
export function unorderedHash(definition: ImageDefinition): string {
  const sorted = { ...definition, python: sortPython(definition.python) };
  return sha256Hex(`${UNORDERED_SCHEME}\n${canonical(sorted as unknown as Canonical)}`);
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
      reference: source.kind === 'image' ? source.reference : '',
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

function sortPython({ channels, conda, pip, ...rest }: Python): Python {
  return { ...rest, channels: channels.toSorted(), conda: conda.toSorted(), pip: sortPip(pip) };
}

function sortPip(entries: readonly PipEntry[]): readonly PipEntry[] {
  const sorted = entries.map(
    (entry): PipEntry => (typeof entry === 'string' || isLocalPip(entry) ? entry : [entry[0], sortPip(entry[1])]),
  );
  return sorted.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The cycle that an environment is part of, starting with it; `undefined` when it is in none. */
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
  return {
    severity: 'error',
    code: 'parent-cycle',
    message,
    path,
    line: 1,
    column: 1,
    hint: 'give one of them an external base',
  };
}

function parentDiagnostic(path: string, parent: string): Diagnostic {
  return {
    severity: 'error',
    code: 'parent-failed',
    message: `it stands on ${parent}, which has errors`,
    path,
    line: 1,
    column: 1,
    hint: 'correct the parent first',
  };
}

function fail(item: Item<SnapshotEnvironment>, diagnostic: Diagnostic): Item<HashedEnvironment> {
  const diagnostics = [...item.diagnostics, diagnostic];
  return { id: item.id, diagnostics, ok: false, stage: 'hash', cause: diagnostic.message };
}
