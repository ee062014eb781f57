import { isLocalPip, type PipEntry } from '../model/definition.ts';
import { indexLines, isIndexLine } from './index-requirements.ts';
import { readLocked, requiresHashes } from './locked-wheels.ts';

/** How uv is asked to install requirements. */
export interface UvRequirements {
  /** Lines that fix every package that is installed; `undefined` where versions are open. */
  readonly fixed: readonly string[] | undefined;
  /** True if nothing may be installed without a hash. */
  readonly isHashed: boolean;
  /** True if a line names the main index. */
  readonly hasIndex: boolean;
}

/** `recorded` are the versions that an earlier build installed, `name==version`. They count where the definition fixes none itself. */
export function uvRequirements(entries: readonly PipEntry[], recorded: readonly string[] | undefined): UvRequirements {
  const isHashed = requiresHashes(entries);
  const hasIndex = indexLines(entries).some(({ option }) => option === '--index-url');
  const lines = linesOf(entries);
  if (readLocked(entries) !== undefined) return { fixed: lines, isHashed, hasIndex };
  if (recorded === undefined || isHashed) return { fixed: undefined, isHashed, hasIndex };
  return { fixed: [...lines.filter(isIndexLine), ...recorded], isHashed, hasIndex };
}

/** Lines of requirements, those of nested files in their place, without constraints. */
function linesOf(entries: readonly PipEntry[]): readonly string[] {
  return entries.flatMap((entry) => {
    if (typeof entry === 'string') return [entry];
    return isLocalPip(entry) || entry[0] !== '-r' ? [] : linesOf(entry[1]);
  });
}

/**
 * True for requirements that mean the same to pip and to uv, which reads nothing but constraints in a file of constraints, and asks an extra index
 * also where a main one is named behind it.
 */
export function meansSameToUv(entries: readonly PipEntry[]): boolean {
  const options = indexLines(entries).map(({ option }) => option);
  return options.lastIndexOf('--index-url') <= 0 && entries.every(hasPlainConstraints);
}

function hasPlainConstraints(entry: PipEntry): boolean {
  if (typeof entry === 'string' || isLocalPip(entry)) return true;
  const [option, nested] = entry;
  if (option === '-r') return nested.every(hasPlainConstraints);
  return nested.every((one) =>
    typeof one === 'string' ? !isIndexLine(one) : one[0] === '-c' && hasPlainConstraints(one),
  );
}
