import { TerrariumError } from '../model/errors.ts';
import { encodeJson, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Registry, RegistryReader } from '../model/registry.ts';
import { getArtifact, putArtifact } from '../oci/artifact.ts';
import { isRefusal } from '../oci/lookup.ts';

/** A document that is kept beside images to save work, and that can be made again. */
export interface KeptDocument {
  readonly tag: string;
  readonly mediaType: string;
}

const MAX_BYTES = 64 * 1024 * 1024;

/** The JSON of a document; `undefined` where there is none. Some registries refuse to read from a repository that is not there yet. */
export async function readKept(
  registry: RegistryReader,
  repository: Repository,
  { tag, mediaType }: KeptDocument,
): Promise<unknown> {
  try {
    const artifact = await getArtifact(registry, repository, tag, { type: mediaType, maxBytes: MAX_BYTES });
    const bytes = await artifact?.read(mediaType);
    return bytes === undefined ? undefined : parseJson(bytes);
  } catch (error) {
    if (error instanceof TerrariumError && isRefusal(error)) return undefined;
    throw error;
  }
}

/** Keeps a document. No image depends on it: why that failed is a note. */
export async function writeKept(
  registry: Registry,
  repository: Repository,
  { tag, mediaType }: KeptDocument,
  { value, onNote }: { readonly value: unknown; readonly onNote: (text: string) => void },
): Promise<void> {
  const bytes = encodeJson(value);
  try {
    const kind = { type: mediaType, maxBytes: MAX_BYTES };
    await putArtifact(registry, repository, tag, { kind, layers: [{ mediaType, bytes }] });
  } catch (error) {
    if (!(error instanceof TerrariumError)) throw error;
    onNote(`${tag} was not kept: ${error.message}`);
  }
}
