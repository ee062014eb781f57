import { quote } from '../model/diagnostic.ts';
import { satisfiesPython } from '../specifiers/python-specifier.ts';
import { normalizeName, parseRequirement } from '../specifiers/requirement.ts';
import type { PackageMetadata } from './package-metadata.ts';
import type { PythonTarget } from './python-target.ts';
import { holdsFor } from './target-markers.ts';

/** A package, with the extras of it that were asked for. */
export interface CheckedPackage extends Pick<PackageMetadata, 'name' | 'version' | 'requires'> {
  readonly extras?: readonly string[];
}

/**
 * What `pip check` says of packages that are on top of others, and does not say of those alone.
 * https://pip.pypa.io/en/stable/cli/pip_check/, https://github.com/pypa/pip/blob/25.0/src/pip/_internal/operations/check.py
 */
export function newConflicts(
  below: readonly CheckedPackage[],
  added: readonly CheckedPackage[],
  target: PythonTarget,
): readonly string[] {
  const before = new Set(conflictsOf(below, target));
  return conflictsOf([...below, ...added], target).filter((conflict) => !before.has(conflict));
}

/** Of packages with one name the last counts. */
function conflictsOf(packages: readonly CheckedPackage[], target: PythonTarget): readonly string[] {
  const byName = new Map(packages.map((one) => [normalizeName(one.name), one]));
  return [...byName.values()].flatMap(({ name, version, requires, extras = [] }) =>
    requires.flatMap((text) => {
      const problem = problemOf(text, { byName, extras, target });
      return problem === undefined ? [] : [`${name} ${version} ${problem}`];
    }),
  );
}

interface Surroundings {
  readonly byName: ReadonlyMap<string, CheckedPackage>;
  readonly extras: readonly string[];
  readonly target: PythonTarget;
}

function problemOf(text: string, { byName, extras, target }: Surroundings): string | undefined {
  const reading = parseRequirement(text);
  // Old metadata is not always valid; pip warns of it.
  if (!reading.ok || reading.requirement.kind !== 'named') return undefined;
  const { name, specifier, marker } = reading.requirement;
  if (holdsFor(marker, target, extras) !== true) return undefined;
  const other = byName.get(name);
  if (other === undefined) return `requires ${name}, which is not installed`;
  if (satisfiesPython(other.version, specifier) !== false) return undefined;
  return `has requirement ${quote(text)}, but ${name} is ${other.version}`;
}
