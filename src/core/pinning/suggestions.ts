import type { Document } from '../model/environment.ts';
import { indexLines, type LineIndex, lineAt, positionAt } from '../text/line-index.ts';
import { codeSpan, isPlainText, suggestionBlock } from '../text/safe-text.ts';
import { applyEdits, type Edit } from './edits.ts';
import { ORDER_ONLY } from './restore-order.ts';
import { rulePage } from './rules.ts';

/** Whole lines of a file and their replacement. */
export interface Suggestion {
  readonly path: string;
  /** First and last line, counted from 1. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly edits: readonly Edit[];
}

/**
 * Edits as suggestions for whole lines. `isOpen` says on which lines a reviewer may comment. Lines with invisible
 * characters, and files with line ends other than `\n`, are skipped, because a reviewer judges a suggestion by its
 * appearance.
 */
export function suggestionsOf(
  edits: readonly Edit[],
  documents: ReadonlyMap<string, Document>,
  isOpen: (path: string, line: number) => boolean,
): readonly Suggestion[] {
  return [...Map.groupBy(edits, ({ place }) => place.path)].flatMap(([path, own]) => {
    const document = documents.get(path);
    if (document === undefined || document.text.includes('\r')) return [];
    const lines = indexLines(document.text);
    return groups(lines, own).flatMap((group) => {
      const suggestion = suggestionOf(path, lines, group);
      const numbers = Array.from({ length: suggestion.to - suggestion.from + 1 }, (_, at) => suggestion.from + at);
      return numbers.every((line) => isOpen(path, line)) && isPlainText(suggestion.text) ? [suggestion] : [];
    });
  });
}

// Edits that restore the order form one group; all others are grouped by line.
function groups(lines: LineIndex, edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const order = withoutComments(
    lines,
    edits.filter(({ code }) => code === ORDER_ONLY),
  );
  const others = edits.filter(({ code }) => code !== ORDER_ONLY);
  const byLine = Map.groupBy(others, ({ place }) => positionAt(lines, place.start).line);
  return [...(order.length === 0 ? [] : [order]), ...byLine.values()];
}

// A comment belongs to the text before it, but would stay on its line if that text moved.
function withoutComments(lines: LineIndex, order: readonly Edit[]): readonly Edit[] {
  const commented = order.some(({ place }) => {
    const { start, end } = lineAt(lines, place.start);
    return /(?:^|\s)#/.test(lines.text.slice(start, end));
  });
  return commented ? [] : order;
}

function suggestionOf(path: string, lines: LineIndex, edits: readonly Edit[]): Suggestion {
  const first = Math.min(...edits.map(({ place }) => place.start));
  const last = Math.max(...edits.map(({ place }) => place.end));
  const { start } = lineAt(lines, first);
  const { end } = lineAt(lines, last);
  const shifted = edits.map((edit) => ({
    ...edit,
    place: { ...edit.place, start: edit.place.start - start, end: edit.place.end - start },
  }));
  return {
    path,
    from: positionAt(lines, first).line,
    to: positionAt(lines, last).line,
    text: applyEdits(lines.text.slice(start, end), shifted),
    edits,
  };
}

function sourceOfPins(edits: readonly Edit[]): string {
  const digests = edits.filter(({ text }) => /sha256:[0-9a-f]{64}/.test(text)).length;
  if (digests === 0) return 'what the last image has';
  return digests === edits.length ? 'the digest of today' : 'what the last image has, images to the digest of today';
}

/** The text of a review comment: the reason, the lines, and the page of each rule. */
export function suggestionText({ edits, text }: Suggestion): string {
  const subjects = [...new Set(edits.map(({ subject }) => codeSpan(subject, 100)))];
  const rules = [...new Set(edits.map(({ code }) => code))];
  const why = rules.includes(ORDER_ONLY)
    ? 'Only the order changed, which costs a rebuild. The former order:'
    : `Pin ${subjects.slice(0, 5).join(', ')} to ${sourceOfPins(edits)}:`;
  const pages = rules.filter((rule) => rule !== ORDER_ONLY).map((rule) => `[${rule}](${rulePage(rule)})`);
  return [why, suggestionBlock(text), ...(pages.length === 0 ? [] : [pages.join(', ')])].join('\n\n');
}
