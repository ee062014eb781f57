import { allowedHosts, type Config, type EnvironmentEntry } from './config.ts';
import { type Findings, findingsFor, quote, report } from './decode.ts';
import type { Discovery, SourceBundle } from './discover.ts';
import { type BaseSlot, type DockerSteps, normalizeDockerfile } from './docker-steps.ts';
import type { DockerfilePart, ParsedSource } from './formats/format.ts';
import {
  type BaseUse,
  type ContextSelection,
  type Environment,
  type ImageDraft,
  type Item,
  isClean,
  type Kind,
  type Origin,
  type Steps,
} from './model.ts';
import { directoryOf, relativeTo, resolvePath } from './names/path.ts';
import { formatReference, parseReference } from './names/reference.ts';
import { slugOf } from './names/slug.ts';
import { linkParents, type ParentNames, parentNames } from './parents.ts';
import { entryFor, selectionOf } from './selection.ts';

/** A definition with what it came from and how far it got. */
export interface Normalized {
  readonly origin: Origin;
  readonly item: Item<Environment>;
}

const NO_STEPS: Steps = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };

/** Applies configuration, finds parents among the environments, and decides what is selected. */
export function normalize(
  discovery: Discovery,
  parsed: readonly Item<ParsedSource>[],
  config: Config,
): readonly Normalized[] {
  const names = parentNames(parsed, config);
  const drafts = parsed.map((item, index) =>
    normalizeItem(item, discovery.bundles[index] as SourceBundle, config, names),
  );
  const consumed = consumedPaths(parsed, drafts, discovery);
  return drafts.map((item, index) => ({
    origin: originOf(item, parsed[index], discovery.bundles[index] as SourceBundle, config, consumed),
    item,
  }));
}

function originOf(
  item: Item<Environment>,
  parsed: Item<ParsedSource> | undefined,
  bundle: SourceBundle,
  config: Config,
  consumed: ReadonlySet<string>,
): Origin {
  const format = bundle.reader?.format ?? 'unknown';
  const kind = item.ok
    ? item.value.kind
    : parsed?.ok
      ? kindOf(parsed.value)
      : format === 'conda' || format === 'requirements'
        ? 'system-managed'
        : 'user-managed';
  const facts = { path: bundle.path, declares: format === 'azureml', consumed: consumed.has(bundle.path) };
  return { id: item.id, source: bundle.path, format, kind, selection: selectionOf(config, facts) };
}

function normalizeItem(
  item: Item<ParsedSource>,
  bundle: SourceBundle,
  config: Config,
  names: ParentNames,
): Item<Environment> {
  if (!item.ok) return item;
  const findings = findingsFor(bundle.path);
  const entry = entryFor(config, bundle.path);
  const environment = normalizeSource(findings, item.id, bundle.path, item.value, config, entry, names);
  const diagnostics = [...item.diagnostics, ...findings.diagnostics];
  if (isClean(diagnostics) && environment !== undefined)
    return { id: item.id, diagnostics, ok: true, value: environment };
  const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
  return { id: item.id, diagnostics, ok: false, stage: 'normalize', cause };
}

function normalizeSource(
  findings: Findings,
  id: string,
  path: string,
  source: ParsedSource,
  config: Config,
  entry: EnvironmentEntry | undefined,
  names: ParentNames,
): Environment | undefined {
  const image = draftImage(findings, id, path, source, config, entry, names);
  const name = entry?.name ?? source.name;
  if (name !== undefined) checkName(findings, name, entry?.name === undefined ? undefined : { config, entry });
  if (image === undefined) return undefined;
  return {
    id,
    slug: slugOf(id),
    source: path,
    format: source.format,
    kind: kindOf(source),
    name,
    version: entry?.version ?? source.version,
    description: source.description,
    tags: source.tags,
    variables: source.variables,
    provides: entry?.provides ?? [],
    test: entry?.test,
    image,
  };
}

