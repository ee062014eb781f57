import { isLocalPip, type PipEntry } from '../model/definition.ts';
import { indexLines, isIndexLine } from './index-requirements.ts';
import { readLocked, requiresHashes } from './locked-wheels.ts';

/** What fixes the packages of requirements, and how uv is asked for them. */
export interface UvRequirements {
  /** Whether a lock fixes what is installed, or a record, which holds what one base did not have; or nothing does. */
  readonly mode: 'locked' | 'recorded' | 'open';
  /** True if nothing may be installed without a hash. */
  readonly isHashed: boolean;
  /** True if a line names the main index. */
  readonly hasIndex: boolean;
}

/** `recorded` are the versions that an earlier build installed, `name==version`. They count where the definition fixes none itself. */
export function uvRequirements(entries: readonly PipEntry[], recorded: readonly string[] = []): UvRequirements {
  const isHashed = requiresHashes(entries);
  const hasIndex = indexLines(entries).some(({ option }) => option === '--index-url');
  const fixed = recorded.length > 0 && !isHashed ? 'recorded' : 'open';
  return { mode: readLocked(entries) === undefined ? fixed : 'locked', isHashed, hasIndex };
}

/** Lines of a lock, those of nested files in their place, each index once. */
export function lockedLines(entries: readonly PipEntry[]): readonly string[] {
  const lines = entries.flatMap((entry): readonly string[] => {
    if (typeof entry === 'string') return [entry];
    return isLocalPip(entry) ? [] : lockedLines(entry[1]);
  });
  return lines.filter((line, place) => !isIndexLine(line) || lines.indexOf(line) === place);
}

/**
 * True for requirements that mean the same to pip and to uv, which reads nothing but constraints in a file of constraints, not even their hashes, and asks
 * an extra index also where a main one is named behind it.
 */
export function meansSameToUv(entries: readonly PipEntry[]): boolean {
  const lines = indexLines(entries);
  const mains = lines.filter(({ option }) => option === '--index-url');
  const isFirst = lines.slice(0, mains.length).every(({ option }) => option === '--index-url');
  return isFirst && new Set(mains.map(({ url }) => url)).size <= 1 && entries.every(hasPlainConstraints);
}

function hasPlainConstraints(entry: PipEntry): boolean {
  if (typeof entry === 'string' || isLocalPip(entry)) return true;
  const [option, nested] = entry;
  if (option === '-r') return nested.every(hasPlainConstraints);
  return nested.every((one) =>
    typeof one === 'string' ? !one.includes('--') : one[0] === '-c' && hasPlainConstraints(one),
  );
}
