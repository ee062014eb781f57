import { type Configuration, diffIdsOf, imageManifest, ociLayer } from '../../core/assemble/image-files.ts';
import { pushConfiguration } from '../../core/assemble/push-configuration.ts';
import type { BuildRequest } from '../../core/model/builder.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, membersOf, parseJson } from '../../core/model/json.ts';
import type { Descriptor, Registry, StoredManifest } from '../../core/model/registry.ts';
import { manifestParts } from '../../core/oci/manifest-parts.ts';
import { pushManifest } from '../../core/oci/push-manifest.ts';
import { isIndex, MEDIA, parseImageConfig, platformManifests } from '../../core/oci/stored-image.ts';

type Adopted = Pick<BuildRequest, 'repository' | 'platform' | 'labels' | 'annotations'>;

/** A label that says which run an image is of. It is taken away. */
export interface Mark {
  readonly label: string;
  readonly value: string;
}

/**
 * Makes an image that a run pushed ours: with labels but for its mark, with annotations, and with the media types of OCI, by digest and
 * without a tag. What was pushed is left as it is. An image that is not what was asked for, or not of that run, is `image-invalid`: whoever
 * may push may move a tag.
 */
export async function adoptImage(
  registry: Registry,
  pushed: StoredManifest,
  wanted: Adopted,
  mark: Mark,
): Promise<Descriptor> {
  const { repository } = wanted;
  const manifest = await ownManifest(registry, pushed, wanted);
  const parts = manifestParts(manifest);
  if (parts?.kind !== 'image') throw invalid('its manifest cannot be read');
  const blob = await registry.getBlob(repository, parts.config);
  const configuration = blob === undefined ? undefined : parseJson(blob);
  if (!isRecord(configuration)) throw invalid('its configuration cannot be read');
  checkConfiguration(configuration, parts.layers, wanted);
  if (labelsOf(configuration)[mark.label] !== mark.value) throw invalid('another run made it');
  const layers = parts.layers.map(ociLayer);
  const known = layers.filter((layer) => layer !== undefined);
  if (known.length !== layers.length) throw invalid('it has a layer of a kind that we do not know');
  const config = await pushConfiguration(registry, repository, labelled(configuration, wanted.labels, mark));
  const own = imageManifest(config, known, wanted.annotations);
  return await pushManifest(registry, repository, MEDIA.manifest, own);
}

// An engine that stores images as containerd does pushes an index of one.
async function ownManifest(
  registry: Registry,
  pushed: StoredManifest,
  { repository, platform }: Adopted,
): Promise<StoredManifest> {
  if (!isIndex(pushed.mediaType)) return pushed;
  const found = platformManifests(pushed)?.find((child) => child.platform === platform);
  const manifest = found && (await registry.getManifest(repository, found.descriptor.digest));
  if (manifest === undefined) throw invalid(`it has no manifest for ${platform}`);
  return manifest;
}

function checkConfiguration(configuration: Configuration, layers: readonly Descriptor[], { platform }: Adopted): void {
  const found = parseImageConfig(configuration)?.platform;
  if (found !== platform) throw invalid(`it is for ${found ?? 'no platform'}, and ${platform} was asked for`);
  if (diffIdsOf(configuration).length !== layers.length) throw invalid('its layers are not those of its configuration');
}

function labelled(configuration: Configuration, labels: Adopted['labels'], { label }: Mark): Configuration {
  const { [label]: _, ...before } = labelsOf(configuration);
  const all = { ...before, ...Object.fromEntries(labels) };
  return { ...configuration, config: { ...membersOf(configuration.config), Labels: all } };
}

function labelsOf({ config }: Configuration): Readonly<Record<string, unknown>> {
  return membersOf(membersOf(config).Labels);
}

function invalid(why: string): TerrariumError {
  return new TerrariumError('image-invalid', `the image that ACR Tasks pushed is not what was built: ${why}`);
}
