import { allowedHosts, type Config } from '../config/config.ts';
import type { EnvironmentEntry } from '../config/entry.ts';
import type { Discovery } from '../discover/discover.ts';
import type { ParsedSource } from '../formats/contract/format.ts';
import { type Document, type Environment, isSelected, type Origin } from '../model/environment.ts';
import { Findings } from '../model/findings.ts';
import type { Item } from '../model/item.ts';
import { once } from '../model/once.ts';
import type { Part } from '../model/part.ts';
import { inTurns, type Turn, uninterrupted } from '../model/turn.ts';
import { slugOf } from '../names/slug.ts';
import type { Parsing } from '../parse/parse.ts';
import type { Files } from '../text/source-file.ts';
import { argumentReader, type ReadArguments } from './argument-files.ts';
import { type Assigned, assignEntries, assignSome } from './assign-entries.ts';
import { type Consumer, consumedPaths } from './consumed-paths.ts';
import { checkName, type NameRules, nameRules } from './declared-names.ts';
import { draftImage } from './draft-image.ts';
import { kindOf } from './kind-of.ts';
import { type Lookup, type ParentNames, parentNames } from './parents.ts';
import { checkRegisteredName } from './registered-names.ts';
import { normalizedOnce } from './reuse.ts';
import { selectionOf } from './selection.ts';

/** A definition, its origin and the stage it reached. */
export interface Normalized {
  readonly origin: Origin;
  readonly item: Item<Environment>;
}

/** Applies configuration, links parents among the environments, and decides what is selected. */
export async function normalize(
  discovery: Discovery,
  { definitions }: Parsing,
  config: Config,
  turn: Turn = uninterrupted,
): Promise<readonly Normalized[]> {
  const assigned = assignEntries(definitions, config);
  const names = parentNames(assigned, config);
  const drafts = await draftAll(assigned, { config, discovery, names }, turn);
  const consumed = consumedPaths(
    drafts.map((draft) => ({ ...draft, role: consumerRole(draft.parsed, config) })),
    discovery,
  );
  return withSharedNames(
    drafts.map(({ parsed, item }) => ({ origin: originOf(item.id, parsed, { config, names, consumed }), item })),
  );
}

/** What is known of a tree beside some of its definitions. */
export interface Rest {
  /** Ids and names by which the other definitions may be parents. */
  readonly names: ReadonlySet<string>;
  /** References that these provide, in full form. */
  readonly provided: ReadonlySet<string>;
  /** Files that environments refer to. */
  readonly consumed: ReadonlySet<string>;
  /** Ids of those whose name others have. */
  readonly shared: ReadonlySet<string>;
}

/**
 * The same for some of the definitions of a tree: those of the files that were discovered. `undefined` where one of them looks for a name
 * or a reference of one of the rest.
 */
export async function normalizeAmong(
  rest: Rest,
  discovery: Discovery,
  { definitions }: Parsing,
  config: Config,
  turn: Turn = uninterrupted,
): Promise<readonly Normalized[] | undefined> {
  const assigned = assignSome(definitions, config);
  const { names, hasReached } = watchNames(parentNames(assigned, config), rest);
  const drafts = await draftAll(assigned, { config, discovery, names }, turn);
  const { consumed, shared } = rest;
  const normalized = drafts.map(({ parsed, item }): Normalized => {
    const origin = originOf(item.id, parsed, { config, names, consumed });
    return { origin, item: shared.has(item.id) ? withSharedName(item) : item };
  });
  return hasReached() ? undefined : normalized;
}

/** Names of some definitions, and whether anybody looked for one of the others. */
function watchNames(
  names: ParentNames,
  rest: Rest,
): { readonly names: ParentNames; readonly hasReached: () => boolean } {
  let reached = false;
  const watch =
    <T>(own: Lookup<T>, others: ReadonlySet<string>): Lookup<T>['get'] =>
    (key) => {
      reached ||= others.has(key);
      return own.get(key);
    };
  const watched = {
    ...names,
    ids: { get: watch(names.ids, rest.names) },
    provided: { get: watch(names.provided, rest.provided) },
  };
  return { names: watched, hasReached: () => reached };
}

interface Draft {
  readonly parsed: Assigned;
  readonly item: Item<Environment>;
}

function draftAll(
  assigned: readonly Assigned[],
  { config, discovery, names }: Pick<Context, 'config' | 'discovery' | 'names'>,
  turn: Turn,
): Promise<readonly Draft[]> {
  const document = { path: config.path, text: config.text };
  const rules = { hosts: allowedHosts(config), ...nameRules(config) };
  const readArguments = argumentReader(discovery.files);
  const { accepted } = discovery;
  const isAccepted = once((before: ReadonlySet<string>) => isSameSet(before, accepted));
  const context = { config, document, names, rules, discovery, readArguments, isAccepted };
  return inTurns(assigned, turn, (parsed) => ({ parsed, item: normalizeItem(parsed, context) }));
}

/** What a definition is before anybody refers to it. */
function consumerRole({ path, source, entry }: Assigned, config: Config): Consumer['role'] {
  const facts = { path, entry, standing: source?.standing ?? 'part', consumed: false };
  const selection = selectionOf(config, facts);
  if (selection === 'candidate') return 'candidate';
  return selection === 'excluded' ? 'none' : 'selected';
}

