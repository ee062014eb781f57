import type { Python } from '../model/definition.ts';
import type { PackageValues } from '../model/part.ts';
import { parseRelease, type Release, satisfiesRelease } from '../specifiers/pep440.ts';

/** Minor versions of Python that have an official image, the preferred one first. */
const VERSIONS = ['3.12', '3.14', '3.13', '3.11', '3.10', '3.9', '3.8', '3.7', '3.6', '2.7'];
const PATCHES = Array.from({ length: 31 }, (_, patch) => BigInt(patch));

/**
 * Minor version of Python for a definition: the preferred one if its constraints allow it, otherwise the newest allowed
 * one.
 */
export function proposePython(constraints: readonly string[]): string {
  const takes = (minor: string) =>
    PATCHES.some((patch) => constraints.every((text) => satisfies(text, [...minor.split('.').map(BigInt), patch])));
  return VERSIONS.find(takes) ?? '3.12';
}

/** Constraints on Python in conda specs and lock files. */
export function condaConstraints(
  { conda, locked = [] }: Pick<Python, 'conda' | 'locked'>,
  { specs: known }: Pick<PackageValues, 'specs'>,
): readonly string[] {
  const specs = conda.flatMap((text) => {
    const spec = known.get(text);
    return spec?.name === 'python' ? (spec.version ?? []) : [];
  });
  const urls = locked.flatMap(({ conda: packages }) => packages);
  return [...specs, ...urls.flatMap((url) => /\/python-([0-9]+\.[0-9]+\.[0-9]+)-/.exec(url)?.[1] ?? [])];
}

const TABLE_KEY = /^(?:requires-python|python-versions|python)[ \t]*(?:=[ \t]*["']|:[ \t]*["']?)([^"'\r\n]*)["']?/m;

/** Constraints on Python in a TOML file of a Python project, or in its lock file. */
export function projectConstraints(text: string): readonly string[] {
  return TABLE_KEY.exec(text)?.slice(1) ?? [];
}

// Handles conda, PEP 440 and Poetry alike. A constraint that cannot be read does not exclude a version.
function satisfies(constraint: string, version: Release): boolean {
  return constraint.split('|').some((part) => {
    const atoms = part.split(',').map((atom) => atom.trim());
    return (part.trim() !== '' || constraint.trim() === '') && atoms.every((atom) => satisfiesOne(atom, version));
  });
}

const ATOM = /^(===|==|!=|>=|<=|~=|[=<>~^]?)\s*([0-9]{1,9}(?:\.[0-9]{1,9}){0,5})(\.?\*)?/;

function satisfiesOne(atom: string, version: Release): boolean {
  const [all, operator = '', text = '', star] = ATOM.exec(atom) ?? [];
  const bound = all === undefined ? undefined : parseRelease(text);
  if (bound === undefined) return true;
  const atLeast = () => satisfiesRelease(version, '>=', bound);
  const within = (length: number) => satisfiesRelease(version, '==*', bound.slice(0, length));
  switch (operator) {
    case '>=':
    case '>':
    case '<=':
    case '<':
      return satisfiesRelease(version, operator, bound);
    case '!=':
      return satisfiesRelease(version, star === undefined ? '!=' : '!=*', bound);
    case '~=':
      return atLeast() && within(Math.max(bound.length - 1, 1));
    case '~':
      return atLeast() && within(Math.min(bound.length, 2));
    case '^':
      return atLeast() && within(1);
    default:
      return satisfiesRelease(version, operator.startsWith('==') && star === undefined ? '==' : '==*', bound);
  }
}
