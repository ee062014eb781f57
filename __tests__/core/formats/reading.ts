import type { FormatReader, ParsedFile, ParsedReading } from '../../../src/core/formats/contract/format.ts';
import type { FileReading } from '../../../src/core/model/tree.ts';
import { type ReadFiles, type SourceFile, sourceOpener } from '../../../src/core/text/source-file.ts';

/** A file as discover reads it. */
export function fileOf(text: string, path: string): SourceFile {
  const file = sourceOpener()(path, { kind: 'text', text });
  if (file.kind !== 'text') throw new Error(`${path} is no text`);
  return file;
}

/** Files as discover reads them. */
export function filesOf(texts: Readonly<Record<string, string>>): ReadFiles {
  return readingsOf(Object.entries(texts).map(([path, text]) => [path, { kind: 'text', text }]));
}

/** The same, where some could not be read. */
export function readingsOf(readings: Iterable<readonly [string, FileReading]>): ReadFiles {
  const open = sourceOpener();
  return new Map([...readings].map(([path, reading]) => [path, open(path, reading)]));
}

export function parseFile(
  reader: FormatReader,
  text: string,
  path: string,
  texts: Record<string, string> = {},
): ParsedFile {
  return reader.parse(fileOf(text, path), filesOf(texts));
}

/** The only definition of a file. */
export function parseOne(
  reader: FormatReader,
  text: string,
  path: string,
  texts: Record<string, string> = {},
): ParsedReading {
  const { definitions } = parseFile(reader, text, path, texts);
  const [definition] = definitions;
  if (definition === undefined || definitions.length > 1)
    throw new Error(`there are ${definitions.length} definitions`);
  return definition;
}

/** `path:line:column severity code: message (hint)` of each finding. */
export function findingsOf({ diagnostics }: Pick<ParsedReading, 'diagnostics'>): readonly string[] {
  return diagnostics.map(
    ({ path, line, column, severity, code, message, hint }) =>
      `${path}:${line}:${column} ${severity} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
  );
}
