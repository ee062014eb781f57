import type { HashedEnvironment } from '../model/environment.ts';
import type { StoredVersion } from '../model/environment-store.ts';
import type { PushedImage } from '../model/reference.ts';
import { parseReference } from '../names/reference.ts';

/** What tags begin with that say what made a version. They are no proof: whoever may write to a workspace may change them. */
export const OWN_TAG = 'terrarium-';
const DEFINITION_TAG = `${OWN_TAG}definition`;
const KEY_TAG = `${OWN_TAG}key`;
const COMMIT_TAG = `${OWN_TAG}commit`;
const SOURCE_TAG = `${OWN_TAG}source`;

/** An environment that can be registered beside the registry: it has a name and a version. */
export type VersionedEnvironment = HashedEnvironment & { readonly name: string; readonly version: string };

/** Narrows to what has a name and a version. */
export function isVersioned(environment: HashedEnvironment): environment is VersionedEnvironment {
  return environment.name !== undefined && environment.version !== undefined;
}

/** Tags of a version: the environment's, and ours over them. */
export function versionTags(
  { tags, hash, source }: HashedEnvironment,
  { key, commit }: { readonly key: string; readonly commit: string },
): Readonly<Record<string, string>> {
  return { ...tags, [DEFINITION_TAG]: hash, [KEY_TAG]: key, [COMMIT_TAG]: commit, [SOURCE_TAG]: source };
}

/** True where a version is an image with this digest and nothing is installed on it. */
export function hasImage({ image, conda, build }: StoredVersion, { digest }: PushedImage): boolean {
  if (image === undefined || conda !== undefined || build !== undefined) return false;
  return parseReference(image)?.digest === digest;
}

/** The definition hash that made a version; `undefined` where its tags name none. */
export function definitionOf({ tags }: StoredVersion): string | undefined {
  const hash = tags[DEFINITION_TAG];
  return hash !== undefined && /^[0-9a-f]{64}$/.test(hash) ? hash : undefined;
}
