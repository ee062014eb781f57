import type { FormatReader, ParsedFile, ParsedReading } from '../../../src/core/formats/contract/format.ts';
import type { FileReading, Files } from '../../../src/core/model/tree.ts';

/** Files as discover reads them. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]): [string, FileReading] => [path, { kind: 'text', text }]));
}

export function parseFile(
  reader: FormatReader,
  text: string,
  path: string,
  texts: Record<string, string> = {},
): ParsedFile {
  return reader.parse(text, path, filesOf(texts));
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
