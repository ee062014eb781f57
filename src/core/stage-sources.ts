import { posix } from 'node:path';
import { type Findings, quote, report } from './decode.ts';
import type { StepOptions } from './docker-steps.ts';
import {
  type Dockerfile,
  type DockerfileStage,
  type ParsedInstruction,
  parseAssignments,
} from './formats/dockerfile.ts';
import { expandWord, type Lookup } from './formats/shell-words.ts';
import type { ContextSelection, ContextSource } from './model.ts';
import { globalLookup } from './stage-bases.ts';
import type { StageGraph } from './stage-graph.ts';

/** Variables whose values are known while a stage's instructions are read; `undefined` marks one that is not. */
type Scope = Map<string, string | undefined>;

/**
 * What the reached stages copy from the build context: paths and patterns relative to it, `all` when a source cannot be
 * resolved without running the build, `undefined` when nothing is copied.
 */
export function stageSources(
  findings: Findings,
  file: Dockerfile,
  graph: StageGraph,
  options: StepOptions,
): ContextSelection['sources'] | undefined {
  const found = new Map<string, ContextSource>();
  const scopes = new Map<number, { readonly env: Scope; readonly args: Scope }>();
  for (const index of graph.reached) {
    const stage = file.stages[index] as DockerfileStage;
    const parent = graph.from.get(index);
    // A stage that stands on another inherits its ENV and ARG.
    const inherited = parent === undefined ? undefined : scopes.get(parent);
    const env: Scope = new Map(inherited?.env);
    const args: Scope = new Map(inherited?.args);
    scopes.set(index, { env, args });
    for (const step of stage.instructions) {
      const lookup: Lookup = (name) => (env.has(name) ? env.get(name) : args.get(name));
      if (step.keyword === 'ARG') declareArgs(file, step, options, args, lookup);
      if (step.keyword === 'ENV') assignEnv(file, step, env, lookup);
      for (const path of sourcesOf(findings, file, step, lookup)) {
        if (!found.has(path)) found.set(path, { path, line: step.line });
      }
    }
  }
  if (found.size === 0) return undefined;
  return found.has('.') ? 'all' : [...found.values()];
}

function declareArgs(
  file: Dockerfile,
  step: ParsedInstruction,
  options: StepOptions,
  args: Scope,
  lookup: Lookup,
): void {
  const globals = globalLookup(file, options, options.platforms.length === 1 ? (options.platforms[0] ?? '') : '');
  for (const { name, value } of parseAssignments(step.text, file.escape)) {
    const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
    args.set(name, given ?? (value === undefined ? globals(name) : expand(file, value, lookup)));
  }
}

function assignEnv(file: Dockerfile, step: ParsedInstruction, env: Scope, lookup: Lookup): void {
  const legacy = /^([^\s=]+)\s+(.*)$/s.exec(step.text);
  const pairs =
    legacy === null ? parseAssignments(step.text, file.escape) : [{ name: legacy[1] ?? '', value: legacy[2] }];
  const values = pairs.map(
    ({ name, value }) => [name, value === undefined ? undefined : expand(file, value, lookup)] as const,
  );
  for (const [name, value] of values) env.set(name, value);
}

// A variable without a value here may have one in the base image, so that no default of ours can stand for it.
function expand(file: Dockerfile, text: string, lookup: Lookup): string | undefined {
  let known = true;
  const expansion = expandWord(text, file.escape, (name) => {
    const value = lookup(name);
    known &&= value !== undefined;
    return value;
  });
  return expansion.ok && known ? expansion.text : undefined;
}

function sourcesOf(findings: Findings, file: Dockerfile, step: ParsedInstruction, lookup: Lookup): readonly string[] {
  if (step.keyword === 'RUN') return step.flags.flatMap(({ text }) => mountSource(text));
  if (step.keyword !== 'COPY' && step.keyword !== 'ADD') return [];
  if (step.flags.some(({ text }) => text.startsWith('--from='))) return [];
  return step.words.slice(0, -1).flatMap((word) => {
    if (/^\d*<<-?[^<]+$/.test(word)) return [];
    const text = expand(file, word, lookup);
    if (text === undefined) {
      const message = `source ${quote(word)} is only known while building: the whole context is hashed`;
      report(findings, 'note', 'copy-unresolved', message, { line: step.line, column: 1 });
      return ['.'];
    }
    return step.keyword === 'ADD' && isRemote(text) ? [] : [contextPath(text)];
  });
}

// https://docs.docker.com/reference/dockerfile/#run---mounttypebind: without `from`, the source is in the context.
function mountSource(flag: string): readonly string[] {
  if (!flag.startsWith('--mount=')) return [];
  const parts = flag.slice('--mount='.length).split(',');
  const type = parts.find((part) => part.startsWith('type='))?.slice('type='.length) ?? 'bind';
  if (type !== 'bind' || parts.some((part) => part.startsWith('from='))) return [];
  const source = parts.find((part) => /^(?:source|src)=/.test(part))?.replace(/^[a-z]+=/, '');
  return [source === undefined || source.includes('$') ? '.' : contextPath(source)];
}

function isRemote(text: string): boolean {
  if (/^(?:https?|git|ssh):\/\/|^git@/.test(text)) return true;
  const [host = '', ...path] = (text.split('#', 1)[0] ?? '').split('/');
  return host.includes('.') && path.length > 0 && path.at(-1)?.endsWith('.git') === true;
}

// The context is the root of every source: leading slashes and `..` stay inside it.
function contextPath(text: string): string {
  return posix.normalize(`/${text}`).replace(/^\/|\/$/g, '') || '.';
}
