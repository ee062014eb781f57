import { parseRelease, type Release, type ReleaseOperator, satisfiesRelease } from '../../specifiers/pep440.ts';
import { poetrySpecifiers } from './constraint.ts';
import type { PoetryDependency } from './lock-dependency.ts';
import type { LegacyPackage } from './lock-legacy.ts';

// For plain releases, Poetry constraints and PEP 440 specifiers mean the same.
const SPECIFIER = /^(~=|==|!=|<=|>=|<|>)([0-9]+(?:\.[0-9]+)*)(\.\*)?$/;
const OPERATORS: ReadonlyMap<string, ReleaseOperator> = new Map(
  (['==', '!=', '<', '<=', '>', '>=', '~=', '==*', '!=*'] as const).map((operator) => [operator, operator]),
);
const MAX_ALTERNATIVES = 64;

/**
 * The packages that a dependency's name and constraint may refer to; `undefined` if there are several and the
 * constraint cannot be compared with one of them.
 */
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
  const release = parseRelease(version);
  if (versions === undefined || release === undefined) return undefined;
  const alternatives = versions.split(/\|\|?/);
  if (alternatives.length > MAX_ALTERNATIVES) return undefined;
  const results = alternatives.map((part) => doesFitAll(poetrySpecifiers(part.trim()), release));
  return results.includes(undefined) ? undefined : results.includes(true);
}

function doesFitAll(specifiers: string | undefined, version: Release): boolean | undefined {
  if (specifiers === undefined || specifiers === '') return specifiers === undefined ? undefined : true;
  const results = specifiers.split(',').map((specifier) => doesSatisfy(specifier, version));
  return results.includes(undefined) ? undefined : !results.includes(false);
}

function doesSatisfy(specifier: string, version: Release): boolean | undefined {
  const [, operator = '', text = '', wildcard = ''] = SPECIFIER.exec(specifier) ?? [];
  const bound = parseRelease(text);
  const comparison = OPERATORS.get(`${operator}${wildcard.slice(1)}`);
  return bound === undefined || comparison === undefined ? undefined : satisfiesRelease(version, comparison, bound);
}
