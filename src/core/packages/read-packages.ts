import type { ImageFile } from '../model/builder.ts';
import { readCondaMeta } from './conda-meta.ts';
import type { PlatformPackages, SystemPackage } from './packages.ts';
import { readPythonPackages } from './python-metadata.ts';
import { readRpmHeader } from './rpm-header.ts';
import { readApkInstalled, readDistribution, readDpkgStatus } from './system-packages.ts';

/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be.
 * https://docs.docker.com/reference/dockerfile/#copy---parents
 */
export const PACKAGE_FILES: readonly string[] = [
  '/**/conda-meta/*.json',
  '/**/*.dist-info/METADATA',
  '/**/*.dist-info/INSTALLER',
  '/**/*.dist-info/direct_url.json',
  '/**/*.egg-info/PKG-INFO',
  '/**/*.egg-inf[o]',
  '/var/lib/dpkg/statu[s]',
  '/var/lib/dpkg/status.d/*',
  '/lib/apk/db/installe[d]',
  '/usr/lib/apk/db/installe[d]',
  '/var/lib/rpm/rpmdb.sqlite*',
  '/usr/lib/sysimage/rpm/rpmdb.sqlite*',
  '/etc/os-releas[e]',
  '/usr/lib/os-releas[e]',
];

/** Reads the packages of one platform of an image. `rpmHeaders` are those of rpm's database, which is binary. */
export function readPackages(
  platform: string,
  files: readonly ImageFile[],
  rpmHeaders: readonly Uint8Array[],
): PlatformPackages {
  const text = (path: RegExp) =>
    files.filter((file) => path.test(file.path)).map(({ bytes }) => new TextDecoder().decode(bytes));
  const system: readonly SystemPackage[] = [
    ...text(/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/).flatMap(readDpkgStatus),
    ...text(/\/lib\/apk\/db\/installed$/).flatMap(readApkInstalled),
    ...rpmHeaders.flatMap((header) => readRpmHeader(header) ?? []),
  ];
  return {
    platform,
    distribution:
      text(/\/os-release$/)
        .map(readDistribution)
        .find((name) => name !== '') ?? '',
    conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
    python: sorted(readPythonPackages(files)),
    system: sorted(system),
  };
}

function sorted<T extends object>(list: readonly T[]): readonly T[] {
  const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
