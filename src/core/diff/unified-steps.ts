import type { ImageDefinition } from '../model/definition.ts';
import { type Aligned, align } from '../text/lcs.ts';
import { linesOf } from './steps.ts';

/** Number of equal lines shown around a difference. */
const CONTEXT = 1;

interface ShownLine {
  readonly key: string;
  /** The stage that contains it, if there are several. */
  readonly stage: string;
}

/**
 * Docker steps of two definitions as a small unified diff: one line per instruction, and one per command of `RUN a &&
 * b`. Contains untrusted text; empty if they do not differ.
 */
export function unifiedSteps(before: ImageDefinition, after: ImageDefinition): readonly string[] {
  const numbered = before.steps.stages.length === after.steps.stages.length;
  const aligned = align(shownLines(before, numbered), shownLines(after, numbered));
  const changed = aligned.flatMap(({ sign }, index) => (sign === ' ' ? [] : [index]));
  const kept = new Set(
    changed.flatMap((index) => Array.from({ length: 2 * CONTEXT + 1 }, (_, shift) => index - CONTEXT + shift)),
  );
  return aligned.flatMap((line, index) => {
    if (!kept.has(index)) return [];
    const opens = !kept.has(index - 1);
    return [...(opens ? [`@@ ${line.item.stage || 'steps'} @@`] : []), formatLine(line)];
  });
}

function formatLine({ sign, item }: Aligned<ShownLine>): string {
  return `${sign}${item.key}`;
}

function shownLines(definition: ImageDefinition, numbered: boolean): readonly ShownLine[] {
  return linesOf(definition, numbered).flatMap(({ stage, keyword, text }) =>
    text
      .trimEnd()
      .split(/\n|(?=&& )/)
      .map((part, index) => ({
        key: index === 0 ? `${keyword} ${part.trimEnd()}` : `    ${part.trimEnd()}`,
        stage: stage.trim(),
      })),
  );
}
