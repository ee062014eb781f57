import { isLocalPip, type PipEntry } from '../../model/definition.ts';
import type { PackageValues } from '../../model/part.ts';
import type { Requirement } from '../../model/requirement.ts';
import { hasFragment, isPinned } from '../../specifiers/requirement.ts';

/** A requirement that pip installs. */
export interface Installed {
  /** Its canonical line. */
  readonly line: string;
  readonly requirement: Requirement;
  /** True if pip has no choice: because of its version, URL or hash, or a constraint. */
  readonly pinned: boolean;
  /** True if its line has hashes. */
  readonly hashed: boolean;
}

/** Requirements of an environment and of the files that it includes, each line once. Constraints install nothing, but may pin. */
export function installedByPip(entries: readonly PipEntry[], { requirements }: PackageValues): readonly Installed[] {
  const read = (line: string): readonly RequirementLine[] => {
    const requirement = requirements.get(line);
    return requirement === undefined ? [] : [{ line, requirement, hashed: line.includes(' --hash=') }];
  };
  const constraints = new Set(linesOf(entries, '-c').flatMap(read).flatMap(pinnedName));
  return [...new Set(linesOf(entries, '-r'))].flatMap(read).map(({ line, requirement, hashed }) => {
    const constrained = requirement.kind === 'named' && constraints.has(requirement.name);
    return { line, requirement, hashed, pinned: isFixed(requirement, hashed) || constrained };
  });
}

/** True if pip has something to install, including local packages. */
export function installsByPip(entries: readonly PipEntry[]): boolean {
  return entries.some((entry) => {
    if (typeof entry === 'string') return !entry.startsWith('-') || entry.startsWith('--editable ');
    return isLocalPip(entry) || (entry[0] === '-r' && installsByPip(entry[1]));
  });
}

type RequirementLine = Omit<Installed, 'pinned'>;

// A file that a constraints file includes with `-r` is installed, as in pip.
function linesOf(entries: readonly PipEntry[], wanted: '-r' | '-c', inside: '-r' | '-c' = '-r'): readonly string[] {
  return entries.flatMap((entry): readonly string[] => {
    if (typeof entry !== 'string') return isLocalPip(entry) ? [] : linesOf(entry[1], wanted, entry[0]);
    return inside === wanted ? [entry] : [];
  });
}

function pinnedName({ requirement }: RequirementLine): readonly string[] {
  return requirement.kind === 'named' && isPinned(requirement) ? [requirement.name] : [];
}

function isFixed(requirement: Requirement, hashed: boolean): boolean {
  if (isPinned(requirement)) return true;
  const { url } = requirement;
  return url !== undefined && (hashed || hasFragment(url, /^sha(?:384|512)=[0-9a-f]{96,128}$/));
}
