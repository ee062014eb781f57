import { type LexedInstruction, lexDockerfile } from '../../dockerfile/lexer.ts';
import type { Instruction } from '../../model/definition.ts';
import type { HashedEnvironment } from '../../model/environment.ts';
import { Findings } from '../../model/findings.ts';
import type { Place } from './place.ts';

/** An instruction of a reached stage and, if known, the place of each of its characters in the Dockerfile. */
export interface PlacedStep {
  readonly step: Instruction;
  readonly lexed: LexedInstruction | undefined;
}

/** Instructions with one keyword in the stages that the target reaches. */
export function stepsOf(
  { image }: HashedEnvironment,
  keyword: 'RUN' | 'ADD' | 'COPY' | 'ENV' | 'ARG',
): readonly PlacedStep[] {
  const steps = image.steps.stages.flatMap(({ instructions }) =>
    instructions.filter((step) => step.keyword === keyword),
  );
  if (steps.length === 0 || image.dockerfile === undefined) return steps.map((step) => ({ step, lexed: undefined }));
  const { path, text } = image.dockerfile;
  const open = lexDockerfile(new Findings(path), text).instructions.filter(
    (instruction) => instruction.keyword === keyword,
  );
  return steps.map((step) => {
    const at = open.findIndex((lexed) => isSame(step, lexed));
    return { step, lexed: at < 0 ? undefined : open.splice(at, 1)[0] };
  });
}

/** The place of a part of an instruction in the Dockerfile, or the instruction's first line if it is not known. */
export function placeInStep(
  { image }: HashedEnvironment,
  { lexed }: PlacedStep,
  index: number,
  length: number,
): Place | undefined {
  if (image.dockerfile === undefined) return undefined;
  const start = lexed?.offsets[Math.max(0, index)] ?? lexed?.offsets[0] ?? 0;
  return { path: image.dockerfile.path, start, end: start + length };
}

// Canonical words of COPY and ADD have lost their spacing and quotes, and canonical flags may refer to slots.
function isSame(step: Instruction, lexed: LexedInstruction): boolean {
  const [first = ''] = step.words;
  return step.words.length === 1 ? lexed.text === first : step.words.every((word) => lexed.text.includes(word));
}
