const RELEASE = /^[0-9]+(?:\.[0-9]+){0,2}$/;
const PLAIN = /^(?:===|==|~=|!=|<=|>=|<|>)/;
const WILDCARD = /^[0-9]+(?:\.[0-9]+)*\.\*$/;

/**
 * A version constraint of Poetry as specifiers of PEP 440, `>=1.2,<2.0`; `undefined` for what has no such form: `||`, and `^` or
 * `~` with anything but one to three numbers. https://python-poetry.org/docs/dependency-specification/
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

// The upper bound raises the number at a place and ends there, with zeros up to the length that is written.
function range(version: string, placeOf: (numbers: readonly number[]) => number): string | undefined {
  if (!RELEASE.test(version)) return undefined;
  const numbers = version.split('.').map(Number);
  const place = placeOf(numbers);
  const upper = numbers.map((number, index) => (index < place ? number : index === place ? number + 1 : 0));
  return `>=${version},<${upper.join('.')}`;
}

function caretPlace(numbers: readonly number[]): number {
  const first = numbers.findIndex((number) => number > 0);
  return first < 0 ? numbers.length - 1 : first;
}

function tildePlace(numbers: readonly number[]): number {
  return Math.min(1, numbers.length - 1);
}
