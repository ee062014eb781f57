import { constants, createGzip, createZstdCompress } from 'node:zlib';
import type { Compression } from '../../core/model/compression.ts';

/** As BuildKit has it. https://github.com/moby/buildkit/blob/v0.20.0/util/compression/zstd.go */
const ZSTD_LEVEL = 3;

/** A stream that compresses a layer. Equal bytes in become equal bytes out, with one version of Node. */
export function compressing(compression: Compression) {
  if (compression === 'gzip') return createGzip();
  const { ZSTD_c_compressionLevel: level, ZSTD_c_checksumFlag: checksum } = constants;
  return createZstdCompress({ params: { [level]: ZSTD_LEVEL, [checksum]: 1 } });
}
