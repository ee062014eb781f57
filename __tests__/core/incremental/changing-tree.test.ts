import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticsOf } from '../../../src/core/normalize/definitions.ts';
import { isOutlinedAlike } from '../../../src/pipeline.ts';
import { configOf, memoryTree } from '../../fakes/memory-tree.ts';
import { propertyRuns } from '../../test-size.ts';
import { changedOf, comparable, defineChanged, defineWhole, outlineWhole } from './changing-tree.ts';
import { CONFIGS, CONTENTS } from './ties.ts';

const paths = Object.keys(CONTENTS);
const change = fc
  .constantFrom(...paths)
  .chain((path) => fc.tuple(fc.constant(path), fc.nat((CONTENTS[path]?.length ?? 1) - 1)));
const history = fc.record({
  config: fc.constantFrom(...CONFIGS),
  start: fc.array(change, { maxLength: 6 }),
  steps: fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
});

const filesOf = (choices: ReadonlyMap<string, number>) =>
  Object.fromEntries(paths.map((path) => [path, CONTENTS[path]?.[choices.get(path) ?? 0] ?? '']));

describe('definitions that are made again of a tree', () => {
  it('are those of the whole tree, and nothing else changes', async () => {
    const counts = { again: 0, whole: 0 };
    await fc.assert(
      fc.asyncProperty(history, async ({ config: text, start, steps }) => {
        const config = configOf(text);
        const choices = new Map(start);
        let defined = await defineWhole(memoryTree({ files: filesOf(choices) }), config);
        for (const step of steps) {
          const before = filesOf(choices);
          for (const [path, choice] of step) choices.set(path, choice);
          const files = filesOf(choices);
          const changed = paths.filter((path) => files[path] !== before[path]);
          const again = await defineChanged(defined, changedOf(defined, changed), {
            tree: memoryTree({ files }),
            config,
          });
          const whole = await defineWhole(memoryTree({ files }), config);
          counts[again === undefined ? 'whole' : 'again'] += 1;
          if (again === undefined) {
            defined = whole;
            continue;
          }
          expect(comparable(again)).toEqual(comparable(whole.definitions));
          expect(diagnosticsOf(again)).toEqual(diagnosticsOf(defined.definitions));
          expect(defined.known).toEqual(whole.known);
          // What is known stays as it was kept.
          defined = { ...whole, definitions: again, known: defined.known };
        }
      }),
      propertyRuns(),
    );
    expect(counts.again).toBeGreaterThan(counts.whole / 10);
  });

  it('is told that task runners are told the same', async () => {
    const counts = { alike: 0, different: 0 };
    await fc.assert(
      fc.asyncProperty(history, async ({ config: text, start, steps }) => {
        const config = configOf(text);
        const choices = new Map(start);
        let outlined = await outlineWhole(memoryTree({ files: filesOf(choices) }), config);
        for (const step of steps) {
          const before = filesOf(choices);
          for (const [path, choice] of step) choices.set(path, choice);
          const files = filesOf(choices);
          const changed = changedOf(
            outlined,
            paths.filter((path) => files[path] !== before[path]),
          );
          const whole = await outlineWhole(memoryTree({ files }), config);
          const isAlike = await isOutlinedAlike(memoryTree({ files }), config, { known: outlined.known, changed });
          counts[isAlike ? 'alike' : 'different'] += 1;
          if (isAlike) {
            expect(outlined.told).toEqual(whole.told);
            expect(outlined.known).toEqual(whole.known);
          }
          outlined = whole;
        }
      }),
      propertyRuns(),
    );
    expect(counts.alike).toBeGreaterThan(counts.different / 10);
  });
});
