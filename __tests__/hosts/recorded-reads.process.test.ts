import { describe, expect, it } from 'vitest';
import { dependencyGraph, selectedIds } from '../../src/core/graph/dependency-graph.ts';
import { inputReader } from '../../src/core/graph/input-globs.ts';
import {
  formatReads,
  joinReads,
  openRecordable,
  parseReads,
  type Reads,
  type WorkspaceSource,
} from '../../src/hosts/recorded-reads.ts';
import { define, outline } from '../../src/pipeline.ts';
import { CONFIG, generator, springAny, startAgain, TRAPS, writeAll } from '../adapters/checkout-traps.ts';
import { useRepository } from '../adapters/git/repository.ts';
import { comparable, type Defined, defineChanged, defineWhole } from '../core/incremental/changing-tree.ts';
import { sized } from '../test-size.ts';

const repository = useRepository();

/** Everything that a run may be computed from: definitions with contexts and findings, and inputs with links. */
async function computed({ tree, links }: WorkspaceSource): Promise<string> {
  const { definitions, diagnostics } = await define(tree, CONFIG);
  const { definitions: found } = await outline(tree, CONFIG);
  const readInputs = inputReader(tree, CONFIG.path, links);
  const nodes = await dependencyGraph(found, { asked: selectedIds(found), readInputs });
  return JSON.stringify([definitions, diagnostics, nodes.map(({ inputs }) => inputs)]);
}

/** Later than every file is changed, so that all of them are believed by their stamps. */
const later = () => Date.now() + 60_000;
const open = () => openRecordable(repository().root, {}, later);

interface Kept {
  readonly reads: Reads;
  readonly result: string;
  readonly defined: Defined;
}

async function record(): Promise<Kept> {
  const { source, reads } = (await open()).record();
  const result = await computed(source);
  const defined = await defineWhole(source.tree, CONFIG);
  return { reads: parseReads(JSON.parse(JSON.stringify(formatReads(reads())))) ?? new Map(), result, defined };
}

/** What is kept is either not taken, or what would be computed, some of it again. */
async function compare({ reads, result, defined }: Kept): Promise<'taken' | 'again' | 'computed'> {
  const source = await open();
  const comparison = await source.compare(reads);
  if (comparison === 'alike') {
    expect(result).toBe(await computed(await open()));
    return 'taken';
  }
  if (comparison === 'different') return 'computed';
  const recorded = source.record();
  const again = await defineChanged(defined, comparison, { tree: recorded.source.tree, config: CONFIG });
  if (again === undefined) return 'computed';
  expect(comparable(again)).toEqual(comparable(await define((await open()).tree, CONFIG)));
  const kept = joinReads(reads, comparison, recorded.reads()) ?? new Map();
  expect(kept.size).toBeGreaterThan(0);
  expect(await (await open()).compare(kept)).toBe('alike');
  return 'again';
}

describe('what was read of a checkout', () => {
  it.each(Object.entries(TRAPS))('is not believed where it would be wrong: %s', async (_, spring) => {
    writeAll(repository());
    repository().commit();
    const before = await record();
    expect(await compare(before)).toBe('taken');
    spring(repository());
    await compare(before);
    const after = await record();
    expect(await compare(after)).toBe('taken');
  });

  it('is believed by its stamps where files are older than the clock of a disk', async () => {
    writeAll(repository());
    repository().commit();
    const stamped = (reads: Reads) =>
      [...reads].filter(([, answer]) => answer.includes(' ')).map(([question]) => question);
    expect(stamped((await record()).reads)).toEqual(
      expect.arrayContaining(['tconda/environment.yml', 'tpip/base.txt', 'dimage/src/a']),
    );
    // What was written just now may be written again within one tick.
    const recorded = (await openRecordable(repository().root)).record();
    await computed(recorded.source);
    expect(stamped(recorded.reads())).toEqual([]);
  });

  it('is not joined with what was read of a file that changed meanwhile', async () => {
    const { write, commit } = repository();
    writeAll(repository());
    commit();
    const { reads, defined } = await record();
    write('pip/requirements.txt', '-r base.txt\n-c limits.txt\ne==1\n');
    const source = await open();
    const changed = await source.compare(reads);
    if (typeof changed === 'string') throw new Error(changed);
    write('pip/base.txt', 'c==2\n');
    const recorded = source.record();
    expect(await defineChanged(defined, changed, { tree: recorded.source.tree, config: CONFIG })).toBeDefined();
    expect(joinReads(reads, changed, recorded.reads())).toBeUndefined();
  });

  it('is not believed whatever traps come together', async () => {
    const { commit } = repository();
    const random = generator(sized({ small: 1, ci: 2, nightly: 3 }));
    const counts = { taken: 0, again: 0, computed: 0 };
    for (let count = 0; count < sized({ small: 4, ci: 25, nightly: 1000 }); count += 1) {
      startAgain(repository());
      commit();
      let kept = await record();
      expect(await compare(kept)).toBe('taken');
      for (let trap = random(4); trap >= 0; trap -= 1) {
        springAny(repository(), random);
        counts[await compare(kept)] += 1;
        if (random(2) === 0) kept = await record();
      }
    }
    expect(counts.again).toBeGreaterThan(0);
    expect(counts.computed).toBeGreaterThan(0);
  });
});
