import { describe, expect, it } from 'vitest';
import { pythonOfImage } from '../../../src/core/history/image-python.ts';
import type { PlatformPackages, SystemPackage } from '../../../src/core/model/packages.ts';

function packagesOf(system: readonly SystemPackage[], versions: readonly string[] = ['3.12']): PlatformPackages {
  const python = versions.map((version) => ({
    ...{ name: 'six', version: '1', installer: 'uv', source: '' },
    location: `/opt/terrarium/env/lib/python${version}/site-packages`,
  }));
  return { platform: 'linux/arm64', distribution: '', conda: [], python, system };
}

const library = (type: SystemPackage['type'], name: string, version: string) => [
  { type, name, version, architecture: '' },
];

describe('the Python of an image', () => {
  it.each([
    ['deb', 'libc6', '2.36-9+deb12u7', { kind: 'glibc', major: 2, minor: 36 }],
    ['rpm', 'glibc', '0:2.34-100.el9', { kind: 'glibc', major: 2, minor: 34 }],
    ['apk', 'musl', '1.2.5-r0', { kind: 'musl', major: 1, minor: 2 }],
  ] as const)('is for the C library that %s names', (type, name, version, libc) => {
    expect(pythonOfImage(packagesOf(library(type, name, version)), ['PYTHON_VERSION=3.13.1'])).toEqual({
      ok: true,
      python: { version: '3.12', fullVersion: undefined, machine: 'aarch64', libc },
    });
  });

  it.each([
    ['no library', packagesOf([])],
    ['a library of another system', packagesOf(library('apk', 'libc6', '2.36'))],
    ['a version that is none', packagesOf(library('deb', 'libc6', 'two'))],
    ['two Pythons', packagesOf(library('deb', 'libc6', '2.36'), ['3.12', '3.13'])],
  ])('is not known with %s', (_, packages) => {
    expect(pythonOfImage(packages, [])).toMatchObject({ ok: false, why: expect.stringMatching(/is not known$/) });
  });
});
