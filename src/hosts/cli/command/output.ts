import { writeOutput } from '../../../adapters/files/write-file.ts';
import { type Diagnostic, distinct, quote, worstFirst } from '../../../core/model/diagnostic.ts';
import { TerrariumError } from '../../../core/model/errors.ts';
import { shownFindings } from '../../../core/model/findings.ts';
import { formatColumns, type ToneOf } from '../../../core/report/columns.ts';
import { type Screen, wrapLine } from '../../../core/report/screen.ts';
import { renderDiagnostic } from '../../../core/report/text.ts';
import { BETWEEN_ITEMS, jsonAround, jsonItem, jsonPieces } from '../../../core/text/json-pieces.ts';
import { logLine, withoutAgentCommands } from '../../../core/text/safe-text.ts';
import { type ColorChoice, screenOf } from './terminal.ts';

/** Text, and where it goes: `out` is for results only. Or results in pieces, with the text between two of them. */
export type Emitted = readonly ['out' | 'err', string] | readonly ['pieces', string, readonly Piece[]];

/** What is printed of one definition. */
export type Piece = readonly [id: string, text: string];

const recorders: ((emitted: Emitted) => void)[] = [];

/** Everything that is written from now on; answers what that was. */
export function recordOutput(): () => readonly Emitted[] {
  const output: Emitted[] = [];
  recorders.push((emitted) => output.push(emitted));
  return () => output;
}

/** How a run is told about. */
export interface OutputChoice {
  readonly color: ColorChoice;
  /** True where only results and errors are written. */
  readonly isQuiet: boolean;
}

let choice: OutputChoice = { color: 'auto', isQuiet: false };

/** Decides about all that is written from now on. */
export function chooseOutput(next: OutputChoice): void {
  choice = next;
}

/** How text for people is written to one of the two. */
export function screenFor(to: 'out' | 'err'): Screen {
  return screenOf(to === 'out' ? process.stdout : process.stderr, choice.color, process.env);
}

/** Writes text as it is. */
export function emit(emitted: Emitted): void {
  const [to, text, pieces] = emitted;
  if (to === 'pieces') {
    emitPieces(text, pieces);
    return;
  }
  for (const record of recorders) record(emitted);
  write(to, text);
}

/** The same for results in pieces, which are not all there at once unless somebody records them. */
function emitPieces(between: string, pieces: Iterable<Piece>): void {
  const recorded = recorders.length === 0 ? undefined : [...pieces];
  if (recorded !== undefined) for (const record of recorders) record(['pieces', between, recorded]);
  let text = '';
  let isFirst = true;
  for (const [, piece] of recorded ?? pieces) {
    if (text.length >= WRITTEN_AT_ONCE) {
      write('out', text);
      text = '';
    }
    text += isFirst ? piece : between + piece;
    isFirst = false;
  }
  write('out', text);
}

function write(to: 'out' | 'err', text: string): void {
  if (live !== '') process.stderr.write(CLEAR);
  if (to === 'out') writeOutput(text);
  else process.stderr.write(text);
  if (live !== '') process.stderr.write(live);
}

const CLEAR = '\r\u001b[K';

/** The line that is shown now. */
let live = '';

/** Shows a line of safe text below all others until the next one is shown, on a terminal. An empty one takes it away. */
export function showLive(line: string): void {
  const { width } = screenFor('err');
  if (width === undefined || choice.isQuiet || (line === '' && live === '')) return;
  // The last column of some terminals begins a new line.
  live = line.slice(0, width - 1);
  process.stderr.write(`${CLEAR}${live}`);
}

/** True where a live line is seen. */
export function hasLive(): boolean {
  return screenFor('err').width !== undefined && !choice.isQuiet;
}

/** Writes to stdout: results only. */
export function print(text: string): void {
  emit(['out', text.endsWith('\n') ? text : `${text}\n`]);
}

/** Controls that a terminal would obey; lines may end as those of Windows do. */
const OBEYED = /(?!\r\n)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

/** Writes a file of untrusted text to stdout as it is, to be redirected; refuses what a terminal or the log of a CI would obey. */
export function printFile(text: string): void {
  if (withoutAgentCommands(text) !== text)
    throw new TerrariumError('usage', 'what is to be printed has a command for Azure Pipelines: ##vso[', {
      hint: 'write it into a file where the command can, or remove it from the definition',
    });
  const found = OBEYED.exec(text);
  if (found !== null) {
    const line = text.slice(text.lastIndexOf('\n', found.index) + 1).split('\n', 1)[0] ?? '';
    throw new TerrariumError('usage', `what is to be printed has control characters: ${quote(line)}`, {
      hint: 'remove them where the definition, or a name in the image, has them',
    });
  }
  print(text);
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

// JSON leaves these as they are, and a terminal, or the agent of Azure Pipelines, may obey them.
function escapeControls(json: string): string {
  const asEscape = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const escaped = json.replace(/[\u007f-\u009f]/g, asEscape);
  return escaped.includes('##') ? escaped.replace(/(##vso)\[/giu, '$1\\u005b') : escaped;
}

/** Writes JSON to stdout. */
export function printJson(value: unknown): void {
  let text = '';
  for (const piece of jsonPieces(value)) {
    if (text.length >= WRITTEN_AT_ONCE) {
      emit(['out', text]);
      text = '';
    }
    text += escapeControls(piece);
  }
  emit(['out', `${text}\n`]);
}

/** Writes lines to stdout, one of each definition. */
export function printPieces(pieces: Iterable<Piece>): void {
  emitPieces('\n', pieces);
  emit(['out', '\n']);
}

/** Writes JSON to stdout, in which the items of a list are what is printed of definitions. */
export function printJsonPieces<T extends { readonly id: string }>(
  value: Readonly<Record<string, unknown>>,
  list: string,
  items: readonly T[],
): void {
  if (items.length === 0) {
    printJson(value);
    return;
  }
  const { before, after } = jsonAround(value, list);
  emit(['out', escapeControls(before)]);
  emitPieces(BETWEEN_ITEMS, piecesOf(items));
  emit(['out', `${escapeControls(after)}\n`]);
}

function* piecesOf(items: readonly { readonly id: string }[]): Generator<Piece> {
  for (const item of items) yield [item.id, jsonPiece(item)];
}

/** What such JSON has of one definition. */
export function jsonPiece(item: unknown): string {
  return escapeControls(jsonItem(item));
}

/** Characters. */
const WRITTEN_AT_ONCE = 64 * 1024;

/** Writes a line about the run itself to stderr. */
export function printNote(line: string): void {
  if (!choice.isQuiet) emit(['err', `${line}\n`]);
}

/** Writes findings to stderr, worst first, of a quiet run the errors, and at most as many as a run shows. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): void {
  const screen = screenFor('err');
  const told = choice.isQuiet ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
  for (const diagnostic of worstFirst(shownFindings(distinct(told))))
    emit(['err', `${renderDiagnostic(diagnostic, screen)}\n`]);
}
