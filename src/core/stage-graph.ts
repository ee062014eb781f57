import { type Findings, quote, report } from './decode.ts';
import type { StepOptions } from './docker-steps.ts';
import type { Dockerfile, DockerfileStage } from './formats/dockerfile.ts';
import type { Lexeme } from './formats/dockerfile-lexer.ts';
import type { FromTexts } from './stage-bases.ts';

/** Which stages a target reaches, and through what. */
export interface StageGraph {
  /** Indices of reached stages in file order; the target is the last. */
  readonly reached: readonly number[];
  /** Stage that a stage's FROM names; no entry for an image. */
  readonly from: ReadonlyMap<number, number>;
  /** Stage that a `--from` or `from=` names; no entry for an image. */
  readonly references: ReadonlyMap<Lexeme, number>;
}

type Names = Pick<StepOptions, 'target' | 'contexts'>;

/** Resolves stage names and numbers, and walks from the target. */
export function reachStages(
  findings: Findings,
  file: Dockerfile,
  names: Names,
  textsOf: FromTexts,
): StageGraph | undefined {
  const target = findTarget(findings, file, names);
  if (target === undefined) return undefined;
  const from = new Map<number, number>();
  const references = new Map<Lexeme, number>();
  const reached = new Set<number>();
  const queue = [target];
  for (let index = queue.pop(); index !== undefined; index = queue.pop()) {
    if (reached.has(index)) continue;
    reached.add(index);
    const stage = file.stages[index] as DockerfileStage;
    const base = findBase(findings, file, names, index, textsOf(index) ?? []);
    if (base !== undefined) queue.push(setIn(from, index, base));
    for (const reference of stage.instructions.flatMap((step) => step.references)) {
      const found = findStage(file, names, reference.text, index, true);
      if (found !== undefined) queue.push(setIn(references, reference, found));
    }
  }
  return { reached: [...reached].sort((a, b) => a - b), from, references };
}

// `FROM base-$TARGETARCH` may name another image for each platform, but not another stage: there is one list of steps.
function findBase(
  findings: Findings,
  file: Dockerfile,
  names: Names,
  index: number,
  texts: readonly string[],
): number | undefined {
  const found = [...new Set(texts)].map((text) => findStage(file, names, text, index, false));
  if (found.length > 1 && found.some((base) => base !== undefined)) {
    const message = 'FROM names different stages for different platforms, which is not read yet';
    report(findings, 'error', 'dockerfile-argument', message, { line: file.stages[index]?.line ?? 1, column: 1 });
  }
  return found[0];
}

function setIn<K>(map: Map<K, number>, key: K, value: number): number {
  map.set(key, value);
  return value;
}

function findTarget(findings: Findings, file: Dockerfile, { target }: Names): number | undefined {
  if (target === undefined) return file.stages.length === 0 ? undefined : file.stages.length - 1;
  const named = file.stages.findLastIndex((stage) => stage.name === target.toLowerCase());
  const numbered = /^\d+$/.test(target) && Number(target) < file.stages.length ? Number(target) : undefined;
  if (named >= 0) return named;
  if (numbered !== undefined) return numbered;
  const known = file.stages.flatMap((stage) => stage.name ?? []).join(', ') || 'none';
  report(
    findings,
    'error',
    'dockerfile-target',
    `there is no stage ${quote(target)}`,
    { line: 1, column: 1 },
    `named stages: ${known}`,
  );
  return undefined;
}

// A build context hides a stage of the same name; only earlier stages can be named; only COPY and mounts count stages.
function findStage(file: Dockerfile, names: Names, text: string, before: number, counted: boolean): number | undefined {
  if (names.contexts.includes(text)) return undefined;
  const named = file.stages.findLastIndex((stage, index) => index < before && stage.name === text.toLowerCase());
  if (named >= 0) return named;
  return counted && /^\d+$/.test(text) && Number(text) < before ? Number(text) : undefined;
}
