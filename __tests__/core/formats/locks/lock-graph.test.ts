import { describe, expect, it } from 'vitest';
import {
  ALWAYS,
  type Condition,
  formatCondition,
  lockBudget,
  NEVER,
} from '../../../../src/core/formats/locks/lock-condition.ts';
import { type LockEdge, reach } from '../../../../src/core/formats/locks/lock-graph.ts';

const on = (name: string): Condition => [[`os_name == "${name}"`]];
const edge = (to: number, condition: Condition = ALWAYS): LockEdge => ({ to, condition });

function reached(start: readonly LockEdge[], edges: Readonly<Record<number, readonly LockEdge[]>>) {
  const found = reach(start, (node) => edges[node] ?? [], lockBudget());
  return (
    found &&
    [...found]
      .toSorted(([a], [b]) => a - b)
      .map(([node, condition]) => [node, condition.length === 0 ? 'never' : (formatCondition(condition) ?? 'always')])
  );
}

describe('what a lock reaches', () => {
  it('joins what holds on a path', () => {
    expect(
      reached([edge(0, on('a'))], { 0: [edge(1, [['sys_platform == "b"']])], 1: [edge(2)], 3: [edge(4)] }),
    ).toEqual([
      [0, 'os_name == "a"'],
      [1, 'os_name == "a" and sys_platform == "b"'],
      [2, 'os_name == "a" and sys_platform == "b"'],
    ]);
  });

  it('joins paths', () => {
    expect(reached([edge(0, on('a')), edge(1, on('b'))], { 0: [edge(2)], 1: [edge(2)] })?.[2]).toEqual([
      2,
      'os_name == "a" or os_name == "b"',
    ]);
    expect(reached([edge(0, on('a')), edge(1)], { 0: [edge(2)], 1: [edge(2)] })?.[2]).toEqual([2, 'always']);
    expect(reached([edge(0, on('a')), edge(0, [['os_name != "a"']])], { 0: [edge(1)] })).toEqual([
      [0, 'always'],
      [1, 'always'],
    ]);
  });

  it('follows cycles, and what becomes wider later', () => {
    expect(reached([edge(0, on('a'))], { 0: [edge(1)], 1: [edge(0), edge(2)] })).toEqual(
      [0, 1, 2].map((node) => [node, 'os_name == "a"']),
    );
    const late = { 0: [edge(3, on('c'))], 1: [edge(2)], 2: [edge(0, on('b'))], 3: [edge(4)] };
    expect(reached([edge(0, on('a')), edge(1)], late)).toEqual([
      [0, 'os_name == "a" or os_name == "b"'],
      [1, 'always'],
      [2, 'always'],
      [3, '(os_name == "a" and os_name == "c") or (os_name == "b" and os_name == "c")'],
      [4, '(os_name == "a" and os_name == "c") or (os_name == "b" and os_name == "c")'],
    ]);
  });

  it('does not reach what never holds', () => {
    expect(reached([edge(0), edge(1, NEVER)], { 0: [edge(2, NEVER)], 1: [edge(3)] })).toEqual([[0, 'always']]);
  });

  it('gives up where edges are unknown or the budget ends', () => {
    expect(reach([edge(0)], () => undefined, lockBudget())).toBeUndefined();
    expect(reach([edge(0)], () => [], { left: 0 })).toBeUndefined();
    expect(reach([edge(0)], (node) => [edge(node + 1)], { left: 1000 })).toBeUndefined();
  });
});
