import { oracles } from './oracle.ts';

/** Says once a run why comparisons are left out. */
export function setup(): void {
  if (oracles === undefined)
    console.log(
      'Left out: comparisons with other implementations, because TERRARIUM_ORACLES names none (rig/README.md).',
    );
}
