import { analyzeScalar } from './pyyaml-analysis.ts';
import { formatPyNumber, type PyList, type PyMap, type PyValue } from './pyyaml-scalar.ts';

const WIDTH = 80;
const INDENT = 2;
/** A longer key is written after `?`; the length includes the tag `!!str`. */
const MAX_SIMPLE_KEY = 128 - '!!str'.length;
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '\0': '0',
  '\x07': 'a',
  '\x08': 'b',
  '\x09': 't',
  '\x0A': 'n',
  '\x0B': 'v',
  '\x0C': 'f',
  '\x0D': 'r',
  '\x1B': 'e',
  '"': '"',
  '\\': '\\',
  '\x85': 'N',
  '\xA0': '_',
  '\u2028': 'L',
  '\u2029': 'P',
};

/**
 * The text that PyYAML's `yaml.dump(value, sort_keys=True)` writes: block style, sequences in a map not indented, long
 * scalars folded after column 80, ASCII only. Names and order of steps follow PyYAML's emitter, so that the two can be
 * compared. https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/emitter.py
 */
export function dumpPyYaml(root: PyMap | PyList): string {
  const emitter = new Emitter();
  emitter.container(root, undefined, false);
  return `${emitter.text()}\n`;
}

class Emitter {
  readonly #parts: string[] = [];
  #column = 0;
  #whitespace = true;
  #indention = true;

  text(): string {
    return this.#parts.join('');
  }

  /**
   * Writes a map or a list below `indent`, which is `undefined` for the root. `inMap` is true for the value of a key.
   */
  container(value: PyMap | PyList, indent: number | undefined, inMap: boolean): void {
    if (value instanceof Map) this.#map(value, indent);
    else this.#list(value as PyList, indent, inMap);
  }

  #list(list: PyList, indent: number | undefined, inMap: boolean): void {
    if (list.length === 0) this.#empty('[', ']');
    const indentless = inMap && !this.#indention;
    const inner = indent === undefined ? 0 : indentless ? indent : indent + INDENT;
    for (const item of list) {
      this.#writeIndent(inner);
      this.#indicator('-', true, true);
      this.#node(item, inner, false);
    }
  }

  #map(map: PyMap, indent: number | undefined): void {
    if (map.size === 0) this.#empty('{', '}');
    const inner = indent === undefined ? 0 : indent + INDENT;
    for (const [key, value] of [...map].sort(([a], [b]) => comparePoints(a, b))) {
      this.#writeIndent(inner);
      if (isSimpleKey(key)) {
        this.#string(key, inner + INDENT, true);
        this.#indicator(':', false);
      } else {
        this.#indicator('?', true, true);
        this.#string(key, inner + INDENT, false);
        this.#writeIndent(inner);
        this.#indicator(':', true, true);
      }
      this.#node(value, inner, true);
    }
  }

  #node(value: PyValue, indent: number, inMap: boolean): void {
    if (typeof value === 'string') this.#string(value, indent + INDENT, false);
    else if (value === null || typeof value !== 'object') this.#plain(scalarText(value), indent + INDENT, true);
    else this.container(value, indent, inMap);
  }

  #empty(open: string, close: string): void {
    this.#indicator(open, true);
    this.#indicator(close, false);
  }

  // A key before its colon is never folded.
  #string(text: string, indent: number, key: boolean): void {
    const analysis = analyzeScalar(text);
    if (analysis.plain) this.#plain(text, indent, !key);
    else if (analysis.singleQuoted) this.#singleQuoted(text, indent, !key);
    else this.#doubleQuoted([...text], indent, !key);
  }

  #indicator(indicator: string, needsWhitespace: boolean, indention = false): void {
    this.#put(this.#whitespace || !needsWhitespace ? indicator : ` ${indicator}`);
    this.#whitespace = false;
    this.#indention = this.#indention && indention;
  }

  #writeIndent(indent: number): void {
    if (!this.#indention || this.#column > indent || (this.#column === indent && !this.#whitespace)) this.#break();
    if (this.#column >= indent) return;
    this.#whitespace = true;
    this.#put(' '.repeat(indent - this.#column));
  }

  #break(): void {
    this.#parts.push('\n');
    this.#whitespace = true;
    this.#indention = true;
    this.#column = 0;
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#column += text.length;
  }

  #plain(text: string, indent: number, split: boolean): void {
    if (!this.#whitespace) this.#put(' ');
    this.#whitespace = false;
    this.#indention = false;
    for (const piece of text.split(/( +)/)) {
      if (piece === ' ' && split && this.#column > WIDTH) {
        this.#writeIndent(indent);
        this.#whitespace = false;
        this.#indention = false;
      } else this.#put(piece);
    }
  }

  #singleQuoted(text: string, indent: number, split: boolean): void {
    this.#indicator("'", true);
    let offset = 0;
    for (const piece of text.split(/( +|\n+)/)) {
      const inside = offset > 0 && offset + piece.length < text.length;
      if (piece.startsWith('\n')) this.#lineFeeds(piece, indent);
      else if (piece === ' ' && inside && split && this.#column > WIDTH) this.#writeIndent(indent);
      else this.#put(piece.replaceAll("'", "''"));
      offset += piece.length;
    }
    this.#indicator("'", false);
  }

  // One extra line feed: a single one would be folded into a blank.
  #lineFeeds(piece: string, indent: number): void {
    for (let count = 0; count <= piece.length; count += 1) this.#break();
    this.#writeIndent(indent);
  }

  #doubleQuoted(characters: readonly string[], indent: number, split: boolean): void {
    this.#indicator('"', true);
    let start = 0;
    for (let end = 0; end < characters.length; end += 1) {
      const character = characters[end] as string;
      if (!/^[\x20-\x7E]$/.test(character) || character === '"' || character === '\\') {
        this.#put(characters.slice(start, end).join(''));
        this.#put(escapeOf(character));
        start = end + 1;
      }
      const between = end > 0 && end < characters.length - 1;
      const long = this.#column + (end - start) > WIDTH;
      if (between && (character === ' ' || start >= end) && long && split) {
        this.#put(`${characters.slice(start, end).join('')}\\`);
        start = Math.max(start, end);
        this.#writeIndent(indent);
        this.#whitespace = false;
        this.#indention = false;
        if (characters[start] === ' ') this.#put('\\');
      }
    }
    this.#put(characters.slice(start).join(''));
    this.#indicator('"', false);
  }
}

function isSimpleKey(key: string): boolean {
  return key !== '' && [...key].length < MAX_SIMPLE_KEY && !analyzeScalar(key).multiline;
}

// Python compares strings by code points, JavaScript by UTF-16 units.
function comparePoints(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  const at = left.findIndex((character, index) => character !== right[index]);
  if (at < 0) return left.length - right.length;
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1);
}

function escapeOf(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return `\\${short}`;
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/representer.py#L167
function scalarText(value: null | boolean | bigint | number): string {
  if (value === null || typeof value === 'boolean') return String(value);
  const text = formatPyNumber(value);
  if (typeof value === 'bigint') return text;
  if (!Number.isFinite(value)) return text.replace(/(inf|nan)/, '.$1');
  return text.includes('.') ? text : text.replace('e', '.0e');
}
