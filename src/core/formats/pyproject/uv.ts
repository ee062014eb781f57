import type { PipEntry } from '../../model/definition.ts';
import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import type { Part } from '../../model/part.ts';
import { hasCredentials } from '../../names/url.ts';
import {
  formatExtras,
  formatMarker,
  formatRequirement,
  normalizeName,
  parseRequirement,
} from '../../specifiers/requirement.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataMap } from '../../text/node.ts';
import { booleanOf, entriesOf, itemsOf, stringOf, tableOf, tablesOf } from '../../text/toml-fields.ts';
import { readRequirement } from '../requirements/entry.ts';
import type { PipTrail } from '../requirements/trail.ts';
import { type NamedRequirement, type ProjectReading, readWanted, type Wanted } from './wanted.ts';

/** What `[tool.uv]` says about where packages come from. */
export interface UvSettings {
  /** Lines for indexes and constraints, which come before the packages. */
  readonly lines: readonly PipEntry[];
  readonly parts: readonly Part[];
  readonly sources: ReadonlyMap<string, UvSource>;
}

interface UvSource {
  readonly at: Position;
  /** A URL as after `@`, or a local path; `undefined` if it cannot be read. */
  readonly url?: string;
  readonly path?: string;
}

/** Settings with which uv installs something else than pip does from the same lines. */
const UNREAD = [
  'override-dependencies',
  'exclude-dependencies',
  'find-links',
  'no-index',
  'prerelease',
  'resolution',
].concat(['no-binary', 'no-binary-package', 'exclude-newer', 'dependency-metadata']);

/** Reads `[tool.uv]`: https://docs.astral.sh/uv/reference/settings/ */
export function uvSettings(reading: ProjectReading): UvSettings {
  const { findings, root } = reading;
  const uv = tableOf(findings, tableOf(findings, root, 'tool'), 'uv');
  for (const key of UNREAD) {
    const entry = entryOf(uv, key);
    if (entry === undefined) continue;
    const hint = 'run "uv lock": uv.lock beside it says what is installed';
    findings.error('pyproject-setting', `${key} of [tool.uv] is not read`, { at: entry.at, hint });
  }
  const sources = entriesOf(findings, uv, 'sources');
  const constraints = constraintParts(reading, uv);
  const lines = constraints.map(({ text }) => text);
  return {
    lines: [...indexLines(findings, uv), ...(lines.length === 0 ? [] : [['-c', lines] as const])],
    parts: constraints,
    sources: new Map(
      sources.map(({ key, at, value }) => {
        const map = value.kind === 'map' ? value : undefined;
        return [normalizeName(key), map === undefined ? { at } : readSource(findings, map, at)] as const;
      }),
    ),
  };
}

/** The canonical lines of requirements, each using its source. */
export function wantedEntries(
  findings: Findings,
  wanted: readonly Wanted[],
  { sources }: UvSettings,
  trail: PipTrail,
  directory: string,
): readonly PipEntry[] {
  return wanted.flatMap((one): readonly PipEntry[] => {
    const { requirement, at } = one;
    const source = sources.get(requirement.name);
    if (source !== undefined && source.url === undefined && source.path === undefined)
      return unread(findings, requirement, at);
    const path = one.path ?? source?.path;
    if (path !== undefined) return localEntry(findings, requirement, path, at, trail, directory);
    return packageEntry(findings, one, source?.url, trail);
  });
}

