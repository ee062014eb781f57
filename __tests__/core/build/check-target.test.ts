import { afterEach, describe, expect, it } from 'vitest';
import { checkTarget } from '../../../src/core/build/check-target.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { openWorkshop, type Workshop } from '../../fakes/fake-builder.ts';

const FILES = {
  'a/Dockerfile': 'FROM {base}\nRUN a\n',
  'terrarium.yml': 'environments:\n  - path: a/Dockerfile\n',
};
const TARGET = { registry: 'ghcr.io', path: 'acme/env' };

describe('a target', () => {
  it('that takes an upload is pushed to', async () => {
    await expect(checkTarget({ probePush: async () => true }, TARGET)).resolves.toBeUndefined();
  });

  it('that refuses one is not', async () => {
    await expect(checkTarget({ probePush: async () => false }, TARGET)).rejects.toMatchObject({
      code: 'registry-denied',
      message: 'the login may not push to ghcr.io/acme/env: nothing was built',
    });
  });

  it('that is not there is not', async () => {
    const missing = new TerrariumError('registry-not-found', 'NAME_UNKNOWN');
    await expect(checkTarget({ probePush: () => Promise.reject(missing) }, TARGET)).rejects.toBe(missing);
  });

  it('of which nothing is known is tried', async () => {
    const unclear = new TerrariumError('registry-failed', '500');
    await expect(checkTarget({ probePush: () => Promise.reject(unclear) }, TARGET)).resolves.toBeUndefined();
  });
});

describe('a run against a target that refuses pushes', () => {
  let shop: Workshop;
  afterEach(() => shop.close());

  const refusing = () => ({ registry: { ...shop.registry, probePush: async () => false } });

  it('builds nothing', async () => {
    shop = await openWorkshop(FILES);
    await expect(shop.apply(await shop.plan(), {}, refusing())).rejects.toMatchObject({ code: 'registry-denied' });
    expect(shop.builder.seen).toEqual([]);
  });

  it('asks nothing where nothing is to be built', async () => {
    shop = await openWorkshop(FILES);
    await shop.run();
    const { outcomes } = await shop.apply(await shop.plan(), {}, refusing());
    expect(outcomes).toMatchObject([{ status: 'reused' }]);
  });
});
