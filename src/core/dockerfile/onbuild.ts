import { Findings } from '../model/findings.ts';
import { findTarget, triggersIn } from './stage-graph.ts';
import type { Dockerfile, ParsedInstruction } from './syntax.ts';

/** ONBUILD instructions of the image that a Dockerfile builds. */
export function triggersOf(file: Dockerfile, target: string | undefined): readonly ParsedInstruction[] {
  const index = findTarget(new Findings(''), file, { target });
  return index === undefined ? [] : triggersIn(file.stages[index]?.instructions ?? []);
}

/** True if an instruction reads files of the build context. */
export function readsContext({ keyword, mounts, references }: ParsedInstruction): boolean {
  if (keyword === 'COPY' || keyword === 'ADD') return references.length === 0;
  return mounts.some(({ type, from }) => from === undefined && (type === undefined || type === 'bind'));
}
