import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegistry } from '../../src/adapters/registry/client.ts';
import { hasDockerRegistry } from '../adapters/registry/debian-registry.ts';
import { sized } from '../test-size.ts';
import { watchTags } from './image-reader.ts';
import { judgeConvergence, tagsOf } from './judge.ts';
import { openProxiedRegistry, type ProxiedRegistry } from './proxied-registry.ts';
import { SITE_KINDS } from './site-kinds.ts';
import { type Checkout, type WholeRun, wholeRun } from './whole-run.ts';

const SIGNALS = sized<readonly NodeJS.Signals[]>({
  small: ['SIGKILL'],
  ci: ['SIGKILL'],
  nightly: ['SIGINT', 'SIGTERM', 'SIGKILL'],
});
/** Every how many requests a run is stopped, and at both moments or in turns. */
const STRIDES = { layout: sized({ small: 29, ci: 2, nightly: 1 }), native: sized({ small: 47, ci: 11, nightly: 1 }) };
const BOTH = sized({ small: false, ci: false, nightly: true });
/** Stopped before the registry hears of a request, or when it has done what it was asked. */
const MOMENTS = ['hang', 'silent'] as const;
type Moment = (typeof MOMENTS)[number];

describe.skipIf(!hasDockerRegistry).each(SITE_KINDS)(
  'a run of the builder $kind that is stopped (skipped without docker-registry)',
  ({ kind, open, pushBase }) => {
    const stride = STRIDES[kind];
    let site: ProxiedRegistry;
    let checkout: Checkout;
    let items: WholeRun['items'] = [];
    let requests = 0;

    beforeAll(async () => {
      site = await openProxiedRegistry();
      checkout = await open(site.address);
      await pushBase(createRegistry({ credentials: async () => undefined }), site.direct);
      await site.plan([]);
      ({ items } = await wholeRun(checkout, 'calm/env', 'calm'));
      requests = site.requests();
    }, 60_000);
    afterAll(async () => {
      await site.close();
      await checkout.close();
    }, 120_000);

    /** Stops a run at one of its requests; answers what is wrong with what it left. */
    const stopAt = async (at: number, moment: Moment, signal: NodeJS.Signals, onTop: boolean) => {
      const path = `stop-${at}-${moment}-${signal.toLowerCase()}/env`;
      await site.plan([]);
      // On top of an image that is there: the tag must never be without one.
      if (onTop) await wholeRun(checkout, path, 'old');
      await site.plan([{ at, fault: moment }]);
      const watch = watchTags(site.direct, path, tagsOf(items));
      const program = join(import.meta.dirname, 'stoppable-run.ts');
      const args = [program, kind, checkout.root, site.address, path, 'stopped', onTop ? 'all' : ''];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      const ended = new Promise((resolve) => child.once('exit', resolve));
      // The client waits for its answer: the moment is exact.
      site.onRequest = (number) => {
        if (number === at) setTimeout(() => child.kill(signal), moment === 'silent' ? 30 : 0);
      };
      await ended;
      const { broken } = await watch.stop();
      await site.plan([]);
      return [...broken, ...(await judgeConvergence(site.direct, checkout, path))].map((why) => `${path}: ${why}`);
    };

    it.for(SIGNALS)(
      `leaves the old state or the whole new one, at every request (1 in ${stride}): %s`,
      { timeout: 7_200_000 },
      async (signal, { annotate }) => {
        const wrong: string[] = [];
        let stops = 0;
        for (let at = 0; at < requests; at += stride) {
          for (const moment of BOTH ? MOMENTS : [MOMENTS[stops % 2] as Moment]) {
            wrong.push(...(await stopAt(at, moment, signal, stops % 4 > 1)));
            stops += 1;
          }
        }
        await annotate(`${stops} stops over ${requests} requests by ${signal}`);
        expect(wrong).toEqual([]);
      },
    );
  },
);
