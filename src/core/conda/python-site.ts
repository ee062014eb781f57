import type { CondaUrl } from '../specifiers/conda-url.ts';
import type { PythonSite } from './linked-files.ts';

/** The Python that a package is, as far as its name and what it says of itself go; `undefined` for another package. */
export function pythonSite(
  { name, version }: Pick<CondaUrl, 'name' | 'version'>,
  sitePackages: string | undefined,
): PythonSite | undefined {
  const [short] = name === 'python' ? (/^\d{1,2}\.\d{1,3}/.exec(version) ?? []) : [];
  return short === undefined ? undefined : { version: short, site: sitePackages ?? `lib/python${short}/site-packages` };
}
