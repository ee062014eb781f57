import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { registryKinds } from '../adapters/registry/registry-kinds.ts';
import { imageText } from '../fakes/images.ts';
import { sized } from '../test-size.ts';
import { randomOf } from './fault.ts';
import { readImageWhole, watchTags } from './image-reader.ts';
import { judgeOutcomes, tagsOf } from './judge.ts';
import { SITE_KINDS } from './site-kinds.ts';
import { type Checkout, type WholeRun, wholeRun } from './whole-run.ts';

const ROUNDS = { layout: sized({ small: 2, ci: 20, nightly: 200 }), native: sized({ small: 1, ci: 3, nightly: 100 }) };
const PATIENCE = sized({ small: 120_000, ci: 1_200_000, nightly: 7_200_000 });
const SEED = Number(process.env.TERRARIUM_FAULT_SEED ?? 20_261_127);

/** One round: runs that begin within 50 ms of each other. Answers what is wrong, and what was reported. */
async function race(checkout: Checkout, path: string, items: WholeRun['items'], starts: readonly number[]) {
  const { address } = checkout;
  const watch = watchTags(address, path, tagsOf(items));
  const runs = await Promise.all(
    starts.map(async (ms, index) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return wholeRun(checkout, path, `run ${index} of ${path}`);
    }),
  );
  const { readings, broken } = await watch.stop();
  const outcomes = runs.flatMap((run) => run.outcomes);
  const images = outcomes.map(imageText).filter((image) => image !== '');
  const wrong = [...broken, ...(await Promise.all(runs.map((run) => judgeOutcomes(address, run)))).flat()];
  if (images.length < items.length * runs.length)
    wrong.push(`${path}: ${outcomes.map(({ status }) => status).join(' ')}`);
  for (const { tag, marks } of tagsOf(items)) {
    const settled = await readImageWhole(address, path, tag, marks);
    if (settled.kind !== 'whole' || !images.some((image) => image.endsWith(settled.digest)))
      wrong.push(`${path}:${tag} settled on ${JSON.stringify(settled)}`);
  }
  return { wrong, readings, runs: runs.length, images: images.length, digests: new Set(images).size };
}

describe.each(registryKinds)('runs that publish one key at the same time: $name', ({ present, start }) => {
  it.skipIf(!present).for(SITE_KINDS)(
    'report images that stay, and settle on one of them: $kind',
    { timeout: PATIENCE },
    async ({ kind, open, pushBase }, { annotate }) => {
      const count = ROUNDS[kind];
      const folder = await mkdtemp(join(tmpdir(), 'terrarium-races-'));
      const registry = await start(folder);
      const checkout = await open(registry.address);
      const random = randomOf(SEED);
      const rounds: Awaited<ReturnType<typeof race>>[] = [];
      try {
        await pushBase(createRegistry({ credentials: async () => undefined }), registry.address);
        const { items } = await wholeRun(checkout, 'calm/env', 'calm');
        for (let round = 0; round < count; round += 1) {
          // Two to fifty, more often few.
          const publishers = 2 + Math.floor(random() ** 2 * 49);
          const starts = Array.from({ length: publishers }, () => random() * 50);
          rounds.push(await race(checkout, `race${round}/env`, items, starts));
        }
      } finally {
        await registry.close();
        await checkout.close();
        await rm(folder, { recursive: true, force: true });
      }
      const sum = (of: 'runs' | 'images' | 'digests' | 'readings') =>
        rounds.reduce((total, round) => total + round[of], 0);
      const counts = { runs: sum('runs'), images: sum('images'), digests: sum('digests'), readings: sum('readings') };
      await annotate(`${count} rounds, seed ${SEED}: ${JSON.stringify(counts)}`);
      expect(rounds.flatMap(({ wrong }) => wrong)).toEqual([]);
      expect(counts.digests).toBeLessThan(counts.images / 2);
    },
  );
});
