import { canonicalVersion, parsePythonVersion, type Release } from '../../specifiers/pep440.ts';

const PLAIN = /^(?:===|==|~=|!=|<=|>=|<|>)/;
const WILDCARD = /^[0-9]+(?:\.[0-9]+)*\.\*$/;

/**
 * A Poetry version constraint as PEP 440 specifiers, `>=1.2,<2.0`; `undefined` if it cannot be expressed that way:
 * `||`, and `^` or `~` with a local version. https://python-poetry.org/docs/dependency-specification/
 */
export function poetrySpecifiers(constraint: string): string | undefined {
  const parts = constraint.split(',').flatMap((part) =>
    part
      .trim()
      .replace(/([<>=!~^])[ \t]+/g, '$1')
      .split(/[ \t]+/),
  );
  const specifiers = parts.map(poetrySpecifier);
  if (specifiers.includes(undefined)) return undefined;
  return specifiers.filter((specifier) => specifier !== '').join(',');
}

function poetrySpecifier(part: string): string | undefined {
  if (part === '*') return '';
  if (part.startsWith('^')) return range(part.slice(1), caretPlace);
  if (part.startsWith('~') && !part.startsWith('~=')) return range(part.slice(1), tildePlace);
  if (PLAIN.test(part)) return part;
  const version = part.replace(/^=/, '');
  if (WILDCARD.test(version) || /^[0-9][0-9A-Za-z.+!-]*$/.test(version)) return `==${version}`;
  return undefined;
}

// The upper bound increments the number at one place and sets the written numbers after it to zero.
function range(version: string, placeOf: (release: Release) => number): string | undefined {
  const parsed = parsePythonVersion(version);
  if (parsed === undefined || parsed.local.length > 0) return undefined;
  const { epoch, release } = parsed;
  const place = placeOf(release);
  const upper = release.map((number, index) => (index < place ? number : index === place ? number + 1n : 0n));
  return `>=${canonicalVersion(version)},<${epoch === 0n ? '' : `${epoch}!`}${upper.join('.')}`;
}

function caretPlace(release: Release): number {
  // Poetry looks at the major, minor and patch number.
  const first = release.slice(0, 3).findIndex((number) => number > 0n);
  return first < 0 ? Math.min(release.length - 1, 2) : first;
}

function tildePlace(release: Release): number {
  return Math.min(1, release.length - 1);
}
