import type { Position } from '../model/diagnostic.ts';
import type { Part } from '../model/part.ts';
import { normalizeName } from '../names/requirement.ts';

/** Places that are shown, at most. */
const MAX_PLACES = 5;
/** Characters of a line that are read. */
const MAX_LENGTH = 1000;

/** A place in a file, relative to the root. */
export interface Place {
  readonly path: string;
  readonly at: Position;
}

/** Where the packages stand that an installer names, in the order in which it names them. */
export function blamedParts(conflict: readonly string[], parts: readonly Part[]): readonly Place[] {
  if (conflict.length === 0) return [];
  const written = new Map<string, Place>();
  for (const part of parts) {
    const name = packageName(part);
    if (name !== undefined && !written.has(name)) written.set(name, { path: part.written.path, at: part.written.at });
  }
  const named = new Set(conflict.flatMap((line) => wordsOf(line).flatMap((word) => written.get(word) ?? [])));
  return [...named].slice(0, MAX_PLACES);
}

/** As in the words of an installer: canonical, and for Spark the artifact. */
function packageName(part: Part): string | undefined {
  switch (part.kind) {
    case 'conda':
      return normalizeName(part.spec.name);
    case 'pip':
      return part.requirement.kind === 'named' ? normalizeName(part.requirement.name) : undefined;
    case 'spark':
      return normalizeName(part.coordinate.artifact);
    default:
      return undefined;
  }
}

function wordsOf(line: string): readonly string[] {
  const words = line.slice(0, MAX_LENGTH).split(/[^A-Za-z0-9._-]+/);
  return words.map((word) => normalizeName(word).replace(/-$/, ''));
}
