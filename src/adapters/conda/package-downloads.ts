import { join } from 'node:path';
import { limit } from '../../core/model/limit.ts';
import { once } from '../../core/model/once.ts';
import { sha256Hex } from '../../core/names/sha256.ts';
import { type CondaUrl, splitCondaUrl } from '../../core/specifiers/conda-url.ts';
import type { PackageHosts } from '../downloads/package-hosts.ts';
import { hashFile } from '../files/hash-file.ts';

/** A package of a lock, and the sha256 of its file. */
export interface LocatedPackage extends CondaUrl {
  readonly sha256: string;
}

/** Files of packages, in a folder. */
export interface PackageDownloads {
  /** Finds out the sha256 of packages, which a lock may not say. After a failure nothing is begun any more, and what was begun has ended. */
  readonly locate: (wanted: readonly CondaUrl[]) => Promise<readonly LocatedPackage[]>;
  /** Path of the file of a package, which is downloaded once. */
  readonly fetch: (wanted: CondaUrl) => Promise<string>;
}

/** Downloads at a time. */
const AT_A_TIME = 8;

/** Downloads packages from channels, and checks them by what their lock says. */
export function packageDownloads(hosts: PackageHosts, folder: string): PackageDownloads {
  const calls = limit(AT_A_TIME);
  const fetch = once(
    (wanted: CondaUrl) => calls.run(() => download(hosts, wanted, folder)),
    ({ url, digest = '' }) => `${url}#${digest}`,
  );
  const locateOne = async (wanted: CondaUrl) => {
    const { digest } = wanted;
    const sha256 = digest?.length === 64 ? digest : await hashFile(await fetch(wanted));
    return { ...wanted, sha256 };
  };
  return { fetch, locate: (wanted) => untilFailure(wanted, locateOne) };
}

async function untilFailure<A, T>(elements: readonly A[], work: (element: A) => Promise<T>): Promise<readonly T[]> {
  const calls = limit(AT_A_TIME);
  const failures: unknown[] = [];
  const results = await calls.map(elements, async (element) => {
    if (failures.length > 0) return [];
    return work(element).then(
      (result) => [result],
      (error: unknown) => {
        failures.push(error);
        return [];
      },
    );
  });
  if (failures.length > 0) throw failures[0];
  return results.flat();
}

async function download(hosts: PackageHosts, { url: text, digest: hex }: CondaUrl, folder: string): Promise<string> {
  const url = new URL(text);
  hosts.name(url);
  const path = join(folder, `${sha256Hex(`${text}#${hex ?? ''}`)}.package`);
  const digest = hex === undefined ? undefined : ({ algorithm: hex.length === 64 ? 'sha256' : 'md5', hex } as const);
  await hosts.download({ url, file: splitCondaUrl(text).file, size: undefined, digest }, path);
  return path;
}
