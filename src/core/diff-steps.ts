import type { Change } from './diff.ts';
import type { ImageDefinition, Instruction } from './model.ts';
import { formatRepository, parseReference } from './names/reference.ts';

/** What a base is called that is an environment of this tree. */
export const PARENT = 'parent';

/** What a base is known by, whatever its tag: its repository. */
export function baseName(base: ImageDefinition['bases'][number] | undefined): string {
  if (base === undefined || base.parent !== '') return PARENT;
  const reference = parseReference(base.reference);
  return reference === undefined ? base.reference : formatRepository(reference);
}

/** An instruction as it is compared (`key`) and as it is shown. */
interface Line {
  readonly stage: string;
  readonly keyword: string;
  readonly key: string;
  readonly text: string;
}

/**
 * Instructions that were added, removed and changed. The stages are one list of lines, each led by its FROM, so that a stage
 * that comes in between changes no other.
 */
export function diffInstructions(before: ImageDefinition, after: ImageDefinition): readonly Change[] {
  const numbered = before.steps.stages.length === after.steps.stages.length;
  const [old, current] = [linesOf(before, numbered), linesOf(after, numbered)];
  return gaps(old, current).flatMap(({ removed, added }) => diffGap(removed, added));
}

function linesOf(definition: ImageDefinition, numbered: boolean): readonly Line[] {
  const { bases, platforms, steps } = definition;
  const several = steps.stages.length > 1;
  const origin = (from: string, below: number): string => {
    const [kind, number = ''] = from.split(':');
    if (kind === 'base') return baseName(bases[Number(number) * platforms.length]);
    // Where stages came or went, numbers say nothing: a stage is then known by what it stands on, a stage before it.
    if (kind !== 'stage' || numbered || Number(number) >= below) return from;
    return `stage on ${origin(steps.stages[Number(number)]?.from ?? '', Number(number))}`;
  };
  return steps.stages.flatMap(({ from, instructions }, index) => {
    const stage = several ? `stage ${index + 1} ` : '';
    const text = origin(from, index);
    const first: Line = { stage, keyword: 'FROM', key: JSON.stringify(['FROM', text]), text };
    return [first, ...instructions.map((step) => lineOf(stage, step, (name) => origin(name, index)))];
  });
}

function lineOf(stage: string, step: Instruction, origin: (from: string) => string): Line {
  const flags = step.flags.map((flag) =>
    flag.replace(/((?:^--|,)from=)((?:base|stage):\d+)/, (_flag, start: string, from: string) => start + origin(from)),
  );
  const text = [...flags, ...step.words, ...step.heredocs.map(([, body]) => body)].join(' ');
  return { stage, keyword: step.keyword, key: JSON.stringify([step.keyword, flags, step.words, step.heredocs]), text };
}

interface Gap {
  readonly removed: readonly Line[];
  readonly added: readonly Line[];
}

/** Cells of the table of a longest common subsequence, at most: beyond it everything in between counts as replaced. */
const MAX_CELLS = 4_000_000;

/** What stands between the lines that both lists have in common, in order. */
function gaps(before: readonly Line[], after: readonly Line[]): readonly Gap[] {
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start]?.key === after[start]?.key) start += 1;
  const [old, current] = [before.slice(start), after.slice(start)];
  const width = current.length + 1;
  if (old.length * width > MAX_CELLS) return [{ removed: old, added: current }];
  const lengths = commonLengths(old, current);
  const found: { removed: Line[]; added: Line[] }[] = [{ removed: [], added: [] }];
  let [i, j] = [0, 0];
  while (i < old.length || j < current.length) {
    const [left, right] = [old[i], current[j]];
    if (left !== undefined && left.key === right?.key) {
      found.push({ removed: [], added: [] });
      [i, j] = [i + 1, j + 1];
    } else if (
      right === undefined ||
      (left !== undefined && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      if (left !== undefined) found.at(-1)?.removed.push(left);
      i += 1;
    } else {
      found.at(-1)?.added.push(right);
      j += 1;
    }
  }
  return found;
}

function commonLengths(before: readonly Line[], after: readonly Line[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [down, right] = [lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0];
      const both = (lengths[(i + 1) * width + j + 1] ?? 0) + 1;
      lengths[i * width + j] = before[i]?.key === after[j]?.key ? both : Math.max(down, right);
    }
  }
  return lengths;
}

// An instruction that went and one of the same keyword that came in its place are one that changed.
function diffGap(removed: readonly Line[], added: readonly Line[]): readonly Change[] {
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
