import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/model/digest.ts';
import { manifestParts } from '../../../src/core/oci/manifest-parts.ts';
import { MEDIA } from '../../../src/core/oci/stored-image.ts';

const part = (digit: string, mediaType = 'm') => ({
  mediaType,
  digest: `sha256:${digit.repeat(64)}` as Digest,
  size: 1,
});
const read = (mediaType: string, content: unknown) =>
  manifestParts({ ...part('f', mediaType), bytes: Buffer.from(JSON.stringify(content)) });

describe('what a manifest names', () => {
  it('is layers in their order, and a configuration', () => {
    const layers = [part('2'), part('1'), part('2')];
    const expected = { kind: 'image', layers, config: part('3') };
    expect(read(MEDIA.manifest, { layers, config: part('3') })).toEqual(expected);
    expect(read(MEDIA.dockerManifest, { layers, config: part('3') })).toEqual(expected);
  });

  it('is the manifests of an index', () => {
    const manifests = [part('1', MEDIA.manifest), part('2', MEDIA.dockerManifest)];
    expect(read(MEDIA.index, { manifests })).toEqual({ kind: 'index', manifests });
    expect(read(MEDIA.dockerIndex, { manifests: [] })).toEqual({ kind: 'index', manifests: [] });
  });

  it.each<[string, string, unknown]>([
    ['no object', MEDIA.manifest, []],
    ['a manifest without layers', MEDIA.manifest, { config: part('1') }],
    ['a manifest without a configuration', MEDIA.manifest, { layers: [] }],
    ['a layer that is no descriptor', MEDIA.manifest, { layers: [part('1'), { digest: 'md5:1' }], config: part('1') }],
    ['more layers than any image has', MEDIA.manifest, { layers: Array(1001).fill(part('1')), config: part('1') }],
    ['an index without a list', MEDIA.index, { manifests: {} }],
    ['an index of indexes', MEDIA.index, { manifests: [part('1', MEDIA.dockerIndex)] }],
  ])('cannot be read of %s', (_, mediaType, content) => {
    expect(read(mediaType, content)).toBeUndefined();
  });
});
