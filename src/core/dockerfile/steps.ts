import { posix } from 'node:path';
import type { BuildStage, ContextSelection, ImageSpan, Instruction, Steps } from '../model/definition.ts';
import { type Position, quote, START } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { BaseImage, Reference } from '../model/reference.ts';
import { parseBaseImage } from '../names/base-image.ts';
import { formatPlatform, parsePlatform, platformHint } from '../names/platform.ts';
import { parseReference } from '../names/reference.ts';
import type { Lexeme } from './flags.ts';
import { isReservedArgument, reportReserved } from './reserved-argument.ts';
import {
  BUILD_PLATFORM,
  builderValues,
  checkGlobals,
  expandArgument,
  fromTexts,
  globalArguments,
  NO_BUILD_PLATFORM,
  type StepScope,
  TARGET,
  TARGET_STAGE,
} from './stage-bases.ts';
import { reachStages, type StageGraph } from './stage-graph.ts';
import { stageSources } from './stage-sources.ts';
import type { BaseSlot, Dockerfile, DockerfileStage, ParsedInstruction, StepOptions } from './syntax.ts';

/** Docker steps in canonical form, and everything needed to build and hash them. */
export interface DockerSteps {
  readonly steps: Steps;
  readonly slots: readonly BaseSlot[];
  readonly images: readonly ImageSpan[];
  /** Paths and patterns that the steps copy from the context; `undefined` if they copy nothing. */
  readonly sources: ContextSelection['sources'] | undefined;
  readonly target: string;
  /** Arguments that BuildKit is given beside those of the steps: they say what it would else take from its machine. */
  readonly builderArguments: readonly (readonly [string, string])[];
  /** The frontend named by `# syntax`; `undefined` if there is none, or if its text is not a reference. */
  readonly syntax: Reference | undefined;
}

/** Arguments that BuildKit passes to steps without a declaration and leaves out of its cache keys. */
const PROXY = /^(?:https?|ftp|no|all)_proxy$/i;

/** Reduces a Dockerfile to the stages that its target reaches. Errors are added to the findings. */
export function normalizeDockerfile(
  findings: Findings,
  file: Dockerfile,
  options: StepOptions,
): DockerSteps | undefined {
  const scope = { findings, file, options, globals: globalArguments(file, options) };
  checkGlobals(scope);
  const textsOf = fromTexts(scope);
  const graph = reachStages(findings, file, options, textsOf);
  if (graph === undefined) return undefined;
  const slots = new Slots(scope);
  const stages: BuildStage[] = [];
  const values = new Map<string, string>();
  const sources = stageSources(scope, graph);
  for (const index of graph.reached) {
    const stage = file.stages[index] as DockerfileStage;
    const from = graph.from.get(index);
    const base = typeof from === 'number' ? stageName(graph, from) : slots.base(stage, textsOf(index) ?? []);
    const steps = graph.instructions.get(index) ?? [];
    declareArguments(scope, steps, values);
    stages.push({ from: base, instructions: steps.map((step) => canonicalStep(step, graph, slots)) });
  }
  findUnusedArguments(scope, values);
  const reached = graph.reached.flatMap((index) => graph.instructions.get(index) ?? []);
  const secrets = reached.flatMap(secretIds);
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
    builderArguments: builderArguments(scope, values),
    syntax: parseReference(file.syntax),
  };
}

function stageName(graph: StageGraph, index: number): string {
  return `stage:${graph.reached.indexOf(index)}`;
}

function canonicalStep(step: ParsedInstruction, graph: StageGraph, slots: Slots): Instruction {
  const flags = step.flags.map((flag) => {
    const reference = step.references.find((candidate) => candidate.flag === flag);
    if (reference === undefined) return flag.text;
    const found = graph.references.get(reference);
    const name = found === undefined ? slots.copy(reference, step.line) : stageName(graph, found);
    return `${flag.text.slice(0, reference.at)}${name}${flag.text.slice(reference.at + reference.text.length)}`;
  });
  return {
    keyword: step.keyword,
    flags,
    words: step.words,
    heredocs: step.heredocs.map((heredoc) => [heredoc.word, heredoc.body] as const),
  };
}

/** A build context that is an image. https://docs.docker.com/reference/cli/docker/buildx/build/#build-context */
const IMAGE_CONTEXT = 'docker-image://';

/** Collects the images that reached stages name, in the order in which they are reached. */
class Slots {
  readonly all: BaseSlot[] = [];
  readonly spans: ImageSpan[] = [];
  readonly #keys: string[] = [];
  readonly #starts = new Set<number>();
  readonly #scope: StepScope;

  constructor(scope: StepScope) {
    this.#scope = scope;
  }

  /** The slot of a stage's FROM. Its texts, one per platform, are already expanded. */
  base(stage: DockerfileStage, texts: readonly string[]): string {
    if (texts.length > 0 && texts.every((text) => text === 'scratch')) return 'scratch';
    const platforms = this.#scope.options.platforms.map((platform) => this.#wanted(stage, platform));
    return `base:${this.#add(stage.from, stage.line, texts, platforms)}`;
  }

  /** The slot of a reference in `--from` or a mount, or `scratch`. */
  copy(reference: Lexeme, line: number): string {
    if (reference.text === 'scratch') return 'scratch';
    const texts = this.#scope.options.platforms.map(() => reference.text);
    return `base:${this.#add(reference, line, texts, this.#scope.options.platforms)}`;
  }

