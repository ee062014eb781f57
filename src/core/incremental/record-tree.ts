import type { Config } from '../config/config.ts';
import { argumentFiles, type Discovery, type SourceBundle } from '../discover/discover.ts';
import { parentIds } from '../model/environment.ts';
import { lazy } from '../model/once.ts';
import { type Assigned, assignEntries, assignSome } from '../normalize/assign-entries.ts';
import { copiedFiles } from '../normalize/copied-files.ts';
import type { Normalized } from '../normalize/normalize.ts';
import { providedReferences } from '../normalize/parents.ts';
import { askedFiles, type Parsing } from '../parse/parse.ts';
import { factsOf, nameOf, namesOf, type Reached, type Stages } from './facts.ts';
import type { KnownDefinition, KnownTree } from './known-tree.ts';
import { reachedFrom } from './reached-from.ts';

/** What the first stages made of a tree. */
export interface TreeStages {
  readonly config: Config;
  readonly discovery: Discovery;
  readonly parsed: Parsing;
  readonly normalized: readonly Normalized[];
  /** As far as these were read. */
  readonly definitions: readonly Reached[];
}

/** What is to be known of a tree that was computed whole. */
export function recordTree(stages: TreeStages): KnownTree {
  const { config, discovery, parsed, normalized, definitions } = stages;
  const { bundles, includes } = discovery;
  const lists = bundles.flatMap(({ path, reader }) => (reader?.listsPackages === true ? [path] : []));
  const assigned = assignEntries(parsed.definitions, config);
  return {
    files: [...knownByFile(stages, assigned, lists)],
    includes: [...includes],
    documents: documentsBeside(discovery, assigned),
    lists,
    consumed: consumedFiles(definitions),
    provided: [...providedReferences(assigned)],
    missing: assigned.flatMap((one) => (isMissing(one, config) ? namesOf(one) : [])),
    wide: [...wideFiles(config, discovery, normalized)],
  };
}

/** True where definitions that were computed again are those of a tree but for their addresses: then nothing changed for others. */
export function haveKnownFacts(
  stages: TreeStages,
  known: ReadonlyMap<string, readonly KnownDefinition[]>,
  { lists }: KnownTree,
): boolean {
  const files = knownByFile(stages, assignSome(stages.parsed.definitions, stages.config), lists);
  const allOf = (definitions: readonly KnownDefinition[] = []) => definitions.map(({ facts }) => facts).join();
  return [...known].every(([path, definitions]) => allOf(files.get(path)) === allOf(definitions));
}

/** True for an entry that names no definition, and so belongs to no file. */
function isMissing({ path, source }: Assigned, config: Config): boolean {
  return path === config.path && source === undefined;
}

function knownByFile(
  { config, discovery: { bundles }, normalized, definitions }: TreeStages,
  assigned: readonly Assigned[],
  lists: readonly string[],
): ReadonlyMap<string, readonly KnownDefinition[]> {
  const copied = lazy(() => copiedFiles(lists));
  const files = new Map(bundles.map(({ path }): [string, KnownDefinition[]] => [path, []]));
  const stagesOf = new Map(
    normalized.map((one, at) => [one.origin.id, { normalized: one, definition: definitions[at] }]),
  );
  for (const one of assigned) {
    if (isMissing(one, config)) continue;
    const stages = { assigned: one, ...stagesOf.get(one.item.id) } as Stages;
    // A comparison needs the facts of few: they are computed where they are read.
    const facts = lazy(() => factsOf(stages, copied().copiesOf));
    files.get(one.path)?.push(knownDefinition(stages, facts));
  }
  return files;
}

/** Files that belong to the text of a definition, and that none includes: those that were read. */
function documentsBeside(
  { files, includes }: Discovery,
  assigned: readonly Assigned[],
): readonly (readonly [string, readonly string[]])[] {
  return assigned.flatMap(({ path, source }) => {
    const { consumes = [], dockerfile } = source ?? {};
    const included = includes.get(path) ?? [];
    const beside = [...consumes, ...(dockerfile === undefined ? [] : [dockerfile.path])].filter(
      (other) => other !== path && !included.includes(other) && files.get(other)?.kind === 'text',
    );
    return beside.length === 0 ? [] : [[path, beside] as const];
  });
}

/** A definition in short. */
function knownDefinition({ assigned, normalized, definition }: Stages, facts: () => string): KnownDefinition {
  const name = nameOf(assigned);
  const value = normalized.item.ok ? normalized.item.value : undefined;
  const parents = value === undefined ? [] : parentIds(value);
  const context = value?.image.context?.directory;
  return {
    id: definition.origin.id,
    get facts() {
      return facts();
    },
    ...(name === undefined ? {} : { name }),
    ...(value?.sharesName === true ? { isShared: true } : {}),
    ...(context === undefined ? {} : { context }),
    ...(parents.length === 0 ? {} : { parents }),
  };
}

function consumedFiles(definitions: readonly Reached[]): readonly string[] {
  const consumed = definitions.flatMap(({ origin }) => (origin.selection === 'consumed' ? [origin.source] : []));
  return [...new Set(consumed)];
}

// What is read beside definitions and the contexts of their images.
function wideFiles(
  config: Config,
  { bundles, includes, noted }: Discovery,
  normalized: readonly Normalized[],
): ReadonlySet<string> {
  const ignoreFiles = normalized.flatMap(({ item }) => (item.ok ? (item.value.image.context?.ignoreFiles ?? []) : []));
  const asked = bundles.flatMap((bundle) => askedBeyond(bundle, includes));
  return new Set([config.path, ...baselineOf(config), ...argumentFiles(config), ...noted, ...ignoreFiles, ...asked]);
}

function baselineOf({ baseline }: Config): readonly string[] {
  return baseline === undefined ? [] : [baseline];
}

// A reader says before it parses what it needs. What it asks for beyond that is there only if something else needs it, too.
function askedBeyond(bundle: SourceBundle, includes: Discovery['includes']): readonly string[] {
  const asked = askedFiles(bundle);
  const included = includes.get(bundle.path) ?? [];
  if (asked.every((path) => path === bundle.path || included.includes(path))) return [];
  const reached = reachedFrom([bundle.path], (path) => includes.get(path) ?? []);
  return asked.filter((path) => !reached.has(path));
}
