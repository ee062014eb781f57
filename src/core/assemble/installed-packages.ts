import type { PlatformPackages, PythonPackage } from '../model/packages.ts';
import { sorted } from '../packages/read-packages.ts';

/** What an image holds, with packages of an index that were installed on it in one folder. */
export function withPython(
  packages: PlatformPackages,
  added: readonly { readonly name: string; readonly version: string }[],
  location: string,
): PlatformPackages {
  const own = added.map(
    ({ name, version }): PythonPackage => ({ name, version, installer: 'uv', location, source: '' }),
  );
  return { ...packages, python: sorted([...packages.python, ...own]) };
}
