import { type Configuration, diffIdsOf, ociLayer } from '../../core/assemble/image-files.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import type { Digest } from '../../core/model/digest.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import type { Reference, Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { formatReference, parseReference } from '../../core/names/reference.ts';
import { parseDescriptor, resolvePlatform } from '../../core/oci/stored-image.ts';

/** An image that another one is built on. */
export interface BaseImage {
  /** Where its layers are; `undefined` for `scratch`. */
  readonly repository: Repository | undefined;
  /** Digest of its manifest for the platform; `undefined` for `scratch`. */
  readonly manifest: Digest | undefined;
  readonly configuration: Configuration;
  readonly layers: readonly Descriptor[];
}

const SCRATCH: BaseImage = {
  repository: undefined,
  manifest: undefined,
  // As BuildKit begins: https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/image.go
  configuration: { config: { WorkingDir: '/' } },
  layers: [],
};

/** Reads manifest and configuration of what FROM names, for one platform. */
export async function readBaseImage(registry: Registry, from: string, platform: string): Promise<BaseImage> {
  if (from === 'scratch') return SCRATCH;
  const reference = parseReference(from);
  if (reference === undefined)
    throw new TerrariumError('build-failed', `${JSON.stringify(from)} is no image reference`);
  const { digest, content: manifest } = await readManifest(registry, reference, platform);
  const config = parseDescriptor(manifest.config);
  const bytes = config && (await registry.getBlob(reference, config));
  const configuration = bytes === undefined ? undefined : parseJson(bytes);
  const layers = (Array.isArray(manifest.layers) ? manifest.layers : []).map(parseDescriptor);
  if (!isRecord(configuration) || diffIdsOf(configuration).length !== layers.length) throw broken(reference);
  return {
    repository: reference,
    manifest: digest,
    configuration,
    layers: layers.map((layer) => layerOf(layer, reference)),
  };
}

async function readManifest(registry: Registry, reference: Reference, platform: string) {
  const wanted = reference.digest ?? reference.tag ?? 'latest';
  const digest = await resolvePlatform(registry, reference, wanted, platform);
  const manifest = digest && (await registry.getManifest(reference, digest));
  if (manifest === undefined)
    throw new TerrariumError('registry-not-found', `the base ${formatReference(reference)} does not exist`);
  const content = parseJson(manifest.bytes);
  if (!isRecord(content)) throw broken(reference);
  return { digest: manifest.digest, content };
}

function layerOf(layer: Descriptor | undefined, reference: Reference): Descriptor {
  if (layer === undefined) throw broken(reference);
  const known = ociLayer(layer);
  if (known === undefined)
    throw needsBuildKit(`${formatReference(reference)} has a layer of the type ${layer.mediaType}`);
  return known;
}

function broken(reference: Reference): TerrariumError {
  return new TerrariumError('image-invalid', `the base ${formatReference(reference)} cannot be read`);
}
