import { readFileSync } from 'node:fs';
import type { TaskRunners } from './task-runners.ts';

/** What a running rig offers; `up` writes it, tests read it. */
export type Rig = {
  readonly engine: string;
  readonly docker: string;
  readonly dockerConfig: string;
  readonly buildkit: string;
  readonly builders: { readonly remote: string; readonly container?: string };
  readonly registry: string;
  readonly bases: {
    readonly busybox: string;
    readonly python: string;
    readonly conda: string;
    readonly frontend: string;
    /** What a job without Docker runs in: Node and git. */
    readonly runner: string;
  };
  readonly condaChannel: string;
  readonly act: string;
  readonly actionlint: string;
  /** Program, for tests that break a BuildKit of their own. */
  readonly buildkitd: string;
  /** Folder of the other implementations that tests compare with. */
  readonly oracles: string;
  readonly taskRunners: TaskRunners;
};

/** The rig named by TERRARIUM_RIG; undefined when none is named. A named one that cannot be read throws. */
export function readRig(): Rig | undefined {
  const file = process.env.TERRARIUM_RIG;
  return file ? (JSON.parse(readFileSync(file, 'utf8')) as Rig) : undefined;
}
