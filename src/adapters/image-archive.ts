import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BLOCK, padding, tarHeader } from '../core/assemble/tar-header.ts';
import type { PushedImage } from '../core/model/reference.ts';
import type { Descriptor, RegistryReader } from '../core/model/registry.ts';
import { archiveFiles, blobPath } from '../core/oci/image-archive.ts';
import { readWholeImage } from '../core/oci/whole-image.ts';
import { inTemporaryFolder } from './files/temporary-folder.ts';
import { replaceStream } from './files/write-file.ts';

/**
 * Writes an image of a registry into one file, whole or not at all, which `docker load`, `podman load` and `skopeo copy` read. Equal images are equal
 * bytes. Every blob is verified before it is written.
 */
export async function writeImageArchive(
  registry: RegistryReader,
  image: PushedImage,
  { file, name }: { readonly file: string; readonly name: string },
): Promise<void> {
  const whole = await readWholeImage(registry, image);
  await inTemporaryFolder('blob', async (folder) => {
    const fetched = join(folder, 'blob');
    await replaceStream(file, archive());

    async function* archive(): AsyncGenerator<Uint8Array> {
      for (const { path, bytes } of archiveFiles(whole, name)) {
        yield header(path, bytes.byteLength);
        yield bytes;
        yield padding(bytes.byteLength);
      }
      for (const blob of whole.blobs) yield* blobMember(blob);
      yield new Uint8Array(2 * BLOCK);
    }

    async function* blobMember(blob: Descriptor): AsyncGenerator<Uint8Array> {
      await registry.fetchBlob(image.repository, blob, fetched);
      yield header(blobPath(blob), blob.size);
      yield* createReadStream(fetched);
      yield padding(blob.size);
      await rm(fetched);
    }
  });
}

function header(name: string, size: number): Uint8Array {
  return tarHeader({ name, kind: 'file', mode: 0o644, uid: 0, gid: 0, time: 0, size, target: '' });
}
