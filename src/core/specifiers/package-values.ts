import { isLocalPip, type PipEntry, type Python } from '../model/definition.ts';
import type { PackageValues } from '../model/part.ts';
import { parseMatchSpec } from './match-spec.ts';
import { parseRequirement } from './requirement.ts';

/** Parses the packages of a definition without its source files: from a record, which may be of any version. */
export function parsePackages({ conda, pip }: Pick<Python, 'conda' | 'pip'>): PackageValues {
  const specs = conda.flatMap((text) => {
    const reading = parseMatchSpec(text);
    return reading.ok ? [[text, reading.spec] as const] : [];
  });
  const requirements = linesOf(pip).flatMap((line) => {
    const reading = parseRequirement(line.split(' --hash=', 1)[0] ?? line);
    return reading.ok ? [[line, reading.requirement] as const] : [];
  });
  return { specs: new Map(specs), requirements: new Map(requirements) };
}

function linesOf(entries: readonly PipEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return isLocalPip(entry) ? [] : linesOf(entry[1]);
  });
}
