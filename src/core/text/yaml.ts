import { LineCounter, type Node } from 'yaml';
import { type Position, START } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import { parseJson } from '../model/json.ts';
import type { DataReading } from './node.ts';
import { readOneDocument } from './yaml-document.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { checkYamlText } from './yaml-text.ts';
import { convertYaml, Refusal } from './yaml-tree.ts';

export { scalarType } from './yaml-scalar.ts';

/**
 * Parses one YAML document as the tools that install from it do, with aliases and merge keys expanded. Refused with a
 * position: syntax errors, duplicate keys, several documents, tags other than `!!str`, `!!seq` and `!!map`, keys that
 * are not strings, anything that PyYAML (YAML 1.1) and ruamel.yaml (YAML 1.2) read differently, and documents beyond
 * 200,000 lines, 200,000 nodes (alias targets count each time) or 64 levels. A `*.json` file that contains JSON is
 * parsed as JSON.
 */
export function readYaml(written: string, path: string): DataReading {
  const text = written.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const plain = readPlainYaml(text);
  if (plain !== undefined) return { ok: true, root: plain };
  const reading = readDocument(text, isJson(written, path));
  return reading.ok ? reading : { ok: false, diagnostic: { ...reading.diagnostic, path } };
}

/** Any text, without byte order mark and carriage returns; `readYaml` has a shorter way for plain ones. */
export function readDocument(text: string, json: boolean): DataReading {
  const fault = checkYamlText(text, json);
  if (fault !== undefined) return refuse(fault.code, positionOf(text, fault.offset), fault.message, fault.hint);
  const lines = new LineCounter();
  const reading = readOneDocument(text, lines);
  switch (reading.kind) {
    case 'empty':
      return { ok: true, root: { kind: 'scalar', at: START, text: '', plain: true } };
    case 'several':
      return refuse('yaml-syntax', locate(lines, reading.offset), SEVERAL, ONE);
    case 'refused': {
      const code = reading.isTag ? 'yaml-tag' : 'yaml-syntax';
      return refuse(code, locate(lines, reading.offset), firstLine(reading.message));
    }
    case 'document':
      return convert(reading.document.contents, text, lines);
  }
}

const SEVERAL = 'expected one document, received several';
const ONE = 'keep one document a file';

function convert(contents: Node | null, text: string, lines: LineCounter): DataReading {
  try {
    return { ok: true, root: convertYaml(contents, text, (offset) => locate(lines, offset)) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return refuse(error.code, locate(lines, error.offset), error.message, error.hint);
  }
}

function isJson(text: string, path: string): boolean {
  return /\.json$/i.test(path) && parseJson(text) !== undefined;
}

// The same text can be at several paths, so the caller adds the path.
function refuse(code: string, at: Position, message: string, hint?: string): DataReading {
  return { ok: false, diagnostic: finding('error', code, message, { path: '', at, hint }) };
}

function locate(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? text;
}
