import type { CommitHistory } from '../model/commit-history.ts';
import type { ImageKey } from '../model/definition.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { HashedEnvironment } from '../model/environment.ts';
import { TerrariumError } from '../model/errors.ts';
import type { ImageRef, Repository } from '../model/reference.ts';
import type { Descriptor, Registry, StoredManifest } from '../model/registry.ts';
import type { ImageTemplates } from '../names/image-templates.ts';
import { type EnvironmentRecord, recordName, recordVersion } from '../oci/records.ts';
import type { FindPrefixed } from '../text/sorted-texts.ts';

/** An environment whose image is known. */
export interface Registered {
  readonly environment: HashedEnvironment;
  readonly image: ImageRef;
  readonly key: ImageKey;
}

/** What records say of a run. */
export type Provenance = Pick<EnvironmentRecord, 'commit' | 'run' | 'created' | 'dirty'>;

/** What names say of a run, and what decides whether it moves `--latest`. */
export interface Naming {
  readonly provenance: Provenance;
  readonly history: CommitHistory;
  /** Tags beside those of names and versions. */
  readonly templates?: ImageTemplates | undefined;
}

/** Where names are written. */
export interface NamingScope extends Naming {
  readonly registry: Registry;
  readonly repository: Repository;
  /** Tags of the repository; `undefined` where the registry does not list them. */
  readonly tags: FindPrefixed | undefined;
}

/** An environment whose image is in the repository, with what its names hold. */
export interface NamedImage {
  readonly environment: HashedEnvironment;
  readonly manifest: StoredManifest;
  readonly record: EnvironmentRecord;
  /** What `--latest` names. */
  readonly latest: Descriptor | undefined;
  /** Records of its name; read once. */
  readonly readRecords: () => Promise<readonly EnvironmentRecord[]>;
}

export function recordOf(
  { environment, key }: Pick<Registered, 'environment' | 'key'>,
  { digest }: StoredManifest,
  provenance: Provenance,
): EnvironmentRecord {
  const { definition, sections, source, hash } = environment;
  return {
    formatVersion: '1',
    name: recordName(environment),
    version: recordVersion(environment),
    source,
    definitionHash: hash,
    imageKey: key,
    image: digest,
    definition,
    sections,
    ...provenance,
  };
}

/** Writes; what the registry refuses becomes a finding. */
export async function attempt(
  write: () => Promise<readonly Diagnostic[]>,
  onRefused: (error: TerrariumError) => Diagnostic,
): Promise<readonly Diagnostic[]> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof TerrariumError) return [onRefused(error)];
    throw error;
  }
}
