import type { Config } from '../config/config.ts';
import type { EnvironmentEntry } from '../config/entry.ts';
import { readsContext } from '../dockerfile/onbuild.ts';
import { type DockerSteps, normalizeDockerfile } from '../dockerfile/steps.ts';
import type { BaseSlot, StepOptions } from '../dockerfile/syntax.ts';
import { type DockerfilePart, NO_STEPS, type ParsedSource } from '../formats/contract/format.ts';
import { factsOf } from '../formats/readers.ts';
import type { BaseUse, ContextSelection, ImageDraft, Python } from '../model/definition.ts';
import { quote, START } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { formatBaseImage, parseBaseImage, repositoryOf } from '../names/base-image.ts';
import { directoryOf, resolvePath } from '../names/path.ts';
import { recipeFor } from '../recipes/choose.ts';
import { localContext } from '../recipes/local-packages.ts';
import { lockedCondaRecipe } from '../recipes/locked.ts';
import { lockPlatforms } from '../recipes/locked-parts.ts';
import { indexPipRecipe } from '../recipes/pip-index.ts';
import type { ReadArguments } from './argument-files.ts';
import { CONDA_BASE, PYTHON_BASE } from './default-bases.ts';
import { type EntryScope, linkParents, type ParentNames, parentTriggers, type UnlinkedUse } from './parents.ts';

/** A definition whose image is drafted, and what configuration says of it. */
export interface DraftScope {
  /** Of the file that defines it. */
  readonly findings: Findings;
  readonly id: string;
  readonly source: ParsedSource;
  readonly config: Config;
  readonly entry: EnvironmentEntry | undefined;
  readonly names: ParentNames;
  readonly readArguments: ReadArguments;
  /** Registries that files may name. */
  readonly hosts: ReadonlySet<string>;
}

/** The image of a source with its configuration applied. Files of contexts are selected but not read. */
export function draftImage(scope: DraftScope): ImageDraft | undefined {
  const { findings, source, config, entry } = scope;
  const part = source.dockerfile;
  const options = stepOptions(scope);
  const docker = part && reduceDockerfile(findings, part, options);
  if (part !== undefined && docker === undefined) return undefined;
  const local = localContext(source.python.pip, source.localPackages);
  if (part !== undefined) checkDockerfile(scope, local !== undefined);
  const bases = draftBases(scope, docker, options);
  const inConfig = findings.within(config.path);
  const context = part === undefined ? local?.context : contextOf(inConfig, part, docker, entry);
  const written = { ...source.python, pip: local?.pip ?? source.python.pip };
  const locked = lockPlatforms(findings, written, options.platforms);
  const python = withSecrets(inConfig, withBytecode(locked, config, entry), config, entry);
  return {
    bases,
    context,
    dockerfile: part && docker && sourceOf(part, docker),
    platforms: options.platforms,
    python,
    spark: source.spark,
    steps: docker?.steps ?? NO_STEPS,
  };
}

function stepOptions({ findings, id, source, config, entry, names, readArguments }: DraftScope): StepOptions {
  const contexts = entry?.buildContexts ?? {};
  const buildArgs = entry === undefined ? {} : readArguments(findings, entry);
  return {
    buildArgs,
    // A file may be for several Dockerfiles.
    expectedArgs: Object.keys(entry?.buildArgs ?? {}),
    contexts,
    target: entry?.target,
    platforms: entry?.platforms ?? (source.platform === undefined ? config.defaults.platforms : [source.platform]),
    triggers: (from) => parentTriggers(from, id, contexts, names),
  };
}

function reduceDockerfile(findings: Findings, part: DockerfilePart, options: StepOptions): DockerSteps | undefined {
  const inner = new Findings(part.path);
  const docker = normalizeDockerfile(inner, part.dockerfile, options);
  findings.add(...inner.diagnostics);
  return docker;
}

function sourceOf({ path, text }: DockerfilePart, docker: DockerSteps): ImageDraft['dockerfile'] {
  const { target, syntax, images, builderArguments } = docker;
  return { path, text, target, syntax, images, builderArguments };
}

// A Dockerfile names its base, and copies what it needs.
function checkDockerfile({ findings, source, config, entry }: DraftScope, hasLocalPackages: boolean): void {
  if (entry?.base !== undefined) {
    const hint = 'remove base, or write it into the Dockerfile as FROM';
    findings.within(config.path).error('base-of-dockerfile', 'a Dockerfile names its own base', { at: entry.at, hint });
  }
  if (!hasLocalPackages) return;
  const hint = 'COPY and install the package in the Dockerfile';
  const at = source.localPackages[0]?.at ?? START;
  findings.error('local-package', 'a Dockerfile brings its own files, not local packages', { at, hint });
}

function draftBases(scope: DraftScope, docker: DockerSteps | undefined, options: StepOptions): readonly BaseUse[] {
  const { findings, id, config, entry, names, hosts } = scope;
  const { platforms, contexts, triggers } = options;
  const slots = docker?.slots ?? basesOf(scope, platforms);
  if (docker === undefined) checkTriggers(findings, slots, triggers);
  const place = { ...entryScope(findings, config, entry), id };
  const bases = linkParents(place, useSlots(slots, platforms), contexts, names);
  checkHosts(findings, bases, hosts);
  return bases;
}