/** Marks selected environments that have one name. */
function withSharedNames(all: readonly Normalized[]): readonly Normalized[] {
  const counts = new Map<string, number>();
  for (const { origin, item } of all)
    if (item.ok && item.value.name !== undefined && isSelected(origin))
      counts.set(item.value.name, (counts.get(item.value.name) ?? 0) + 1);
  return all.map(({ origin, item }) => {
    if (!item.ok || (counts.get(item.value.name ?? '') ?? 0) < 2) return { origin, item };
    return { origin, item: withSharedName(item) };
  });
}

function withSharedName(item: Item<Environment>): Item<Environment> {
  return item.ok ? { ...item, value: { ...item.value, sharesName: true } } : item;
}

function originOf(
  id: string,
  { path, source, entry }: Assigned,
  { config, names, consumed }: Pick<Context, 'config' | 'names'> & Pick<Rest, 'consumed'>,
): Origin {
  const format = source?.format ?? 'unknown';
  const kind = source === undefined ? 'user-managed' : kindOf(source, entry, names);
  const facts = { path, entry, standing: source?.standing ?? 'part', consumed: consumed.has(path) };
  return { id, source: path, format, kind, selection: selectionOf(config, facts) };
}

interface Context {
  readonly config: Config;
  /** The configuration file. */
  readonly document: Document;
  readonly names: ParentNames;
  /** What the configuration allows, looked up for each environment. */
  readonly rules: NameRules & { readonly hosts: ReadonlySet<string> };
  readonly discovery: Discovery;
  readonly readArguments: ReadArguments;
  /** True for what another tree accepts, where it is what this one accepts. */
  readonly isAccepted: (before: ReadonlySet<string>) => boolean;
}

function isSameSet(some: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return some.size === other.size && [...some].every((one) => other.has(one));
}

function normalizeItem(assigned: Assigned, context: Context): Item<Environment> {
  const { path, item, entry } = assigned;
  if (!item.ok) return item;
  const { config, discovery } = context;
  const documents = documentsOf(path, item.value, discovery.files);
  const { accepted } = discovery;
  const surroundings = { config, entry, path, documents, accepted, isAccepted: context.isAccepted };
  return normalizedOnce(assigned, context.names, surroundings, (names) => {
    const findings = new Findings(path, item.diagnostics);
    const scope = { ...context, names, documents };
    return findings.item(item.id, 'normalize', normalizeSource(findings, assigned, item.value, scope));
  });
}

function normalizeSource(
  findings: Findings,
  { path, item: { id }, entry }: Assigned,
  source: ParsedSource,
  { config, document, documents, names, rules, discovery, readArguments }: Context & Documents,
): Environment | undefined {
  const image = draftImage({ findings, id, source, config, entry, names, readArguments, hosts: rules.hosts });
  const name = entry?.name ?? source.name;
  const version = entry?.version ?? source.version;
  const named = entry?.name === undefined ? findings : findings.within(config.path);
  const nameAt = entry?.name === undefined ? source.nameAt : entry.at;
  if (name !== undefined) checkName(named, name, nameAt, rules);
  if (name !== undefined && version !== undefined)
    checkRegisteredName(named, { name, version }, nameAt, config.azureml);
  if (image === undefined) return undefined;
  const base = configuredBase(source, entry, config);
  return {
    id,
    slug: slugOf(id),
    source: path,
    format: source.format,
    kind: kindOf(source, entry, names),
    name,
    sharesName: false,
    version,
    description: entry?.description ?? source.description,
    tags: { ...source.tags, ...entry?.tags },
    variables: { ...source.variables, ...entry?.variables },
    provides: entry?.provides ?? [],
    test: entry?.test,
    pipCheck: entry?.pipCheck ?? config.defaults.pipCheck,
    owners: entry?.owners ?? config.owners,
    runsOn: entry?.runsOn ?? config.defaults.runsOn,
    policies: { ...config.policies, ...entry?.policies },
    documents,
    argumentFiles: entry?.buildArgsFiles ?? [],
    configuration: base === undefined ? undefined : document,
    parts: base === undefined ? source.parts : [...source.parts.filter(({ kind }) => kind !== 'image'), base],
    ...(source.asks === undefined ? {} : { asks: source.asks }),
    accepted: discovery.accepted,
    ...(source.azuremlAnonymousVersion === undefined
      ? {}
      : { azuremlAnonymousVersion: source.azuremlAnonymousVersion }),
    image,
  };
}

interface Documents {
  readonly documents: readonly Document[];
}

// Environments share one document per file, so the findings in it are collected once.
function documentsOf(path: string, { consumes, dockerfile }: ParsedSource, files: Files): readonly Document[] {
  const paths = new Set([path]);
  if (dockerfile !== undefined) paths.add(dockerfile.path);
  for (const consumed of consumes) paths.add(consumed);
  const documents: Document[] = [];
  for (const name of paths) {
    const reading = files.get(name);
    if (reading?.kind === 'text') documents.push(reading);
  }
  return documents;
}

// Chooses the base in the same order as `draftImage`: from the entry, the definition, then the default.
function configuredBase(
  { base }: ParsedSource,
  entry: EnvironmentEntry | undefined,
  { path, defaults }: Config,
): Part | undefined {
  if (entry?.base === undefined && (entry === undefined || base !== undefined)) return undefined;
  const text = entry.base ?? defaults.base;
  const at = entry.base === undefined ? defaults.baseAt : entry.baseAt;
  if (text === undefined || at === undefined) return undefined;
  // If that environment is maintained elsewhere, its image reference differs from the text written here.
  const raw = text.startsWith('environment:') ? {} : { raw: text };
  return { kind: 'image', text, written: { path, at, form: 'scalar', ...raw } };
}
