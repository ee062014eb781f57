import { transferWords } from '../dockerfile/rules.ts';
import { expandWord } from '../dockerfile/shell-expand.ts';
import { type Lookup, UNKNOWN } from '../dockerfile/shell-variables.ts';
import type { ParsedInstruction } from '../dockerfile/syntax.ts';
import { quote } from '../model/diagnostic.ts';
import { TerrariumError } from '../model/errors.ts';
import { isRecord } from '../model/json.ts';
import { absolutePath } from './container-path.ts';
import { readCopy } from './copy-step.ts';
import { parseHealthcheck } from './healthcheck.ts';
import type { HistoryEntry, ImageChanges, LayerStep, RuntimeConfig } from './image-draft.ts';
import { parsePorts } from './ports.ts';
import { needsBuildKit } from './refusal.ts';
import { isSignal } from './stop-signal.ts';
import { Variables } from './variables.ts';

/** Values that instructions see beside those of the base. */
export interface Arguments {
  readonly escape: string;
  /** What a run gives for arguments. */
  readonly given: ReadonlyMap<string, string>;
  /** Values of arguments that the file declares before its first stage, and of the platform. */
  readonly globals: Lookup;
}

/**
 * Applies the instructions of a chain of stages, base first, to the configuration of a base. `stages` has one list a stage. Throws
 * `needs-buildkit` for what only a running container can do, and `build-failed` for what no builder takes.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/dockerfile2llb/convert.go
 */
export function runInstructions(
  stages: readonly (readonly ParsedInstruction[])[],
  base: RuntimeConfig,
  values: Arguments,
): ImageChanges {
  requireAssembled(stages);
  const run = new Run(base, values);
  for (const instructions of stages) run.stage(instructions);
  return run.changes();
}

/** Members of a configuration that BuildKit keeps of a base. https://github.com/moby/docker-image-spec/blob/v1.3.1/specs-go/v1/image.go */
const KEPT: ReadonlySet<string> = new Set(
  'User ExposedPorts Env Entrypoint Cmd Volumes WorkingDir Labels StopSignal ArgsEscaped Healthcheck OnBuild Shell'.split(
    ' ',
  ),
);

/** Refuses stages with an instruction that has to be run, before anything else is known of them. */
export function requireAssembled(stages: readonly (readonly ParsedInstruction[])[]): void {
  const other = stages.flat().find(({ keyword }) => !Object.hasOwn(INSTRUCTIONS, keyword));
  if (other !== undefined) throw needsBuildKit(`line ${other.line} is ${quote(`${other.keyword} ${other.text}`)}`);
}

type Apply = (run: Run, step: ParsedInstruction) => void;

class Run {
  readonly #values: Arguments;
  readonly #config: Record<string, unknown>;
  readonly #variables: Variables;
  readonly #history: HistoryEntry[] = [];
  readonly #layers: LayerStep[] = [];
  #author: string | undefined;
  /** True once this stage has its own CMD: an ENTRYPOINT takes away the base's alone. */
  #hasCommand = false;

  constructor(base: RuntimeConfig, values: Arguments) {
    this.#values = values;
    this.#config = Object.fromEntries(Object.entries(base).filter(([name]) => KEPT.has(name)));
    this.#variables = new Variables(textsOf(base.Env));
    if (!this.folder.startsWith('/')) throw needsBuildKit(`the base works in ${quote(this.folder)}`);
  }

