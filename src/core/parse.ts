import type { SourceBundle } from './discover.ts';
import type { FileReading, ParsedSource } from './formats/format.ts';
import { type Diagnostic, type Item, isClean } from './model.ts';

/** Parses every bundle on its own: a mistake in one file is that file's failure. */
export function parse(bundles: readonly SourceBundle[]): readonly Item<ParsedSource>[] {
  return bundles.map(parseBundle);
}

function parseBundle({ id, path, reader, reading, files }: SourceBundle): Item<ParsedSource> {
  if (reading.kind !== 'text' || reader === undefined) {
    const diagnostic = unreadable(path, reading);
    return { id, diagnostics: [diagnostic], ok: false, stage: 'discover', cause: diagnostic.message };
  }
  const { source, diagnostics } = reader.parse(reading.text, path, files);
  if (isClean(diagnostics)) return { id, diagnostics, ok: true, value: source };
  const cause = diagnostics.find((diagnostic) => diagnostic.severity === 'error')?.message ?? '';
  return { id, diagnostics, ok: false, stage: 'parse', cause };
}

function unreadable(path: string, reading: FileReading): Diagnostic {
  if (reading.kind === 'refused') {
    return {
      severity: 'error',
      code: reading.code,
      message: reading.message,
      path,
      ...(reading.hint ? { hint: reading.hint } : {}),
    };
  }
  if (reading.kind === 'absent') {
    return {
      severity: 'error',
      code: 'file-missing',
      message: 'the file does not exist',
      path,
      hint: 'correct the path in terrarium.yml',
    };
  }
  const hint = 'name an Azure ML environment, a conda file, a requirements file or a Dockerfile';
  return {
    severity: 'error',
    code: 'not-a-definition',
    message: 'expected an environment definition',
    path,
    line: 1,
    column: 1,
    hint,
  };
}
