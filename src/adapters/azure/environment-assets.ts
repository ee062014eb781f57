/** Environments of one workspace or registry of Azure ML, as its API tells them: replies are unknown values. Failures are those of the SDK. */
export interface EnvironmentAssets {
  readonly get: (name: string, version: string) => Promise<unknown>;
  /** Creates a version, or does what Azure ML does to one that is there; answers it. */
  readonly put: (name: string, version: string, properties: VersionProperties) => Promise<unknown>;
  /** Pages of environments that are not archived. */
  readonly names: () => AsyncIterable<readonly unknown[]>;
  /** Pages of versions of an environment that are not archived. */
  readonly versions: (name: string) => AsyncIterable<readonly unknown[]>;
}

/** What a version is created with. */
export interface VersionProperties {
  readonly image: string;
  readonly osType: 'Linux';
  readonly description?: string;
  readonly tags: Record<string, string>;
}