function packageEntry(
  findings: Findings,
  { requirement: own, at, written }: Wanted,
  url: string | undefined,
  { parts }: PipTrail,
): readonly PipEntry[] {
  const requirement = url === undefined ? own : { ...own, specifier: '', url };
  const text = formatRequirement(requirement);
  parts.push({ kind: 'pip', text, requirement, written });
  const reading = parseRequirement(text);
  if (!reading.ok)
    findings.error('requirement-syntax', `requirement ${quote(text)}: ${reading.reason}`, { at, hint: reading.hint });
  if (hasCredentials(text)) findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
  else if (/\$\{/.test(text)) findings.error('pip-variable', 'variables in a URL are not read', { at, hint: SECRET });
  return [text];
}

const SECRET = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';

function localEntry(
  findings: Findings,
  { extras, marker }: NamedRequirement,
  path: string,
  at: Position,
  trail: PipTrail,
  directory: string,
): readonly PipEntry[] {
  const text = `${/^\.{1,2}\//.test(path) ? '' : './'}${path}${formatExtras(extras)}${formatMarker(marker)}`;
  const reading = readRequirement(text, [], { directory, constraint: false });
  if (!reading.ok) {
    findings.error(reading.code, reading.reason, { at, hint: reading.hint });
    return [];
  }
  if (typeof reading.entry !== 'string') trail.localPackages.push({ path: reading.entry[1], at });
  return [reading.entry];
}

function unread(findings: Findings, { name }: NamedRequirement, at: Position): readonly PipEntry[] {
  const message = `the source of ${quote(name)} in [tool.uv.sources] is not read`;
  const hint =
    'run "uv lock": uv.lock beside it says what is installed; or name a git URL, a URL or a path without a marker';
  findings.error('pyproject-source', message, { at, hint });
  return [];
}

const GIT = ['git', 'rev', 'tag', 'branch', 'subdirectory'];

// A source in a workspace, on an index or with a marker says more than a pip line can.
function readSource(findings: Findings, map: DataMap, at: Position): UvSource {
  const keys = map.entries.map(({ key }) => key);
  const text = (key: string) => stringOf(findings, map, key);
  const folder = text('subdirectory');
  const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
  const git = text('git');
  if (git !== undefined && keys.every((key) => GIT.includes(key))) {
    const wanted = text('rev') ?? text('tag') ?? text('branch');
    const url = `${git.replace(/^git\+/, '')}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
    return { at, url: `git+${url}` };
  }
  const url = text('url');
  if (url !== undefined && keys.every((key) => ['url', 'subdirectory'].includes(key)))
    return { at, url: `${url}${fragment}` };
  const path = text('path');
  return path !== undefined && keys.every((key) => ['path', 'editable'].includes(key)) ? { at, path } : { at };
}

// pip treats all indexes alike, but uv uses the first one that has the package:
// https://docs.astral.sh/uv/concepts/indexes/
function indexLines(findings: Findings, uv: DataMap): readonly string[] {
  const indexes = tablesOf(findings, uv, 'index').filter((map) => !booleanOf(findings, map, 'explicit'));
  const tables = indexes.flatMap((map) => {
    const url = stringOf(findings, map, 'url');
    const option = booleanOf(findings, map, 'default') ? '--index-url' : '--extra-index-url';
    return url === undefined ? [] : [{ option, url, at: map.at }];
  });
  const old = ['index-url', 'extra-index-url'].flatMap((key) => {
    const node = entryOf(uv, key)?.value;
    const items = node === undefined ? [] : node.kind === 'list' ? node.items : [node];
    return items.flatMap((item) =>
      item.kind === 'scalar' ? [{ option: `--${key}`, url: item.text, at: item.at }] : [],
    );
  });
  // To pip the main index replaces those before it.
  const isMain = ({ option }: { readonly option: string }) => option === '--index-url';
  const all = [...tables, ...old];
  return [...all.filter(isMain), ...all.filter((one) => !isMain(one))].flatMap(({ option, url, at }) => {
    if (hasCredentials(url)) findings.error('credentials-in-url', 'a URL carries credentials', { at, hint: SECRET });
    else if (/^https?:\/\/[^\s'"\\${}#]+$/.test(url)) return [`${option} ${url}`];
    else findings.error('pyproject-source', `expected the URL of an index, received ${quote(url)}`, { at });
    return [];
  });
}

function constraintParts(reading: ProjectReading, uv: DataMap): readonly Part[] {
  const items = itemsOf(reading.findings, uv, 'constraint-dependencies');
  return items
    .flatMap((item) => readWanted(reading, item))
    .map(({ requirement, written }) => ({ kind: 'pip', text: formatRequirement(requirement), requirement, written }));
}
