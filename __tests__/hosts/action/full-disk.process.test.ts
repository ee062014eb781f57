import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayMount, type SmallDisk, smallDisk } from '../../fakes/small-disk.ts';
import { TIMEOUT, useActionRig } from './action-rig.ts';
import type { Step, StepResult } from './runner-job.ts';

const PAGE = 4096;
/** Everything that the runner and the step write takes fewer pages. */
const PLENTY = 8;

describe.skipIf(!mayMount)(
  'the Action whose RUNNER_TEMP is full (skipped where mount is not permitted)',
  { timeout: 3 * TIMEOUT },
  () => {
    const rig = useActionRig();
    let disk: SmallDisk;
    beforeAll(() => {
      disk = smallDisk(1024 * 1024);
    });
    afterAll(() => disk.close());

    /** A pull request with so many pages free when the step starts. */
    const pull = (pages: number, inputs: Step['inputs'] = {}): Promise<StepResult> => {
      disk.empty();
      return rig.pull({ inputs, temp: { path: disk.path, onReady: () => disk.leave(pages * PAGE) } });
    };

    /** Without the paths, which differ from step to step. */
    const valuesOf = ({ outputs: { plan: _, report: __, ...values } }: StepResult) => values;

    /** What is there is right, and nothing names a file that is not there. */
    function check(step: StepResult, whole: StepResult): void {
      const { code, log, outputs } = step;
      expect(log).not.toContain('This is a bug');
      expect(whole.outputs).toMatchObject(valuesOf(step));
      for (const path of [outputs.plan, outputs.report])
        if (path) expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ formatVersion: 1 });
      if (code === 0) expect(valuesOf(step)).toEqual(valuesOf(whole));
      else expect(log).toMatch(/::error::.*: no space left on device \[disk-full\]\. free space on that disk/);
    }

    it('sets outputs whole or not at all, tells of the images in its log, and fails with disk-full', async () => {
      const digest = await rig.fill(await rig.push({ inputs: { mode: 'plan' } }));
      const whole = await rig.pull();
      expect(whole.outputs.digest, whole.log).toBe(digest);
      const codes: (number | null)[] = [];
      const named: boolean[] = [];
      for (let pages = 0; pages <= PLENTY; pages += 1) {
        const step = await pull(pages);
        check(step, whole);
        codes.push(step.code);
        named.push(step.outputs.digest === digest);
        if (step.code !== 0 && pages > 0) expect(step.log).toContain(`\nimage ${rig.name}@${digest}\n`);
      }
      expect(codes).toEqual(codes.toSorted((a, b) => Number(b) - Number(a)));
      expect([codes[0], codes.at(-1)]).toEqual([1, 0]);
      // Outputs need less than report and summary.
      expect(codes[named.indexOf(true)]).toBe(1);
    });

    it('writes its comment all the same', async () => {
      const inputs = { mode: 'plan' };
      const whole = await rig.pull({ inputs: { ...inputs, comment: 'false' } });
      expect(rig.github.comments(7)).toHaveLength(0);
      const step = await pull(1, inputs);
      check(step, whole);
      expect(step.code).toBe(1);
      expect(rig.github.comments(7)).toHaveLength(1);
    });

    it('fails before it begins where not even its state can be kept', async () => {
      const step = await pull(0);
      expect(step.log).toContain('::error::"GITHUB_STATE" cannot be written to');
      expect(rig.registry.requests).toEqual([]);
    });
  },
);
