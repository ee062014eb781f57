import { Findings } from '../model/findings.ts';
import type { Lexeme } from './flags.ts';
import { parseDockerfile } from './parse.ts';
import { findTarget } from './stage-graph.ts';

/** The stage of a Dockerfile that is built. Offsets are those of the text. */
export interface TargetStage {
  /** Lower case, or `undefined`. */
  readonly name: string | undefined;
  /** The image or stage named by FROM. */
  readonly from: Lexeme;
  /** Where its first line begins. */
  readonly start: number;
  /** Where the next stage begins, or the text ends. */
  readonly end: number;
}

/** The target stage of a text that was read before, the last one for an empty target; `undefined` where there is none. */
export function targetStage(text: string, target: string): TargetStage | undefined {
  const findings = new Findings('Dockerfile');
  const file = parseDockerfile(findings, text);
  const place = findTarget(findings, file, { target: target === '' ? undefined : target });
  const stage = place === undefined ? undefined : file.stages[place];
  if (place === undefined || stage === undefined) return undefined;
  const next = file.stages[place + 1];
  const end = next === undefined ? text.length : startOfLine(text, next.line);
  return { name: stage.name, from: stage.from, start: startOfLine(text, stage.line), end };
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let before = 1; before < line; before += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
