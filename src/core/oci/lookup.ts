import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import { TerrariumError } from '../model/errors.ts';
import type { ImageRef, Repository } from '../model/reference.ts';
import type { ImageConfig, RegistryReader } from '../model/registry.ts';
import { KEY_SCHEME } from '../names/image-key.ts';
import { LABELS } from './labels.ts';
import { readImage } from './stored-image.ts';

/**
 * What the labels and platforms of an image must match to be a hit. If `key` is `undefined`, any key of the definition
 * matches.
 */
export interface Expected {
  readonly hash: DefinitionHash;
  readonly key: ImageKey | undefined;
  readonly platforms: readonly string[];
}

/** An image with a given key. */
export interface KeyedImage extends Expected {
  readonly key: ImageKey;
}

/** An image that was found. `present`: a tag exists; `verified`: all bytes and labels were checked. */
export interface FoundImage {
  readonly image: ImageRef;
  readonly strength: 'present' | 'verified';
  /** The image key in its labels. */
  readonly key: ImageKey;
}

/** Result from one repository: docs/lookup.md. */
export type LookupResult =
  | ({ readonly status: 'hit' } & FoundImage)
  | { readonly status: 'miss' }
  | { readonly status: 'invalid'; readonly why: string }
  | { readonly status: 'unknown'; readonly error: TerrariumError };

/** Tag of the current build of a key. */
export const keyTag = (key: ImageKey) => `env-${key}`;
/** Tag of the newest image of a definition. */
export const definitionTag = (hash: DefinitionHash) => `def-${hash}`;

/** Digests that an earlier run verified, by key. They only save requests and never change the result. */
export type Hints = ReadonlyMap<string, string>;

/** Looks up an image by a tag in one repository. */
export type LookIn<Image extends Expected> = (
  repository: Repository,
  tag: string,
  expected: Image,
) => Promise<LookupResult>;

/** Checks a tag with one HEAD request. */
export async function lookUpPresent(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
  key: ImageKey,
): Promise<LookupResult> {
  return tryLookup(async () => {
    const found = await registry.headManifest(repository, tag);
    if (found === undefined) return { status: 'miss' };
    return { status: 'hit', image: { kind: 'pushed', repository, digest: found.digest }, strength: 'present', key };
  });
}

/** With a hint, one HEAD that returns the same digest is enough, because that digest was already verified. */
export function hinted(registry: RegistryReader, hints: Hints, lookIn: LookIn<Expected>): LookIn<Expected> {
  return async (repository, tag, expected) => {
    const { key } = expected;
    const hint = key === undefined ? undefined : hints.get(key);
    if (key === undefined || hint === undefined) return lookIn(repository, tag, expected);
    const head = await lookUpPresent(registry, repository, tag, key);
    if (head.status !== 'hit') return head;
    const verified = head.image.kind === 'pushed' && head.image.digest === hint;
    return verified ? { ...head, strength: 'verified' } : lookIn(repository, tag, expected);
  };
}

/** Reads an image by tag and verifies every step from the tag to the labels. */
export async function lookUpVerified(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
  expected: Expected,
): Promise<LookupResult> {
  return tryLookup(async () => {
    const image = await readImage(registry, repository, tag, expected.platforms);
    if (image === undefined) return { status: 'miss' };
    if (image.kind === 'broken') return { status: 'invalid', why: image.why };
    const why = mismatch(image.configs, expected);
    if (why !== undefined) return { status: 'invalid', why };
    const key = image.configs[0]?.labels[LABELS.key] as ImageKey;
    return { status: 'hit', image: { kind: 'pushed', repository, digest: image.digest }, strength: 'verified', key };
  });
}

/** The error in an image's labels or platforms; `undefined` if there is none. */
export function mismatch(configs: readonly ImageConfig[], expected: Expected): string | undefined {
  const platforms = configs.map((config) => config.platform).sort();
  const wanted = [...expected.platforms].sort();
  if (platforms.join() !== wanted.join())
    return `expected platforms ${wanted.join(', ')}, received ${platforms.join(', ') || 'none'}`;
  const keys = new Set(configs.map((config) => config.labels[LABELS.key]));
  if (keys.size !== 1) return 'its platforms carry different keys';
  for (const { labels } of configs) {
    const scheme = labels[LABELS.scheme];
    if (scheme !== KEY_SCHEME) return `expected label ${LABELS.scheme}=${KEY_SCHEME}, received ${scheme ?? 'none'}`;
    const hash = labels[LABELS.definition];
    if (hash !== expected.hash)
      return `expected label ${LABELS.definition}=${expected.hash}, received ${hash ?? 'none'}`;
    const key = labels[LABELS.key];
    if (key === undefined || !/^[0-9a-f]{64}$/.test(key)) return `expected a label ${LABELS.key}`;
    if (expected.key !== undefined && key !== expected.key)
      return `expected label ${LABELS.key}=${expected.key}, received ${key}`;
  }
  return undefined;
}

/** Converts a failure to a result: bytes that do not match their digest are `invalid`, anything else is `unknown`. */
export async function tryLookup(look: () => Promise<LookupResult>): Promise<LookupResult> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    // If a registry serves bytes that do not match the digest, the image is unusable.
    if (error.code === 'registry-digest-mismatch') return { status: 'invalid', why: error.message };
    return { status: 'unknown', error };
  }
}

/** True for errors that registries also return for repositories that do not exist yet. */
export function isRefusal(error: TerrariumError): boolean {
  return error.code === 'registry-auth' || error.code === 'registry-denied';
}
