import { parseDockerfile } from '../dockerfile/parse.ts';
import { expandWord } from '../dockerfile/shell-expand.ts';
import type { Lookup } from '../dockerfile/shell-variables.ts';
import { globalArguments } from '../dockerfile/stage-bases.ts';
import { findTarget } from '../dockerfile/stage-graph.ts';
import type { DockerfileStage, ParsedInstruction } from '../dockerfile/syntax.ts';
import { quote } from '../model/diagnostic.ts';
import { TerrariumError } from '../model/errors.ts';
import { Findings } from '../model/findings.ts';
import { formatPlatform, parsePlatform } from '../names/platform.ts';
import { needsBuildKit } from './refusal.ts';

/** The stages that an image is made of, each on top of the one before. */
export interface StageChain {
  /** What the first of them is built on: an image, or `scratch`. */
  readonly base: string;
  /** Instructions of each stage. */
  readonly stages: readonly (readonly ParsedInstruction[])[];
  readonly escape: string;
  /** Values of arguments that are declared before the first stage, and of the platform. */
  readonly globals: Lookup;
}

export interface ChainRequest {
  readonly text: string;
  /** Stage to build; empty for the last one. */
  readonly target: string;
  readonly platform: string;
  readonly arguments: ReadonlyMap<string, string>;
}

/** Finds the stages of a Dockerfile that was checked before. */
export function stageChain({ text, target, platform, arguments: given }: ChainRequest): StageChain {
  const findings = new Findings('Dockerfile');
  const file = parseDockerfile(findings, text);
  const options = { buildArgs: Object.fromEntries(given), target: target || undefined, platforms: [platform] };
  const last = findTarget(findings, file, { target: target || undefined });
  const broken = findings.diagnostics.find(({ severity }) => severity === 'error');
  if (last === undefined || broken !== undefined)
    throw new TerrariumError('build-failed', broken?.message ?? `there is no stage ${quote(target)}`);
  const globals = globalArguments(file, options)(platform);
  const chain: DockerfileStage[] = [];
  let base = '';
  for (let at: number = last; at >= 0; ) {
    const stage = file.stages[at] as DockerfileStage;
    chain.unshift(stage);
    requirePlatform(stage, platform, (text) => expanded(text, stage.line, file.escape, globals));
    base = expanded(stage.from.text, stage.line, file.escape, globals);
    at = file.stages.slice(0, at).findLastIndex(({ name }) => name === base.toLowerCase());
  }
  return { base, stages: chain.map(({ instructions }) => instructions), escape: file.escape, globals };
}

function expanded(text: string, line: number, escapeChar: string, globals: Lookup): string {
  const expansion = expandWord(text, escapeChar, globals);
  if (expansion.ok) return expansion.text;
  throw new TerrariumError('build-failed', `line ${line}: ${quote(text)} cannot be expanded`);
}

// What is built for another machine is copied from, and not built on.
function requirePlatform(stage: DockerfileStage, platform: string, expand: (text: string) => string): void {
  if (stage.platform === undefined) return;
  const wanted = parsePlatform(expand(stage.platform));
  if (wanted !== undefined && formatPlatform(wanted) === platform) return;
  throw needsBuildKit(`line ${stage.line} is for the platform ${quote(stage.platform)}`);
}
