import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayerStep } from '../../core/assemble/image-draft.ts';
import type { LayerEntry } from '../../core/assemble/layer-draft.ts';
import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { BLOCK, isTarHeader } from '../../core/assemble/tar-header.ts';

/** Beginnings of compressed files, by the compression. */
const MAGIC = { gzip: '1f8b', bzip2: '425a68', xz: 'fd377a585a00', zstd: '28b52ffd' } as const;
type Compression = keyof typeof MAGIC;

/** The first block of a file; less where it is shorter. */
export async function firstBlock(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const start = Buffer.alloc(BLOCK);
    const { bytesRead } = await file.read(start, 0, BLOCK, 0);
    return start.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

export function compressionOf(start: Buffer): Compression | undefined {
  const names = Object.keys(MAGIC) as readonly Compression[];
  return names.find((name) => start.toString('hex').startsWith(MAGIC[name]));
}

/** ADD unpacks archives: whoever has one among the files that it adds needs a builder that does. */
export async function requireNoArchives(
  step: LayerStep,
  entries: readonly LayerEntry[],
  context: string,
): Promise<void> {
  if (step.kind !== 'copy' || !step.unpacks) return;
  for (const { kind, source } of entries) {
    if (kind !== 'file') continue;
    const start = await firstBlock(join(context, source));
    if (compressionOf(start) !== undefined || isTarHeader(start))
      throw needsBuildKit(`line ${step.line} may unpack ${JSON.stringify(source)}`);
  }
}
