import type { Config } from './config.ts';
import type { EnvironmentEntry } from './config-entry.ts';
import { type Findings, findingsFor, quote, report } from './decode.ts';
import type { Discovery } from './discover.ts';
import { configFindings, draftImage } from './draft-image.ts';
import type { ParsedSource } from './formats/format.ts';
import { type Environment, type Format, type Item, isClean, type Kind, type Origin } from './model.ts';
import { directoryOf, relativeTo } from './names/path.ts';
import { parseReference } from './names/reference.ts';
import { slugOf } from './names/slug.ts';
import { type ParentNames, parentNames } from './parents.ts';
import type { Parsed, Parsing } from './parse.ts';
import { entryFor, selectionOf } from './selection.ts';
import type { Position } from './yaml.ts';

/** A definition with what it came from and how far it got. */
export interface Normalized {
  readonly origin: Origin;
  readonly item: Item<Environment>;
}

/** Applies configuration, finds parents among the environments, and decides what is selected. */
export function normalize(discovery: Discovery, { definitions }: Parsing, config: Config): readonly Normalized[] {
  const names = parentNames(definitions, config);
  const drafts = definitions.map((parsed) => ({ parsed, item: normalizeItem(parsed, config, names) }));
  const consumed = consumedPaths(drafts, discovery);
  return drafts.map(({ parsed, item }) => ({ origin: originOf(item, parsed, config, consumed), item }));
}

function originOf(
  item: Item<Environment>,
  { path, source }: Parsed,
  config: Config,
  consumed: ReadonlySet<string>,
): Origin {
  const format = source?.format ?? 'unknown';
  const kind = source === undefined ? 'user-managed' : kindOf(source);
  const facts = { id: item.id, path, standing: source?.standing ?? 'part', consumed: consumed.has(path) };
  return { id: item.id, source: path, format, kind, selection: selectionOf(config, facts) };
}

function normalizeItem({ path, item }: Parsed, config: Config, names: ParentNames): Item<Environment> {
  if (!item.ok) return item;
  const findings = findingsFor(path);
  const entry = entryFor(config, item.id, path);
  const environment = normalizeSource(findings, item.id, path, item.value, config, entry, names);
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
  if (entry?.name !== undefined) checkName(configFindings(findings, config), entry.name, entry.at);
  else if (source.name !== undefined) checkName(findings, source.name, source.nameAt);
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

/** Formats that list packages and nothing else. */
const PACKAGE_FORMATS: ReadonlySet<Format> = new Set([
  'conda',
  'conda-lock',
  'conda-explicit',
  'pixi',
  'pyproject',
  'uv-lock',
  'poetry-lock',
  'pylock',
  'requirements',
]);

function kindOf(source: ParsedSource): Kind {
  const { channels, conda, locked, pip } = source.python;
  const installs = channels.length + conda.length + pip.length + (locked?.length ?? 0) > 0;
  if (installs || PACKAGE_FORMATS.has(source.format)) return 'system-managed';
  const reference = source.base === undefined ? undefined : parseReference(source.base);
  const curated = reference?.registry === 'mcr.microsoft.com' && reference.path.startsWith('azureml/curated/');
  return curated && source.dockerfile === undefined ? 'curated' : 'user-managed';
}

// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", the service refuses
// "AzureML" also without the hyphen.
const RESERVED = ['AzureML', 'Microsoft'];

function checkName(findings: Findings, name: string, at: Position | undefined): void {
  const prefix = RESERVED.find((reserved) => name.startsWith(reserved));
  if (prefix !== undefined) {
    const message = `the prefix ${prefix} is reserved for curated environments, received ${quote(name)}`;
    report(findings, 'error', 'reserved-name', message, at, 'choose another name');
  }
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/.test(name)) return;
  const message = `expected a name of at most 255 letters, digits, dots, dashes and underscores, received ${quote(name)}`;
  report(findings, 'error', 'name-syntax', message, at);
}

/** Definition files that some environment reaches: they are parts of it. */
function consumedPaths(
  drafts: readonly { readonly parsed: Parsed; readonly item: Item<Environment> }[],
  discovery: Discovery,
): ReadonlySet<string> {
  const consumed = new Set<string>();
  for (const { path, item } of drafts.map(({ parsed }) => parsed)) {
    if (!item.ok) continue;
    const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
    for (const other of reached) if (other !== path) consumed.add(other);
  }
  const parts = discovery.bundles.filter(({ reader }) => reader !== undefined && PACKAGE_FORMATS.has(reader.format));
  for (const { item } of drafts) {
    if (!item.ok) continue;
    for (const part of parts) if (copies(item.value, part.path)) consumed.add(part.path);
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
