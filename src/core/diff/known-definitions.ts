import type { ImageDefinition } from '../model/definition.ts';
import type { KnownDefinition } from '../packages/find-definition.ts';
import { parsePackages } from '../specifiers/package-values.ts';
import type { Change } from './change.ts';
import { diffDefinitions, type ReadDefinition } from './diff.ts';

type Defined = Pick<KnownDefinition, 'definition'>;

/** Differences between two definitions; `undefined` if one of them is not known. */
export function diffKnownDefinitions(before: Defined, after: Defined): readonly Change[] | undefined {
  if (before.definition === undefined || after.definition === undefined) return undefined;
  return diffDefinitions(readDefinition(before.definition), readDefinition(after.definition));
}

/** A definition from a record, without its files. */
export function readDefinition(definition: ImageDefinition): ReadDefinition {
  return { definition, values: parsePackages(definition.python) };
}
