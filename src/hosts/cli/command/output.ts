import { writeOutput } from '../../../adapters/files/write-file.ts';
import { type Diagnostic, distinct, worstFirst } from '../../../core/model/diagnostic.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import { renderDiagnostic } from '../../../core/report/text.ts';

/** Writes to stdout: results only. */
export function print(text: string): void {
  writeOutput(text.endsWith('\n') ? text : `${text}\n`);
}

// JSON leaves these as they are, and a terminal may obey them.
function escapeControls(json: string): string {
  const asEscape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[\u007f-\u009f]/g, asEscape);
}

/** Writes JSON to stdout. */
export function printJson(value: unknown): void {
  writeOutput(`${escapeControls(JSON.stringify(value, undefined, 2))}\n`);
}

/** Writes a line about the run itself to stderr. */
export function printNote(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Writes findings to stderr, worst first, and at most as many as a run shows. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of worstFirst(shownFindings(distinct(diagnostics))))
    process.stderr.write(`${renderDiagnostic(diagnostic)}\n`);
}
