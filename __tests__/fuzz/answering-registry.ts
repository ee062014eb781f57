import { createHash } from 'node:crypto';
import { OFFLINE } from '../../src/adapters/registry/offline.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import type { Descriptor, Registry } from '../../src/core/model/registry.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';

export function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}

export function described(mediaType: string, bytes: Uint8Array): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength };
}

const CONFIG = Buffer.from(
  JSON.stringify({ os: 'linux', architecture: 'amd64', config: { User: 'app', OnBuild: ['RUN x'] } }),
);
const MANIFEST = Buffer.from(
  JSON.stringify({
    schemaVersion: 2,
    mediaType: MEDIA.manifest,
    config: described('application/vnd.oci.image.config.v1+json', CONFIG),
    layers: [],
  }),
);

/** Registries that hold every base, and nothing of ours. */
export const ANSWERING: Registry = {
  ...OFFLINE,
  headManifest: async (_, reference) => (isOurs(reference) ? undefined : described(MEDIA.manifest, MANIFEST)),
  getManifest: async (_, reference) =>
    isOurs(reference) ? undefined : { ...described(MEDIA.manifest, MANIFEST), bytes: MANIFEST },
  getBlob: async () => CONFIG,
  listTags: async () => undefined,
  listReferrers: async () => [],
  probePush: async () => true,
};

function isOurs(reference: string): boolean {
  return /^(?:env|def|res|pkg|rec)-[0-9a-f]|--/.test(reference);
}
