import { type Position, quote } from '../../model/diagnostic.ts';
import type { Findings } from '../../model/findings.ts';
import { hasCredentials } from '../../names/url.ts';
import { checkKeys, fieldReader } from '../../text/fields.ts';
import type { DataEntry, DataNode } from '../../text/node.ts';
import { scalarType } from '../../text/yaml.ts';

/** A map of a v1 definition: entries by folded key, without entries that have no value. */
export interface Section {
  readonly at: Position;
  readonly entries: ReadonlyMap<string, DataEntry>;
}

// Unlike in other formats, messages never show the received value: it may be a password in the wrong field.
const v1 = fieldReader({
  map: 'a map',
  list: 'a list',
  scalar: () => 'a scalar of another type',
  isString: ({ text, plain }) => !plain || scalarType(text) === undefined,
  truth: /^(?:true|True|TRUE|false|False|FALSE)$/,
});

export const { wrongType } = v1;

/**
 * One common form of `baseImage`, `base_image` and `BaseImage`: the SDK, its YAML files and the first runconfig files
 * each use their own spelling.
 */
export function foldKey(key: string): string {
  return key.replaceAll('_', '').toLowerCase();
}

/** True for what the SDK treats as no value: null and an empty string. */
export function isAbsent(node: DataNode): boolean {
  return node.kind === 'scalar' && (node.text === '' || (node.plain && scalarType(node.text) === 'null'));
}

/** The entry of a key in any spelling; `undefined` if it has no value. */
export function entryIn(section: Section | undefined, key: string): DataEntry | undefined {
  return section?.entries.get(foldKey(key));
}

/** Reads a section; `undefined` if it is empty or not a map. No message shows its contents. */
export function readSection(
  findings: Findings,
  node: DataNode,
  where: string,
  known: readonly string[],
): Section | undefined {
  if (isAbsent(node)) return undefined;
  const map = v1.map(findings, node, where);
  if (map === undefined) return undefined;
  checkKeys(findings, map, { known, where, fold: foldKey });
  return sectionOf(findings, map, where);
}

/** Reads a map as a section and ignores its other keys. */
export function sectionOf(findings: Findings, map: DataNode, where: string): Section {
  const seen = new Map<string, DataEntry>();
  for (const entry of map.kind === 'map' ? map.entries : []) {
    const known = seen.get(foldKey(entry.key));
    if (known === undefined) seen.set(foldKey(entry.key), entry);
    else {
      const message = `${quote(known.key)} and ${quote(entry.key)} in ${where} are one field`;
      findings.error('yaml-duplicate-key', message, { at: entry.at, hint: 'remove one' });
    }
  }
  return { at: map.at, entries: new Map([...seen].filter(([, { value }]) => !isAbsent(value))) };
}

/** Reads the section under a key of a section. */
export function subsection(
  findings: Findings,
  parent: Section | undefined,
  key: string,
  known: readonly string[],
): Section | undefined {
  const entry = entryIn(parent, key);
  return entry === undefined ? undefined : readSection(findings, entry.value, key, known);
}

/** Reads a boolean, as JSON and both versions of YAML write it. */
export function readFlag(findings: Findings, section: Section | undefined, key: string, fallback: boolean): boolean {
  const entry = entryIn(section, key);
  return entry === undefined ? fallback : (v1.boolean(findings, entry.value, key) ?? fallback);
}

/** Reads a string as written; a plain scalar of another type is an error. */
export function readText(findings: Findings, section: Section | undefined, key: string): string | undefined {
  const entry = entryIn(section, key);
  return entry && v1.string(findings, entry.value, { what: key, expected: 'a text', hint: 'write it in quotes' });
}

/** Reads a list; `undefined` if it is empty or not a list. */
export function readList(findings: Findings, section: Section | undefined, key: string): readonly DataNode[] {
  const entry = entryIn(section, key);
  return entry === undefined ? [] : (v1.list(findings, entry.value, key) ?? []);
}

/** Reads `environmentVariables`: settings of a run, which are not hashed. */
export function readVariables(findings: Findings, section: Section): Readonly<Record<string, string>> {
  const node = entryIn(section, 'environmentVariables')?.value;
  const entries = (node && v1.map(findings, node, 'environmentVariables'))?.entries ?? [];
  return Object.fromEntries(
    entries.flatMap(({ key, value }): readonly (readonly [string, string])[] => {
      if (value.kind === 'scalar') return [[key, value.text]];
      wrongType(findings, value, { what: `environmentVariables.${key}`, expected: 'a text' });
      return [];
    }),
  );
}

const SECRET_KEY = /(?:password|passwd|pwd|token|secret|username|accountkey|apikey|connectionstring)$/;
const SECRET_HINT = 'remove it from the file and its history, and log in instead (docs/configuration.md#secrets)';

/** Warns about every field that holds a secret, by field name only. */
export function reportSecrets(findings: Findings, node: DataNode, trail = ''): void {
  if (node.kind === 'list') for (const item of node.items) reportSecrets(findings, item, trail);
  if (node.kind !== 'map') return;
  for (const { key, value, at } of node.entries) {
    const path = trail === '' ? key : `${trail}.${key}`;
    if (holdsSecret(key, value)) {
      const message = `${quote(path)} carries a secret, which is not read`;
      findings.warning('secret-in-file', message, { at, hint: SECRET_HINT });
    } else if (!CHECKED_ELSEWHERE.has(foldKey(key))) reportSecrets(findings, value, path);
  }
}

// Fields checked by their own readers: URLs with credentials are errors there, and a Dockerfile is checked as such.
const CHECKED_ELSEWHERE = new Set(['condadependencies', 'repositories', 'basedockerfile']);

function holdsSecret(key: string, value: DataNode): boolean {
  if (SECRET_KEY.test(foldKey(key))) return !isEmpty(value);
  return value.kind === 'scalar' && foldKey(key) !== 'basedockerfile' && hasCredentials(value.text);
}

/** True for null, an empty string, and a map or list that holds only such values. */
export function isEmpty(node: DataNode): boolean {
  if (node.kind === 'list') return node.items.every(isEmpty);
  return node.kind === 'map' ? node.entries.every(({ value }) => isEmpty(value)) : isAbsent(node);
}

/** True if YAML failed at a line that may hold a secret: the parser's message may show it. */
export function mayShowSecret(text: string, line: number | undefined): boolean {
  const lines = text.split('\n');
  const near = line === undefined ? lines : lines.slice(Math.max(0, line - 2), line + 1);
  return near.some((written) => /pass|pwd|token|secret|username|key/i.test(written));
}