  #add(lexeme: Lexeme, line: number, texts: readonly string[], platforms: readonly string[]): number {
    const [first = ''] = texts;
    const { contexts } = this.#scope.options;
    const named = Object.hasOwn(contexts, first) ? contexts[first] : undefined;
    const image = named?.startsWith(IMAGE_CONTEXT) ? named.slice(IMAGE_CONTEXT.length) : undefined;
    const context = named !== undefined && image === undefined ? first : undefined;
    const images = platforms.map((platform, index) => ({
      platform,
      image: context === undefined ? this.#image(image ?? texts[index], line) : undefined,
    }));
    const key = JSON.stringify([context, images]);
    const known = this.#keys.indexOf(key);
    const index = known < 0 ? this.all.push({ context, images }) - 1 : known;
    if (known < 0) this.#keys.push(key);
    // An ONBUILD instruction can take effect in several stages.
    const placed = lexeme.text === '' || this.#starts.has(lexeme.start);
    if (!placed) this.spans.push({ slot: index, start: lexeme.start, end: lexeme.end });
    this.#starts.add(lexeme.start);
    return index;
  }

  // Texts without a value were reported when they were expanded.
  #image(text: string | undefined, line: number): BaseImage | undefined {
    const image = text === undefined ? undefined : parseBaseImage(text);
    if (text === undefined || image !== undefined) return image;
    const message = `expected an image reference, received ${quote(text)}`;
    this.#scope.findings.error('reference-syntax', message, { at: { line, column: 1 } });
    return undefined;
  }

  // Platform of the image, which differs if FROM specifies one.
  #wanted(stage: DockerfileStage, platform: string): string {
    if (stage.platform === undefined) return platform;
    const word = { text: stage.platform, line: stage.line };
    const text = expandArgument(this.#scope, word, this.#scope.globals(platform));
    const parsed = text === undefined ? undefined : parsePlatform(text);
    if (text !== undefined && parsed === undefined) {
      const message = `expected a platform such as linux/amd64, received ${quote(text)}`;
      const at = { line: stage.line, column: 1 };
      this.#scope.findings.error('platform-syntax', message, { at, hint: platformHint(text) });
    }
    return parsed === undefined ? '' : formatPlatform(parsed);
  }
}

// Only arguments that a reached stage declares take effect there: those that are set, and those that take the default
// of a global argument. A default in the stage itself is part of its instruction.
function declareArguments(scope: StepScope, steps: readonly ParsedInstruction[], values: Map<string, string>): void {
  const { findings, file, options } = scope;
  const builder = builderValues(options);
  for (const step of steps.filter((candidate) => candidate.keyword === 'ARG')) {
    const at = { line: step.line, column: 1 };
    for (const { name, value } of step.assignments) {
      if (BUILD_PLATFORM.includes(name) && builder === undefined) {
        findings.error('build-platform', `${name} is the builder's platform`, { at, hint: NO_BUILD_PLATFORM });
      }
      if (isReservedArgument(name))
        reportReserved(findings, name, { at, hint: 'remove it, or write a # syntax directive' });
      if ((TARGET.includes(name) && !hasDefault(file, name)) || PROXY.test(name)) continue;
      const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
      const inherited = value === undefined ? (inheritedValue(scope, name, at) ?? builder?.get(name)) : undefined;
      const resolved = given ?? inherited;
      if (resolved !== undefined) values.set(name, resolved);
    }
  }
}

function hasDefault(file: Dockerfile, name: string): boolean {
  return name === TARGET_STAGE || file.globals.some((global) => global.name === name && global.value !== undefined);
}

/** Default from before the first FROM, for an argument that declares none. It must be the same for all platforms. */
function inheritedValue(
  { findings, file, options, globals }: StepScope,
  name: string,
  at: Position,
): string | undefined {
  if (!hasDefault(file, name)) return undefined;
  const values = new Set(options.platforms.map((platform) => globals(platform)(name)));
  const [value] = values;
  if (values.size === 1 && typeof value === 'string') return value;
  const why = values.size > 1 ? 'differs from platform to platform' : 'uses an argument without a value';
  findings.error('dockerfile-argument', `the default of ${name} ${why}, which is not read yet`, { at });
  return undefined;
}

function builderArguments(
  { file, options }: StepScope,
  declared: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] {
  const uses = [...file.globals.map(({ value = '' }) => value), ...file.stages.flatMap(wordsOfFrom)];
  if (!uses.some((text) => BUILD_PLATFORM.some((name) => text.includes(name)))) return [];
  const isFree = (name: string) =>
    !declared.has(name) && !Object.hasOwn(options.buildArgs, name) && !hasDefault(file, name);
  return [...(builderValues(options) ?? [])].filter(([name]) => isFree(name));
}

function wordsOfFrom({ from, platform = '' }: DockerfileStage): readonly string[] {
  return [from.text, platform];
}

function findUnusedArguments({ findings, file, options }: StepScope, used: ReadonlyMap<string, string>): void {
  for (const name of options.expectedArgs ?? Object.keys(options.buildArgs)) {
    if (isReservedArgument(name)) reportReserved(findings, name, { at: START, hint: 'remove it from build-args' });
    if (used.has(name) || file.globals.some((global) => global.name === name) || PROXY.test(name)) continue;
    findings.warning('build-arg-unused', `no stage that is built declares the argument ${name}`, {
      at: START,
      hint: 'correct its name',
    });
  }
}

// https://docs.docker.com/reference/dockerfile/#run---mounttypesecret
function secretIds({ mounts }: ParsedInstruction): readonly string[] {
  return mounts.flatMap(({ type, values }) => {
    if (type !== 'secret') return [];
    return [values.get('source') || values.get('id') || posix.basename(values.get('target') ?? '')];
  });
}
