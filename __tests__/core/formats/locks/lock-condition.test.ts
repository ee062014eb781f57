import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  both,
  type Condition,
  type Decide,
  either,
  formatCondition,
  lockBudget,
  NEVER,
  parseCondition,
} from '../../../../src/core/formats/locks/lock-condition.ts';
import { propertyRuns } from '../../../test-size.ts';
import { ENVIRONMENTS, evaluateMarker } from '../../specifiers/marker-evaluation.ts';

const nothing: Decide = () => undefined;
const read = (text: string, decide = nothing) => parseCondition(text, decide, lockBudget());
const written = (text: string, decide = nothing) => {
  const condition = read(text, decide);
  return condition === undefined
    ? 'refused'
    : condition.length === 0
      ? 'never'
      : (formatCondition(condition) ?? 'always');
};

describe('the condition of a marker', () => {
  it.each<[string, string]>([
    ["os_name == 'nt'", 'os_name == "nt"'],
    ["os_name == 'nt' and os_name == 'nt'", 'os_name == "nt"'],
    ["os_name == 'nt' or os_name == 'nt'", 'os_name == "nt"'],
    ["sys_platform == 'b' and os_name == 'a'", 'os_name == "a" and sys_platform == "b"'],
    ["sys_platform == 'b' or os_name == 'a'", 'os_name == "a" or sys_platform == "b"'],
    [
      "sys_platform == 'b' or os_name == 'a' and platform_machine == 'c'",
      '(os_name == "a" and platform_machine == "c") or sys_platform == "b"',
    ],
    [
      "(os_name == 'a' or os_name == 'b') and sys_platform == 'c'",
      '(os_name == "a" and sys_platform == "c") or (os_name == "b" and sys_platform == "c")',
    ],
    // Absorption.
    ["os_name == 'a' or os_name == 'a' and sys_platform == 'c'", 'os_name == "a"'],
    // A comparison and its opposite.
    ["os_name == 'a' or os_name != 'a'", 'always'],
    ["os_name == 'a' and os_name != 'a'", 'never'],
    ["'x' in sys_platform or 'x' not in sys_platform", 'always'],
    ["'x' in sys_platform and 'x' not in sys_platform", 'never'],
    ["python_version < '3.10' or python_version >= '3.10'", 'always'],
    ["python_full_version > '3.10' and python_full_version <= '3.10'", 'never'],
    ["implementation_version < '3' or implementation_version >= '3'", 'always'],
    ["platform_release < '3' or platform_release >= '3'", 'platform_release < "3" or platform_release >= "3"'],
    ["python_version ~= '3.10' or python_version < '3.10'", 'python_version < "3.10" or python_version ~= "3.10"'],
    ["os_name == 'a' or os_name != 'a' and sys_platform == 'c'", 'os_name == "a" or sys_platform == "c"'],
    ["os_name == 'a' and sys_platform == 'c' or os_name != 'a' and sys_platform == 'c'", 'sys_platform == "c"'],
    [
      "os_name == 'a' and sys_platform == 'c' or os_name != 'a' and sys_platform == 'd'",
      '(os_name != "a" and sys_platform == "d") or (os_name == "a" and sys_platform == "c")',
    ],
    ["'a b (c' not in platform_version", '"a b (c" not in platform_version'],
    ["platform_version == 'a\"b'", "platform_version == 'a\"b'"],
    ['nonsense', 'refused'],
    ["os_name == 'a' or", 'refused'],
  ])('%s is %s', (text, expected) => {
    expect(written(text)).toBe(expected);
  });

  it('decides what is not asked of the installed Python', () => {
    const decide: Decide = (left, operator, right) =>
      left === 'extra' ? (right === '"u"' ? 'unknown' : (right === '"a"') === (operator === '==')) : undefined;
    expect(written("extra == 'a'", decide)).toBe('always');
    expect(written("extra == 'b'", decide)).toBe('never');
    expect(written("extra != 'a' or os_name == 'nt'", decide)).toBe('os_name == "nt"');
    expect(written("extra == 'a' and (os_name == 'nt' or extra == 'b')", decide)).toBe('os_name == "nt"');
    expect(written("os_name == 'nt' and extra == 'u'", decide)).toBe('refused');
    expect(written("extra == 'u' or os_name == 'nt'", decide)).toBe('refused');
  });

  it('hands over operators of two words', () => {
    const seen: unknown[] = [];
    read("'a' not in extras and 'b' in extras and os_name == 'c'", (...comparison) => {
      seen.push(comparison);
      return undefined;
    });
    expect(seen).toEqual([
      ['"a"', 'not in', 'extras'],
      ['"b"', 'in', 'extras'],
      ['os_name', '==', '"c"'],
    ]);
  });

  it('has at most 64 clauses', () => {
    const clauses = (count: number) =>
      Array.from({ length: count }, (_, index) => `os_name == '${index}'`).join(' or ');
    expect(read(clauses(64))).toHaveLength(64);
    expect(read(clauses(65))).toBeUndefined();
  });

  it('has at most 64 comparisons in a clause', () => {
    const clause = (count: number) =>
      Array.from({ length: count }, (_, index) => `os_name != '${index}'`).join(' and ');
    expect(read(clause(64))?.[0]).toHaveLength(64);
    expect(read(clause(65))).toBeUndefined();
  });

  it('ends with its budget', () => {
    const budget = { left: 40 };
    const one = read("os_name == 'a'") as Condition;
    expect(either(one, one, budget)).toEqual([['os_name == "a"']]);
    expect(budget.left).toBeLessThan(40);
    const many = Array.from({ length: 9 }, (_, index) => [`os_name == "${index}"`]);
    expect(either(many, many, budget)).toBeUndefined();
    expect(budget.left).toBeLessThan(0);
    expect(either(one, one, budget)).toBeUndefined();
    expect(both(one, one, budget)).toBeUndefined();
  });

  it('knows always and never', () => {
    const budget = lockBudget();
    const one = read("os_name == 'a'") as Condition;
    expect(either(ALWAYS, one, budget)).toEqual(ALWAYS);
    expect(either(NEVER, one, budget)).toEqual(one);
    expect(both(ALWAYS, one, budget)).toEqual(one);
    expect(both(NEVER, one, budget)).toEqual(NEVER);
    expect(formatCondition(ALWAYS)).toBeUndefined();
  });

  // One system of each kind, and a Python on each side of a bound.
  const SOME = ENVIRONMENTS.filter((_, index) => [0, 3, 5, 8, 11, 14].includes(index));
  const comparison = fc.constantFrom(
    ...[
      "python_version < '3.10'",
      "python_version >= '3.10'",
      "python_full_version < '3.11'",
      "python_full_version >= '3.11'",
      "python_full_version == '3.10.*'",
    ],
    ...[
      "python_full_version != '3.10.*'",
      "sys_platform == 'win32'",
      "sys_platform != 'win32'",
      "sys_platform == 'linux'",
      "platform_machine == 'x86_64'",
    ],
  );
  const marker = fc.letrec<{ term: string; marker: string }>((tie) => ({
    term: fc.oneof(
      { maxDepth: 2 },
      { weight: 3, arbitrary: comparison },
      tie('marker').map((text) => `(${text})`),
    ),
    marker: fc
      .array(
        fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map((terms) => terms.join(' and ')),
        { minLength: 1, maxLength: 3 },
      )
      .map((chains) => chains.join(' or ')),
  })).marker;

  it('holds where the marker holds', () => {
    fc.assert(
      fc.property(marker, marker, fc.boolean(), (a, b, disjoin) => {
        const budget = lockBudget();
        const [left, right] = [read(a), read(b)];
        const joined = left && right && (disjoin ? either : both)(left, right, budget);
        fc.pre(joined !== undefined);
        const text = joined.length === 0 ? undefined : formatCondition(joined);
        for (const environment of SOME) {
          const [x, y] = [evaluateMarker(a, environment), evaluateMarker(b, environment)];
          const ours = joined.length > 0 && evaluateMarker(text, environment);
          expect(ours, `${a} / ${b}`).toBe(disjoin ? x || y : x && y);
        }
        expect(text === undefined ? joined : read(text)).toEqual(joined);
      }),
      propertyRuns(),
    );
  });
});
