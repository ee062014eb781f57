import { parseCondaUrl } from '../specifiers/conda-url.ts';

/** Why packages of a lock are only installed by a conda tool; `undefined` where each of them says what it comes to, as far as their URLs go. */
export function lockFault(urls: readonly string[]): string | undefined {
  const names = new Set<string>();
  for (const text of new Set(urls)) {
    const reading = parseCondaUrl(text);
    if (!reading.ok) return `${JSON.stringify(text)} of its lock is no package: ${reading.reason}`;
    const { name } = reading.value;
    // PyPy and GraalPy.
    if (/^(?:pypy|graalpy)/.test(name)) return `${name} of its lock keeps packages elsewhere than Python does`;
    // Channels have names in lower case; other tools may take others for the same.
    if (names.has(name.toLowerCase())) return `its lock has ${name} twice`;
    names.add(name.toLowerCase());
  }
  return undefined;
}
