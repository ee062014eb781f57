import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Rig, readRig } from '../../rig/rig.ts';
import { serveRegistry } from '../../src/adapters/registry/server/server.ts';
import { createContainerBuilder, removeBuilder } from '../../src/hosts/composition.ts';

/** What end-to-end tests run against: the rig, or the Docker of whoever runs them. */
export interface Parts {
  /** `host:port` of a registry that may be written to. */
  readonly registry: string;
  /** An image with python3, venv and pip. */
  readonly base: string;
  /** buildx builders, by what they are. */
  readonly builders: readonly { readonly kind: string; readonly name: string }[];
  readonly rig: Rig | undefined;
}

declare module 'vitest' {
  export interface ProvidedContext {
    parts: Parts | undefined;
  }
}

/** Finds or starts the parts; `why` says what is missing when there are none. */
export async function openParts(): Promise<
  { parts: Parts; close: () => Promise<void> } | { parts: undefined; why: string }
> {
  const rig = readRig();
  if (rig !== undefined) return { parts: partsOfRig(rig), close: async () => undefined };
  if (!answers(['buildx', 'version'])) return { parts: undefined, why: 'there is no docker with buildx' };
  if (!answers(['info'])) return { parts: undefined, why: 'no Docker engine answers' };
  return openDocker();
}

function partsOfRig(rig: Rig): Parts {
  const { container, remote } = rig.builders;
  const builders = [
    ...(container === undefined ? [] : [{ kind: 'engine', name: container }]),
    { kind: 'remote buildkitd', name: remote },
  ];
  return { registry: rig.registry, base: rig.bases.python, builders, rig };
}

// A builder of our own in the host's network, so that it reaches the loopback registry.
async function openDocker() {
  const served = await serveRegistry({ directory: mkdtempSync(join(tmpdir(), 'terrarium-e2e-')) });
  const { name } = await createContainerBuilder({ env: process.env, notBelow: [] }, { registry: served.address });
  const base = process.env.TERRARIUM_TEST_BASE ?? 'python:3.12-slim';
  const parts: Parts = { registry: served.address, base, builders: [{ kind: 'engine', name }], rig: undefined };
  const close = async () => {
    await removeBuilder(name, { env: process.env, notBelow: [] });
    await served.close();
  };
  return { parts, close };
}

function answers(args: readonly string[]): boolean {
  try {
    execFileSync('docker', [...args], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
