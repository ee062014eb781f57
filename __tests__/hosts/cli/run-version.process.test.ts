import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerHistory } from '../../fakes/registered-history.ts';
import { type RecordedRegistry, serveRecorded } from '../action/recorded-registry.ts';
import { type Checkout, createCheckout } from '../action/runner-job.ts';
import { terrariumBeside } from './terrarium.ts';

let registry: RecordedRegistry;
let checkout: Checkout;

beforeAll(async () => {
  registry = await serveRecorded();
  const repository = { registry: registry.address, path: 'acme/run' };
  const size = { environments: 1, versions: 2, nameOf: () => 'train', hasLayers: true };
  await registerHistory(registry.client, repository, size);
});
afterAll(() => registry.close());
beforeEach(() => {
  checkout = createCheckout();
  checkout.write({ 'terrarium.yml': `repository: ${registry.address}/acme/run\nenvironments: []\n` });
  mkdirSync(join(checkout.workspace, '../bin'), { recursive: true });
});
afterEach(() => checkout.remove());

/** Runs with a `docker` that tells how it is started. */
async function terrarium(...args: readonly string[]) {
  const bin = join(checkout.workspace, '../bin');
  const asked = join(bin, 'asked');
  writeFileSync(join(bin, 'docker'), `#!/bin/sh\nprintf '%s\\n' "$@" > "${asked}"\n`, { mode: 0o755 });
  const env = { ...process.env, PATH: `${bin}:${process.env.PATH}` };
  const said = await terrariumBeside({ cwd: checkout.workspace, env }, ...args);
  return { ...said, asked: () => readFileSync(asked, 'utf8').trimEnd().split('\n') };
}

describe('run of a registered version', { timeout: 60_000 }, () => {
  it('starts its image by digest, by version and by label, and says what is archived', async () => {
    const { code, err, asked } = await terrarium('run', 'train:1', '--', 'python', '-V');
    expect(code, err).toBe(0);
    expect(asked()).toContain('--pull=missing');
    const [image, ...command] = asked().slice(-3);
    expect(image).toMatch(new RegExp(`^${registry.address}/acme/run@sha256:[0-9a-f]{64}$`));
    expect(command).toEqual(['python', '-V']);
    expect((await terrarium('update', 'train:1', '--label', 'prod')).code).toBe(0);
    expect((await terrarium('archive', 'train:1')).code).toBe(0);
    const labelled = await terrarium('run', 'train@prod', '--', 'python', '-V');
    expect(labelled.err).toBe('train@prod is archived\n');
    expect(labelled.asked().at(-3)).toBe(image);
    expect((await terrarium('shell', 'train@latest')).asked().at(-4)).not.toBe(image);
  });

  it('is wrong usage where there is none, and needs an image', async () => {
    const unknown = await terrarium('run', 'train:9', '--', 'true');
    expect([unknown.code, unknown.err]).toEqual([2, expect.stringContaining('nothing is known as "train:9"')]);
    const here = await terrarium('run', 'train:1', '--no-image', '--', 'true');
    expect([here.code, here.err]).toEqual([2, expect.stringContaining('no environment is called "train:1"')]);
  });
});
