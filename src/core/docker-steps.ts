import { type Findings, quote, report } from './decode.ts';
import {
  type Assignment,
  type Dockerfile,
  type DockerfileStage,
  type ParsedInstruction,
  parseAssignments,
} from './formats/dockerfile.ts';
import type { Lexeme } from './formats/dockerfile-lexer.ts';
import { expandWord, type Lookup } from './formats/shell-words.ts';
import type { BuildStage, ContextSelection, ImageSpan, Instruction, Steps } from './model.ts';
import { formatPlatform, parsePlatform } from './names/platform.ts';
import { formatReference, parseReference } from './names/reference.ts';
import { reachStages, type StageGraph } from './stage-graph.ts';
import { stageSources } from './stage-sources.ts';

export interface StepOptions {
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Names of build contexts that stand for environments. */
  readonly contexts: readonly string[];
  readonly target: string | undefined;
  readonly platforms: readonly string[];
}

/** An image that the steps name: what it is called for each platform, and for which platform it is wanted. */
export interface BaseSlot {
  /** Name of a build context, or `undefined` for a reference. */
  readonly context: string | undefined;
  /** One a platform of the environment: the platform of the image, and its reference in full form. */
  readonly images: readonly { readonly platform: string; readonly reference: string }[];
}

/** Docker steps in canonical form, and what is needed to build and to hash them. */
export interface DockerSteps {
  readonly steps: Steps;
  readonly slots: readonly BaseSlot[];
  readonly images: readonly ImageSpan[];
  /** Paths and patterns that the steps copy from the context; `undefined` when they copy nothing. */
  readonly sources: ContextSelection['sources'] | undefined;
  readonly target: string;
}

/** Arguments that BuildKit passes on without a declaration and never caches by. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;
const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETARCH', 'TARGETVARIANT'];
const BUILD = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];

/** Reduces a Dockerfile to the stages that its target reaches. Mistakes go to the findings. */
export function normalizeDockerfile(
  findings: Findings,
  file: Dockerfile,
  options: StepOptions,
): DockerSteps | undefined {
  const graph = reachStages(findings, file, options);
  if (graph === undefined) return undefined;
  const slots = new Slots(findings, file, options);
  const stages: BuildStage[] = [];
  const values = new Map<string, string>();
  const sources = stageSources(findings, file, graph, options);
  for (const index of graph.reached) {
    const stage = file.stages[index] as DockerfileStage;
    const from = graph.from.get(index);
    const base = typeof from === 'number' ? stageName(graph, from) : slots.base(stage);
    declareArguments(findings, file, stage, options, values);
    stages.push({
      from: base,
      instructions: stage.instructions.map((step) => canonicalStep(step, graph, slots, stage)),
    });
  }
  reportUnusedArguments(findings, file, options, values);
  const secrets = file.stages.flatMap((stage) => stage.instructions.flatMap(secretIds));
  return {
    steps: {
      arguments: [...values].sort(([a], [b]) => (a < b ? -1 : 1)),
      contexts: [],
      escape: file.escape,
      secrets: [...new Set(secrets)].sort(),
      stages,
      syntax: file.syntax,
    },
    slots: slots.all,
    images: slots.spans,
    sources,
    target: options.target ?? '',
  };
}

function stageName(graph: StageGraph, index: number): string {
  return `stage:${graph.reached.indexOf(index)}`;
}

function canonicalStep(step: ParsedInstruction, graph: StageGraph, slots: Slots, stage: DockerfileStage): Instruction {
  const flags = step.flags.map((flag) => {
    const reference = step.references.find((candidate) => candidate.start >= flag.start && candidate.end <= flag.end);
    if (reference === undefined) return flag.text;
    const index = graph.references.get(reference);
    const name = index === undefined ? slots.copy(reference, stage) : stageName(graph, index);
    const start = reference.start - flag.start;
    return `${flag.text.slice(0, start)}${name}${flag.text.slice(start + reference.text.length)}`;
  });
  return {
    keyword: step.keyword,
    flags,
    words: step.words,
    heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body] as const),
  };
}

/** Collects the images that reached stages name, in the order in which they are met. */
class Slots {
  readonly all: BaseSlot[] = [];
  readonly spans: ImageSpan[] = [];
  readonly #keys: string[] = [];
  readonly #findings: Findings;
  readonly #file: Dockerfile;
  readonly #options: StepOptions;

  constructor(findings: Findings, file: Dockerfile, options: StepOptions) {
    this.#findings = findings;
    this.#file = file;
    this.#options = options;
  }

  base(stage: DockerfileStage): string {
    if (stage.from.text === 'scratch') return 'scratch';
    return `base:${this.#add(stage.from, stage, stage.platform)}`;
  }

  copy(reference: Lexeme, stage: DockerfileStage): string {
    return `base:${this.#add(reference, stage, undefined)}`;
  }