// Other steps always compile what they install.
function withBytecode(python: Python, config: Config, entry: EnvironmentEntry | undefined): Python {
  const compiles = entry?.bytecode ?? config.defaults.bytecode;
  const recipe = recipeFor(python);
  const leavesOut = recipe === indexPipRecipe || recipe === lockedCondaRecipe;
  return compiles && leavesOut ? { ...python, bytecode: true } : python;
}

// Only generated steps that install something use secrets: a Dockerfile mounts its own.
function withSecrets(findings: Findings, python: Python, config: Config, entry: EnvironmentEntry | undefined): Python {
  const installs = recipeFor(python) !== undefined;
  const secrets = entry?.secrets ?? config.defaults.secrets;
  if (installs && secrets.length > 0) return { ...python, secrets };
  if (installs || entry?.secrets === undefined || secrets.length === 0) return python;
  const hint = 'remove secrets; in a Dockerfile: RUN --mount=type=secret,id=<id>';
  findings.error('secrets-unused', 'secrets are for packages that Terrarium installs', { at: entry.at, hint });
  return python;
}

// Without a Dockerfile there is no context to hash, and there are no stages.
function checkTriggers(findings: Findings, slots: readonly BaseSlot[], triggers: StepOptions['triggers']): void {
  const names = slots.flatMap(
    ({ context, images }) =>
      context ?? images.flatMap(({ image }) => (image === undefined ? [] : formatBaseImage(image))),
  );
  const found = names.flatMap(triggers).find((step) => readsContext(step) || step.references.length > 0);
  if (found === undefined) return;
  const message = `the parent has ONBUILD ${found.keyword}, which copies files into what depends on it`;
  const hint = 'build on it with a Dockerfile, or give the parent a stage without ONBUILD';
  findings.error('dockerfile-onbuild', message, { at: START, hint });
}

function basesOf({ findings, source, config, entry }: DraftScope, platforms: readonly string[]): readonly BaseSlot[] {
  // `base` in terrarium.yml overrides the base in the file; the default base is for files without one.
  const text = entry?.base ?? source.base ?? (entry === undefined ? undefined : config.defaults.base);
  if (text === undefined) {
    if (entry !== undefined) reportNoBase(findings, config, entry, source);
    return [];
  }
  if (text.startsWith('environment:')) {
    return [{ context: text, images: platforms.map((platform) => ({ platform, image: undefined })) }];
  }
  const image = parseBaseImage(text);
  if (image === undefined) {
    const message = `expected an image reference, received ${quote(text)}`;
    findings.within(config.path).error('reference-syntax', message, { at: entry?.at, hint: 'write name:tag' });
    return [];
  }
  return [{ context: undefined, images: platforms.map((platform) => ({ platform, image })) }];
}

// Without an entry, the definition itself names its parent.
function entryScope(findings: Findings, config: Config, entry: EnvironmentEntry | undefined): Omit<EntryScope, 'id'> {
  if (entry === undefined) return { findings, at: START };
  return { findings: findings.within(config.path), at: entry.at };
}

function reportNoBase(findings: Findings, config: Config, entry: EnvironmentEntry, { format }: ParsedSource): void {
  const base = factsOf(format).needsConda === true ? CONDA_BASE : PYTHON_BASE;
  const hint = `add to it: "base: ${base}", or once for all: "defaults: { base: ${base} }"`;
  const message = `${quote(findings.path)} has no base image`;
  findings.within(config.path).error('no-base', message, { at: entry.at, hint });
}

function useSlots(slots: readonly BaseSlot[], platforms: readonly string[]): readonly UnlinkedUse[] {
  return slots.flatMap(({ context, images }, slot) =>
    images.map(({ platform, image }, index) => ({
      slot,
      context,
      platform: platforms[index] ?? platform,
      imagePlatform: platform,
      source: image,
    })),
  );
}

function checkHosts(findings: Findings, bases: readonly BaseUse[], allowed: ReadonlySet<string>): void {
  const hosts = bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [repositoryOf(source).registry]));
  for (const host of new Set(hosts.filter((name) => !allowed.has(name)))) {
    const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
    findings.warning('host-not-allowed', `registry ${quote(host)} is not in allowed-registries`, { hint });
  }
}

function contextOf(
  findings: Findings,
  part: DockerfilePart,
  docker: DockerSteps | undefined,
  entry: EnvironmentEntry | undefined,
): ContextSelection | undefined {
  const configured = entry?.context === undefined ? undefined : resolvePath('.', entry.context);
  if (configured?.ok === false) {
    findings.error('path-refused', `context ${quote(entry?.context ?? '')}: ${configured.reason}`, { at: entry?.at });
    return undefined;
  }
  const directory = configured?.path ?? part.context ?? directoryOf(part.path);
  if (docker?.sources === undefined) return undefined;
  const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
  return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}
