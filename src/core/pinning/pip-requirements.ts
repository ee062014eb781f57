import { isLocalPip, type PipEntry } from '../model.ts';
import { isPinned, parseRequirement, type Requirement } from '../names/requirement.ts';

/** A requirement that pip installs. */
export interface Installed {
  readonly requirement: Requirement;
  /** True when pip has no choice: by its own version, URL or hash, or by a constraint. */
  readonly pinned: boolean;
}

/** Requirements of an environment and of the files that it nests; constraints install nothing, but may pin. */
export function installedByPip(entries: readonly PipEntry[]): readonly Installed[] {
  const constraints = new Set(requirementsOf(entries, '-c').flatMap(({ requirement }) => pinnedName(requirement)));
  return requirementsOf(entries, '-r').map(({ requirement, hashed }) => {
    const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
    return { requirement, pinned: isFixed(requirement, hashed) || constrained };
  });
}

interface Read {
  readonly requirement: Requirement;
  readonly hashed: boolean;
}

function requirementsOf(
  entries: readonly PipEntry[],
  wanted: '-r' | '-c',
  inside: '-r' | '-c' = '-r',
): readonly Read[] {
  return entries.flatMap((entry): readonly Read[] => {
    if (typeof entry !== 'string' && isLocalPip(entry)) return [];
    if (typeof entry !== 'string') return requirementsOf(entry[1], wanted, inside === '-c' ? '-c' : entry[0]);
    const [body = '', ...hashes] = entry.split(' --hash=');
    const reading = inside === wanted && !entry.startsWith('-') ? parseRequirement(body) : undefined;
    return reading?.ok ? [{ requirement: reading.requirement, hashed: hashes.length > 0 }] : [];
  });
}

function pinnedName(requirement: Requirement): readonly string[] {
  return requirement.kind === 'named' && isPinned(requirement) ? [requirement.name] : [];
}

function isFixed(requirement: Requirement, hashed: boolean): boolean {
  if (isPinned(requirement)) return true;
  const { url } = requirement;
  return url !== undefined && (hashed || /#(?:.*&)?sha(?:384|512)=[0-9a-f]{96,128}(?:&|$)/.test(url));
}
