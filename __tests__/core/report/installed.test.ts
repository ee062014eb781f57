import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import type { Applied } from '../../../src/pipeline.ts';
import { compare } from '../../../src/pipeline.ts';
import { openWorkshop, type Workshop } from '../../fakes/fake-builder.ts';

const TRAIN = 'train/requirements.txt';
const SERVE = 'serve/requirements.txt';
const CONFIG = `environments:\n  - { path: ${TRAIN}, base: "{base}" }\n  - { path: ${SERVE}, base: "{base}" }\n`;

let shop: Workshop;
let before: Awaited<ReturnType<Workshop['define']>>;

/** Builds what is missing; the images hold exactly these packages. */
async function build(...packages: readonly (readonly [string, string])[]): Promise<Applied> {
  const folder = '/opt/terrarium/env/lib/python3.11/site-packages';
  const files = packages.map(([name, version]) => ({
    path: `${folder}/${name}-${version}.dist-info/METADATA`,
    bytes: new TextEncoder().encode(`Name: ${name}\nVersion: ${version}\n`),
  }));
  return shop.apply(await shop.plan(), {}, { readImageFiles: async () => files });
}

beforeAll(async () => {
  shop = await openWorkshop({ [TRAIN]: 'click==8.1.8\n', [SERVE]: 'idna\n', 'terrarium.yml': CONFIG });
  before = await shop.define();
  await build(['click', '8.1.8'], ['six', '1.16.0']);
  await shop.write(TRAIN, 'click\n');
}, 30_000);
afterAll(() => shop.close());

const compareAll = async (outcomes?: Applied['outcomes'], registry = shop.registry) => {
  const head = await shop.define();
  const order = { target: shop.repository, order: [shop.repository] };
  const { installed, failure } = await compare(await shop.plan({}, before), outcomes, {
    head,
    base: before,
    registry,
    order,
  });
  return { failure, installed: [...installed].map(([id, { packages }]) => [id, packages]) };
};

describe('what images hold otherwise than those of the merge base', () => {
  it('is not known before a build', async () => {
    expect(await compareAll()).toEqual({ installed: [], failure: undefined });
  });

  it('is known once the image is built, also where only its dependencies moved', async () => {
    const { outcomes } = await build(['anyio', '4.9.0'], ['click', '8.5.1'], ['six', '1.16.0']);
    const packages = [
      { what: 'pip anyio', platforms: [], from: undefined, to: '4.9.0', step: undefined },
      { what: 'pip click', platforms: [], from: '8.1.8', to: '8.5.1', step: { direction: 'up', size: 'minor' } },
    ];
    expect(await compareAll(outcomes)).toEqual({ installed: [[TRAIN, packages]], failure: undefined });
    // Another job, which has no outcomes, finds the image.
    expect(await compareAll()).toEqual({ installed: [[TRAIN, packages]], failure: undefined });
  });

  it('asks nothing of what did not change', async () => {
    const head = environmentsOf(await shop.define()).find(({ id }) => id === SERVE);
    const requests = await shop.count(() => compareAll());
    expect(requests.filter((request) => request.includes(`def-${head?.hash}`))).toEqual([]);
  });

  it('is left out where the registry fails, and the failure is told', async () => {
    const { TerrariumError } = await import('../../../src/core/model/errors.ts');
    const broken = {
      ...shop.registry,
      getManifest: async () => Promise.reject(new TerrariumError('registry-failed', 'no')),
    };
    const { installed, failure } = await compareAll(undefined, broken);
    expect([installed, failure?.code]).toEqual([[], 'registry-failed']);
  });
});
