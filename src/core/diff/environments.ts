import type { HashedEnvironment } from '../model/environment.ts';
import { valuesOf } from '../model/part.ts';
import type { Change } from './change.ts';
import { diffDefinitions, type ReadDefinition } from './diff.ts';
import { nameParents, SHORT_HASH } from './parents.ts';

/** Changes between two versions of an environment. Parents have the ids of `names`, by the first digits of their hashes. */
export function diffEnvironments(
  before: HashedEnvironment,
  after: HashedEnvironment,
  names: ReadonlyMap<string, string>,
): readonly Change[] {
  return nameParents(diffDefinitions(withValues(before), withValues(after)), names);
}

/** Ids by the first digits of their hashes, of both sides of a comparison. */
export function idsByShortHash(environments: readonly HashedEnvironment[]): ReadonlyMap<string, string> {
  return new Map(environments.map(({ hash, id }) => [hash.slice(0, SHORT_HASH), id]));
}

function withValues({ definition, parts }: HashedEnvironment): ReadDefinition {
  return { definition, values: valuesOf(parts) };
}
