import { isLocalPip, type PipEntry } from '../model/definition.ts';
import { satisfiesPython } from '../specifiers/python-specifier.ts';
import { normalizeName, parseRequirement } from '../specifiers/requirement.ts';
import type { CheckedPackage } from './check-packages.ts';
import type { PythonTarget } from './python-target.ts';
import { holdsFor } from './target-markers.ts';

/**
 * Why recorded packages are not all that requirements ask for on an interpreter, and nothing else; `undefined` where they are. A record holds what one base did
 * not have: another base may have less, or another interpreter.
 */
export function recordFault(
  requirements: readonly PipEntry[],
  recorded: readonly CheckedPackage[],
  target: PythonTarget,
): string | undefined {
  const byName = new Map(recorded.map((one) => [normalizeName(one.name), one]));
  const seen = new Map<string, Set<string>>();
  const waiting = linesOf(requirements).flatMap((line) => wantedBy(line, target, []));
  for (let wanted = waiting.pop(); wanted !== undefined; wanted = waiting.pop()) {
    const { name, specifier, extras } = wanted;
    const found = byName.get(name);
    if (found === undefined) return `${name} is not in its record`;
    if (satisfiesPython(found.version, specifier) === false) return `its record has ${name} ${found.version}`;
    const known = seen.get(name);
    if (known !== undefined && extras.every((extra) => known.has(extra))) continue;
    const all = new Set([...(known ?? []), ...extras]);
    seen.set(name, all);
    waiting.push(...found.requires.flatMap((line) => wantedBy(line, target, [...all])));
  }
  const unasked = [...byName.keys()].find((name) => !seen.has(name));
  return unasked === undefined ? undefined : `nothing asks for ${unasked} of its record`;
}

interface Wanted {
  /** Normalized. */
  readonly name: string;
  readonly specifier: string;
  readonly extras: readonly string[];
}

function wantedBy(line: string, target: PythonTarget, extras: readonly string[]): readonly Wanted[] {
  const reading = parseRequirement(line);
  if (!reading.ok || reading.requirement.kind !== 'named') return [];
  const { name, specifier, marker, extras: own } = reading.requirement;
  return holdsFor(marker, target, extras) === true ? [{ name: normalizeName(name), specifier, extras: own }] : [];
}

/** Requirements, without options and constraints. */
function linesOf(entries: readonly PipEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return entry.startsWith('--') ? [] : [entry];
    return isLocalPip(entry) || entry[0] !== '-r' ? [] : linesOf(entry[1]);
  });
}
