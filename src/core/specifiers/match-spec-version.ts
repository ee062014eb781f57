import { shorten } from '../model/shorten.ts';
import { parseCondaVersion } from './conda-version.ts';

export type VersionReading =
  | { readonly ok: true; readonly version: string | undefined }
  | { readonly ok: false; readonly reason: string };

/** Alternatives, at least one of which must hold. Each is a conjunction of constraints. */
type Alternatives = readonly (readonly string[])[];

// Expanding nested parentheses grows the constraint quickly.
const MAX_ALTERNATIVES = 64;
const MAX_CONSTRAINTS = 500;
const TOO_MANY: Alternatives = Array.from({ length: MAX_ALTERNATIVES + 1 }, () => []);
/** Error for a constraint that is too large once its parentheses are expanded. */
export const TOO_LONG = `expected at most ${MAX_ALTERNATIVES} alternatives and 1000 characters without parentheses`;
const OPERATOR = /^(?:==|!=|<=|>=|~=|<|>|=)?/;
const GLOB = /^(?:[0-9a-z]+|\*)(?:\.(?:[0-9a-z]+|\*))*$/;

/**
 * Parses a version constraint without white space: `1.2`, `=1.2`, `>=1,<2|==3`, `(1|2),<3`. Its canonical text has no
 * parentheses, because conda and micromamba lose them: `,` binds tighter than `|`, and `(1|2),<3` is `1,<3|2,<3`.
 * `undefined` is any version. https://github.com/conda/conda/blob/26.7.1/conda/models/version.py#L375
 */
export function parseVersionSpec(text: string): VersionReading {
  const alternatives = parseAlternatives(text);
  if (alternatives === undefined)
    return { ok: false, reason: `expected a version, as in ">=1.2,<2", not ${show(text)}` };
  if (alternatives.length > MAX_ALTERNATIVES && text.includes('(')) return { ok: false, reason: TOO_LONG };
  const [only, ...more] = alternatives.flat();
  if (only !== undefined && more.length === 0) return parseSingle(only);
  const joined = alternatives.map((constraints) => constraints.join(',')).join('|');
  const version = joined.replace(/^=(?![=<>!~])([^,|*]+\*?)(?=[,|])/, (_, first: string) => anyOf(first));
  const refused = version.split(/[,|]/).find((atom) => !isConstraint(atom));
  return refused === undefined ? { ok: true, version } : { ok: false, reason: whyRefused(refused) };
}

// conda strips the equal signs before a single constraint; to conda, one equal sign means what others write as `.*`.
function parseSingle(atom: string): VersionReading {
  if (atom === '*' || atom === '=*') return { ok: true, version: undefined };
  const fuzzy = /^=(?![=<>!~])(.*)$/.exec(atom)?.[1];
  // `=1.*.3` is `1.*.3*` to conda, and `1.*.3` to micromamba.
  if (fuzzy?.includes('*') && !fuzzy.endsWith('*')) return { ok: false, reason: whyRefused(atom) };
  const constraint = fuzzy === undefined ? atom : anyOf(fuzzy);
  if (parseCondaVersion(constraint) !== undefined) return { ok: true, version: `==${constraint}` };
  return isConstraint(constraint) ? { ok: true, version: constraint } : { ok: false, reason: whyRefused(atom) };
}

function anyOf(version: string): string {
  return version.endsWith('*') ? version : `${version}.*`;
}

// Without an operator, micromamba rejects versions that start with a capital letter.
function isConstraint(atom: string): boolean {
  const operator = OPERATOR.exec(atom)?.[0] ?? '';
  if (/^[A-Z]/.test(atom)) return false;
  const version = atom.slice(operator.length);
  if (operator === '' && (version === '*' || isGlob(version))) return true;
  return parseCondaVersion(withoutStar(operator, version)) !== undefined;
}

// `1.*.3`: conda and micromamba match whole components. After an operator they disagree.
function isGlob(version: string): boolean {
  return version.includes('*') && GLOB.test(version) && !/[0-9]{19}/.test(version);
}

// After a comparison conda drops `.*`. `1.2*` means `1.2.*` alone or after one equal sign; elsewhere it is an odd
// version.
function withoutStar(operator: string, version: string): string {
  if (operator !== '~=' && version.endsWith('.*')) return version.slice(0, -2);
  return operator === '' || operator === '=' ? version.replace(/\*$/, '') : version;
}

function whyRefused(atom: string): string {
  if (/[\^$]/.test(atom)) return `micromamba reads no patterns such as ${show(atom)} for versions: write a range`;
  return `${show(atom)} is no version constraint`;
}

function show(text: string): string {
  return JSON.stringify(text.length > 60 ? `${shorten(text, 60)}...` : text);
}

function parseAlternatives(text: string): Alternatives | undefined {
  const tokens = text.match(/[()|,]|[^()|,]+/g) ?? [];
  let index = 0;
  const accept = (token: string) => {
    const found = tokens[index] === token;
    if (found) index += 1;
    return found;
  };
  const list = (next: () => Alternatives | undefined, separator: string, join: Join): Alternatives | undefined => {
    const parts: Alternatives[] = [];
    do {
      const part = next();
      if (part === undefined) return undefined;
      parts.push(part);
    } while (accept(separator));
    return join(parts);
  };
  const any = () => list(all, '|', (parts) => parts.flat());
  const all = () => list(one, ',', multiply);
  const one = (): Alternatives | undefined => {
    if (accept('(')) {
      const inner = any();
      return accept(')') ? inner : undefined;
    }
    const token = tokens[index] ?? ')';
    index += 1;
    return /^[()|,]$/.test(token) ? undefined : [[token]];
  };
  const alternatives = any();
  return index === tokens.length ? alternatives : undefined;
}

type Join = (parts: readonly Alternatives[]) => Alternatives;

// The first factor varies slowest.
function multiply(factors: readonly Alternatives[]): Alternatives {
  const count = factors.reduce((product, factor) => product * factor.length, 1);
  const size = factors.reduce((sum, factor) => sum + (count / factor.length) * factor.flat().length, 0);
  if (count > MAX_ALTERNATIVES || size > MAX_CONSTRAINTS) return TOO_MANY;
  return Array.from({ length: count }, (_, index) => {
    let every = count;
    return factors.flatMap((factor) => {
      every /= factor.length;
      return factor[Math.floor(index / every) % factor.length] ?? [];
    });
  });
}
