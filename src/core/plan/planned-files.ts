import type { ContextFile } from '../model/definition.ts';
import { quote } from '../model/diagnostic.ts';
import { sha256Hex } from '../names/sha256.ts';

/** A context file as a plan has it: enough to name what differs on another machine. The section's digest decides. */
export interface PlannedFile {
  readonly path: string;
  /** As git has it: a file, an executable file, or a link. */
  readonly mode: PlannedMode;
  /** The first 12 hex digits of the content's sha256; of a link, of its target's. */
  readonly digest: string;
}

export type PlannedMode = '100644' | '100755' | '120000';

export const PLANNED_MODES: readonly PlannedMode[] = ['100644', '100755', '120000'];

/** Files that a plan lists: half a megabyte of JSON. */
const MAX_FILES = 5000;

/** Lists contexts one after another, as long as the plan stays small: `undefined` for an empty one, and for one that is too large. */
export function fileLister(most = MAX_FILES): (files: readonly ContextFile[]) => readonly PlannedFile[] | undefined {
  let room = most;
  return (files) => {
    if (files.length === 0 || files.length > room) return undefined;
    room -= files.length;
    return plannedFiles(files);
  };
}

export function plannedFiles(files: readonly ContextFile[]): readonly PlannedFile[] {
  return files.map(({ path, executable, digest, target }) => {
    const mode = target === '' ? (executable ? '100755' : '100644') : '120000';
    const content = target === '' ? digest.replace('sha256:', '') : sha256Hex(target);
    return { path, mode, digest: content.slice(0, 12) };
  });
}

/** The first path that differs from the plan, and what happened to it. Both lists are in the order of the definition. */
export function firstDifference(planned: readonly PlannedFile[], present: readonly PlannedFile[]): string | undefined {
  for (const [index, file] of present.entries()) {
    const before = planned[index];
    if (before?.path !== file.path) return missingOf(planned, present, index);
    const what = changeOf(before, file);
    if (what !== undefined) return `${quote(file.path)} ${what}`;
  }
  return missingOf(planned, present, present.length);
}

// Up to here both lists have the same paths.
function missingOf(planned: readonly PlannedFile[], present: readonly PlannedFile[], from: number): string | undefined {
  const [before, file] = [planned[from], present[from]];
  const known = new Set(planned.slice(from).map(({ path }) => path));
  if (file !== undefined && !known.has(file.path)) return `${quote(file.path)} was added`;
  return before && `${quote(before.path)} was removed`;
}

const KINDS: Readonly<Record<PlannedMode, string>> = {
  '100644': 'a file',
  '100755': 'an executable file',
  '120000': 'a link',
};

function changeOf(before: PlannedFile, file: PlannedFile): string | undefined {
  if (before.mode !== file.mode) return `is ${KINDS[file.mode]}, and was ${KINDS[before.mode]}`;
  if (before.digest === file.digest) return undefined;
  return file.mode === '120000' ? 'leads elsewhere' : 'has other content';
}
