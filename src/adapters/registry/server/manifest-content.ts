import { isRecord, parseJson } from '../../../core/model/json.ts';
import { type ContentId, parseContentId } from './content-id.ts';
import { Refused } from './errors.ts';

/** What the registry needs to know of a manifest. */
export interface ManifestContent {
  readonly mediaType: string;
  /** Content that the repository must hold. */
  readonly needs: readonly ContentId[];
  readonly subject: ContentId | undefined;
  readonly artifactType: string | undefined;
  readonly annotations: Readonly<Record<string, unknown>> | undefined;
}

/** Layers that come from elsewhere. https://github.com/opencontainers/image-spec/blob/v1.1.0/layer.md#non-distributable-layers */
const FOREIGN = /nondistributable|\.foreign\./;

/** Reads a manifest or an index; refuses the request when it is none. */
export function readManifest(bytes: Uint8Array, contentType: string | undefined): ManifestContent {
  const value = asObject(parseJson(bytes)) ?? invalid('the manifest is no JSON object');
  const given = contentType?.split(';')[0]?.trim() ?? '';
  const own = textOf(value.mediaType);
  if (own !== undefined && given !== '' && own !== given) {
    throw invalid(`Content-Type ${given} differs from the manifest's mediaType ${own}`);
  }
  const mediaType = own ?? (given === '' ? 'application/octet-stream' : given);
  const config = asObject(value.config);
  const layers = listOf(value.layers).filter((layer) => !FOREIGN.test(textOf(layer.mediaType) ?? ''));
  const needs = [...(config === undefined ? [] : [config]), ...layers, ...listOf(value.manifests)].map(idOf);
  const subject = asObject(value.subject);
  return {
    mediaType,
    needs,
    subject: subject && idOf(subject),
    artifactType: textOf(value.artifactType) ?? textOf(config?.mediaType),
    annotations: asObject(value.annotations),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function idOf(descriptor: Fields): ContentId {
  return parseContentId(textOf(descriptor.digest) ?? '') ?? invalid(`"${descriptor.digest}" is no digest`);
}

function asObject(value: unknown): Fields | undefined {
  return isRecord(value) ? value : undefined;
}

function listOf(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map((item) => asObject(item) ?? invalid('a descriptor is no object')) : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function invalid(message: string): never {
  throw new Refused(400, 'MANIFEST_INVALID', message);
}
