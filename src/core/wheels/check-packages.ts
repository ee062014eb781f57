import { quote } from '../model/diagnostic.ts';
import { satisfiesPython } from '../names/python-specifier.ts';
import { normalizeName, parseRequirement } from '../names/requirement.ts';
import type { PackageMetadata } from './package-metadata.ts';
import type { PythonTarget } from './python-target.ts';
import { holdsFor } from './target-markers.ts';

/**
 * What `pip check` says of packages that are on top of others, and does not say of those alone.
 * https://pip.pypa.io/en/stable/cli/pip_check/, https://github.com/pypa/pip/blob/25.0/src/pip/_internal/operations/check.py
 */
export function newConflicts(
  below: readonly PackageMetadata[],
  added: readonly PackageMetadata[],
  target: PythonTarget,
): readonly string[] {
  const before = new Set(conflictsOf(below, target));
  return conflictsOf([...below, ...added], target).filter((conflict) => !before.has(conflict));
}

/** Of packages with one name the last counts. */
function conflictsOf(packages: readonly PackageMetadata[], target: PythonTarget): readonly string[] {
  const byName = new Map(packages.map((one) => [normalizeName(one.name), one]));
  return [...byName.values()].flatMap(({ name, version, requires }) =>
    requires.flatMap((text) => {
      const problem = problemOf(text, byName, target);
      return problem === undefined ? [] : [`${name} ${version} ${problem}`];
    }),
  );
}

function problemOf(
  text: string,
  byName: ReadonlyMap<string, PackageMetadata>,
  target: PythonTarget,
): string | undefined {
  const reading = parseRequirement(text);
  // Old metadata is not always valid; pip warns of it.
  if (!reading.ok || reading.requirement.kind !== 'named') return undefined;
  const { name, specifier, marker } = reading.requirement;
  if (holdsFor(marker, target) !== true) return undefined;
  const other = byName.get(name);
  if (other === undefined) return `requires ${name}, which is not installed`;
  if (satisfiesPython(other.version, specifier) !== false) return undefined;
  return `has requirement ${quote(text)}, but ${name} is ${other.version}`;
}
