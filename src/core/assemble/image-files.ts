import type { Compression } from '../model/compression.ts';
import type { Digest } from '../model/digest.ts';
import { isRecord } from '../model/json.ts';
import type { Descriptor } from '../model/registry.ts';
import { parsePlatform } from '../names/platform.ts';
import { MEDIA } from '../oci/stored-image.ts';
import type { ImageChanges } from './image-draft.ts';

/** A configuration as JSON has it. https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md */
export type Configuration = Readonly<Record<string, unknown>>;

/** A layer, and the digest of its archive before it was compressed. */
export interface BuiltLayer extends Descriptor {
  readonly diffId: Digest;
}

/** One time for every image, so that equal inputs give equal digests. */
const CREATED = '1970-01-01T00:00:00Z';

export interface AssembledImage {
  readonly platform: string;
  /** Configuration of the base; empty for `scratch`. */
  readonly base: Configuration;
  readonly changes: ImageChanges;
  /** For each layer step, in order; `undefined` where it wrote nothing. */
  readonly layers: readonly (BuiltLayer | undefined)[];
  readonly labels: readonly (readonly [string, string])[];
}

/** The configuration of an image. What the base says of its own build is left out. */
export function imageConfiguration({ platform, base, changes, layers, labels }: AssembledImage): Configuration {
  const { config: runtime, author } = changes;
  const before = isRecord(runtime.Labels) ? runtime.Labels : {};
  const { os, architecture, variant } = parsePlatform(platform) ?? { os: '', architecture: '', variant: undefined };
  const kept = Object.fromEntries(Object.entries(base).filter(([name]) => KEPT.includes(name)));
  return {
    ...kept,
    ...(author === undefined ? {} : { author }),
    architecture,
    os,
    ...(variant === undefined ? {} : { variant }),
    created: CREATED,
    config: { ...runtime, Labels: { ...before, ...Object.fromEntries(labels) } },
    rootfs: { type: 'layers', diff_ids: [...diffIdsOf(base), ...layers.flatMap((layer) => layer?.diffId ?? [])] },
    history: [...listOf(base.history), ...historyOf(changes, layers)],
  };
}

const KEPT: readonly string[] = ['author', 'os.version', 'os.features'];

/** The digests of a configuration's layers before they were compressed. */
export function diffIdsOf(configuration: Configuration): readonly unknown[] {
  return isRecord(configuration.rootfs) ? listOf(configuration.rootfs.diff_ids) : [];
}

function historyOf({ history }: ImageChanges, layers: AssembledImage['layers']): readonly unknown[] {
  const steps = [...layers];
  return history.map(({ createdBy, isEmpty }) => {
    const layer = isEmpty ? undefined : steps.shift();
    const entry = { created: CREATED, created_by: createdBy, comment: 'terrarium' };
    return layer === undefined ? { ...entry, empty_layer: true } : entry;
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export const CONFIG_MEDIA = 'application/vnd.oci.image.config.v1+json';
export const LAYER_MEDIA: Readonly<Record<Compression, string>> = {
  gzip: 'application/vnd.oci.image.layer.v1.tar+gzip',
  zstd: 'application/vnd.oci.image.layer.v1.tar+zstd',
};

const OCI_LAYERS: Readonly<Record<string, string>> = {
  'application/vnd.docker.image.rootfs.diff.tar.gzip': LAYER_MEDIA.gzip,
  'application/vnd.docker.image.rootfs.diff.tar': 'application/vnd.oci.image.layer.v1.tar',
  'application/vnd.docker.image.rootfs.diff.tar.zstd': LAYER_MEDIA.zstd,
};

/** A layer as a manifest of OCI names it; `undefined` for one that may not be copied, or that we do not know. */
export function ociLayer({ mediaType, digest, size }: Descriptor): Descriptor | undefined {
  const known = OCI_LAYERS[mediaType] ?? mediaType;
  return /^application\/vnd\.oci\.image\.layer\.v1\.tar(?:\+(?:gzip|zstd))?$/.test(known)
    ? { mediaType: known, digest, size }
    : undefined;
}

/** A manifest. https://github.com/opencontainers/image-spec/blob/v1.1.0/manifest.md */
export function imageManifest(
  config: Descriptor,
  layers: readonly Descriptor[],
  annotations: readonly (readonly [string, string])[],
): Configuration {
  return {
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config,
    layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
    ...(annotations.length === 0 ? {} : { annotations: Object.fromEntries(annotations) }),
  };
}
