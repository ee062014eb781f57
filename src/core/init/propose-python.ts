import type { Python } from '../model/definition.ts';
import { parseMatchSpec } from '../names/match-spec.ts';

/** Minor versions of Python that have an official image, the one to propose first. */
const VERSIONS = ['3.12', '3.14', '3.13', '3.11', '3.10', '3.9', '3.8', '3.7', '3.6', '2.7'];
const PATCHES = Array.from({ length: 31 }, (_, patch) => patch);

/** Minor version of Python that a definition asks for: the proposed one where it takes it, else the newest that it takes. */
export function proposePython(constraints: readonly string[]): string {
  const takes = (minor: string) =>
    PATCHES.some((patch) => constraints.every((text) => satisfies(text, [...minor.split('.').map(Number), patch])));
  return VERSIONS.find(takes) ?? '3.12';
}

/** What conda specs and lock files say of Python. */
export function condaConstraints({ conda, locked = [] }: Python): readonly string[] {
  const specs = conda.flatMap((text) => {
    const reading = parseMatchSpec(text);
    return reading.ok && reading.spec.name === 'python' ? (reading.spec.version ?? []) : [];
  });
  const urls = locked.flatMap(({ conda: packages }) => packages);
  return [...specs, ...urls.flatMap((url) => /\/python-([0-9]+\.[0-9]+\.[0-9]+)-/.exec(url)?.[1] ?? [])];
}

const TABLE_KEY = /^(?:requires-python|python-versions|python)[ \t]*=[ \t]*["']([^"'\r\n]*)["']/m;

/** What a TOML file of a Python project, or its lock file, says of Python. */
export function projectConstraints(text: string): readonly string[] {
  return TABLE_KEY.exec(text)?.slice(1) ?? [];
}

// Of conda, PEP 440 and Poetry alike: what is in none of them, or cannot be read, does not count against a version.
function satisfies(constraint: string, version: readonly number[]): boolean {
  return constraint.split('|').some((part) => {
    const atoms = part.split(',').map((atom) => atom.trim());
    return (part.trim() !== '' || constraint.trim() === '') && atoms.every((atom) => satisfiesOne(atom, version));
  });
}

const ATOM = /^(===|==|!=|>=|<=|~=|[=<>~^]?)\s*([0-9]{1,9}(?:\.[0-9]{1,9}){0,5})(\.?\*)?/;

function satisfiesOne(atom: string, version: readonly number[]): boolean {
  const [all, operator = '', text = '', star] = ATOM.exec(atom) ?? [];
  if (all === undefined) return true;
  const wanted = text.split('.').map(Number);
  const order = compare(version, wanted);
  const within = (length: number) => compare(version.slice(0, length), wanted.slice(0, length)) === 0;
  switch (operator) {
    case '>=':
      return order >= 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '<':
      return order < 0;
    case '!=':
      return star === undefined ? order !== 0 : !within(wanted.length);
    case '~=':
      return order >= 0 && within(Math.max(wanted.length - 1, 1));
    case '~':
      return order >= 0 && within(Math.min(wanted.length, 2));
    case '^':
      return order >= 0 && within(1);
    default:
      return operator.startsWith('==') && star === undefined ? order === 0 : within(wanted.length);
  }
}

function compare(left: readonly number[], right: readonly number[]): number {
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
