import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { normalizeName } from '../../specifiers/requirement.ts';
import { checkKeys, entryOf } from '../../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../../text/node.ts';
import { booleanOf, stringFrom, stringOf, stringsOf, tableFrom } from '../../text/toml-fields.ts';
import { poetrySpecifiers } from './constraint.ts';

/** A dependency of a project or of a locked package, in Poetry's format. */
export interface PoetryDependency {
  readonly name: string;
  /** Poetry version constraint; `undefined` for a package from a URL or a path. */
  readonly versions: string | undefined;
  /** Name of the index that it comes from, if given. */
  readonly source: string | undefined;
  readonly extras: readonly string[];
  /** True if it is only required by an extra. */
  readonly optional: boolean;
  readonly marker: string | undefined;
  readonly at: Position;
}

const KEYS = ['version', 'extras', 'markers', 'python', 'platform', 'optional', 'source', 'allow-prereleases'].concat(
  ['allows-prereleases', 'git', 'branch', 'tag', 'rev', 'subdirectory'],
  ['url', 'path', 'file', 'develop'],
);

/** Reads the forms of a dependency, each with its own condition. https://python-poetry.org/docs/1.8/dependency-specification/ */
export function parsePoetryDependency(findings: Findings, { key, value }: DataEntry): readonly PoetryDependency[] {
  const forms = value.kind === 'list' ? value.items : [value];
  return forms.flatMap((form) => (form.kind === 'scalar' ? plain(findings, key, form) : table(findings, key, form)));
}

function plain(findings: Findings, key: string, node: DataNode): readonly PoetryDependency[] {
  const versions = stringFrom(findings, node, `the version of ${quote(key)}`);
  const common = { source: undefined, extras: [], optional: false, marker: undefined, at: node.at };
  return versions === undefined ? [] : [{ ...common, name: normalizeName(key), versions }];
}

function table(findings: Findings, key: string, node: DataNode): readonly PoetryDependency[] {
  const map = tableFrom(findings, node, `the dependency ${quote(key)}`);
  if (map === undefined) return [];
  checkKeys(findings, map, KEYS, 'a dependency');
  const conditions = conditionsOf(findings, map);
  return [
    {
      name: normalizeName(key),
      versions: stringOf(findings, map, 'version'),
      source: stringOf(findings, map, 'source'),
      extras: stringsOf(findings, map, 'extras').map(normalizeName),
      optional: booleanOf(findings, map, 'optional'),
      marker: conditions.length === 0 ? undefined : conditions.map((text) => `(${text})`).join(' and '),
      at: map.at,
    },
  ];
}

function conditionsOf(findings: Findings, map: DataMap): readonly string[] {
  const markers = stringOf(findings, map, 'markers');
  return [
    ...(markers === undefined || markers === '' ? [] : [markers]),
    ...conditionFrom(findings, map, 'python', pythonMarker),
    ...conditionFrom(findings, map, 'platform', platformMarker),
  ];
}

function conditionFrom(
  findings: Findings,
  map: DataMap,
  key: string,
  markerOf: (text: string) => string | undefined,
): readonly string[] {
  const text = stringOf(findings, map, key);
  if (text === undefined || text.trim() === '*') return [];
  const marker = markerOf(text);
  if (marker !== undefined) return [marker];
  const at = entryOf(map, key)?.value.at;
  findings.error('pyproject-version', `the ${key} ${quote(text)} has no form as a marker`, { at, hint: HINT });
  return [];
}

const HINT = 'write it as markers, and lock again';

function platformMarker(text: string): string | undefined {
  return /^[a-z0-9]+$/.test(text) ? `sys_platform == "${text}"` : undefined;
}

// `python_version` has two numbers: with other operators, tools disagree on what such a bound means for 3.8.1.
function pythonMarker(text: string): string | undefined {
  const ranges = text.split(/\|\|?/).map((part) => {
    const specifiers = poetrySpecifiers(part.trim());
    const comparisons = (specifiers ?? '').split(',').map(pythonComparison);
    return comparisons.includes(undefined) ? undefined : comparisons.join(' and ');
  });
  return ranges.includes(undefined) ? undefined : ranges.map((range) => `(${range})`).join(' or ');
}

function pythonComparison(specifier: string): string | undefined {
  const [, operator = '', version = ''] = /^(>=|<|<=|>|==|!=)([0-9]+(?:\.[0-9]+){0,2})$/.exec(specifier) ?? [];
  const full = version.split('.').length > 2;
  if (version === '' || (!full && !['>=', '<'].includes(operator))) return undefined;
  return `python_${full ? 'full_' : ''}version ${operator} "${version}"`;
}
