import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { hasCredentials } from '../names/url.ts';
import type { PhysicalLine } from './lines.ts';
import { lexWords, plainWords } from './shell-expand.ts';

export interface Heredoc {
  /** The word as written, without the file descriptor: `<<EOF`, `<<-"EOF"`. */
  readonly word: string;
  /** The word without quotes: the line that ends the text, and the name of the file that COPY creates from it. */
  readonly name: string;
  readonly body: string;
}

interface HeredocWord {
  readonly word: string;
  readonly name: string;
  readonly chomp: boolean;
}

/** The here-document that a word opens. https://docs.docker.com/reference/dockerfile/#here-documents */
export function parseHeredocWord(text: string): HeredocWord | undefined {
  const read = readHeredocWord(text);
  return read === 'broken' ? undefined : read;
}

function readHeredocWord(text: string): HeredocWord | 'broken' | undefined {
  const match = /^\d*<<(-?)([^<]*)$/.exec(text);
  const behind = (match?.[2] ?? '').replace(/^[\t\n\f\r ]+/, '');
  const words = match === null ? [] : plainWords(behind);
  if (words === undefined) return 'broken';
  const [name = '', ...more] = words;
  if (match === null || name === '' || more.length > 0) return undefined;
  return { word: `<<${match[1]}${behind}`, name, chomp: match[1] === '-' };
}

const LIKE_A_HEREDOC = /(?:^|[^<])<<-?[\t\r ]*[^\t\r <]/;

/**
 * Words of a logical line that open here-documents. BuildKit looks for them with the shell's escape character,
 * whatever the file's is. If its lexer fails it finds none; a word that looks like one is then refused.
 */
export function heredocWords(findings: Findings, line: string, number: number): readonly HeredocWord[] {
  if (!line.includes('<<')) return [];
  const words = lexWords(line)?.map(readHeredocWord);
  const broken = words === undefined ? LIKE_A_HEREDOC.test(line) : words.includes('broken');
  if (broken) {
    const message = 'BuildKit finds no here-document in this line: quotes do not match, or it does not know a ${} form';
    const hint = 'close the quotes, or move the text into the here-document';
    findings.error('dockerfile-heredoc', message, { at: { line: number, column: 1 }, hint });
  }
  return (words ?? []).filter((word) => word !== undefined && word !== 'broken');
}

/** Reads the texts of here-documents, in order, from the lines after their instruction. */
export function readHeredocs(
  findings: Findings,
  words: readonly HeredocWord[],
  lines: readonly PhysicalLine[],
  start: number,
) {
  const heredocs: Heredoc[] = [];
  let next = start;
  for (const { word, name, chomp } of words) {
    const first = next;
    while (next < lines.length && !ends(lines[next]?.text ?? '', name, chomp)) next += 1;
    const body = lines.slice(first, next).map(({ raw }) => raw);
    if (next === lines.length) {
      const message = `here-document ${quote(word)} is not closed: expected a line ${quote(name)}`;
      findings.error('dockerfile-heredoc', message, { at: { line: start, column: 1 } });
    }
    next = Math.min(next + 1, lines.length);
    checkBody(findings, body, first + 1);
    heredocs.push({ word, name, body: body.join('') });
  }
  return { heredocs, next };
}

function ends(text: string, name: string, chomp: boolean): boolean {
  return (chomp ? text.replace(/^\t+/, '') : text) === name;
}

function checkBody(findings: Findings, body: readonly string[], line: number): void {
  const index = body.findIndex(hasCredentials);
  if (index < 0) return;
  const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
  findings.error('credentials-in-url', 'a URL carries credentials', { at: { line: line + index, column: 1 }, hint });
}