  stage(instructions: readonly ParsedInstruction[]): void {
    this.#hasCommand = false;
    this.#variables.beginStage();
    const [trigger] = textsOf(this.#config.OnBuild);
    if (trigger !== undefined) throw needsBuildKit(`what it is built on has ONBUILD ${quote(trigger)}`);
    for (const step of instructions) {
      const layers = this.#layers.length;
      INSTRUCTIONS[step.keyword]?.(this, step);
      this.#history.push({
        createdBy: `${step.keyword} ${step.whole.text.trim().slice(step.keyword.length).trim()}`,
        isEmpty: this.#layers.length === layers,
      });
    }
  }

  changes(): ImageChanges {
    const config = { ...this.#config, Env: this.#variables.env };
    return { config, author: this.#author, history: this.#history, layers: this.#layers };
  }

  get folder(): string {
    return typeof this.#config.WorkingDir === 'string' && this.#config.WorkingDir !== ''
      ? this.#config.WorkingDir
      : '/';
  }

  get user(): string {
    return typeof this.#config.User === 'string' ? this.#config.User : '';
  }

  get shell(): readonly string[] {
    const shell = textsOf(this.#config.Shell);
    return shell.length === 0 ? ['/bin/sh', '-c'] : shell;
  }

  expand({ line }: ParsedInstruction, word: string): string {
    const expansion = expandWord(word, this.#values.escape, (name) => this.#variables.get(name));
    if (expansion.ok) return expansion.text;
    throw new TerrariumError('build-failed', `line ${line}: ${quote(word)} cannot be expanded`);
  }

  set(name: string, value: unknown): void {
    this.#config[name] = value;
  }

  /** Adds to a member that is an object. */
  addTo(name: string, members: readonly (readonly [string, unknown])[]): void {
    const before = isRecord(this.#config[name]) ? this.#config[name] : {};
    this.set(name, { ...before, ...Object.fromEntries(members) });
  }

  append(name: string, value: string): void {
    this.set(name, [...textsOf(this.#config[name]), value]);
  }

  setVariables(pairs: readonly (readonly [string, string])[]): void {
    for (const [name, value] of pairs) this.#variables.set(name, value);
  }

  declare(step: ParsedInstruction): void {
    const { given, globals } = this.#values;
    for (const { name, value } of step.assignments) {
      const known = given.get(name) ?? (value === undefined ? globals(name) : this.expand(step, value));
      if (known === UNKNOWN) throw needsBuildKit(`line ${step.line} asks for the machine that builds`);
      if (known !== undefined) this.#variables.declare(name, known);
    }
  }

  setAuthor(name: string): void {
    this.#author = name;
  }

  setCommand(command: readonly string[]): void {
    this.#hasCommand = true;
    this.set('Cmd', command);
  }

  setEntrypoint(command: readonly string[]): void {
    this.set('Entrypoint', command);
    if (!this.#hasCommand) this.set('Cmd', undefined);
  }

  addLayer(step: LayerStep): void {
    this.#layers.push(step);
  }
}

const INSTRUCTIONS: Readonly<Record<string, Apply>> = {
  ARG: (run, step) => run.declare(step),
  ENV: (run, step) => run.setVariables(pairsOf(run, step)),
  LABEL: (run, step) => run.addTo('Labels', pairsOf(run, step)),
  USER: (run, step) => run.set('User', run.expand(step, step.text)),
  WORKDIR: (run, step) => {
    const text = run.expand(step, step.text);
    const path = absolutePath(run.folder, text);
    // As it is written, where it is absolute.
    run.set('WorkingDir', text.startsWith('/') ? text : path);
    if (path !== '/') run.addLayer({ kind: 'folder', path, owner: run.user });
  },
  EXPOSE: (run, step) => {
    const words = transferWords(step).flatMap((word) => run.expand(step, word).split(/\s+/));
    const ports = words.flatMap((word) => (word === '' ? [] : parsePorts(word, step.line)));
    run.addTo(
      'ExposedPorts',
      ports.map((port) => [port, {}] as const),
    );
  },
  VOLUME: (run, step) => {
    const paths = transferWords(step).map((word) => run.expand(step, word));
    run.addTo(
      'Volumes',
      paths.map((path) => [path, {}] as const),
    );
  },
  STOPSIGNAL: (run, step) => {
    const signal = run.expand(step, step.text);
    if (!isSignal(signal)) throw needsBuildKit(`line ${step.line} stops with ${quote(signal)}`);
    run.set('StopSignal', signal);
  },
  SHELL: (run, { json }) => run.set('Shell', json),
  CMD: (run, step) => run.setCommand(commandOf(run, step)),
  ENTRYPOINT: (run, step) => run.setEntrypoint(commandOf(run, step)),
  HEALTHCHECK: (run, step) => run.set('Healthcheck', parseHealthcheck(step)),
  ONBUILD: (run, { text }) => run.append('OnBuild', text),
  MAINTAINER: (run, { text }) => run.setAuthor(text),
  COPY: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
  ADD: (run, step) => run.addLayer(readCopy(step, placeOf(run, step))),
};

// All of them see the variables as they were before the instruction.
function pairsOf(run: Run, step: ParsedInstruction): readonly (readonly [string, string])[] {
  return step.assignments.map(({ name, value = '' }) => [run.expand(step, name), run.expand(step, value)] as const);
}

function commandOf(run: Run, { json, text }: ParsedInstruction): readonly string[] {
  return json === undefined || json === 'mixed' ? [...run.shell, text] : json;
}

function placeOf(run: Run, step: ParsedInstruction) {
  return { folder: run.folder, expand: (word: string) => run.expand(step, word) };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one: unknown) => typeof one === 'string') : [];
}
