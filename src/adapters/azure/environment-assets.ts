import type { StoreView } from '../../core/model/environment-store.ts';

/** Environments of one workspace or registry of Azure ML, as its API tells them: replies are unknown values. Failures are those of the SDK. */
export interface EnvironmentAssets {
  readonly get: (name: string, version: string) => Promise<unknown>;
  /** Creates a version, or does what Azure ML does to one that is there; answers it. */
  readonly put: (name: string, version: string, properties: VersionProperties) => Promise<unknown>;
  /** Pages of environments. */
  readonly names: (view: StoreView) => AsyncIterable<readonly unknown[]>;
  /** Pages of versions of an environment. */
  readonly versions: (name: string, view: StoreView) => AsyncIterable<readonly unknown[]>;
}

/** What the API calls each view. */
export const LIST_VIEWS = { active: 'ActiveOnly', all: 'All' } as const satisfies Record<StoreView, string>;

/** What a version is created with. */
export interface VersionProperties {
  readonly image: string;
  readonly osType: 'Linux';
  readonly description?: string;
  readonly tags: Record<string, string>;
}
