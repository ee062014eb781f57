import type { ImageFile } from '../model/builder.ts';
import { TerrariumError } from '../model/errors.ts';
import type { PlatformPackages, SystemPackage } from '../model/packages.ts';
import { readCondaMeta } from './conda-meta.ts';
import { textOf } from './image-text.ts';
import { readPythonPackages } from './python-metadata.ts';
import { readRpmDatabase } from './rpm-database.ts';
import { readRpmHeader } from './rpm-header.ts';
import { readApkInstalled, readDistribution, readDpkgStatus } from './system-packages.ts';

/**
 * Files that say what an image holds, as patterns of COPY: one that matches nothing is no mistake, a plain path would be. They are few, and match a little more than
 * is read: BuildKit looks through the whole image for each. https://docs.docker.com/reference/dockerfile/#copy---parents
 */
export const PACKAGE_FILES: readonly string[] = [
  '/**/conda-meta/*.json',
  // METADATA, INSTALLER, direct_url.json and PKG-INFO, of dist-info and egg-info.
  '/**/*-info/[MIdP][ENiK][TSrG]*',
  '/**/*.egg-inf[o]',
  '/var/lib/dpkg/statu[s]',
  '/var/lib/dpkg/status.d/*',
  '/**/lib/apk/db/installe[d]',
  '/**/rpm/rpmdb.sqlit[e]',
  '/**/os-releas[e]',
];

/** The files of rpm's database that are read; their size has a limit of its own. */
export const RPM_DATABASE = /^\/(?:var\/lib|usr\/lib\/sysimage)\/rpm\/rpmdb\.sqlite$/;

/** More system packages than any distribution has. */
const MAX_SYSTEM_PACKAGES = 200_000;

/** Reads the packages of one platform of an image. A database that is not as it should be is `packages-unread`. */
export function readPackages(platform: string, files: readonly ImageFile[]): PlatformPackages {
  const distributions = files
    .filter(({ path }) => /^\/(?:etc|usr\/lib)\/os-release$/.test(path))
    .map(({ bytes }) => textOf(bytes));
  return {
    platform,
    distribution: distributions.map(readDistribution).find((name) => name !== '') ?? '',
    conda: sorted(files.flatMap((file) => readCondaMeta(file) ?? [])),
    python: sorted(readPythonPackages(files)),
    system: sorted(readSystemPackages(files)),
  };
}

function readSystemPackages(files: readonly ImageFile[]): readonly SystemPackage[] {
  const found: SystemPackage[] = [];
  for (const file of files) {
    for (const named of readDatabase(file)) {
      found.push(named);
      if (found.length > MAX_SYSTEM_PACKAGES) throw unread(`it has more than ${MAX_SYSTEM_PACKAGES} system packages`);
    }
  }
  return found;
}

function readDatabase({ path, bytes }: ImageFile): Iterable<SystemPackage> {
  if (/^\/var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/.test(path))
    return readDpkgStatus(textOf(bytes));
  if (/^(?:\/usr)?\/lib\/apk\/db\/installed$/.test(path)) return readApkInstalled(textOf(bytes));
  return RPM_DATABASE.test(path) ? readRpmPackages(bytes) : [];
}

function readRpmPackages(bytes: Uint8Array): readonly SystemPackage[] {
  const reading = readRpmDatabase(bytes);
  if (!reading.ok) throw unread(`rpm's database: ${reading.reason}`);
  return reading.headers.flatMap((header) => readRpmHeader(header) ?? []);
}

function unread(reason: string): TerrariumError {
  return new TerrariumError('packages-unread', `the image could not be read: ${reason}`);
}

/** Values as records list them: in the order of their JSON, each once. */
export function sorted<T extends object>(list: readonly T[]): readonly T[] {
  const keyed = new Map(list.map((value) => [JSON.stringify(value), value]));
  return [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
