import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { TerrariumError } from '../../src/core/model/errors.ts';
import { hasDockerRegistry } from '../adapters/registry/debian-registry.ts';
import { sized } from '../test-size.ts';
import { type Schedule, schedules } from './fault.ts';
import { watchTags } from './image-reader.ts';
import { isRun, judgeConvergence, judgeOutcomes, tagsOf } from './judge.ts';
import { openProxiedRegistry, type ProxiedRegistry } from './proxied-registry.ts';
import { SITE_KINDS } from './site-kinds.ts';
import { type Checkout, type WholeRun, wholeRun } from './whole-run.ts';

const SIZES = {
  layout: sized({ small: 4, ci: 200, nightly: 2000 }),
  native: sized({ small: 2, ci: 40, nightly: 2000 }),
};
const SEED = Number(process.env.TERRARIUM_FAULT_SEED ?? 20_261_127);
/** One schedule as a failure prints it, to run it alone. */
const REPLAY = process.env.TERRARIUM_FAULT_SCHEDULE;
const PATIENCE = sized({ small: 120_000, ci: 1_200_000, nightly: 7_200_000 });

/** A client that does not wait between tries, and gives up on a silent registry soon. */
function impatient() {
  let waited = 0;
  return {
    timeoutMs: 500,
    clock: () => Date.now() + waited,
    sleep: async (ms: number) => {
      waited += ms;
    },
  };
}

describe.skipIf(!hasDockerRegistry).each(SITE_KINDS)(
  'a whole run of the builder $kind against a registry behind faults (skipped without docker-registry)',
  ({ kind, open, pushBase }) => {
    const size = SIZES[kind];
    let site: ProxiedRegistry;
    let checkout: Checkout;
    let items: WholeRun['items'] = [];
    let requests = 0;

    beforeAll(async () => {
      site = await openProxiedRegistry();
      checkout = await open(site.address);
      await pushBase(createRegistry({ credentials: async () => undefined }), site.direct);
      await site.plan([]);
      const run = await wholeRun(checkout, 'calm/env', 'calm');
      ({ items } = run);
      requests = site.requests();
      expect(run.outcomes.map(({ status }) => status)).toEqual(run.items.map(() => 'built'));
    }, 60_000);
    afterAll(async () => {
      await site.close();
      await checkout.close();
    }, 120_000);

    /** Runs once under faults and once without; answers what is wrong, and whether the first run succeeded. */
    const suffer = async (schedule: Schedule, name: string) => {
      const path = `${name}/env`;
      await site.plan(schedule);
      const watch = watchTags(site.direct, path, tagsOf(items));
      const run = await wholeRun(checkout, path, `${name} first`, impatient()).catch((error: unknown) => error);
      const { readings, broken } = await watch.stop();
      const wrong = [...broken];
      let healed = false;
      if (isRun(run)) {
        wrong.push(...(await judgeOutcomes(site.direct, run)));
        healed = run.outcomes.length === items.length && run.outcomes.every((outcome) => 'image' in outcome);
      } else if (!(run instanceof TerrariumError)) wrong.push(`not told: ${run}`);
      await site.plan([]);
      wrong.push(...(await judgeConvergence(site.direct, checkout, path)));
      return { wrong, healed, readings };
    };

    it(`ends with the right image or a clear failure, in ${size} schedules`, { timeout: PATIENCE }, async ({
      annotate,
    }) => {
      const all = REPLAY === undefined ? schedules(requests, size, SEED) : [JSON.parse(REPLAY) as Schedule];
      const failures: string[] = [];
      const counts = { healed: 0, failed: 0, readings: 0 };
      for (const [index, schedule] of all.entries()) {
        const { wrong, healed, readings } = await suffer(schedule, `s${index}`);
        counts[healed ? 'healed' : 'failed'] += 1;
        counts.readings += readings;
        if (wrong.length > 0)
          failures.push(`TERRARIUM_FAULT_SCHEDULE='${JSON.stringify(schedule)}': ${wrong.join('; ')}`);
      }
      await annotate(`${all.length} schedules over ${requests} requests, seed ${SEED}: ${JSON.stringify(counts)}`);
      expect(failures).toEqual([]);
      // Most faults are those that another try mends.
      if (REPLAY === undefined) expect(counts.healed).toBeGreaterThan(all.length / 2);
    });
  },
);
