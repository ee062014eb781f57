import { describe, expect, it } from 'vitest';
import { storedImages } from '../../../src/core/cleanup/stored-images.ts';
import { TerrariumError } from '../../../src/core/model/errors.ts';
import { memoryStore, storedVersion } from '../../fakes/memory-store.ts';

const REPOSITORY = { registry: 'ghcr.io', path: 'acme/env' };
const digest = (letter: string) => `sha256:${letter.repeat(64)}`;

describe('images that a workspace needs', () => {
  it('are those of the repository, by digest, of archived versions too', async () => {
    const store = memoryStore();
    const images = [
      `ghcr.io/acme/env@${digest('a')}`,
      `ghcr.io/acme/env:tag@${digest('b')}`,
      `ghcr.io/acme/other@${digest('c')}`,
      `docker.io/acme/env@${digest('d')}`,
      'ghcr.io/acme/env:tag',
      '../x',
      undefined,
    ];
    for (const [at, image] of images.entries())
      store.held.set(`train:${at}`, storedVersion({ version: String(at), image, isArchived: at === 1 }));
    store.held.set('AzureML-x:1', storedVersion({ name: 'AzureML-x', image: `ghcr.io/acme/env@${digest('e')}` }));
    expect(await storedImages([store], REPOSITORY)).toEqual(
      new Map([
        [digest('a'), 'workspace ml-team'],
        [digest('b'), 'workspace ml-team'],
      ]),
    );
  });

  it('are not known where it cannot be read', async () => {
    const store = memoryStore();
    const failure = new TerrariumError('azure-sign-in', 'nobody is signed in', { hint: 'az login' });
    const broken = { ...store, names: () => Promise.reject(failure) };
    await expect(storedImages([store, broken], REPOSITORY)).rejects.toMatchObject({
      code: 'root-unread',
      message: 'the workspace ml-team cannot be read: nobody is signed in',
      hint: 'az login',
    });
  });
});
