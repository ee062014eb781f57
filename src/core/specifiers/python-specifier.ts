import { satisfies } from '@renovatebot/pep440';
import { isSpecifier, isVersion } from './pep440.ts';

/**
 * True if a version satisfies all specifiers of a set, pre-releases among them; `undefined` where one of them, or the version, is none.
 * https://packaging.python.org/en/latest/specifications/version-specifiers/
 */
export function satisfiesPython(version: string, specifiers: string): boolean | undefined {
  const parts = specifiers
    .split(',')
    .map((part) => part.replace(/[ \t]/g, ''))
    .filter((part) => part !== '');
  if (parts.length === 0) return true;
  if (parts.length > MAX_PARTS || !isVersion(version) || !parts.every(isSpecifier)) return undefined;
  return satisfies(version, parts.join(','), { prereleases: true });
}

const MAX_PARTS = 50;
