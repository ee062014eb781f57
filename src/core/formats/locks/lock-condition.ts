import { foldMarker } from '../../specifiers/marker.ts';

/**
 * An environment marker as a disjunction of clauses, each of which is a conjunction of comparisons in canonical text.
 * Clauses and the comparisons in them are sorted, and a clause that is implied by another one is left out.
 */
export type Condition = readonly Clause[];
type Clause = readonly string[];

export const ALWAYS: Condition = [[]];
export const NEVER: Condition = [];

/** Work left for all definitions of a lock, counted in compared clauses. Below zero a result must not be used. */
export interface Budget {
  left: number;
}

/** Maximum number of clauses in one condition. */
const MAX_CLAUSES = 64;
/** Maximum number of comparisons in one clause: each is compared with every other one. */
const MAX_ATOMS = 64;

export function lockBudget(): Budget {
  return { left: 5_000_000 };
}

/**
 * Decides a comparison that does not depend on the installed environment (extras, groups); `undefined` leaves it in the
 * condition.
 */
export type Decide = (left: string, operator: string, right: string) => boolean | 'unknown' | undefined;

/**
 * Reads a marker. `undefined` if it is not a valid marker, if `decide` does not know a comparison, or beyond the
 * budget.
 */
export function parseCondition(text: string, decide: Decide, budget: Budget): Condition | undefined {
  return foldMarker<Condition | undefined>(text, {
    any: (operands) => joined(operands, either, budget),
    all: (operands) => joined(operands, both, budget),
    compare: (left, operator, right) => {
      const decided = decide(left, operator, right);
      if (decided === 'unknown') return undefined;
      if (decided !== undefined) return decided ? ALWAYS : NEVER;
      return [[`${left} ${operator} ${right}`]];
    },
  });
}

function joined(
  operands: readonly (Condition | undefined)[],
  join: typeof both,
  budget: Budget,
): Condition | undefined {
  return operands.reduce((a, b) => (a === undefined || b === undefined ? undefined : join(a, b, budget)));
}

/** The condition that is true if either condition is true; `undefined` beyond the budget. */
export function either(a: Condition, b: Condition, budget: Budget): Condition | undefined {
  return simplify([...a, ...b], budget);
}

/** The condition that is true if both conditions are true; `undefined` beyond the budget. */
export function both(a: Condition, b: Condition, budget: Budget): Condition | undefined {
  return simplify(
    a.flatMap((left) => b.map((right) => [...left, ...right])),
    budget,
  );
}

/** The condition as a marker; `undefined` if it is always true. */
export function formatCondition(condition: Condition): string | undefined {
  if (condition.some((clause) => clause.length === 0)) return undefined;
  const several = condition.length > 1;
  return condition
    .map((clause) => (several && clause.length > 1 ? `(${clause.join(' and ')})` : clause.join(' and ')))
    .join(' or ');
}

/** Variables of which every Linux has the same value. https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers */
const LINUX: Readonly<Record<string, string>> = { sys_platform: 'linux', platform_system: 'Linux', os_name: 'posix' };

/** False if no Linux satisfies the condition. */
export function mayHoldOnLinux(condition: Condition): boolean {
  return condition.some((clause) => clause.every(mayAtomHold));
}

function mayAtomHold(atom: string): boolean {
  const [, name = '', operator = '', quoted = ''] = /^(\S+) (==|!=) "([^"]*)"$/.exec(atom) ?? [];
  const value = LINUX[name];
  return value === undefined || (value === quoted) === (operator === '==');
}

function simplify(clauses: readonly Clause[], budget: Budget): Condition | undefined {
  budget.left -= clauses.length * clauses.length + 1;
  if (budget.left < 0) return undefined;
  const normalized = clauses.map(normalizeClause);
  if (normalized.some(({ length }) => length > MAX_ATOMS)) return undefined;
  let kept: readonly Clause[] = absorb(normalized.filter((clause) => !contradicts(clause)));
  for (let shorter = shorten(kept); shorter !== undefined; shorter = shorten(kept)) {
    budget.left -= kept.length * kept.length;
    kept = absorb(shorter);
  }
  if (kept.length > MAX_CLAUSES || budget.left < 0) return undefined;
  return kept.toSorted((a, b) => compare(a.join('\n'), b.join('\n')));
}

function normalizeClause(clause: Clause): Clause {
  return [...new Set(clause)].sort();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function contradicts(clause: Clause): boolean {
  return clause.some((atom) => clause.includes(opposite(atom) ?? ''));
}

/** Removes clauses that are implied by a shorter one. */
function absorb(clauses: readonly Clause[]): readonly Clause[] {
  const kept: Clause[] = [];
  for (const clause of clauses.toSorted((a, b) => a.length - b.length)) {
    if (!kept.some((other) => isSubset(other, clause))) kept.push(clause);
  }
  return kept;
}

function isSubset(part: Clause, whole: Clause): boolean {
  return part.every((atom) => whole.includes(atom));
}

/** `a or (not a and b)` is `a or b`: returns the clauses with the first one shortened that way, or `undefined`. */
function shorten(clauses: readonly Clause[]): readonly Clause[] | undefined {
  for (const [index, clause] of clauses.entries()) {
    const atom = clause.find((candidate) => isNeedless(candidate, clause, clauses));
    if (atom !== undefined)
      return clauses.with(
        index,
        clause.filter((other) => other !== atom),
      );
  }
  return undefined;
}

function isNeedless(atom: string, clause: Clause, clauses: readonly Clause[]): boolean {
  const negated = opposite(atom);
  if (negated === undefined) return false;
  return clauses.some(
    (other) => other.includes(negated) && other.every((part) => part === negated || clause.includes(part)),
  );
}

const OPPOSITES: Readonly<Record<string, string>> = { '==': '!=', '!=': '==', in: 'not in', 'not in': 'in' };
const ORDERED: Readonly<Record<string, string>> = { '<': '>=', '>=': '<', '>': '<=', '<=': '>' };

// `<` and `>=` are opposites only for versions: other values may be neither less nor greater.
function opposite(atom: string): string | undefined {
  const match = /^(\S+) (not in|\S+) (.*)$/.exec(atom);
  const [, left = '', operator = '', right = ''] = match ?? [];
  const ordered = /^(?:python_version|python_full_version|implementation_version)$/.test(left);
  const other = OPPOSITES[operator] ?? (ordered ? ORDERED[operator] : undefined);
  return other === undefined ? undefined : `${left} ${other} ${right}`;
}
