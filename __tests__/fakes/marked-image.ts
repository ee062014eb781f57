import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { ImageKey } from '../../src/core/model/definition.ts';
import type { Digest } from '../../src/core/model/digest.ts';
import type { Repository } from '../../src/core/model/reference.ts';
import type { Registry } from '../../src/core/model/registry.ts';
import { KEY_SCHEME } from '../../src/core/names/image-key.ts';
import { LABELS } from '../../src/core/oci/labels.ts';
import type { Expected } from '../../src/core/oci/lookup.ts';
import { MEDIA } from '../../src/core/oci/stored-image.ts';

type Marks = Expected & { readonly key: ImageKey };

/** Pushes a real, empty image with our labels, as a build leaves it; `labels` overrides them. Answers its digest. */
export async function markImage(
  registry: Registry,
  repository: Repository,
  tag: string,
  marks: Marks,
  labels: Readonly<Record<string, string>> = {},
): Promise<Digest> {
  const platform = marks.platforms[0] ?? 'linux/amd64';
  const [os, architecture, variant] = platform.split('/');
  const layer = gzipSync(Buffer.alloc(1024));
  const config = {
    os,
    architecture,
    ...(variant === undefined ? {} : { variant }),
    rootfs: { type: 'layers', diff_ids: [digestOf(Buffer.alloc(1024))] },
    config: {
      Labels: { [LABELS.scheme]: KEY_SCHEME, [LABELS.definition]: marks.hash, [LABELS.key]: marks.key, ...labels },
    },
  };
  const parts = [
    ['application/vnd.oci.image.config.v1+json', Buffer.from(JSON.stringify(config))],
    ['application/vnd.oci.image.layer.v1.tar+gzip', layer],
  ] as const;
  const descriptors = parts.map(([mediaType, bytes]) => ({
    mediaType,
    digest: digestOf(bytes),
    size: bytes.byteLength,
  }));
  for (const [index, [, bytes]] of parts.entries()) {
    const descriptor = descriptors[index];
    if (descriptor !== undefined) await registry.putBlob(repository, descriptor, { kind: 'bytes', bytes });
  }
  const manifest = { schemaVersion: 2, mediaType: MEDIA.manifest, config: descriptors[0], layers: [descriptors[1]] };
  return registry.putManifest(repository, tag, {
    mediaType: MEDIA.manifest,
    bytes: Buffer.from(JSON.stringify(manifest)),
  });
}

function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
}
