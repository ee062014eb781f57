import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { once } from '../model/once.ts';
import { parsePlatform } from '../names/platform.ts';
import { templateBase } from '../names/template-pin.ts';
import { expandWord } from './shell-expand.ts';
import { type Expansion, type Lookup, UNKNOWN } from './shell-variables.ts';
import type { Dockerfile, DockerfileStage, GlobalArgument, StepOptions } from './syntax.ts';

/** A Dockerfile to be reduced to canonical steps, and its configuration. */
export interface StepScope {
  readonly findings: Findings;
  readonly file: Dockerfile;
  readonly options: StepOptions;
  /**
   * Values of the global arguments for a platform. Without a platform, values known only during the build are unknown.
   */
  readonly globals: (platform: string) => Lookup;
}

/**
 * The text of a stage's FROM after substituting arguments, one per platform; `undefined` if an argument has no value.
 */
export type FromTexts = (index: number) => readonly string[] | undefined;

/** Arguments that describe the platform of the build machine. */
export const BUILD_PLATFORM = ['BUILDPLATFORM', 'BUILDOS', 'BUILDOSVERSION', 'BUILDARCH', 'BUILDVARIANT'];

/**
 * What these arguments are where one platform is built: that platform, whatever machine builds, which BuildKit is told. `undefined`
 * for several platforms: one stage would be built for each of them.
 */
export function builderValues({ platforms }: Pick<StepOptions, 'platforms'>): ReadonlyMap<string, string> | undefined {
  const [only, ...more] = platforms;
  if (only === undefined || more.length > 0) return undefined;
  const values = Object.entries(platformValues(only));
  return new Map(
    values.flatMap(([name, value]) => (value === UNKNOWN ? [] : [[name.replace('TARGET', 'BUILD'), value]])),
  );
}
export const NO_BUILD_PLATFORM =
  'an image may not depend on the machine that builds it: write its value before the first FROM, as in "ARG BUILDPLATFORM=linux/amd64", or use TARGETPLATFORM';

/** Substitutes the arguments of FROM lines, once per line. */
export function fromTexts(scope: StepScope): FromTexts {
  return once(
    (index) => expandAll(scope, scope.file.stages[index] as DockerfileStage),
    (index) => index,
  );
}

function expandAll(scope: StepScope, stage: DockerfileStage) {
  const { options, globals } = scope;
  // A template is hashed as written: the backslashes in its pattern are not escapes.
  if (templateBase(stage.from.text) !== undefined) return options.platforms.map(() => stage.from.text);
  const texts: string[] = [];
  for (const platform of options.platforms) {
    const text = expandArgument(scope, { text: stage.from.text, line: stage.line }, globals(platform));
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return texts;
}

/** Substitutes arguments in a word of a FROM line; a word without a value is reported. */
export function expandArgument(
  { findings, file }: StepScope,
  { text, line }: { readonly text: string; readonly line: number },
  lookup: Lookup,
): string | undefined {
  const expansion = expandWord(text, file.escape, lookup);
  if (expansion.ok && expansion.unset === undefined) return expansion.text;
  const build = !expansion.ok && expansion.why === 'unknown';
  const hint = build
    ? NO_BUILD_PLATFORM
    : 'declare it before the first FROM with ARG NAME=default, or set it in build-args';
  findings.error(build ? 'build-platform' : 'dockerfile-argument', `${quote(text)}: ${whyNot(expansion)}`, {
    at: { line, column: 1 },
    hint,
  });
  return undefined;
}

/** Explains, for a message, why a word could not be expanded. */
export function whyNot(expansion: Expansion): string {
  if (expansion.ok) return `argument ${expansion.unset} has no value`;
  if (expansion.why === 'unknown') return `argument ${expansion.name} is only known while building`;
  if (expansion.why === 'required') return `argument ${expansion.name} has no value`;
  return expansion.why === 'syntax'
    ? 'quotes or braces do not match, or it is a form that BuildKit does not know'
    : 'the substitution is too long';
}

/** Reports defaults of global arguments that fail a build, even if unused. */
export function checkGlobals({ findings, file, options }: StepScope): void {
  readGlobals(file, options, options.platforms[0] ?? '', ({ value = '', line }, expansion) => {
    if (expansion.ok || expansion.why === 'unknown' || expansion.why === 'limit') return;
    const message = `${quote(value)}: ${whyNot(expansion)}`;
    findings.error('dockerfile-argument', message, { at: { line, column: 1 }, hint: 'correct the default' });
  });
}

/**
 * Values of global arguments by platform: as set, otherwise the default. Defaults may use earlier arguments. Computed
 * once per platform.
 */
export function globalArguments(file: Dockerfile, options: GlobalOptions): StepScope['globals'] {
  return once(
    (platform) => readGlobals(file, options, platform),
    (platform) => platform,
  );
}

type GlobalOptions = Pick<StepOptions, 'buildArgs' | 'target' | 'platforms'>;

function readGlobals(
  file: Dockerfile,
  options: GlobalOptions,
  platform: string,
  seen: (global: GlobalArgument, expansion: Expansion) => void = () => undefined,
): Lookup {
  const values = new Map<string, string | typeof UNKNOWN>(Object.entries(platformValues(platform)));
  const builder = builderValues(options);
  for (const name of BUILD_PLATFORM) values.set(name, builder?.get(name) ?? UNKNOWN);
  values.set(TARGET_STAGE, targetStage(file, options));
  const lookup: Lookup = (name) => values.get(name);
  for (const global of file.globals) {
    const { name, value } = global;
    const given = Object.hasOwn(options.buildArgs, name) ? options.buildArgs[name] : undefined;
    if (given !== undefined) values.set(name, given);
    if (given !== undefined || value === undefined) continue;
    const expansion = expandWord(value, file.escape, lookup);
    seen(global, expansion);
    const resolved = defaultOf(expansion);
    if (resolved === undefined) values.delete(name);
    else values.set(name, resolved);
  }
  return lookup;
}

function defaultOf(expansion: Expansion): string | typeof UNKNOWN | undefined {
  if (expansion.ok) return expansion.unset === undefined ? expansion.text : undefined;
  return expansion.why === 'unknown' ? UNKNOWN : undefined;
}

/** Argument that holds the name of the target stage. */
export const TARGET_STAGE = 'TARGETSTAGE';
/** Arguments that describe the target platform. */
export const TARGET = ['TARGETPLATFORM', 'TARGETOS', 'TARGETOSVERSION', 'TARGETARCH', 'TARGETVARIANT'];

function targetStage(file: Dockerfile, { target }: Pick<GlobalOptions, 'target'>): string {
  return target ?? file.stages.at(-1)?.name ?? 'default';
}

// Without a platform, these are known only during the build.
function platformValues(text: string): Readonly<Record<string, string | typeof UNKNOWN>> {
  const platform = parsePlatform(text);
  if (platform === undefined) return Object.fromEntries(TARGET.map((name) => [name, UNKNOWN]));
  const { os, architecture, variant = '' } = platform;
  return {
    TARGETPLATFORM: text,
    TARGETOS: os,
    TARGETOSVERSION: '',
    TARGETARCH: architecture,
    TARGETVARIANT: variant,
  };
}
