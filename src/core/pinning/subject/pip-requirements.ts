import { isLocalPip, type PipEntry } from '../../model/definition.ts';
import { hasFragment, isPinned, parseRequirement, type Requirement } from '../../names/requirement.ts';
import { requirementText } from './places.ts';

/** A requirement that pip installs. */
export interface Installed {
  readonly requirement: Requirement;
  /** True when pip has no choice: by its own version, URL or hash, or by a constraint. */
  readonly pinned: boolean;
  /** True when its line has hashes. */
  readonly hashed: boolean;
}

/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
export function installedByPip(entries: readonly PipEntry[]): readonly Installed[] {
  const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
  return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
    const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
    return { requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
  });
}

/** True where pip has something to install, be it of this tree. */
export function installsByPip(entries: readonly PipEntry[]): boolean {
  return entries.some((entry) => {
    if (typeof entry === 'string') return requirementText(entry) !== undefined;
    return isLocalPip(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
  });
}

interface Read {
  readonly requirement: Requirement;
  readonly hashed: boolean;
}

// A file that a constraints file names with `-r` is installed, as pip reads it.
function requirementsOf(
  entries: readonly PipEntry[],
  wanted: '-r' | '-c',
  inside: '-r' | '-c' = '-r',
): readonly Read[] {
  return entries.flatMap((entry): readonly Read[] => {
    if (typeof entry !== 'string') return isLocalPip(entry) ? [] : requirementsOf(entry[1], wanted, entry[0]);
    const body = inside === wanted ? requirementText(entry) : undefined;
    const reading = body === undefined ? undefined : parseRequirement(body);
    return reading?.ok ? [{ requirement: reading.requirement, hashed: entry.includes(' --hash=') }] : [];
  });
}

function pinnedName(requirement: Requirement): readonly string[] {
  return requirement.kind === 'named' && isPinned(requirement) ? [requirement.name] : [];
}

function isFixed(requirement: Requirement, hashed: boolean): boolean {
  if (isPinned(requirement)) return true;
  const { url } = requirement;
  return url !== undefined && (hashed || hasFragment(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}
