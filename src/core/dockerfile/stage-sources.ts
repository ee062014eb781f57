import { posix } from 'node:path';
import type { ContextSelection, ContextSource } from '../model/definition.ts';
import { quote } from '../model/diagnostic.ts';
import { parseHeredocWord } from './heredocs.ts';
import type { Mount } from './mounts.ts';
import { remoteKind } from './remote-source.ts';
import { transferWords } from './rules.ts';
import { expandWord } from './shell-expand.ts';
import { type Expansion, type Lookup, UNKNOWN } from './shell-variables.ts';
import { type StepScope, whyNot } from './stage-bases.ts';
import type { StageGraph } from './stage-graph.ts';
import type { ParsedInstruction } from './syntax.ts';

/** Variables of a stage. A variable that is missing here may be set in the base image. */
type Variables = Map<string, string | typeof UNKNOWN>;

/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` if a source cannot be
 * resolved without running the build, `undefined` if nothing is copied.
 */
export function stageSources(scope: StepScope, graph: StageGraph): ContextSelection['sources'] | undefined {
  const found = new Map<string, ContextSource>();
  const stages = new Map<number, Variables>();
  for (const index of graph.reached) {
    // A stage built on another stage inherits its ENV and ARG.
    const variables: Variables = new Map(stages.get(graph.from.get(index) ?? -1));
    stages.set(index, variables);
    const reader = new SourceReader(scope, variables);
    for (const step of graph.instructions.get(index) ?? []) {
      const excludes = excludesOf(step);
      for (const path of reader.read(step)) {
        const key = JSON.stringify([path, excludes]);
        const source = { path, line: step.line, ...(excludes.length === 0 ? {} : { excludes }) };
        if (!found.has(key)) found.set(key, source);
      }
    }
  }
  const sources = withFewExcludes([...found.values()]);
  if (sources.length === 0) return undefined;
  return sources.some(({ path, excludes }) => path === WHOLE && excludes === undefined) ? 'all' : sources;
}

/** So many lines may exclude something else of one source: each looks at every file below it. */
const MOST_EXCLUDES = 16;

function withFewExcludes(sources: readonly ContextSource[]): readonly ContextSource[] {
  return [...Map.groupBy(sources, ({ path }) => path).values()].flatMap((same): readonly ContextSource[] => {
    const [{ path, line } = { path: '', line: 1 }] = same;
    const whole = same.length > MOST_EXCLUDES || same.some(({ excludes }) => excludes === undefined);
    return whole ? [{ path, line }] : same;
  });
}

/**
 * What an instruction does not copy of a folder. With a pattern that says more than an ignore file does in the same way, or that is only
 * known while building, everything is taken to be copied. https://docs.docker.com/reference/dockerfile/#copy---exclude
 */
function excludesOf({ keyword, flags }: ParsedInstruction): readonly string[] {
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  // With --parents patterns start at the context, and at a place in the path where it has a pivot.
  if (flags.some(({ name }) => name === 'parents')) return [];
  const patterns = flags.flatMap(({ name, value = '' }) => (name === 'exclude' ? [value] : []));
  return patterns.every((pattern) => /^[\w.*?-][\w.*?/-]*$/.test(pattern)) ? patterns : [];
}

const WHOLE = '.';

/** Processes the instructions of a stage in order. */
class SourceReader {
  readonly #scope: StepScope;
  readonly #variables: Variables;

  constructor(scope: StepScope, variables: Variables) {
    this.#scope = scope;
    this.#variables = variables;
  }

  /** Paths in the context that an instruction reads. */
  read(step: ParsedInstruction): readonly string[] {
    if (step.keyword === 'ARG') this.#declare(step);
    if (step.keyword === 'ENV') this.#assign(step);
    for (const word of expandedWords(step)) this.#expand(step, word);
    if (step.keyword === 'RUN') return step.mounts.flatMap((mount) => this.#readMount(step, mount));
    return step.keyword === 'COPY' || step.keyword === 'ADD' ? this.#readTransfer(step) : [];
  }

  // The last ARG or ENV wins. An ARG without any value keeps the current value.
  #declare(step: ParsedInstruction): void {
    const { buildArgs, platforms } = this.#scope.options;
    const globals = this.#scope.globals(platforms.length === 1 ? (platforms[0] ?? '') : '');
    for (const { name, value } of step.assignments) {
      const given = Object.hasOwn(buildArgs, name) ? buildArgs[name] : undefined;
      const resolved = given ?? (value === undefined ? globals(name) : this.#textOf(step, value));
      if (resolved !== undefined) this.#variables.set(name, resolved);
    }
  }

  // All assignments see the variables as they were before the instruction.
  #assign(step: ParsedInstruction): void {
    const pairs = step.assignments.map(
      ({ name, value = '' }) => [this.#textOf(step, name), this.#textOf(step, value)] as const,
    );
    for (const [name, value] of pairs) {
      if (name === UNKNOWN) this.#variables.clear();
      else this.#variables.set(name, value);
    }
  }

  #readTransfer(step: ParsedInstruction): readonly string[] {
    const { flags, keyword, references, words } = step;
    const sources = words.slice(0, -1).filter((word) => parseHeredocWord(word) === undefined);
    const parents = flags.some(({ name, value = 'true' }) => name === 'parents' && value.toLowerCase() === 'true');
    const texts = sources.map((word) => [word, this.#textOf(step, word)] as const);
    for (const [, text] of texts) if (keyword === 'COPY' && text !== UNKNOWN) this.#checkLocal(step, text);
    if (references.length > 0) return [];
    return texts.flatMap(([word, text]) => {
      if (text === UNKNOWN) return keyword === 'ADD' && startsRemote(word) ? [] : this.#unresolved(step, word);
      return keyword === 'ADD' && remoteKind(text) !== undefined ? [] : this.#pathOf(step, text, parents);
    });
  }

  #checkLocal({ line }: ParsedInstruction, text: string): void {
    if (remoteKind(text) === undefined) return;
    const message = `COPY takes no URL, received ${quote(text)}`;
    this.#scope.findings.error('dockerfile-syntax', message, { at: { line, column: 1 }, hint: 'use ADD' });
  }

  #pathOf(step: ParsedInstruction, text: string, parents: boolean): readonly string[] {
    // Names with a backslash and patterns of --parents follow different rules.
    if (text.includes('\\')) return this.#unresolved(step, text);
    const path = contextPath(text);
    return [parents && /\*\*|\[/.test(path) ? folderOf(path) : path];
  }

  // Without `from`, the source is in the context: https://docs.docker.com/reference/dockerfile/#run---mounttypebind
  #readMount(step: ParsedInstruction, { from, values }: Mount): readonly string[] {
    const texts = new Map([...values].map(([key, value]) => [key, this.#textOf(step, value)] as const));
    const type = texts.get('type') ?? 'bind';
    if (from !== undefined || (type !== UNKNOWN && type.toLowerCase() !== 'bind')) return [];
    const source = texts.get('source') ?? WHOLE;
    return source === UNKNOWN ? this.#unresolved(step, values.get('source') ?? '') : [contextPath(source)];
  }

  #unresolved({ line }: ParsedInstruction, word: string): readonly string[] {
    const message = `source ${quote(word)} is only known while building: the whole context is hashed`;
    this.#scope.findings.note('copy-unresolved', message, { at: { line, column: 1 } });
    return [WHOLE];
  }

  #textOf(step: ParsedInstruction, word: string): string | typeof UNKNOWN {
    const expansion = this.#expand(step, word);
    return expansion.ok ? expansion.text : UNKNOWN;
  }

  #expand({ line }: ParsedInstruction, word: string): Expansion {
    const lookup: Lookup = (name) => (this.#variables.has(name) ? this.#variables.get(name) : UNKNOWN);
    const expansion = expandWord(word, this.#scope.file.escape, lookup);
    if (!expansion.ok && (expansion.why === 'syntax' || expansion.why === 'required')) {
      const message = `${quote(word)}: ${whyNot(expansion)}`;
      this.#scope.findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: WORD_HINT });
    }
    return expansion;
  }
}

// Words other than sources that BuildKit expands. The result is not used here, but an expansion error fails the build.
function expandedWords(step: ParsedInstruction): readonly string[] {
  const { keyword, flags, text, words, assignments } = step;
  if (keyword === 'USER' || keyword === 'WORKDIR' || keyword === 'STOPSIGNAL') return [text];
  if (keyword === 'VOLUME' || keyword === 'EXPOSE') return transferWords(step);
  if (keyword === 'LABEL') return assignments.flatMap(({ name, value = '' }) => [name, value]);
  if (keyword !== 'COPY' && keyword !== 'ADD') return [];
  const values = flags.flatMap(({ name, value = '' }) => (/^ch(?:own|mod|ecksum)$/.test(name) ? [value] : []));
  return [...values, words.at(-1) ?? ''];
}

// Whatever its arguments are: a scheme is not left again.
function startsRemote(word: string): boolean {
  return /^["']?(?:(?:https?|git|ssh):\/\/|[\w-]+@[a-z0-9.-]+:)/.test(word);
}

const WORD_HINT = 'close quotes and braces; COPY and ADD take paths with spaces in the JSON form: COPY ["a b", "/c/"]';

// Every source is relative to the context root: leading slashes and `..` cannot leave it.
function contextPath(text: string): string {
  return posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || WHOLE;
}

/** The folder before the first path segment that is a pattern. */
function folderOf(path: string): string {
  const parts = path.split('/');
  return (
    parts
      .slice(
        0,
        parts.findIndex((part) => /[*?[]/.test(part)),
      )
      .join('/') || WHOLE
  );
}
