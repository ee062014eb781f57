import type { Config } from '../config/config.ts';
import type { Discovery } from '../discover/discover.ts';
import type { DefinitionHash } from '../model/definition.ts';
import { type Diagnostic, START } from '../model/diagnostic.ts';
import type { HashedEnvironment, Origin } from '../model/environment.ts';
import { finding } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import type { Normalized } from './normalize.ts';
import { excludedMatches, unmatchedEntries } from './selection.ts';

/** One recognised definition: its origin, and its environment or the stage at which it failed. */
export interface Definition {
  readonly origin: Origin;
  readonly item: Item<HashedEnvironment>;
}

/** Every recognised definition of a tree, sorted by id. */
export interface Definitions {
  readonly config: Config;
  readonly definitions: readonly Definition[];
  /** Every file of the tree. */
  readonly files: readonly string[];
  /** Findings that belong to none of the definitions. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Combines the results of the first five stages. */
export function collectDefinitions(
  config: Config,
  discovery: Discovery,
  normalized: readonly Normalized[],
  hashed: readonly Item<HashedEnvironment>[],
): Definitions {
  const definitions = pairDefinitions(normalized, hashed);
  const unmatched = unmatchedEntries(
    config,
    discovery.bundles,
    definitions.map(({ origin }) => origin.id),
  );
  const excluded = excludedMatches(
    config,
    definitions.map(({ origin }) => origin),
  );
  return {
    config,
    definitions,
    files: discovery.paths,
    diagnostics: [...discovery.diagnostics, ...unmatched, ...excluded],
  };
}

/** Origins with what was hashed, which is in the same order. */
export function pairDefinitions(
  normalized: readonly Normalized[],
  hashed: readonly Item<HashedEnvironment>[],
): readonly Definition[] {
  return normalized.map(({ origin }, index) => ({
    origin,
    item: atSource(origin, hashed[index] as Item<HashedEnvironment>),
  }));
}

/** Environments that were hashed, sorted by id. */
export function environmentsOf(definitions: Definitions): readonly HashedEnvironment[] {
  return definitions.definitions.flatMap(({ item }) => (item.ok ? [item.value] : []));
}

/** Every finding: of the definitions and of the tree. */
export function diagnosticsOf({ definitions, diagnostics }: Definitions): readonly Diagnostic[] {
  return [...diagnostics, ...definitions.flatMap(({ item }) => item.diagnostics)];
}

/** Findings that only definitions have whose ids are not among these. */
export function findingsBeside({ definitions }: Definitions, ids: ReadonlySet<string>): readonly Diagnostic[] {
  const [own, others] = [true, false].map((isOwn) =>
    definitions.flatMap(({ item }) => (ids.has(item.id) === isOwn ? item.diagnostics : [])),
  );
  const known = new Set(own?.map((diagnostic) => JSON.stringify(diagnostic)));
  return (others ?? []).filter((diagnostic) => !known.has(JSON.stringify(diagnostic)));
}

/** Environments by definition hash; environments with the same hash share an image. */
export function indexByHash(definitions: Definitions): ReadonlyMap<DefinitionHash, readonly HashedEnvironment[]> {
  return Map.groupBy(environmentsOf(definitions), (environment) => environment.hash);
}

// The mistake may be in a file that the definition refers to, so it is also reported for the definition itself.
function atSource(origin: Origin, item: Item<HashedEnvironment>): Item<HashedEnvironment> {
  const known = item.diagnostics.some(({ severity, path }) => severity === 'error' && path === origin.source);
  if (item.ok || item.unread === true || known) return item;
  const message = `it cannot be used: ${item.cause}`;
  const reached = finding('error', 'reached-file', message, { path: origin.source, at: START });
  return { ...item, diagnostics: [...item.diagnostics, reached] };
}
