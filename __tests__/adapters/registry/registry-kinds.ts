import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { oracles } from '../../oracle/oracle.ts';
import { freePort, hasDockerRegistry, type StartedRegistry, startDockerRegistry, untilUp } from './debian-registry.ts';

/** A registry of another project that tests run against; one that is not there is skipped. */
export interface RegistryKind {
  readonly name: string;
  readonly present: boolean;
  /** False for one that takes manifests of blobs that it does not have, or says so in words of its own. */
  readonly checksBlobs: boolean;
  /** True for one whose repositories share every blob. */
  readonly sharesBlobs: boolean;
  /** With its data below `folder`, where it keeps any. */
  readonly start: (folder: string) => Promise<StartedRegistry>;
}

const PROGRAM = path.join(oracles ?? '', 'registries');

/** Debian's package, and those of `__tests__/oracle/registries`. */
export const registryKinds: readonly RegistryKind[] = [
  {
    name: "Debian's docker-registry 2.8",
    present: hasDockerRegistry,
    checksBlobs: true,
    sharesBlobs: false,
    start: startDockerRegistry,
  },
  ...(
    [
      ['distribution', true, false],
      ['crane', false, true],
      ['ociregistry', false, false],
    ] as const
  ).map(([name, checksBlobs, sharesBlobs]) => ({
    name: `${name} of the oracles`,
    present: oracles !== undefined && existsSync(PROGRAM),
    checksBlobs,
    sharesBlobs,
    start: (folder: string) => startProgram(name, folder),
  })),
];

async function startProgram(name: string, folder: string): Promise<StartedRegistry> {
  const port = await freePort();
  const child: ChildProcess = spawn(PROGRAM, [name, String(port), path.join(folder, 'data')], { stdio: 'ignore' });
  return await untilUp(`127.0.0.1:${port}`, child);
}