  #add(lexeme: Lexeme, stage: DockerfileStage, platformFlag: string | undefined): number {
    const slot = this.#slot(lexeme, stage, platformFlag);
    const key = JSON.stringify(slot);
    const known = this.#keys.indexOf(key);
    const index = known < 0 ? this.all.push(slot) - 1 : known;
    if (known < 0) this.#keys.push(key);
    if (lexeme.text !== '') this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
    return index;
  }

  #slot(lexeme: Lexeme, stage: DockerfileStage, platformFlag: string | undefined): BaseSlot {
    if (this.#options.contexts.includes(lexeme.text)) {
      return { context: lexeme.text, images: this.#options.platforms.map((platform) => ({ platform, reference: '' })) };
    }
    const at = { line: stage.line, column: 1 };
    const images = this.#options.platforms.map((platform) => {
      const lookup = globalLookup(this.#file, this.#options, platform);
      const text = this.#expand(lexeme.text, lookup, at);
      const wanted = platformFlag === undefined ? platform : this.#platform(platformFlag, lookup, at);
      const reference = text === undefined ? undefined : parseReference(text);
      if (text !== undefined && reference === undefined) {
        report(this.#findings, 'error', 'reference-syntax', `expected an image reference, received ${quote(text)}`, at);
      }
      return { platform: wanted, reference: reference === undefined ? '' : formatReference(reference) };
    });
    return { context: undefined, images };
  }

  #expand(text: string, lookup: Lookup, at: { line: number; column: number }): string | undefined {
    const expansion = expandWord(text, this.#file.escape, lookup);
    if (expansion.ok) return expansion.text;
    const build = expansion.why === 'unknown' && BUILD.includes(expansion.name);
    const hint = build
      ? 'use TARGETPLATFORM: an image may not depend on the machine that builds it'
      : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
    const why =
      expansion.why === 'unknown' ? `argument ${expansion.name} has no value` : 'this substitution is not read yet';
    report(this.#findings, 'error', 'dockerfile-argument', `${quote(text)}: ${why}`, at, hint);
    return undefined;
  }

  #platform(flag: string, lookup: Lookup, at: { line: number; column: number }): string {
    const text = this.#expand(flag, lookup, at);
    const platform = text === undefined ? undefined : parsePlatform(text);
    if (text !== undefined && platform === undefined) {
      report(
        this.#findings,
        'error',
        'platform-syntax',
        `expected a platform such as linux/amd64, received ${quote(text)}`,
        at,
      );
    }
    return platform === undefined ? '' : formatPlatform(platform);
  }
}

/** Values of global arguments: given, else default; defaults may use those before them. */
export function globalLookup(file: Dockerfile, options: Pick<StepOptions, 'buildArgs'>, platform: string): Lookup {
  const values = new Map(Object.entries(platformValues(platform)));
  const lookup: Lookup = (name) => values.get(name);
  for (const { name, value } of file.globals) {
    const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
    const expansion = value === undefined ? undefined : expandWord(value, file.escape, lookup);
    const resolved = given ?? (expansion?.ok ? expansion.text : undefined);
    if (resolved !== undefined) values.set(name, resolved);
  }
  return lookup;
}

function platformValues(text: string): Readonly<Record<string, string>> {
  const platform = parsePlatform(text);
  if (platform === undefined) return {};
  const { os, architecture, variant = '' } = platform;
  return { TARGETPLATFORM: text, TARGETOS: os, TARGETARCH: architecture, TARGETVARIANT: variant };
}

// Only arguments that a reached stage declares have an effect there: those that are given, and those that take the default
// of a global argument. A default in the stage itself stands in its instruction.
function declareArguments(
  findings: Findings,
  file: Dockerfile,
  stage: DockerfileStage,
  options: StepOptions,
  values: Map<string, string>,
): void {
  const globals = globalLookup(file, options, options.platforms[0] ?? '');
  for (const step of stage.instructions.filter((candidate) => candidate.keyword === 'ARG')) {
    for (const { name, value } of parseAssignments(step.text, file.escape)) {
      if (BUILD.includes(name)) {
        const hint = 'use TARGETPLATFORM: an image may not depend on the machine that builds it';
        report(
          findings,
          'error',
          'build-platform',
          `${name} is the builder's platform`,
          { line: step.line, column: 1 },
          hint,
        );
      }
      if (TARGET.includes(name) || PROXY.test(name)) continue;
      const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
      const inherited = value === undefined && isGlobal(file, name) ? globals(name) : undefined;
      const resolved = given ?? inherited;
      if (resolved !== undefined) values.set(name, resolved);
    }
  }
}

function isGlobal(file: Dockerfile, name: string): boolean {
  return file.globals.some((assignment: Assignment) => assignment.name === name);
}

function reportUnusedArguments(
  findings: Findings,
  file: Dockerfile,
  options: StepOptions,
  used: ReadonlyMap<string, string>,
): void {
  for (const name of Object.keys(options.buildArgs)) {
    if (used.has(name) || isGlobal(file, name) || PROXY.test(name)) continue;
    report(
      findings,
      'warning',
      'build-arg-unused',
      `no stage that is built declares the argument ${name}`,
      { line: 1, column: 1 },
      'correct its name',
    );
  }
}

function secretIds(step: ParsedInstruction): readonly string[] {
  return step.flags.flatMap(({ text }) => {
    const mount = /^--mount=(.*)$/.exec(text)?.[1]?.split(',') ?? [];
    if (!mount.includes('type=secret')) return [];
    const id = mount.find((part) => part.startsWith('id='))?.slice('id='.length);
    const target = mount.find((part) => /^(?:target|dst|destination)=/.test(part))?.replace(/^[a-z]+=/, '');
    return [id ?? target?.split('/').at(-1) ?? ''];
  });
}
