import { type Findings, quote, report } from './decode.ts';
import type { StepOptions } from './docker-steps.ts';
import type { Dockerfile, DockerfileStage } from './formats/dockerfile.ts';
import { expandWord, type Lookup } from './formats/shell-words.ts';
import { parsePlatform } from './names/platform.ts';

/** What a stage's FROM says once arguments are substituted: one text a platform; `undefined` when they have no value. */
export type FromTexts = (index: number) => readonly string[] | undefined;

/** Arguments that describe the machine that builds. */
export const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDARCH', 'BUILDVARIANT'];
export const NO_BUILD_PLATFORM = 'use TARGETPLATFORM: an image may not depend on the machine that builds it';

/** Substitutes the arguments of FROM lines, each line once. */
export function fromTexts(findings: Findings, file: Dockerfile, options: StepOptions): FromTexts {
  const seen = new Map<number, readonly string[] | undefined>();
  return (index) => {
    if (seen.has(index)) return seen.get(index);
    const texts = expandAll(findings, file, file.stages[index] as DockerfileStage, options);
    seen.set(index, texts);
    return texts;
  };
}

function expandAll(findings: Findings, file: Dockerfile, stage: DockerfileStage, options: StepOptions) {
  const texts: string[] = [];
  for (const platform of options.platforms) {
    const lookup = globalLookup(file, options, platform);
    const text = expandArgument(findings, file, stage.from.text, lookup, stage.line);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
export function expandArgument(
  findings: Findings,
  file: Dockerfile,
  text: string,
  lookup: Lookup,
  line: number,
): string | undefined {
  const expansion = expandWord(text, file.escape, lookup);
  if (expansion.ok) return expansion.text;
  const build = expansion.why === 'unknown' && BUILD_PLATFORM.includes(expansion.name);
  const hint = build
    ? NO_BUILD_PLATFORM
    : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
  const why =
    expansion.why === 'unknown' ? `argument ${expansion.name} has no value` : 'this substitution is not read yet';
  report(findings, 'error', 'dockerfile-argument', `${quote(text)}: ${why}`, { line, column: 1 }, hint);
  return undefined;
}

/** Values of global arguments: given, else default; defaults may use those before them. */
export function globalLookup(file: Dockerfile, options: Pick<StepOptions, 'buildArgs'>, platform: string): Lookup {
  const known = lookups.get(options) ?? new Map<string, Lookup>();
  const lookup = known.get(platform) ?? readGlobals(file, options, platform);
  lookups.set(options, known.set(platform, lookup));
  return lookup;
}

/** Lookups that were made, by the options of one normalization: every ARG of every stage asks for them. */
const lookups = new WeakMap<Pick<StepOptions, 'buildArgs'>, Map<string, Lookup>>();

function readGlobals(file: Dockerfile, options: Pick<StepOptions, 'buildArgs'>, platform: string): Lookup {
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
