import type { AzureMlTarget } from '../../src/core/model/azureml-target.ts';
import type { EnvironmentStore, NewVersion, StoredVersion } from '../../src/core/model/environment-store.ts';

export const TARGET: AzureMlTarget = {
  kind: 'workspace',
  subscription: '00000000-1111-2222-3333-444444444444',
  resourceGroup: 'ml',
  name: 'ml-team',
};

export interface MemoryStore extends EnvironmentStore {
  /** What is there, by `name:version`. */
  readonly held: Map<string, StoredVersion>;
  /** What was asked, as `find train:1`. */
  readonly asked: string[];
  /** Called before each request: it may throw, or change what is held. */
  act: (request: string) => void;
}

export function storedVersion(part: Partial<StoredVersion> = {}): StoredVersion {
  const empty = { description: undefined, image: undefined, conda: undefined, build: undefined };
  const flags = { isArchived: false, isCurated: false, isWindows: false, routes: {} };
  return { name: 'train', version: '1', tags: {}, ...empty, ...flags, ...part };
}

/** A workspace in memory. Like Azure's, it never changes the image of a version that is there. */
export function memoryStore(target = TARGET): MemoryStore {
  const held = new Map<string, StoredVersion>();
  const asked: string[] = [];
  const ask = async (request: string) => {
    asked.push(request);
    store.act(request);
  };
  const store: MemoryStore = {
    target,
    held,
    asked,
    act: () => undefined,
    find: async (name, version) => {
      await ask(`find ${name}:${version}`);
      return held.get(`${name}:${version}`);
    },
    create: async (version: NewVersion) => {
      const key = `${version.name}:${version.version}`;
      await ask(`create ${key}`);
      const stored = held.get(key) ?? storedVersion(version);
      held.set(key, stored);
      return stored;
    },
    names: async () => [...new Set([...held.values()].map(({ name }) => name))],
    versions: async (name) => [...held.values()].filter((one) => one.name === name),
  };
  return store;
}
