import { hash } from 'node:crypto';
import { withoutCombination } from '../config/path.ts';
import { triggersOf } from '../dockerfile/onbuild.ts';
import type { ContextSelection } from '../model/definition.ts';
import { type Origin, parentIds } from '../model/environment.ts';
import type { Item } from '../model/item.ts';
import type { Assigned } from '../normalize/assign-entries.ts';
import type { CopiedFiles } from '../normalize/copied-files.ts';
import type { Normalized } from '../normalize/normalize.ts';

/** A definition at the last stage that it reached. */
export interface Reached {
  readonly origin: Origin;
  readonly item: Item<unknown>;
}

/** One definition at each of its stages. */
export interface Stages {
  readonly assigned: Assigned;
  readonly normalized: Normalized;
  readonly definition: Reached;
}

/**
 * A digest of everything of a definition that other definitions or what is told of a whole tree depend on: names, selection, what it
 * refers to and copies, parents, findings. What is left out is its image definition, on which those that are built on it depend, and
 * nothing else.
 */
export function factsOf({ assigned, normalized, definition }: Stages, copiesOf: CopiedFiles['copiesOf']): string {
  const { source, entry } = assigned;
  const { dockerfile } = source ?? {};
  const parsed = assigned.item.ok && [
    source?.consumes,
    dockerfile?.path,
    dockerfile && triggersOf(dockerfile.dockerfile, entry?.target),
  ];
  const value = normalized.item.ok ? normalized.item.value : undefined;
  const context = value?.image.context;
  const built = value && [
    value.name,
    value.version,
    value.sharesName,
    parentIds(value),
    context?.directory,
    context?.ignoreFiles,
    context && sourcesOf(context),
    copiesOf(value),
  ];
  const { item, origin } = definition;
  const end = item.ok ? [] : [item.stage, item.cause, item.unread];
  return digestOf([origin, nameOf(assigned), source?.standing, parsed, built, end, item.diagnostics]);
}

// Task runners are told of them.
function sourcesOf({ sources }: ContextSelection): unknown {
  return sources === 'all' ? sources : sources.map(({ path, excludes }) => [path, excludes]);
}

/** The name by which others may depend on a definition. */
export function nameOf({ item, entry }: Assigned): string | undefined {
  return entry?.name ?? (item.ok ? item.value.name : undefined);
}

/** All names by which others may look for a definition. */
export function namesOf(assigned: Assigned): readonly string[] {
  const { id } = assigned.item;
  const name = nameOf(assigned);
  return [...new Set([id, withoutCombination(id), ...(name === undefined ? [] : [name])])];
}

/** Half of a digest: what it tells apart is the same definition at two times. */
function digestOf(facts: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(facts), 'base64url').slice(0, 22);
}
