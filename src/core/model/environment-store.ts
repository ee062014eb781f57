import type { AzureMlTarget } from './azureml-target.ts';

/** A version of an environment that a workspace or a registry of Azure ML has. Its texts are a stranger's. */
export interface StoredVersion {
  readonly name: string;
  readonly version: string;
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly isArchived: boolean;
  /** True for one that Microsoft maintains. */
  readonly isCurated: boolean;
  /** Reference as written. */
  readonly image: string | undefined;
  /** Text of a conda environment. */
  readonly conda: string | undefined;
  readonly build: BuildContext | undefined;
  /** Routes that a server answers on, by their name in the YAML of Azure ML, such as `scoring_route`. */
  readonly routes: Readonly<Record<string, Route>>;
  readonly isWindows: boolean;
}

/** Where a server answers. */
export interface Route {
  readonly port: number;
  readonly path: string;
}

/** A build context that lies in a storage account. */
export interface BuildContext {
  readonly uri: string;
  readonly dockerfile: string | undefined;
}

/** A version to create. */
export interface NewVersion {
  readonly name: string;
  readonly version: string;
  /** Reference with a digest. */
  readonly image: string;
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
}

/** Requests of a run to stores at a time. */
export const STORE_REQUESTS = 8;

/** Reads versions. 404 is absence; failures are `TerrariumError`s. */
export interface EnvironmentStoreReader {
  readonly target: AzureMlTarget;
  readonly find: (name: string, version: string) => Promise<StoredVersion | undefined>;
  /** Names, in the order of the service. */
  readonly names: (view: StoreView) => Promise<readonly string[]>;
  /** Versions of a name, the newest first. */
  readonly versions: (name: string, view: StoreView) => Promise<readonly StoredVersion[]>;
}

/** Whether archived environments are listed, too. */
export type StoreView = 'active' | 'all';

/** A workspace or a registry of Azure ML. */
export interface EnvironmentStore extends EnvironmentStoreReader {
  /** Creates a version, and answers what is there then: that of another run, where one came first. */
  readonly create: (version: NewVersion) => Promise<StoredVersion>;
}
