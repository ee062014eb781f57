/** What the metadata of a distribution says. https://packaging.python.org/en/latest/specifications/core-metadata/ */
export interface PackageMetadata {
  readonly name: string;
  readonly version: string;
  /** Requirements as written. */
  readonly requires: readonly string[];
  /** Specifiers of Python; empty for any. */
  readonly requiresPython: string;
}

/** More requirements than any distribution has. */
const MAX_REQUIRES = 5000;

/** Reads METADATA or PKG-INFO; `undefined` without name and version. Headers end at the first blank line. */
export function parseMetadata(text: string): PackageMetadata | undefined {
  const [head = ''] = text.split(/\r?\n\r?\n/, 1);
  const found = { name: '', version: '', requires: [] as string[], requiresPython: '' };
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const value = line.slice(colon + 1).trim();
    const header = line.slice(0, Math.max(colon, 0)).toLowerCase();
    if (header === 'name' && found.name === '') found.name = value;
    else if (header === 'version' && found.version === '') found.version = value;
    else if (header === 'requires-python' && found.requiresPython === '') found.requiresPython = value;
    else if (header === 'requires-dist' && found.requires.length < MAX_REQUIRES) found.requires.push(value);
  }
  return found.name === '' || found.version === '' ? undefined : found;
}
