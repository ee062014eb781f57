import { type ErrorCode, TerrariumError } from '../model/errors.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, RegistryReader } from '../model/registry.ts';
import { sha256Hex } from '../names/sha256.ts';
import { type ArtifactKind, getArtifact, putArtifact } from './artifact.ts';

/** A document of one kind, whose media type is that of its artifact. */
export interface SealedDocument {
  readonly kind: ArtifactKind;
  readonly text: string;
  /** The image that it describes. */
  readonly subject?: Descriptor;
}

/** Puts a document under a prefix and the hash of its bytes. Repeating it changes nothing, and nothing is overwritten. */
export async function putSealed(
  registry: Registry,
  repository: Repository,
  prefix: string,
  { kind, text, subject }: SealedDocument,
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const layers = [{ mediaType: kind.type, bytes }];
  await putArtifact(registry, repository, `${prefix}${sha256Hex(bytes).slice(0, 32)}`, { kind, layers, subject });
}

/** The bytes of a document at a tag or a digest; `undefined` for what is none, or not what its tag or the registry says. */
export async function readSealed(
  registry: RegistryReader,
  repository: Repository,
  reference: string,
  kind: ArtifactKind,
): Promise<Uint8Array | undefined> {
  const bytes = await unlessWrong(readDocument(registry, repository, reference, kind));
  // The tag contains a hash of the bytes, so that other content is rejected.
  const isSaid = bytes !== undefined && (reference.includes(':') || reference.endsWith(sha256Hex(bytes).slice(0, 32)));
  return isSaid ? bytes : undefined;
}

async function readDocument(
  registry: RegistryReader,
  repository: Repository,
  reference: string,
  kind: ArtifactKind,
): Promise<Uint8Array | undefined> {
  return (await getArtifact(registry, repository, reference, kind))?.read(kind.type);
}

/** What is read; `undefined` where the registry cannot serve it as it says: that is no evidence, and hides nothing else. */
export async function unlessWrong<T>(reading: Promise<T | undefined>): Promise<T | undefined> {
  return reading.catch((error: unknown) => {
    if (error instanceof TerrariumError && WRONG.includes(error.code)) return undefined;
    throw error;
  });
}

const WRONG: readonly ErrorCode[] = ['registry-content-invalid', 'registry-digest-mismatch'];
