import { logicalLines } from '../formats/requirements-lines.ts';
import type { Document } from '../model.ts';
import { readToml } from '../toml.ts';
import { readYaml, type YamlNode } from '../yaml.ts';
import { lineStarts, type Place } from './place.ts';

/** A text that stands in a file: a scalar of YAML or TOML, or a line of a requirements file. */
export interface Written {
  readonly text: string;
  /** Key of the map that it stands in or under; empty for lines. */
  readonly key: string;
  /** True for an element of a list and for a line, false for the value of a key. */
  readonly element: boolean;
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

/** Texts of one document; `pointer` names the part of it in which a definition stands. */
export function writtenIn(document: Document, pointer: string): WrittenTexts {
  const { path, text } = document;
  if (/\.(?:ya?ml|json|runconfig)$/i.test(path)) return scalarsOf(document, readYaml(text, path), pointer);
  if (/\.toml$/i.test(path)) return scalarsOf(document, readToml(text, path), pointer);
  return /\.(?:txt|in|pip)$/i.test(path) ? { texts: linesOf(document), keys: [] } : NOTHING;
}

function scalarsOf(document: Document, reading: ReturnType<typeof readYaml>, pointer: string): WrittenTexts {
  if (!reading.ok) return NOTHING;
  const starts = lineStarts(document.text);
  const found: { texts: Written[]; keys: WrittenKey[] } = { texts: [], keys: [] };
  const visit = (node: YamlNode, key: string, element: boolean): void => {
    if (node.kind === 'scalar')
      found.texts.push({
        text: node.text,
        key,
        element,
        ...spanOf(document, offsetOf(document, starts, node.at), node.text),
      });
    else if (node.kind === 'list') for (const item of node.items) visit(item, key, true);
    else
      for (const entry of node.entries) {
        const start = offsetOf(document, starts, entry.at);
        found.keys.push({ key: entry.key, place: { path: document.path, start, end: start + entry.key.length } });
        visit(entry.value, entry.key, false);
      }
  };
  visit(narrow(reading.root, pointer), '', false);
  return found;
}

/** A scalar at a line and column of a document of YAML. */
export function scalarAt(document: Document, at: YamlNode['at'], text: string): Pick<Written, 'place' | 'exact'> {
  return spanOf(document, offsetOf(document, lineStarts(document.text), at), text);
}

function offsetOf({ text }: Document, starts: readonly number[], { line, column }: YamlNode['at']): number {
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  return (starts[line - 1] ?? 0) + column - 1 + mark;
}

// A plain scalar stands as it is, a quoted one between its quotes where it escapes nothing.
function spanOf({ path, text }: Document, offset: number, scalar: string): Pick<Written, 'place' | 'exact'> {
  const quote = /["']/.exec(text[offset] ?? '')?.[0] ?? '';
  const start = offset + quote.length;
  const end = start + scalar.length;
  const exact = scalar !== '' && text.startsWith(scalar, start) && (quote === '' || text[end] === quote);
  return { place: { path, start, end: exact ? end : start }, exact };
}

// `/environments/train` names an element of a list by its name.
function narrow(root: YamlNode, pointer: string): YamlNode {
  let node = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = stepInto(node, key);
    if (next === undefined) return node;
    node = next;
  }
  return node;
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
    return {
      text: line,
      key: '',
      element: true,
      place: { path, start, end: exact ? start + line.length : start },
      exact,
    };
  });
}
