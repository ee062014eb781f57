import type { Digest } from '../model/digest.ts';
import { TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, StoredManifest } from '../model/registry.ts';
import { digestHex } from '../names/digest.ts';
import { definitionTag, type KeyedImage, keyTag, lookUpVerified } from '../oci/lookup.ts';

/** An image to tag, and what it must say of itself. */
export interface Tagging {
  readonly image: Descriptor;
  readonly expected: KeyedImage;
  /** True where what the key's tag holds is to be replaced. */
  readonly replaces: boolean;
  /** Whether the image of another run may be used instead of this one. */
  readonly adopts: (digest: Digest) => Promise<boolean>;
  /** Told what could not be written and harms nothing. */
  readonly onNote: (text: string) => void;
}

/**
 * Tags an image that was verified by digest: `img-` first, then `env-` unless another run was faster, then `def-`. Answers the
 * digest behind `env-`, the one that everybody gets, unless that one may not be adopted.
 */
export async function tagImage(registry: Registry, repository: Repository, tagging: Tagging): Promise<Digest> {
  const { image, expected } = tagging;
  const manifest = await readManifest(registry, repository, image.digest);
  await putTag(registry, repository, `img-${digestHex(image.digest)}`, manifest);
  const winner = tagging.replaces ? undefined : await findWinner(registry, repository, expected);
  if (winner !== undefined && (await tagging.adopts(winner))) return winner;
  await putTag(registry, repository, keyTag(expected.key), manifest);
  const settled = await findWinner(registry, repository, expected);
  if (settled === undefined) {
    throw new TerrariumError(
      'image-invalid',
      `tag ${keyTag(expected.key)} does not hold a valid image after it was written`,
    );
  }
  const final = settled === image.digest || (await tagging.adopts(settled)) ? settled : image.digest;
  const current = final === image.digest ? manifest : await readManifest(registry, repository, final);
  await putTag(registry, repository, definitionTag(expected.hash), current).catch((error: unknown) => {
    // It explains builds to later runs. The image itself does not need it.
    if (!(error instanceof TerrariumError)) throw error;
    tagging.onNote(`the tag ${definitionTag(expected.hash)} was not moved: ${error.message}`);
  });
  return final;
}

// A registry whose tags are immutable refuses to write a tag that is there, also when it holds this very image.
async function putTag(
  registry: Registry,
  repository: Repository,
  tag: string,
  manifest: StoredManifest,
): Promise<void> {
  try {
    await registry.putManifest(repository, tag, manifest);
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    const held = await registry.headManifest(repository, tag).catch(() => undefined);
    if (held?.digest !== manifest.digest) throw error;
  }
}

async function findWinner(
  registry: Registry,
  repository: Repository,
  expected: KeyedImage,
): Promise<Digest | undefined> {
  const lookup = await lookUpVerified(registry, repository, keyTag(expected.key), expected);
  if (lookup.status === 'unknown') throw lookup.error;
  return lookup.status === 'hit' && lookup.image.kind === 'pushed' ? lookup.image.digest : undefined;
}

async function readManifest(registry: Registry, repository: Repository, digest: Digest): Promise<StoredManifest> {
  const manifest = await registry.getManifest(repository, digest);
  if (manifest !== undefined) return manifest;
  throw new TerrariumError('registry-not-found', `manifest ${digest} is gone`, {
    hint: 'check the retention rules of the repository',
  });
}
