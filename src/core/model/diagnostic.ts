import { shorten } from './shorten.ts';

/** Removes duplicate findings: environments that share a file share its findings. */
export function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic])).values()];
}

/** Errors before warnings before notes; the order within a severity is kept. */
export function worstFirst(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Shows untrusted text in a message: quoted, on one line, at most 100 characters. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${shorten(text, 100)}...` : text);
}

/** Shows names that lead to each other in a message: at most seven of them, each with at most 100 characters. */
export function formatChain(names: readonly string[]): string {
  const shown = names.length > 7 ? [...names.slice(0, 3), '...', ...names.slice(-3)] : names;
  return shown.map((name) => (name.length > 100 ? `${name.slice(0, 100).toWellFormed()}...` : name)).join(' -> ');
}

/** Most elements that a message spells out: each of them may have a message of its own. */
const MAX_LISTED = 20;

/** The elements of a list for a message, separated by commas; of a long one the first ones, and how many more there are. */
export function enumerate(texts: readonly string[]): string {
  const left = texts.length - MAX_LISTED;
  return left > 0 ? `${texts.slice(0, MAX_LISTED).join(', ')} and ${left} more` : texts.join(', ');
}

export type Severity = 'error' | 'warning' | 'note';

/** A finding about a user's file. `path` is relative to the root, POSIX; `line` and `column` count from 1. */
export interface Diagnostic {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
  /** How to fix it: one sentence or the line to paste. */
  readonly hint?: string;
  /** Set if the merge base has it too. */
  readonly standing?: true;
}

/** True when no diagnostic is an error. */
export function isClean(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every((diagnostic) => diagnostic.severity !== 'error');
}

/** Position at which a node starts; both numbers count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A place in a file, relative to the root. */
export interface Place {
  readonly path: string;
  readonly at: Position;
}

/** The start of a file, for findings without a position of their own. */
export const START: Position = { line: 1, column: 1 };

/** A finding in published JSON: every member is present. */
export function diagnosticJson({ severity, code, message, path, line, column, hint }: Diagnostic) {
  return { severity, code, message, path, line: line ?? null, column: column ?? null, hint: hint ?? null };
}
