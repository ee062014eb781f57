import type { PlatformPackages, PythonPackage } from '../model/packages.ts';

/** What an image holds, with packages of an index that were installed on it in one folder. */
export function withPython(
  packages: PlatformPackages,
  added: readonly { readonly name: string; readonly version: string }[],
  location: string,
): PlatformPackages {
  const own = added.map(
    ({ name, version }): PythonPackage => ({ name, version, installer: 'pip', location, source: '' }),
  );
  const keyed = new Map([...packages.python, ...own].map((one) => [JSON.stringify(one), one]));
  return { ...packages, python: [...keyed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one) };
}
