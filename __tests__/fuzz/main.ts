// Reads mutated inputs with every reader of hostile text, and prints what became of them as JSON. Inputs that fail are kept in --out.
// node __tests__/fuzz/main.ts --runs 100 --seed 1 [--target NAME] [--extremes BYTES [--every N]] [--seconds S] [--out FOLDER]
// One input again: --target NAME --seed SEED --runs 1. What ran when the process died is `running` in --out.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleTargets } from './bundle-target.ts';
import { commentTarget } from './comment-target.ts';
import { extremeInputs, fileTargets } from './file-targets.ts';
import { httpTargets } from './http-targets.ts';
import { imageTargets } from './image-targets.ts';
import { planTarget } from './plan-target.ts';
import { registryTargets } from './registry-targets.ts';
import { Record, type Summary, tryRounds } from './run.ts';
import type { Target } from './target.ts';
import { textTargets } from './text-targets.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    times: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    target: { type: 'string', default: '' },
    extremes: { type: 'string', default: '0' },
    every: { type: 'string', default: '1' },
    seconds: { type: 'string', default: 'Infinity' },
    out: { type: 'string' },
  },
});

if (values.out !== undefined) mkdirSync(values.out, { recursive: true });

function keep(name: string, content: Uint8Array | string): void {
  if (values.out !== undefined) writeFileSync(join(values.out, name), content);
}

function number(name: 'runs' | 'times' | 'seed' | 'extremes' | 'every' | 'seconds'): number {
  const value = Number(values[name]);
  if (Number.isNaN(value)) throw new Error(`--${name}: expected a number, found ${values[name]}`);
  return value;
}

async function allTargets(): Promise<readonly Target[]> {
  const beside = [...(await registryTargets()), ...(await bundleTargets()), await planTarget(), commentTarget()];
  return [...fileTargets(), ...imageTargets(), ...httpTargets(), ...textTargets(), ...beside];
}

const record = new Record(keep);
const isWanted = (name: string) => name.includes(values.target);
let index = 0;
if (number('extremes') > 0)
  for (const { target, ...input } of extremeInputs(number('extremes')))
    if (isWanted(target) && index++ % number('every') === 0) {
      // With --expose-gc: what earlier inputs left behind is no memory of this one.
      globalThis.gc?.();
      await record.tryInput(target, index, input);
    }
const targets = (await allTargets()).filter(({ name }) => isWanted(name));
const limits = { seed: number('seed'), runs: number('runs'), times: number('times'), seconds: number('seconds') };
const nextSeed = await tryRounds(record, targets, limits);
const tallies = [...record.tallies.values()];
const summary: Summary = {
  inputs: tallies.reduce((sum, { inputs }) => sum + inputs, 0),
  nextSeed,
  maxRssMiB: Math.round(process.resourceUsage().maxRSS / 1024),
  failures: [...record.failures.values()],
  targets: tallies,
};
console.log(JSON.stringify(summary));
