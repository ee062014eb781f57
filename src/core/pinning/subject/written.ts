import { logicalLines } from '../../formats/requirements/lines.ts';
import type { Document } from '../../model/environment.ts';
import type { YamlNode } from '../../text/node.ts';
import { readToml } from '../../text/toml.ts';
import { readYaml } from '../../text/yaml.ts';
import { lineStarts, type Place } from './place.ts';

/** A text that stands in a file: a scalar of YAML or TOML, or a line of a requirements file. */
export interface Written {
  readonly text: string;
  /** What the file is: what a list in it means depends on that. */
  readonly form: 'yaml' | 'toml' | 'lines';
  /** Keys that lead to it from the root of the file; none for lines. */
  readonly keys: readonly string[];
  /** True for an element of a list and for a line, false for the value of a key. */
  readonly element: boolean;
  /** Sign that it is quoted with, or empty. */
  readonly quote: string;
  readonly place: Place;
  /** True where the file holds the text as it is between the ends of the place, so that it may be replaced. */
  readonly exact: boolean;
}

/** A key of a map, and where it stands. */
export interface WrittenKey {
  readonly key: string;
  readonly place: Place;
}

export interface WrittenTexts {
  readonly texts: readonly Written[];
  readonly keys: readonly WrittenKey[];
}

const NOTHING: WrittenTexts = { texts: [], keys: [] };

// Environments share files.
const READ = new WeakMap<Document, Map<string, WrittenTexts>>();

/** Texts of one document; `pointer` names the part of it in which a definition stands. */
export function writtenIn(document: Document, pointer: string): WrittenTexts {
  const parts = READ.get(document) ?? new Map<string, WrittenTexts>();
  READ.set(document, parts);
  const known = parts.get(pointer) ?? read(document, pointer);
  parts.set(pointer, known);
  return known;
}

function read(document: Document, pointer: string): WrittenTexts {
  const { path, text } = document;
  if (/\.(?:ya?ml|json|runconfig)$/i.test(path)) return scalarsOf(document, 'yaml', readYaml(text, path), pointer);
  if (/\.toml$/i.test(path)) return scalarsOf(document, 'toml', readToml(text, path), pointer);
  return /\.(?:txt|in|pip)$/i.test(path) ? { texts: linesOf(document), keys: [] } : NOTHING;
}

function scalarsOf(
  document: Document,
  form: 'yaml' | 'toml',
  reading: ReturnType<typeof readYaml>,
  pointer: string,
): WrittenTexts {
  if (!reading.ok) return NOTHING;
  const starts = lineStarts(document.text);
  const found: { texts: Written[]; keys: WrittenKey[] } = { texts: [], keys: [] };
  const shared = sharedNodes(reading.root);
  const visit = (node: YamlNode, keys: readonly string[], element: boolean): void => {
    if (node.kind === 'scalar') {
      const span = spanOf(document, offsetOf(document, starts, node.at), node.text);
      found.texts.push({ text: node.text, form, keys, element, ...span, exact: span.exact && !shared.has(node) });
    } else if (node.kind === 'list') for (const item of node.items) visit(item, keys, true);
    else
      for (const entry of node.entries) {
        const start = offsetOf(document, starts, entry.at);
        found.keys.push({ key: entry.key, place: { path: document.path, start, end: start + entry.key.length } });
        visit(entry.value, [...keys, entry.key], false);
      }
  };
  const part = narrow(reading.root, pointer);
  visit(part.node, part.keys, false);
  return found;
}

/** Nodes that several places mean, through aliases: what one of them is changed to, all are. */
function sharedNodes(root: YamlNode): ReadonlySet<YamlNode> {
  const seen = new Set<YamlNode>();
  const shared = new Set<YamlNode>();
  const visit = (node: YamlNode, within: boolean): void => {
    const again = within || seen.has(node);
    seen.add(node);
    if (again) shared.add(node);
    const children =
      node.kind === 'list' ? node.items : node.kind === 'map' ? node.entries.map(({ value }) => value) : [];
    for (const child of children) visit(child, again);
  };
  visit(root, false);
  return shared;
}

/** A scalar at a line and column of a document of YAML. */
export function scalarAt(
  document: Document,
  at: YamlNode['at'],
  text: string,
): Pick<Written, 'place' | 'exact' | 'quote'> {
  return spanOf(document, offsetOf(document, lineStarts(document.text), at), text);
}

function offsetOf({ text }: Document, starts: readonly number[], { line, column }: YamlNode['at']): number {
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return (starts[line - 1] ?? 0) + column - 1 + mark;
}

// A plain scalar stands as it is, a quoted one between its quotes where it escapes nothing.
function spanOf({ path, text }: Document, offset: number, scalar: string): Pick<Written, 'place' | 'exact' | 'quote'> {
  const quote = /["']/.exec(text[offset] ?? '')?.[0] ?? '';
  const start = offset + quote.length;
  const end = start + scalar.length;
  const exact = scalar !== '' && text.startsWith(scalar, start) && (quote === '' || text[end] === quote);
  return { quote, place: { path, start, end: exact ? end : start }, exact };
}

interface Part {
  readonly node: YamlNode;
  readonly keys: readonly string[];
}

// `/environments/train` names an element of a list by its name.
function narrow(root: YamlNode, pointer: string): Part {
  let part: Part = { node: root, keys: [] };
  for (const written of pointer.split('/').slice(1)) {
    const key = written.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = stepInto(part.node, key);
    if (next === undefined) return part;
    part = { node: next, keys: part.node.kind === 'map' ? [...part.keys, key] : part.keys };
  }
  return part;
}

function stepInto(node: YamlNode, key: string): YamlNode | undefined {
  if (node.kind === 'map') return node.entries.find((entry) => entry.key === key)?.value;
  if (node.kind === 'scalar') return undefined;
  const named = node.items.find(
    (item) =>
      item.kind === 'map' &&
      item.entries.some(({ key: own, value }) => own === 'name' && value.kind === 'scalar' && value.text === key),
  );
  return named ?? (/^\d+$/.test(key) ? node.items[Number(key)] : undefined);
}

function linesOf({ path, text }: Document): readonly Written[] {
  const starts = lineStarts(text);
  return logicalLines(text).map(({ text: line, line: number }) => {
    const from = (starts[number - 1] ?? 0) + (number === 1 && text.startsWith('\uFEFF') ? 1 : 0);
    const start = from + (/^[ \t]*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
    const exact = text.startsWith(line, start);
    const place = { path, start, end: exact ? start + line.length : start };
    return { text: line, form: 'lines', keys: [], element: true, quote: '', place, exact };
  });
}
