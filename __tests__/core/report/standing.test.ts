import { describe, expect, it } from 'vitest';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { createPinChecker } from '../../../src/core/pinning/check.ts';
import { markStanding, standingPins } from '../../../src/core/report/standing.ts';
import { defineAll } from '../../fakes/memory-tree.ts';
import { finding } from './values.ts';

const told = (list: ReturnType<typeof markStanding>) =>
  list.map(({ path, line, standing }) => [path, line, standing === true]);

describe('findings that were there before', () => {
  it('are marked wherever their line is now, and come last', () => {
    const found = [finding({ line: 9 }), finding({ path: 'b.yml', line: 1 }), finding({ message: 'other', line: 3 })];
    expect(told(markStanding(found, [finding({ line: 2 })]))).toEqual([
      ['b.yml', 1, false],
      ['a.yml', 3, false],
      ['a.yml', 9, true],
    ]);
  });

  it('are as many as there were', () => {
    const same = [finding({ line: 1 }), finding({ line: 2 }), finding({ line: 3 })];
    expect(told(markStanding(same, [finding(), finding()]))).toEqual([
      ['a.yml', 3, false],
      ['a.yml', 1, true],
      ['a.yml', 2, true],
    ]);
  });

  it('are those of an environment, also where its file was moved', async () => {
    const at = async (path: string, text: string) => {
      const config = `environments: [{ path: ${path}, base: "python:3.12" }]`;
      const [found] = environmentsOf(await defineAll({ files: { [path]: text }, config }));
      if (found === undefined) throw new Error('not defined');
      return found;
    };
    const checker = createPinChecker();
    const warnings = (list: ReturnType<typeof standingPins>) =>
      list.flatMap(({ severity, message, standing }) =>
        severity === 'warning' ? [`${/"(\w+)"/.exec(message)?.[1]} ${standing === true}`] : [],
      );
    const [before, after] = [await at('a.txt', 'six\n'), await at('b.txt', 'idna\nsix\n')];
    expect(warnings(standingPins(after, before, checker))).toEqual(['idna false', 'six true']);
    expect(warnings(standingPins(after, undefined, checker))).toEqual(['idna false', 'six false']);
  });
});
