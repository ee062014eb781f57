import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TerrariumError } from '../core/errors.ts';
import { type Digest, digestHex } from '../core/names/digest.ts';
import type { Repository } from '../core/names/reference.ts';
import type { BuildAndPublish, Descriptor, Registry } from '../core/ports.ts';
import { sha256Hex } from '../core/sha256.ts';
import { isIndex, isRecord, parseDescriptor, parseJson } from '../core/stored-image.ts';
import { type Builder, requirePublishing, runBuild } from './buildx.ts';

/**
 * BuildKit writes an OCI layout, and our client pushes it, with our retries: for builders that cannot reach the registry.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
export function ociPublisher(builder: Builder, registry: Registry): BuildAndPublish {
  requirePublishing(builder);
  return async (request) => {
    const layout = await mkdtemp(join(tmpdir(), 'terrarium-layout-'));
    try {
      await runBuild(builder, request, `type=oci,dest=${layout},tar=false`);
      const index = readJson(await readPart(join(layout, 'index.json')));
      const manifests = Array.isArray(index.manifests) ? index.manifests : [];
      const root = parseDescriptor(manifests[0]);
      if (root === undefined || manifests.length !== 1) throw broken('index.json names no single image');
      await pushManifest(registry, request.repository, layout, root);
      return root;
    } finally {
      await rm(layout, { recursive: true, force: true });
    }
  };
}

// Children before parents, so that nothing ever names what is not there.
async function pushManifest(
  registry: Registry,
  repository: Repository,
  layout: string,
  descriptor: Descriptor,
): Promise<void> {
  const bytes = await readPart(blobPath(layout, descriptor.digest));
  if (sha256Hex(bytes) !== digestHex(descriptor.digest)) throw broken(`manifest ${descriptor.digest} is damaged`);
  const manifest = readJson(bytes);
  if (isIndex(descriptor.mediaType)) {
    for (const child of parseAll(manifest.manifests)) await pushManifest(registry, repository, layout, child);
  } else {
    const blobs = [...parseAll(manifest.layers), ...parseAll([manifest.config])];
    await Promise.all(
      blobs.map((blob) => registry.putBlob(repository, blob, { kind: 'file', path: blobPath(layout, blob.digest) })),
    );
  }
  await registry.putManifest(repository, descriptor.digest, { mediaType: descriptor.mediaType, bytes });
}

function readPart(path: string): Promise<Buffer> {
  return readFile(path).catch((): never => {
    throw broken('a file is missing');
  });
}

function parseAll(values: unknown): readonly Descriptor[] {
  return (Array.isArray(values) ? values : []).map((value) => {
    const descriptor = parseDescriptor(value);
    if (descriptor === undefined) throw broken('a descriptor cannot be read');
    return descriptor;
  });
}

function blobPath(layout: string, digest: Digest): string {
  return join(layout, 'blobs', 'sha256', digestHex(digest));
}

function readJson(bytes: Uint8Array): Record<string, unknown> {
  const value = parseJson(bytes);
  if (!isRecord(value)) throw broken('expected JSON');
  return value;
}

function broken(why: string): TerrariumError {
  return new TerrariumError('builder-lost', `the builder wrote no usable OCI layout: ${why}`, {
    hint: 'update buildx and BuildKit',
  });
}