function kindOf(source: ParsedSource): Kind {
  const { channels, conda, pip } = source.python;
  if (channels.length + conda.length + pip.length > 0) return 'system-managed';
  if (source.format === 'conda' || source.format === 'requirements') return 'system-managed';
  const reference = source.base === undefined ? undefined : parseReference(source.base);
  const curated = reference?.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/');
  return curated && source.dockerfile === undefined ? 'curated' : 'user-managed';
}

// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", the service refuses
// "AzureML" also without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];

function checkName(
  findings: Findings,
  name: string,
  configured: { config: Config; entry: EnvironmentEntry } | undefined,
): void {
  const sink = configured === undefined ? findings : configFindings(findings, configured.config);
  const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
  if (prefix !== undefined) {
    const message = `the prefix ${prefix} is reserved for curated environments, received ${quote(name)}`;
    report(sink, 'error', 'reserved-name', message, configured?.entry.at, 'choose another name');
  }
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(name)) return;
  const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${quote(name)}`;
  report(sink, 'error', 'name-syntax', message, configured?.entry.at);
}

function draftImage(
  findings: Findings,
  id: string,
  path: string,
  source: ParsedSource,
  config: Config,
  entry: EnvironmentEntry | undefined,
  names: ParentNames,
): ImageDraft | undefined {
  const platforms = entry?.platforms ?? config.defaultPlatforms;
  const contexts = entry?.buildContexts ?? {};
  const part = source.dockerfile;
  const options = {
    buildArgs: entry?.buildArgs ?? {},
    contexts: Object.keys(contexts),
    target: entry?.target,
    platforms,
  };
  const inner = findingsFor(part?.path ?? path);
  const docker = part === undefined ? undefined : normalizeDockerfile(inner, part.dockerfile, options);
  findings.diagnostics.push(...inner.diagnostics);
  if (part !== undefined && docker === undefined) return undefined;
  if (part !== undefined && entry?.base !== undefined) {
    const hint = 'remove base, or write it into the Dockerfile as FROM';
    report(
      configFindings(findings, config),
      'error',
      'base-of-dockerfile',
      'a Dockerfile names its own base',
      entry.at,
      hint,
    );
  }
  const slots = docker?.slots ?? basesOf(findings, source, config, entry, platforms);
  const bases = linkParents(
    { ...configFindings(findings, config), at: entry?.at },
    id,
    useSlots(slots, platforms),
    contexts,
    names,
  );
  if (bases.some((base) => base.source.kind === 'image')) checkHosts(findings, bases, config);
  return {
    bases,
    context: part === undefined ? undefined : contextOf(configFindings(findings, config), part, docker, entry),
    dockerfile:
      part === undefined
        ? undefined
        : { path: part.path, text: part.text, target: docker?.target ?? '', images: docker?.images ?? [] },
    platforms,
    python: source.python,
    spark: source.spark,
    steps: docker?.steps ?? NO_STEPS,
  };
}

function basesOf(
  findings: Findings,
  source: ParsedSource,
  config: Config,
  entry: EnvironmentEntry | undefined,
  platforms: readonly string[],
): readonly BaseSlot[] {
  // `base` of terrarium.yml overrides the file's; the default base is for files that have none.
  const text = entry?.base ?? source.base ?? (entry === undefined ? undefined : config.defaultBase);
  if (text === undefined) {
    if (entry !== undefined) reportNoBase(findings, config, entry);
    return [];
  }
  if (text.startsWith('environment:')) {
    return [{ context: text, images: platforms.map((platform) => ({ platform, reference: '' })) }];
  }
  const reference = parseReference(text);
  if (reference === undefined) {
    const message = `expected an image reference, received ${quote(text)}`;
    report(configFindings(findings, config), 'error', 'reference-syntax', message, entry?.at, 'write name:tag');
    return [];
  }
  return [
    { context: undefined, images: platforms.map((platform) => ({ platform, reference: formatReference(reference) })) },
  ];
}

/** The same findings, for what `terrarium.yml` says of a definition. */
function configFindings(findings: Findings, config: Config): Findings {
  return { path: config.path, diagnostics: findings.diagnostics };
}

function reportNoBase(findings: Findings, config: Config, entry: EnvironmentEntry): void {
  const hint = `add to it: "base: python:3.12-slim", or once for all: "defaults: { base: python:3.12-slim }"`;
  const message = `${quote(findings.path)} has no base image`;
  report(configFindings(findings, config), 'error', 'no-base', message, entry.at, hint);
}

function useSlots(
  slots: readonly BaseSlot[],
  platforms: readonly string[],
): readonly (BaseUse & { readonly context: string | undefined })[] {
  return slots.flatMap(({ context, images }, slot) =>
    images.map((image, index) => ({
      slot,
      context,
      platform: platforms[index] ?? image.platform,
      imagePlatform: image.platform,
      source: { kind: 'image' as const, reference: image.reference },
    })),
  );
}

function checkHosts(findings: Findings, bases: readonly BaseUse[], config: Config): void {
  const allowed = allowedHosts(config);
  const hosts = bases.flatMap(({ source }) =>
    source.kind === 'image' ? [source.reference.split('/', 1)[0] ?? ''] : [],
  );
  for (const host of new Set(hosts.filter((name) => !allowed.includes(name)))) {
    const hint = `add ${host} to allowed-registries in terrarium.yml if it is to be trusted`;
    report(
      findings,
      'warning',
      'host-not-allowed',
      `registry ${quote(host)} is not in allowed-registries`,
      undefined,
      hint,
    );
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
    report(
      findings,
      'error',
      'path-refused',
      `context ${quote(entry?.context ?? '')}: ${configured.reason}`,
      entry?.at,
    );
    return undefined;
  }
  const directory = configured?.path ?? part.context ?? directoryOf(part.path);
  if (docker?.sources === undefined) return undefined;
  const shared = directory === '.' ? '.dockerignore' : `${directory}/.dockerignore`;
  return { directory, ignoreFiles: [`${part.path}.dockerignore`, shared], sources: docker.sources };
}

/** Definition files that some environment reaches: they are parts of it. */
function consumedPaths(
  parsed: readonly Item<ParsedSource>[],
  drafts: readonly Item<Environment>[],
  discovery: Discovery,
): ReadonlySet<string> {
  const consumed = new Set<string>();
  for (const item of parsed) {
    if (!item.ok) continue;
    for (const path of item.value.consumes) consumed.add(path);
    const dockerfile = item.value.dockerfile?.path;
    if (dockerfile !== undefined && dockerfile !== item.id) consumed.add(dockerfile);
  }
  const parts = discovery.bundles.filter(
    (bundle) => bundle.reader?.format === 'conda' || bundle.reader?.format === 'requirements',
  );
  for (const draft of drafts) {
    if (!draft.ok) continue;
    for (const part of parts) if (copies(draft.value, part.path)) consumed.add(part.path);
  }
  const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(directoryOf));
  for (const part of parts) if (models.has(directoryOf(part.path))) consumed.add(part.path);
  return consumed;
}

// A file that is copied by name belongs to the image; one that comes with a whole folder does so if the steps name it.
function copies({ image }: Environment, path: string): boolean {
  const { context, steps } = image;
  const inside = context === undefined ? undefined : relativeTo(context.directory, path);
  if (context === undefined || inside === undefined) return false;
  const named = context.sources === 'all' ? [] : context.sources.map((source) => source.path);
  if (named.includes(inside)) return true;
  const reached = context.sources === 'all' || named.some((source) => inside.startsWith(`${source}/`));
  const name = inside.slice(inside.lastIndexOf('/') + 1);
  return (
    reached &&
    steps.stages.some((stage) =>
      stage.instructions.some((step) => step.keyword === 'RUN' && step.words.some((word) => word.includes(name))),
    )
  );
}
