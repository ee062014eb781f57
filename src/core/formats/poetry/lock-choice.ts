import { poetrySpecifiers } from './constraint.ts';
import type { PoetryDependency } from './lock-dependency.ts';
import type { LegacyPackage } from './lock-legacy.ts';

// Among releases alone, the constraints of Poetry and the specifiers of PEP 440 say the same.
const RELEASE = /^[0-9]{1,15}(?:\.[0-9]{1,15})*$/;
const SPECIFIER = /^(~=|==|!=|<=|>=|<|>)([0-9]{1,15}(?:\.[0-9]{1,15})*)(\.\*)?$/;
const MAX_ALTERNATIVES = 64;

/** The packages of a name that a dependency may mean; `undefined` when its constraint cannot be compared with one of several. */
export function fittingPackages(
  { versions, source }: PoetryDependency,
  candidates: readonly number[],
  packages: readonly LegacyPackage[],
): readonly number[] | undefined {
  const fits = candidates.map((index) => doesFit(versions, packages[index]?.locked.version ?? ''));
  if (candidates.length > 1 && fits.includes(undefined)) return undefined;
  return candidates
    .filter((_, place) => fits[place] !== false)
    .filter((index) => candidates.length === 1 || source === undefined || packages[index]?.reference === source);
}

function doesFit(versions: string | undefined, version: string): boolean | undefined {
  if (versions === undefined || !RELEASE.test(version)) return undefined;
  const alternatives = versions.split(/\|\|?/);
  if (alternatives.length > MAX_ALTERNATIVES) return undefined;
  const results = alternatives.map((part) => doesFitAll(poetrySpecifiers(part.trim()), version));
  return results.includes(undefined) ? undefined : results.includes(true);
}

function doesFitAll(specifiers: string | undefined, version: string): boolean | undefined {
  if (specifiers === undefined || specifiers === '') return specifiers === undefined ? undefined : true;
  const results = specifiers.split(',').map((specifier) => doesSatisfy(specifier, version));
  return results.includes(undefined) ? undefined : !results.includes(false);
}

// https://packaging.python.org/en/latest/specifications/version-specifiers/#version-specifiers
function doesSatisfy(specifier: string, version: string): boolean | undefined {
  const [, operator = '', bound = '', wildcard] = SPECIFIER.exec(specifier) ?? [];
  const equality = operator === '==' || operator === '!=';
  if (bound === '' || (wildcard !== undefined && !equality)) return undefined;
  const order = compare(version, bound, wildcard === undefined ? undefined : bound.split('.').length);
  if (operator === '~=') return order >= 0 && compare(version, bound, bound.split('.').length - 1) === 0;
  if (equality) return (order === 0) === (operator === '==');
  if (order === 0) return operator.endsWith('=');
  return order < 0 === operator.startsWith('<');
}

/** Compares releases, up to a number of places; those that are not written are zero. */
function compare(a: string, b: string, places: number | undefined): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  const length = places ?? Math.max(left.length, right.length);
  for (let place = 0; place < length; place += 1) {
    const difference = (left[place] ?? 0) - (right[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
