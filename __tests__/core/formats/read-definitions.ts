import type { FormatReader } from '../../../src/core/formats/contract/format.ts';
import { fileOf, filesOf } from './reading.ts';

/** What a format reads in a text: by suffix, the pip entries, or the findings `severity code line:column message | hint`. */
export function readDefinitions(
  reader: FormatReader,
  path: string,
  text: string,
  others: Readonly<Record<string, string>> = {},
): Readonly<Record<string, readonly unknown[]>> {
  const { definitions } = reader.parse(fileOf(text, path), filesOf(others));
  return Object.fromEntries(
    definitions.map(({ suffix, source, diagnostics }) => {
      const findings = diagnostics.map(
        ({ severity, code, line, column, message, hint }) =>
          `${severity} ${code} ${line}:${column} ${message}${hint === undefined ? '' : ` | ${hint}`}`,
      );
      const broken = diagnostics.some(({ severity }) => severity === 'error');
      return [suffix, broken ? findings : [...findings, ...source.python.pip]];
    }),
  );
}
