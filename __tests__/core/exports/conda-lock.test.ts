import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { condaLock } from '../../../src/core/exports/conda-lock.ts';
import type { UsedImage } from '../../../src/core/exports/used-image.ts';
import type { CondaPackage, PlatformPackages, PythonPackage } from '../../../src/core/model/packages.ts';
import { environmentOf } from '../../fakes/memory-tree.ts';

const PREFIX = '/opt/terrarium/env';
const CHANNEL = 'https://conda.example/forge';
const [MD5, SHA256, COMMIT] = ['1e9'.padEnd(32, '0'), 'a'.repeat(64), 'c'.repeat(40)];

const conda = (name: string, subdir: string, more: Partial<CondaPackage> = {}): CondaPackage => ({
  ...{ name, version: '1.0', build: 'h1_0', subdir, channel: 'forge', digest: SHA256, md5: MD5, prefix: PREFIX },
  url: `${CHANNEL}/${subdir}/${name}-1.0-h1_0.conda`,
  ...more,
});
const python = (name: string, source: string, installer = 'pip'): PythonPackage => ({
  ...{ name, version: '2.0', installer, source, location: `${PREFIX}/lib/python3.12/site-packages` },
});
const platform = (own: Partial<PlatformPackages>): PlatformPackages => ({
  ...{ platform: 'linux/amd64', distribution: '', conda: [], python: [], system: [] },
  ...own,
});

const AMD64 = platform({
  conda: [
    conda('python', 'linux-64'),
    conda('tzdata', 'noarch', { digest: MD5, md5: undefined }),
    conda('base', 'linux-64', { prefix: '/opt/conda' }),
  ],
  python: [python('python-dateutil', '', 'conda'), python('own', `git+https://git.example/own@${COMMIT}`)],
});
const ARM64 = platform({ platform: 'linux/arm64', conda: [conda('python', 'linux-aarch64')] });

function locked(platforms: readonly PlatformPackages[], more: Partial<UsedImage> = {}): string {
  const packages = { formatVersion: '1', definitionHash: 'd'.repeat(64), platforms } as const;
  const image = `ghcr.io/acme/env@sha256:${'b'.repeat(64)}`;
  return condaLock({
    ...{ name: 'train', version: undefined, image, variables: {}, packages, platform: undefined },
    ...more,
  });
}

describe('a lock of conda-lock', () => {
  it('is read again as the packages of every platform of the image', async () => {
    const text = locked([AMD64, ARM64]);
    const config = `environments:
  - { path: conda-lock.yml, base: "python:3.12", platforms: [linux/amd64, linux/arm64] }
`;
    const { definition } = await environmentOf({ files: { 'conda-lock.yml': text }, config }, 'conda-lock.yml');
    expect(definition.python.locked).toEqual([
      {
        subdir: 'linux-64',
        conda: [
          `${CHANNEL}/linux-64/python-1.0-h1_0.conda#sha256:${SHA256}`,
          `${CHANNEL}/noarch/tzdata-1.0-h1_0.conda#${MD5}`,
        ],
        pip: [`own @ git+https://git.example/own@${COMMIT}`],
      },
      { subdir: 'linux-aarch64', conda: [`${CHANNEL}/linux-aarch64/python-1.0-h1_0.conda#sha256:${SHA256}`], pip: [] },
    ]);
  });

  it('has what the format of conda-lock requires, and one platform where that is asked for', () => {
    const { version, metadata, package: packages } = parse(locked([AMD64, ARM64], { platform: 'linux/arm64' }));
    expect([version, metadata]).toEqual([
      1,
      {
        content_hash: { 'linux-aarch64': 'd'.repeat(64) },
        channels: [{ url: CHANNEL, used_env_vars: [] }],
        platforms: ['linux-aarch64'],
        sources: [],
      },
    ]);
    expect(packages).toEqual([
      {
        ...{ name: 'python', version: '1.0', manager: 'conda', platform: 'linux-aarch64', dependencies: {} },
        ...{ url: `${CHANNEL}/linux-aarch64/python-1.0-h1_0.conda`, hash: { md5: MD5, sha256: SHA256 } },
        ...{ category: 'main', optional: false, build: 'h1_0' },
      },
    ]);
  });

  it('leaves out what the base has beside conda packages of ours, and has all of an image without ours', () => {
    const base = {
      ...python('pip', `git+https://git.example/pip@${COMMIT}`),
      location: '/usr/lib/python3/site-packages',
    };
    const names = (platforms: readonly PlatformPackages[]) =>
      parse(locked(platforms)).package.map(({ name }: { readonly name: string }) => name);
    expect(names([platform({ conda: [conda('own', 'linux-64')], python: [base] })])).toEqual(['own']);
    const other = conda('other', 'linux-64', { prefix: '/opt/conda' });
    expect(names([platform({ conda: [other], python: [base] })])).toEqual(['other', 'pip']);
  });

  it('quotes digests and versions that YAML takes for numbers', () => {
    const odd = conda('a', 'linux-64', { md5: '12345678901234567890123456789012', version: '1.10' });
    const [entry] = parse(locked([platform({ conda: [odd] })]), { version: '1.1' }).package;
    expect([entry.hash.md5, entry.version]).toEqual(['12345678901234567890123456789012', '1.10']);
  });

  it.each<[string, Partial<PlatformPackages>, RegExp]>([
    ['no URL', { conda: [conda('a', 'linux-64', { url: '' })] }, /train has a 1\.0 from nowhere that is known/],
    ['no digest', { conda: [conda('a', 'linux-64', { digest: '', md5: undefined })] }, /from nowhere/],
    ['a sha256 alone', { conda: [conda('a', 'linux-64', { md5: undefined })] }, /without an md5/],
    ['no md5 where one is expected', { conda: [conda('a', 'linux-64', { md5: 'x' })] }, /without an md5/],
    ['a package of another platform', { conda: [conda('a', 'linux-aarch64')] }, /from nowhere/],
    ['credentials', { conda: [conda('a', 'linux-64', { url: 'https://u:p@h/linux-64/a-1-0.conda' })] }, /nowhere/],
    ['a package of an index', { python: [python('six', '')] }, /six 2\.0 without the URL and digest/],
    ['a file', { python: [python('own', 'https://files.example/own-2.0-py3-none-any.whl')] }, /own 2\.0 without/],
    ['a branch', { python: [python('own', 'git+https://git.example/own@main')] }, /own 2\.0 without the URL/],
    ['a name that conda does not have', { platform: 'linux/mips' }, /conda has no name for linux\/mips/],
  ])('is refused with %s', (_, own, message) => {
    expect(() => locked([platform(own)])).toThrow(message);
  });
});
