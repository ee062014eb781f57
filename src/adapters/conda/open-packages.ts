import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { limit } from '../../core/model/limit.ts';
import { once } from '../../core/model/once.ts';
import { splitCondaUrl } from '../../core/specifiers/conda-url.ts';
import { type PackageArchive, unpackPackage } from './package-archive.ts';
import type { LocatedPackage, PackageDownloads } from './package-downloads.ts';

/** A package that is unpacked, and the bytes of its file. */
export interface OpenPackage {
  readonly archive: PackageArchive;
  readonly bytes: number;
}

/** Packages of one installation: each is unpacked at most once, since it has to be read from its beginning. */
export interface OpenPackages {
  readonly open: (wanted: LocatedPackage) => Promise<OpenPackage>;
  readonly close: () => Promise<void>;
}

/** Packages that are unpacked at a time: a stream of zstd may take 128 MB. */
const AT_A_TIME = 2;

/** Unpacks packages into files of a folder. */
export function openPackages({ fetch }: PackageDownloads, folder: string): OpenPackages {
  const unpacking = limit(AT_A_TIME);
  const archives: PackageArchive[] = [];
  const open = once(
    async (wanted: LocatedPackage) => {
      const file = await fetch(wanted);
      return unpacking.run(async () => {
        const { size: bytes } = await stat(file);
        const shown = splitCondaUrl(wanted.url).file;
        const archive = await unpackPackage(file, shown, join(folder, `${wanted.sha256}.contents`));
        archives.push(archive);
        await rm(file);
        return { archive, bytes };
      });
    },
    ({ sha256 }) => sha256,
  );
  return {
    open,
    close: async () => {
      await Promise.all(archives.map((archive) => archive.close()));
    },
  };
}
