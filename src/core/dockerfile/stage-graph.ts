import { quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { Lexeme } from './flags.ts';
import type { FromTexts } from './stage-bases.ts';
import type { Dockerfile, DockerfileStage, ParsedInstruction, StepOptions } from './syntax.ts';

/** The stages that a target reaches, and the references between them. */
export interface StageGraph {
  /** Indices of reached stages in file order; the target is the last. */
  readonly reached: readonly number[];
  /** Stage that a stage's FROM names; no entry if FROM names an image. */
  readonly from: ReadonlyMap<number, number>;
  /** Stage that a `--from` or `from=` names; no entry for an image, negative if the reference was refused. */
  readonly references: ReadonlyMap<Lexeme, number>;
  /** Instructions of each reached stage: first the ONBUILD instructions of its base, then its own. */
  readonly instructions: ReadonlyMap<number, readonly ParsedInstruction[]>;
}

type Names = Pick<StepOptions, 'target' | 'contexts' | 'triggers'>;

/** The file whose stages are resolved, and the names that the configuration adds. */
interface StageScope {
  readonly findings: Findings;
  readonly file: Dockerfile;
  readonly names: Names;
}

/** Resolves stage names and numbers, and collects the stages reachable from the target. */
export function reachStages(
  findings: Findings,
  file: Dockerfile,
  names: Names,
  textsOf: FromTexts,
): StageGraph | undefined {
  const target = findTarget(findings, file, names);
  if (target === undefined) return undefined;
  const scope = { findings, file, names };
  const from = new Map<number, number>();
  const references = new Map<Lexeme, number>();
  const instructions = new Map<number, readonly ParsedInstruction[]>();
  const queue = [target];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (instructions.has(index)) continue;
    const stage = file.stages[index] as DockerfileStage;
    const texts = textsOf(index) ?? [];
    const base = findBase(scope, index, texts);
    if (base !== undefined) queue.push(setIn(from, index, base));
    const inherited =
      base === undefined
        ? parentTriggers(scope, stage, texts)
        : triggersIn((file.stages[base] as DockerfileStage).instructions);
    const steps = [...inherited, ...stage.instructions];
    instructions.set(index, steps);
    for (const [step, reference] of steps.flatMap((step) => step.references.map((found) => [step, found] as const))) {
      const found = findSource(scope, step, reference, index);
      if (found !== undefined) references.set(reference, found);
      if (found !== undefined && found >= 0) queue.push(found);
    }
  }
  return { reached: [...instructions.keys()].sort((a, b) => a - b), from, references, instructions };
}

// `FROM base-$TARGETARCH` may name a different image for each platform, but not a different stage: all platforms share
// one list of steps.
function findBase({ findings, file, names }: StageScope, index: number, texts: readonly string[]): number | undefined {
  const found = [...new Set(texts)].map((text) => findStage(file, names, text, index));
  if (found.length > 1 && found.some((base) => base !== undefined)) {
    const message = 'FROM names different stages for different platforms, which is not read yet';
    findings.error('dockerfile-argument', message, { at: { line: file.stages[index]?.line ?? 1, column: 1 } });
  }
  return found[0];
}

// ONBUILD instructions of an environment of this tree take effect here; they can refer to the stages of this file.
function parentTriggers(
  { findings, file, names }: StageScope,
  stage: DockerfileStage,
  texts: readonly string[],
): readonly ParsedInstruction[] {
  const [first = [], ...others] = texts.map(names.triggers);
  const at = { line: stage.line, column: 1 };
  if (others.some((triggers) => triggers !== first)) {
    const message = 'FROM names environments with different ONBUILD instructions for different platforms';
    findings.error('dockerfile-onbuild', message, { at, hint: 'build the platforms apart' });
  }
  for (const { text } of first.flatMap((trigger) => trigger.references)) {
    if (text === 'scratch' || file.stages.some(({ name }) => name === text.toLowerCase())) continue;
    const message = `an ONBUILD instruction of the parent copies from ${quote(text)}, which is no stage of this file`;
    findings.error('dockerfile-onbuild', message, { at, hint: 'copy from the image in the parent itself' });
  }
  return first;
}

/** ONBUILD instructions: run first in a stage or image built on these, and not inherited further. */
export function triggersIn(instructions: readonly ParsedInstruction[]): readonly ParsedInstruction[] {
  return instructions.flatMap((step) => step.trigger ?? []);
}

function setIn<K>(map: Map<K, number>, key: K, value: number): number {
  map.set(key, value);
  return value;
}

/** The stage to build: the named one, otherwise the last. BuildKit does not accept stage numbers here. */
export function findTarget(
  findings: Findings,
  file: Dockerfile,
  { target }: Pick<StepOptions, 'target'>,
): number | undefined {
  if (target === undefined) return file.stages.length === 0 ? undefined : file.stages.length - 1;
  const name = target.toLowerCase();
  const named = file.stages.findLastIndex((stage) => stage.name === name);
  if (named >= 0) return named;
  const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
  const message = `there is no stage ${quote(target)}`;
  findings.error('dockerfile-target', message, { at: START, hint: `named stages: ${known}` });
  return undefined;
}

// A build context hides a stage of the same name. A base must be an earlier stage. Names are in lower case.
function findStage(file: Dockerfile, names: Names, text: string, before: number): number | undefined {
  if (Object.hasOwn(names.contexts, text)) return undefined;
  const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text);
  return named < 0 ? undefined : named;
}

// `COPY --from` also accepts stage numbers; if two stages have the same name, the last one in the file is used.
// https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
function findSource(
  { findings, file, names }: StageScope,
  { keyword, line }: ParsedInstruction,
  { text }: Lexeme,
  before: number,
): number | undefined {
  if (Object.hasOwn(names.contexts, text)) return undefined;
  const number = /^[+-]?\d+$/.test(text);
  const counted = number && keyword === 'COPY' ? Number(text) : undefined;
  const name = text.toLowerCase();
  const found = counted ?? file.stages.findLastIndex((stage) => stage.name === name);
  if (counted === undefined && found < 0 && !number) return undefined;
  if (found >= 0 && found < before) return found;
  const message = number
    ? `${quote(text)} is no number of a stage above`
    : `the stage ${quote(text)} does not stand above`;
  const hint =
    keyword === 'COPY' ? 'move the stage up, or correct its name' : 'a mount names its stage: write FROM ... AS name';
  findings.error('dockerfile-stage', message, { at: { line, column: 1 }, hint });
  return -1;
}
