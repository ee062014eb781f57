import { writeOutput } from '../../../adapters/files/write-file.ts';
import { type Diagnostic, distinct, worstFirst } from '../../../core/model/diagnostic.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import { formatColumns, type ToneOf } from '../../../core/report/columns.ts';
import { type Screen, wrapLine } from '../../../core/report/screen.ts';
import { renderDiagnostic } from '../../../core/report/text.ts';
import { logLine } from '../../../core/text/safe-text.ts';
import { type ColorChoice, screenOf } from './terminal.ts';

/** Text, and where it goes: `out` is for results only. */
export type Emitted = readonly ['out' | 'err', string];

const recorders: ((emitted: Emitted) => void)[] = [];

/** Everything that is written from now on; answers what that was. */
export function recordOutput(): () => readonly Emitted[] {
  const output: Emitted[] = [];
  recorders.push((emitted) => output.push(emitted));
  return () => output;
}

let color: ColorChoice = 'auto';

/** Decides about colours, for all that is written from now on. */
export function chooseColor(choice: ColorChoice): void {
  color = choice;
}

/** How text for people is written to one of the two. */
export function screenFor(to: Emitted[0]): Screen {
  return screenOf(to === 'out' ? process.stdout : process.stderr, color, process.env);
}

/** Writes text as it is. */
export function emit(emitted: Emitted): void {
  const [to, text] = emitted;
  for (const record of recorders) record(emitted);
  if (to === 'out') writeOutput(text);
  else process.stderr.write(text);
}

/** Writes to stdout: results only. */
export function print(text: string): void {
  emit(['out', text.endsWith('\n') ? text : `${text}\n`]);
}

/** Writes lines of untrusted text to stdout, as they can be shown. */
export function printLines(lines: readonly string[]): void {
  print(lines.map((line) => logLine(line)).join('\n'));
}

/** Writes rows of safe cells to stdout. */
export function printTable(rows: readonly (readonly string[])[], toneOf?: ToneOf): void {
  print(formatColumns(rows, screenFor('out'), toneOf));
}

/** Writes lines of untrusted text to stdout, within the columns of a terminal. */
export function printWrapped(lines: readonly string[]): void {
  const { width } = screenFor('out');
  print(lines.flatMap((line) => wrapLine(logLine(line), width)).join('\n'));
}

// JSON leaves these as they are, and a terminal may obey them.
function escapeControls(json: string): string {
  const asEscape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(/[\u007f-\u009f]/g, asEscape);
}

/** Writes JSON to stdout. */
export function printJson(value: unknown): void {
  emit(['out', `${escapeControls(JSON.stringify(value, undefined, 2))}\n`]);
}

/** Writes a line about the run itself to stderr. */
export function printNote(line: string): void {
  emit(['err', `${line}\n`]);
}

/** Writes findings to stderr, worst first, and at most as many as a run shows. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  const screen = screenFor('err');
  for (const diagnostic of worstFirst(shownFindings(distinct(diagnostics))))
    emit(['err', `${renderDiagnostic(diagnostic, screen)}\n`]);
}
