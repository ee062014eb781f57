import type { Config } from '../config/config.ts';
import type { EnvironmentEntry } from '../config/entry.ts';
import type { ParsedSource } from '../formats/contract/format.ts';
import type { Document, Environment } from '../model/environment.ts';
import type { Item } from '../model/item.ts';
import { haveSameItems } from '../model/same-items.ts';
import type { Assigned } from './assign-entries.ts';
import type { ParentNames } from './parents.ts';

/** Everything but names that a definition is normalized with. */
export interface Surroundings {
  readonly config: Config;
  readonly entry: EnvironmentEntry | undefined;
  readonly path: string;
  readonly documents: readonly Document[];
  /** Fingerprints of findings, and whether another tree accepts the same. */
  readonly accepted: ReadonlySet<string>;
  readonly isAccepted: (before: ReadonlySet<string>) => boolean;
}

interface Known extends Surroundings {
  readonly lookups: readonly Lookup[];
  readonly item: Item<Environment>;
}

interface Lookup {
  readonly ask: (names: ParentNames) => unknown;
  readonly answer: unknown;
}

const known = new WeakMap<ParsedSource, Map<string, Known>>();

/**
 * What a definition becomes. The trees of one run share the sources of files that are the same in them: such a source becomes the same
 * again, where its surroundings and the names that it looked up are the same.
 */
export function normalizedOnce(
  { item }: Assigned,
  names: ParentNames,
  surroundings: Surroundings,
  normalizeWith: (names: ParentNames) => Item<Environment>,
): Item<Environment> {
  const { entry } = surroundings;
  // Findings belong to a run, and files of arguments to a tree.
  if (!item.ok || item.diagnostics.length > 0 || (entry?.buildArgsFiles.length ?? 0) > 0) return normalizeWith(names);
  const ofSource = known.get(item.value) ?? new Map<string, Known>();
  const before = ofSource.get(item.id);
  if (before !== undefined && isAlike(before, surroundings) && before.lookups.every((one) => hasAnswer(one, names)))
    return before.item;
  const lookups: Lookup[] = [];
  const normalized = normalizeWith(recording(names, lookups));
  known.set(item.value, ofSource.set(item.id, { ...surroundings, lookups, item: normalized }));
  return normalized;
}

function isAlike(before: Surroundings, now: Surroundings): boolean {
  const isSame = before.config === now.config && before.entry === now.entry && before.path === now.path;
  return isSame && haveSameItems(before.documents, now.documents) && now.isAccepted(before.accepted);
}

function hasAnswer({ ask, answer }: Lookup, names: ParentNames): boolean {
  const now = ask(names);
  return now === answer || JSON.stringify(now) === JSON.stringify(answer);
}

function recording(names: ParentNames, lookups: Lookup[]): ParentNames {
  const record = <T>(ask: (names: ParentNames) => T): T => {
    const answer = ask(names);
    lookups.push({ ask, answer });
    return answer;
  };
  return {
    ids: { get: (key) => record(({ ids }) => ids.get(key)) },
    provided: { get: (key) => record(({ provided }) => provided.get(key)) },
    triggers: { get: (key) => record(({ triggers }) => triggers.get(key)) },
    curated: { get: (key) => record(({ curated }) => curated.get(key)) },
    curatedImages: { has: (key) => record(({ curatedImages }) => curatedImages.has(key)) },
  };
}
