import { describe, expect, it } from 'vitest';
import type { StoredVersion } from '../../../src/core/model/environment-store.ts';
import { readStored } from '../../../src/core/restore/read-stored.ts';
import { memoryStore, storedVersion } from '../../fakes/memory-store.ts';

function storeOf(...parts: readonly Partial<StoredVersion>[]) {
  const store = memoryStore();
  for (const part of parts) {
    const version = storedVersion(part);
    store.held.set(`${version.name}:${version.version}`, version);
  }
  return store;
}
const called = (versions: readonly StoredVersion[]) => versions.map(({ name, version }) => `${name}:${version}`);

describe('what is read of a workspace', () => {
  const train = [{ version: '2' }, { version: '1' }];

  it('is the newest version of each name, by name', async () => {
    const store = storeOf(...train, { name: 'a' });
    expect(called((await readStored(store, [], 'newest')).versions)).toEqual(['a:1', 'train:2']);
    expect(called((await readStored(store, [], 'all')).versions)).toEqual(['a:1', 'train:2', 'train:1']);
  });

  it('is what is asked for, once', async () => {
    const store = storeOf(...train, { name: 'a' });
    expect(called((await readStored(store, ['train', 'train'], 'newest')).versions)).toEqual(['train:2']);
    await expect(readStored(store, ['train', 'b'], 'newest')).rejects.toMatchObject({
      code: 'azure-not-found',
      message: 'the workspace ml-team has no environment "b" that is not archived',
    });
  });

  it('leaves out what is curated, anonymous, or has a name that is none', async () => {
    const store = storeOf(
      { name: 'AzureML-sklearn' },
      { name: 'Microsoft' },
      { name: 'acpt', isCurated: true },
      { name: 'CliV2AnonymousEnvironment' },
      { name: '../x' },
      { name: 'a' },
    );
    const { versions, curated, unnamed } = await readStored(store, [], 'newest');
    expect([called(versions), curated, unnamed]).toEqual([['a:1'], ['AzureML-sklearn', 'Microsoft', 'acpt'], ['../x']]);
  });
});
