import type { ImageDefinition, Instruction } from '../model/definition.ts';
import { formatRepository, parseReference } from '../names/reference.ts';
import { gaps } from '../text/lcs.ts';
import type { Change } from './change.ts';

/** Name of a base that is an environment of this tree. */
export const PARENT = 'parent';

/** Name that identifies a base independently of its tag: its repository. */
export function baseName(base: ImageDefinition['bases'][number] | undefined): string {
  if (base === undefined || base.parent !== '') return PARENT;
  const reference = parseReference(base.reference);
  return reference === undefined ? base.reference : formatRepository(reference);
}

/** An instruction in the form that is compared (`key`) and the form that is shown. */
export interface InstructionLine {
  readonly stage: string;
  readonly keyword: string;
  readonly key: string;
  readonly text: string;
}

/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each starting with its FROM, so
 * that an inserted stage changes no other.
 */
export function diffInstructions(before: ImageDefinition, after: ImageDefinition): readonly Change[] {
  const numbered = before.steps.stages.length === after.steps.stages.length;
  const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
  return gaps(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}

/**
 * Instructions of every stage. `numbered` is true if both sides have the same number of stages, so that stage numbers
 * match.
 */
export function linesOf(definition: ImageDefinition, numbered: boolean): readonly InstructionLine[] {
  const { bases, platforms, steps } = definition;
  const several = steps.stages.length > 1;
  const origin = (from: string, below: number): string => {
    const [kind, number = ''] = from.split(':');
    if (kind === 'base') return baseName(bases[Number(number) * platforms.length]);
    // If the number of stages changed, their numbers do not match: an earlier stage is then identified by its base.
    if (kind !== 'stage' || numbered || Number(number) >= below) return from;
    return `stage on ${origin(steps.stages[Number(number)]?.from ?? '', Number(number))}`;
  };
  return steps.stages.flatMap(({ from, instructions }, index) => {
    const stage = several ? `stage ${index + 1} ` : '';
    const text = origin(from, index);
    const first: InstructionLine = { stage, keyword: 'FROM', key: JSON.stringify(['FROM', text]), text };
    return [first, ...instructions.map((step) => lineOf(stage, step, (name) => origin(name, index)))];
  });
}

function lineOf(stage: string, step: Instruction, origin: (from: string) => string): InstructionLine {
  const flags = step.flags.map((flag) =>
    flag.replace(/((?:^--|,)from=)((?:base|stage):\d+)/, (_flag, start: string, from: string) => start + origin(from)),
  );
  const text = [[...flags, ...step.words].join(' '), ...step.heredocs.map(([, body]) => body)].join('\n');
  return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}

// A removed instruction and an added one with the same keyword in its place count as one changed instruction.
function diffGap(removed: readonly InstructionLine[], added: readonly InstructionLine[]): readonly Change[] {
  const rest = [...added];
  const changes = removed.map((line): Change => {
    const what = `${line.stage}${line.keyword}`;
    const at = rest.findIndex(({ keyword }) => keyword === line.keyword);
    const [successor] = at < 0 ? [] : rest.splice(at, 1);
    if (successor === undefined) return { kind: 'removed', section: 'steps', what, value: line.text };
    return { kind: 'changed', section: 'steps', what, from: line.text, to: successor.text };
  });
  return [
    ...changes,
    ...rest.map(
      ({ stage, keyword, text }): Change => ({
        kind: 'added',
        section: 'steps',
        what: `${stage}${keyword}`,
        value: text,
      }),
    ),
  ];
}
