import type { Place } from '../model/diagnostic.ts';
import type { Document, Environment } from '../model/environment.ts';
import { redact } from '../model/errors.ts';
import { shorten } from '../model/shorten.ts';
import { blamedParts } from './blamed-parts.ts';

/** Places that are shown, at most. */
const MAX_PLACES = 5;
/** Lines of an excerpt, at most: an instruction may have many. */
const MAX_LINES = 6;
/** Characters of a line that are shown. */
const MAX_LENGTH = 200;

/** What is known of a failure that may lead to a place. */
export interface FailureTrace {
  /** What of the user's files failed. Out of another job's report it is hostile. */
  readonly place: Place | undefined;
  /** What an installer says: hostile text. */
  readonly complaint: readonly string[];
}

/** A place of the user's files, and what is written there: `3 | numpyy==1`. */
export interface BlamedPlace extends Place {
  readonly excerpt: readonly string[];
}

/**
 * Where the user's files ask for what failed: the packages that an installer names, else the instruction that failed. All of
 * them are places in the files of these environments, whatever the trace says.
 */
export function failurePlaces(
  { place, complaint }: FailureTrace,
  environments: readonly Pick<Environment, 'documents' | 'parts'>[],
): readonly BlamedPlace[] {
  const documents = new Map(environments.flatMap((one) => one.documents.map((file) => [file.path, file] as const)));
  const packages = blamedParts(
    complaint,
    environments.flatMap(({ parts }) => parts),
  );
  const found = [...packages, ...(place === undefined ? [] : [place])];
  return found.flatMap((one) => blamedPlace(one, documents.get(one.path)) ?? []).slice(0, MAX_PLACES);
}

/** A place and what is written there, for a terminal: untrusted text. */
export function blamedLines({ path, at, excerpt }: BlamedPlace): readonly string[] {
  return [`at ${path}:${at.line}:${at.column}`, ...excerpt.map((line) => `  ${line}`)];
}

function blamedPlace({ path, at }: Place, document: Document | undefined): BlamedPlace | undefined {
  const lines = document?.text.split('\n') ?? [];
  const { line, column } = at;
  const text = lines[line - 1];
  if (text === undefined || column < 1 || column > text.length + 1) return undefined;
  const indentation = text.slice(column - 1).search(/\S/);
  return { path, at: { line, column: column + Math.max(indentation, 0) }, excerpt: excerptOf(lines, line) };
}

/** The line, and those that continue it. */
function excerptOf(lines: readonly string[], first: number): readonly string[] {
  const from = lines.slice(first - 1, first - 1 + MAX_LINES);
  const end = lastOf(from);
  const width = String(first + end).length;
  return from.slice(0, end + 1).map((text, index) => {
    const shown = shorten(redact(text.trimEnd().replaceAll('\t', '  ')), MAX_LENGTH);
    return `${String(first + index).padStart(width)} | ${shown}`.trimEnd();
  });
}

function lastOf(lines: readonly string[]): number {
  const delimiter = /<<-?["']?([A-Za-z_]\w{0,40})/.exec(lines[0] ?? '')?.[1];
  const ends = (line: string) => (delimiter === undefined ? !/[\\`] ?\r?$/.test(line) : line.trim() === delimiter);
  const end = lines.findIndex(ends);
  return end < 0 ? lines.length - 1 : end;
}
