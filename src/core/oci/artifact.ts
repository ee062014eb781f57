import { TerrariumError } from '../model/errors.ts';
import { encodeJson, isRecord, parseJson } from '../model/json.ts';
import type { Repository } from '../model/reference.ts';
import type { Descriptor, Registry, RegistryReader } from '../model/registry.ts';
import { formatRepository } from '../names/reference.ts';
import { describeBytes } from './describe-bytes.ts';
import { MEDIA, parseDescriptor } from './stored-image.ts';

const EMPTY_TYPE = 'application/vnd.oci.empty.v1+json';

/** A kind of artifact of ours. */
export interface ArtifactKind {
  /** Its `artifactType`. */
  readonly type: string;
  /** Bytes of its largest document: what is larger is neither written nor read. */
  readonly maxBytes: number;
}

/**
 * An artifact that we store next to images: documents by media type.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md#guidelines-for-artifact-usage
 */
export interface Artifact {
  readonly kind: ArtifactKind;
  /** In order; each has a different media type. */
  readonly layers: readonly { readonly mediaType: string; readonly bytes: Uint8Array }[];
  /** The image that it describes, so that it is listed as a referrer of that image. */
  readonly subject?: Descriptor | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
}

/** An artifact's manifest; each document is read on request. */
export interface StoredArtifact {
  readonly annotations: Readonly<Record<string, string>>;
  /** Bytes of the document with a media type; `undefined` if there is none, or if it is too large. */
  readonly read: (mediaType: string) => Promise<Uint8Array | undefined>;
}

/**
 * Puts an artifact under a tag. Repeating it with equal content changes nothing. A document that could not be read again
 * is `record-too-large`, before anything is written.
 */
export async function putArtifact(
  registry: Registry,
  repository: Repository,
  tag: string,
  { kind, layers, subject, annotations }: Artifact,
): Promise<void> {
  const largest = Math.max(...layers.map(({ bytes }) => bytes.byteLength));
  if (largest > kind.maxBytes) {
    const limit = `expected at most ${kind.maxBytes} bytes, which are read again`;
    throw new TerrariumError(
      'record-too-large',
      `${formatRepository(repository)}:${tag} has ${largest} bytes: ${limit}`,
    );
  }
  const empty = new TextEncoder().encode('{}');
  const config = describeBytes(EMPTY_TYPE, empty);
  const described = layers.map(({ mediaType, bytes }) => ({ descriptor: describeBytes(mediaType, bytes), bytes }));
  const blobs = [{ descriptor: config, bytes: empty }, ...described];
  await Promise.all(
    blobs.map(({ descriptor, bytes }) => registry.putBlob(repository, descriptor, { kind: 'bytes', bytes })),
  );
  const { mediaType, digest, size } = subject ?? {};
  const manifest = {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    artifactType: kind.type,
    config,
    layers: described.map(({ descriptor }) => descriptor),
    ...(subject === undefined ? {} : { subject: { mediaType, digest, size } }),
    ...(annotations === undefined ? {} : { annotations }),
  };
  const bytes = encodeJson(manifest);
  await registry.putManifest(repository, tag, { mediaType: MEDIA.manifest, bytes });
}

/** Reads the artifact at a tag; `undefined` if there is none of that kind. */
export async function getArtifact(
  registry: RegistryReader,
  repository: Repository,
  tag: string,
  { type, maxBytes }: ArtifactKind,
): Promise<StoredArtifact | undefined> {
  const manifest = await registry.getManifest(repository, tag);
  const content = manifest === undefined ? undefined : parseJson(manifest.bytes);
  if (!isRecord(content) || content.artifactType !== type || !Array.isArray(content.layers)) return undefined;
  const layers = content.layers.flatMap((layer) => parseDescriptor(layer) ?? []);
  const annotations = Object.entries(isRecord(content.annotations) ? content.annotations : {});
  return {
    annotations: Object.fromEntries(
      annotations.filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
    ),
    read: async (mediaType) => {
      const layer = layers.find((descriptor) => descriptor.mediaType === mediaType);
      if (layer === undefined || layer.size > maxBytes) return undefined;
      return registry.getBlob(repository, layer, maxBytes);
    },
  };
}
