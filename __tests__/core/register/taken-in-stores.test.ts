import { afterEach, describe, expect, it } from 'vitest';
import type { StoredVersion } from '../../../src/core/model/environment-store.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { formatImage } from '../../../src/core/names/reference.ts';
import { environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { openWorkshop, type Workshop } from '../../fakes/fake-builder.ts';
import { type MemoryStore, memoryStore, storedVersion } from '../../fakes/memory-store.ts';

const PATH = 'a/Dockerfile';
const entry = (version: string) => `environments:\n  - path: ${PATH}\n    name: train\n    version: "${version}"\n`;

describe('a version in a pull request, beside a workspace', () => {
  let shop: Workshop;
  afterEach(() => shop.close());

  const open = async () => {
    shop = await openWorkshop({ [PATH]: 'FROM {base}\nRUN a\n', 'terrarium.yml': entry('1') });
    const base = await shop.define();
    await shop.write(PATH, 'FROM {base}\nRUN b\n');
    return base;
  };
  const found = async (store: MemoryStore, base: Awaited<ReturnType<typeof open>>, proposes = true) =>
    (await shop.plan({ proposes, stores: [store] }, base)).diagnostics;

  it.each([
    ['another definition has', { 'terrarium-definition': 'd'.repeat(64) }],
    ['nothing is known of', {}],
  ])('that %s is an error', async (_, tags: Record<string, string>) => {
    const base = await open();
    const store = memoryStore();
    store.held.set('train:1', storedVersion({ tags, image: 'x' }));
    expect(await found(store, base)).toMatchObject([
      { severity: 'error', code: 'version-taken', path: PATH, hint: 'raise the version' },
    ]);
  });

  it('of this definition is free, whatever image it has', async () => {
    const base = await open();
    const [head] = environmentsOf(await shop.define());
    const store = memoryStore();
    store.held.set('train:1', storedVersion({ tags: { 'terrarium-definition': head?.hash ?? '' }, image: 'x' }));
    expect(await found(store, base)).toEqual([]);
  });

  it('that somebody registered with the very image is free, with something installed on it is not', async () => {
    const base = await open();
    await shop.apply(await shop.plan());
    const store = memoryStore();
    const planned = await shop.plan({ proposes: true, stores: [store] }, base);
    const [image] = planned.items.flatMap((item) => (item.image?.kind === 'pushed' ? [formatImage(item.image)] : []));
    const codesWith = async (version: Partial<StoredVersion>) => {
      store.held.set('train:1', storedVersion(version));
      return (await found(store, base)).map(({ code }) => code);
    };
    expect(image).toContain('@sha256:');
    expect(await codesWith({ image })).toEqual([]);
    expect(await codesWith({ image, conda: 'dependencies: [numpy]' })).toEqual(['version-taken']);
    expect(await codesWith({ image: image?.replace(/.$/, 'x') })).toEqual(['version-taken']);
  });

  it('that is not there is free', async () => {
    const base = await open();
    const store = memoryStore();
    expect([await found(store, base), store.asked]).toEqual([[], ['find train:1']]);
  });

  it('that was raised to one that is there is an error', async () => {
    const base = await open();
    await shop.write(PATH, 'FROM {base}\nRUN a\n');
    await shop.write('terrarium.yml', entry('2'));
    const store = memoryStore();
    store.held.set('train:2', storedVersion({ version: '2', image: 'x' }));
    expect((await found(store, base)).map(({ code }) => code)).toEqual(['version-taken']);
  });

  it('costs no request where nothing changed, and where nothing is proposed', async () => {
    const base = await open();
    const store = memoryStore();
    await found(store, await shop.define());
    await found(store, base, false);
    expect(store.asked).toEqual([]);
  });

  it('of a workspace that does not answer is open, and that is said', async () => {
    const base = await open();
    const store = memoryStore();
    store.act = () => {
      throw new TerrariumError('azure-sign-in', 'nobody is signed in to Azure', { hint: 'azure/login' });
    };
    const message = 'it is not known whether versions are taken in the workspace ml-team: nobody is signed in to Azure';
    expect(await found(store, base)).toMatchObject([
      { severity: 'note', code: 'azure-sign-in', message, path: '.', hint: 'azure/login' },
    ]);
  });
});
