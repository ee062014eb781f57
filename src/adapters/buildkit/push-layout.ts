import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, parseJson } from '../../core/model/json.ts';
import type { Repository } from '../../core/model/reference.ts';
import type { Descriptor, Registry } from '../../core/model/registry.ts';
import { digestHex } from '../../core/names/digest.ts';
import { sha256Hex } from '../../core/names/sha256.ts';
import { blobPath } from '../../core/oci/image-archive.ts';
import { manifestParts } from '../../core/oci/manifest-parts.ts';
import { parseDescriptor } from '../../core/oci/stored-image.ts';
import { registryErrorCodes } from '../registry/failures.ts';

/**
 * Pushes the one image of an OCI layout by digest, children before parents, so that nothing ever names what is not there.
 * https://github.com/opencontainers/image-spec/blob/v1.1.0/image-layout.md
 */
export async function pushLayout(registry: Registry, repository: Repository, layout: string): Promise<Descriptor> {
  const index = readJson(await readPart(join(layout, 'index.json')));
  const manifests = Array.isArray(index.manifests) ? index.manifests : [];
  const root = parseDescriptor(manifests[0]);
  if (root === undefined || manifests.length !== 1) throw broken('index.json names no single image');
  await pushManifest(registry, repository, layout, root);
  return root;
}

async function pushManifest(
  registry: Registry,
  repository: Repository,
  layout: string,
  descriptor: Descriptor,
): Promise<void> {
  const bytes = await readPart(join(layout, blobPath(descriptor)));
  if (sha256Hex(bytes) !== digestHex(descriptor.digest)) throw broken(`manifest ${descriptor.digest} is damaged`);
  const parts = manifestParts({ ...descriptor, bytes });
  if (parts === undefined) throw broken(`manifest ${descriptor.digest} cannot be read`);
  const children = parts.kind === 'index' ? parts.manifests : [];
  for (const child of children) await pushManifest(registry, repository, layout, child);
  const blobs = parts.kind === 'index' ? [] : [...parts.layers, parts.config];
  const push = async (how: 'unless-present' | 'again') => {
    await Promise.all(
      blobs.map((blob) =>
        registry.putBlob(repository, blob, { kind: 'file', path: join(layout, blobPath(blob)) }, how),
      ),
    );
    await registry.putManifest(repository, descriptor.digest, { mediaType: descriptor.mediaType, bytes });
  };
  await push('unless-present').catch((error: unknown) => {
    if (!registryErrorCodes(error).some((code) => UNKNOWN_BLOB.includes(code))) throw error;
    return push('again');
  });
}

// A registry in which an upload was cut off may say for ever that it has the blob, and refuse every manifest that names it.
const UNKNOWN_BLOB: readonly string[] = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN'];

function readPart(path: string): Promise<Buffer> {
  return readFile(path).catch((): never => {
    throw broken('a file is missing');
  });
}

function readJson(bytes: Uint8Array): Record<string, unknown> {
  const value = parseJson(bytes);
  if (!isRecord(value)) throw broken('expected JSON');
  return value;
}

function broken(why: string): TerrariumError {
  return new TerrariumError('builder-lost', `the builder wrote no usable OCI layout: ${why}`, {
    hint: 'look into the log of the builder',
  });
}
