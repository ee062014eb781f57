import { describe, expect, it } from 'vitest';
import { environmentOf } from '../../fakes/memory-tree.ts';

const lock = (subdir: string) =>
  `# platform: ${subdir}\n@EXPLICIT\nhttps://conda.anaconda.org/conda-forge/${subdir}/zlib-1.3-0.conda#${'0'.repeat(32)}\n`;
const locks = { 'arm.lock': lock('linux-aarch64'), 'x86.lock': lock('linux-64') };

async function platformsOf(id: string, config: string) {
  return (await environmentOf({ files: { ...locks, 'terrarium.yml': config }, config }, id)).image.platforms;
}

describe('the platform of an explicit lock', () => {
  it('is that of its packages, whatever the default is', async () => {
    const config =
      'defaults: { base: debian:12, platforms: [linux/amd64, linux/ppc64le] }\nenvironments: [{ path: "*.lock" }]\n';
    expect(await platformsOf('arm.lock', config)).toEqual(['linux/arm64']);
    expect(await platformsOf('x86.lock', config)).toEqual(['linux/amd64']);
  });

  it('is that of a lock which an environment in place names', async () => {
    const config = 'environments: [{ name: a, base: debian:12, conda-file: arm.lock }]\n';
    expect(await platformsOf('terrarium.yml#/environments/a', config)).toEqual(['linux/arm64']);
  });

  it('is what an entry says, which may fail', async () => {
    const config = 'environments: [{ path: arm.lock, base: debian:12, platforms: [linux/amd64] }]\n';
    await expect(platformsOf('arm.lock', config)).rejects.toThrow('lock-platform');
  });
});
