import { quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { formatExtras, normalizeName } from '../../specifiers/requirement.ts';
import { entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import { booleanOf, stringFrom, stringOf, stringsOf, tableFrom, tablesOf } from '../../text/toml-fields.ts';
import { pointerPart } from '../locks/lock-lines.ts';
import { poetrySpecifiers } from '../poetry/constraint.ts';
import { mayAdd, type ProjectReading, type Wanted, wantedFrom } from './wanted.ts';

/**
 * The part of Poetry's tables that a definition uses: the project's dependencies, the same with an extra, or a group
 * alone.
 */
export type PoetrySelection =
  | { readonly kind: 'project'; readonly extra: DataEntry | undefined }
  | { readonly kind: 'group'; readonly table: DataMap };

/** The definitions in `[tool.poetry]`; none if `[project]` lists the dependencies. */
export function poetryNames(
  root: DataMap,
): readonly { readonly suffix: string; readonly selection: PoetrySelection }[] {
  const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
  const groups = tableIn(poetry, 'group')?.entries ?? [];
  const tables = [
    ...groups.map(({ key, value }) => ({
      suffix: `#/tool/poetry/group/${pointerPart(key)}/dependencies`,
      table: value.kind === 'map' ? tableIn(value, 'dependencies') : undefined,
    })),
    { suffix: '#/tool/poetry/dev-dependencies', table: tableIn(poetry, 'dev-dependencies') },
  ].flatMap(({ suffix, table }) =>
    table === undefined ? [] : [{ suffix, selection: { kind: 'group', table } as const }],
  );
  if (tableIn(poetry, 'dependencies') === undefined || hasDependencies(root)) return tables;
  const extras = (tableIn(poetry, 'extras')?.entries ?? []).map((extra) => ({
    suffix: `#/tool/poetry/extras/${pointerPart(normalizeName(extra.key))}`,
    selection: { kind: 'project', extra } as const,
  }));
  return [{ suffix: '', selection: { kind: 'project', extra: undefined } }, ...extras, ...tables];
}

/** Requirements of a selection; those that pip cannot express are reported. */
export function poetryWanted(reading: ProjectReading, selection: PoetrySelection): readonly Wanted[] {
  const { findings, root } = reading;
  const poetry = tableIn(tableIn(root, 'tool'), 'poetry');
  if (poetry === undefined) return [];
  checkSources(reading, poetry);
  if (selection.kind === 'group')
    return readEach(reading, selection.table.entries, (entry) => readDependency(reading, entry, () => true));
  const extra = extraMembers(findings, poetry, selection.extra);
  return readEach(reading, tableIn(poetry, 'dependencies')?.entries ?? [], (entry) => {
    const name = normalizeName(entry.key);
    return name === 'python' ? [] : readDependency(reading, entry, () => extra.has(name));
  });
}

// Beyond the budget, one entry is enough to report it for this definition.
function readEach(
  reading: ProjectReading,
  entries: readonly DataEntry[],
  read: (entry: DataEntry) => readonly Wanted[],
): readonly Wanted[] {
  const shown = reading.budget.left < 0 ? entries.slice(0, 1) : entries;
  return shown.flatMap((entry) => (mayAdd(reading, entry.at) ? read(entry) : []));
}

function tableIn(map: DataMap | undefined, key: string): DataMap | undefined {
  const node = map === undefined ? undefined : entryOf(map, key)?.value;
  return node?.kind === 'map' ? node : undefined;
}

function hasDependencies(root: DataMap): boolean {
  const project = tableIn(root, 'project');
  return project !== undefined && entryOf(project, 'dependencies') !== undefined;
}

// pip treats all indexes alike; Poetry searches them by priority.
function checkSources(reading: ProjectReading, poetry: DataMap): void {
  const { findings, budget } = reading;
  if (budget.left < 0) return;
  for (const source of tablesOf(findings, poetry, 'source')) {
    if (!mayAdd(reading, source.at)) return;
    if (stringOf(findings, source, 'priority') === 'explicit') continue;
    const hint = 'run "poetry lock": poetry.lock beside it says what is installed';
    findings.error('pyproject-source', 'sources of Poetry are not read', { at: source.at, hint });
  }
}

function extraMembers(findings: Findings, poetry: DataMap, extra: DataEntry | undefined): ReadonlySet<string> {
  const extras = tableIn(poetry, 'extras');
  return new Set(
    extras === undefined || extra === undefined ? [] : stringsOf(findings, extras, extra.key).map(normalizeName),
  );
}

const KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'git', 'branch', 'tag', 'rev'].concat([
  'subdirectory',
  'url',
  'path',
  'develop',
]);

function readDependency(
  reading: ProjectReading,
  { key, value }: DataEntry,
  isChosen: () => boolean,
): readonly Wanted[] {
  const { findings } = reading;
  const forms = value.kind === 'list' ? value.items : [value];
  return forms.flatMap((form, index): readonly Wanted[] => {
    if (index > 0 && !mayAdd(reading, form.at)) return [];
    if (form.kind === 'scalar') return readVersion(findings, key, form);
    const map = tableFrom(findings, form, `the dependency ${key}`);
    if (map === undefined || (booleanOf(findings, map, 'optional') && !isChosen())) return [];
    const unread = map.entries.find((entry) => !KEYS.includes(entry.key));
    if (unread === undefined) return readTable(findings, key, map);
    const message = `${quote(unread.key)} of the dependency ${quote(key)} is not read`;
    findings.error('pyproject-source', message, {
      at: unread.at,
      hint: 'run "poetry lock": poetry.lock says what is installed',
    });
    return [];
  });
}

function readVersion(findings: Findings, name: string, node: DataNode): readonly Wanted[] {
  const text = stringFrom(findings, node, `the version of ${name}`);
  const specifiers = text === undefined ? undefined : specifiersOf(findings, text, node);
  return specifiers === undefined ? [] : wantedFrom(findings, `${name}${specifiers}`, node.at);
}

function specifiersOf(findings: Findings, text: string, node: DataNode): string | undefined {
  const specifiers = poetrySpecifiers(text);
  if (specifiers !== undefined) return specifiers;
  const message = `the version constraint ${quote(text)} has no form that pip reads`;
  findings.error('pyproject-version', message, { at: node.at, hint: 'write it with >=, <, ==, != or ~=' });
  return undefined;
}

function readTable(findings: Findings, name: string, map: DataMap): readonly Wanted[] {
  const extras = formatExtras(stringsOf(findings, map, 'extras'));
  const conditions = conditionsOf(findings, map);
  const marker = conditions.length === 0 ? '' : ` ; ${conditions.map((text) => `(${text})`).join(' and ')}`;
  const said = ['version', 'git', 'url'].flatMap((key) => entryOf(map, key)?.value ?? []).at(0);
  const path = stringOf(findings, map, 'path');
  if (path !== undefined)
    return wantedFrom(findings, `${name}${extras}${marker}`, map.at).map((wanted) => ({ ...wanted, path }));
  const url = urlOf(findings, map);
  if (url !== undefined) return wantedFrom(findings, `${name}${extras} @ ${url}${marker}`, map.at, said);
  const version = stringOf(findings, map, 'version');
  const specifiers = version === undefined ? undefined : specifiersOf(findings, version, map);
  if (version === undefined) findings.error('field-missing', `expected version of ${quote(name)}`, { at: map.at });
  return specifiers === undefined ? [] : wantedFrom(findings, `${name}${extras}${specifiers}${marker}`, map.at, said);
}

function urlOf(findings: Findings, map: DataMap): string | undefined {
  const folder = stringOf(findings, map, 'subdirectory');
  const fragment = folder === undefined ? '' : `#subdirectory=${folder}`;
  const git = stringOf(findings, map, 'git');
  const wanted = stringOf(findings, map, 'rev') ?? stringOf(findings, map, 'tag') ?? stringOf(findings, map, 'branch');
  if (git !== undefined) return `git+${git}${wanted === undefined ? '' : `@${wanted}`}${fragment}`;
  const url = stringOf(findings, map, 'url');
  return url === undefined ? undefined : `${url}${fragment}`;
}

function conditionsOf(findings: Findings, map: DataMap): readonly string[] {
  const markers = stringOf(findings, map, 'markers');
  const platform = stringOf(findings, map, 'platform');
  const python = stringOf(findings, map, 'python');
  const versions = python === undefined ? [] : (pythonConditions(findings, python, map) ?? []);
  return [
    ...(markers === undefined ? [] : [markers]),
    ...(platform === undefined ? [] : [`sys_platform == "${platform}"`]),
    ...versions,
  ];
}

// `python_version` has two numbers, so only with some operators is it clear what such a bound means for 3.8.1.
function pythonConditions(findings: Findings, text: string, map: DataMap): readonly string[] | undefined {
  const specifiers = poetrySpecifiers(text);
  const parts = specifiers === undefined || specifiers === '' ? [] : specifiers.split(',');
  const conditions = parts.map((part) => {
    const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9.]+)$/.exec(part) ?? [];
    const full = version.split('.').length > 2;
    return version === '' || (!full && !['>=', '<'].includes(operator))
      ? undefined
      : `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
  });
  if (specifiers !== undefined && conditions.every((condition) => condition !== undefined)) return conditions;
  const message = `the version constraint ${quote(text)} of Python has no form that pip reads`;
  findings.error('pyproject-version', message, {
    at: entryOf(map, 'python')?.value.at ?? map.at,
    hint: 'write it as markers',
  });
  return undefined;
}
