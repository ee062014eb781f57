import type { DefinitionHash, ImageKey } from '../model/definition.ts';
import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { ImageConfig, RegistryReader } from '../model/registry.ts';
import { KEY_SCHEME } from '../names/image-key.ts';
import { formatRepository } from '../names/reference.ts';
import { readImage } from './stored-image.ts';

export const LABELS = {
  scheme: 'io.terrarium.scheme',
  definition: 'io.terrarium.definition-hash',
  key: 'io.terrarium.image-key',
  baseName: 'org.opencontainers.image.base.name',
  baseDigest: 'org.opencontainers.image.base.digest',
} as const;

/** What an image must say of itself to be a hit. `key` is `undefined` where any key of the definition will do. */
export interface Expected {
  readonly hash: DefinitionHash;
  readonly key: ImageKey | undefined;
  readonly platforms: readonly string[];
}

/** An image that a registry holds. `present`: a tag is there; `verified`: every byte and label was checked. */
export interface FoundImage {
  readonly repository: Repository;
  /** `undefined` when only a tag list said that it is there. */
  readonly digest: Digest | undefined;
  /** Where the engine of this machine has it, which knows it by a tag and not by a digest. */
  readonly tag?: string;
  readonly strength: 'present' | 'verified';
  /** The key that the image carries. */
  readonly key: ImageKey;
}

/** Answer of one repository: docs/lookup.md. */
export type Lookup =
  | { readonly status: 'hit'; readonly image: FoundImage }
  | { readonly status: 'miss' }
  | { readonly status: 'invalid'; readonly why: string }
  | { readonly status: 'unknown'; readonly error: TerrariumError };

/** Tag of the current build of a key. */
export const keyTag = (key: ImageKey) => `env-${key}`;
/** Tag of the newest image of a definition. */
export const definitionTag = (hash: DefinitionHash) => `def-${hash}`;

/** Digests that an earlier run verified, by key: they save requests, and decide nothing. */
export type Hints = ReadonlyMap<string, string>;

/** Asks for a tag with one HEAD. */
export async function lookUpPresent(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
  key: ImageKey,
): Promise<Lookup> {
  return tryLookup(async () => {
    const found = await registry.headManifest(repository, tag);
    if (found === undefined) return { status: 'miss' };
    return { status: 'hit', image: { repository, digest: found.digest, strength: 'present', key } };
  });
}

/**
 * Reads an image by tag and checks every step from the tag to the labels. With a hint, one HEAD that answers the same digest
 * is enough: that digest was verified before.
 */
export async function lookUpVerified(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
  expected: Expected,
  hints: Hints = new Map(),
): Promise<Lookup> {
  return tryLookup(async () => {
    const hint = expected.key === undefined ? undefined : hints.get(expected.key);
    if (hint !== undefined && expected.key !== undefined) {
      const head = await registry.headManifest(repository, tag);
      if (head === undefined) return { status: 'miss' };
      if (head.digest === hint) {
        return { status: 'hit', image: { repository, digest: head.digest, strength: 'verified', key: expected.key } };
      }
    }
    const image = await readImage(registry, repository, tag, expected.platforms);
    if (image === undefined) return { status: 'miss' };
    if (image.kind === 'broken') return { status: 'invalid', why: image.why };
    const why = mismatch(image.configs, expected);
    if (why !== undefined) return { status: 'invalid', why };
    const key = image.configs[0]?.labels[LABELS.key] as ImageKey;
    return { status: 'hit', image: { repository, digest: image.digest, strength: 'verified', key } };
  });
}

/** What is wrong with an image's labels or platforms; `undefined` when nothing is. */
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

/** The answer that a failure is: bytes other than their digest says are invalid, anything else is unknown. */
export async function tryLookup(look: () => Promise<Lookup>): Promise<Lookup> {
  try {
    return await look();
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    // A registry that serves other bytes than it names has no image that we could use.
    if (error.code === 'registry-digest-mismatch') return { status: 'invalid', why: error.message };
    return { status: 'unknown', error };
  }
}

/** `repository@digest`, as it is handed to users; `repository:tag` for what only an engine has. */
export function formatImage({ repository, digest, tag }: Pick<FoundImage, 'repository' | 'digest' | 'tag'>): string {
  const name = formatRepository(repository);
  if (digest !== undefined) return `${name}@${digest}`;
  return tag === undefined ? name : `${name}:${tag}`;
}

/** True for the answers that registries also give of what does not exist yet. */
export function isRefusal(error: TerrariumError): boolean {
  return error.code === 'registry-auth' || error.code === 'registry-denied';
}
