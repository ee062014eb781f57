import { type Findings, quote, report } from '../decode.ts';
import { hasCredentials } from '../names/url.ts';
import type { Position } from '../yaml.ts';
import { splitWords } from './shell-words.ts';

/** One instruction as BuildKit's parser splits it. https://github.com/moby/buildkit/blob/v0.32.0/frontend/dockerfile/parser/parser.go */
export interface LexedInstruction {
  /** Upper case. */
  readonly keyword: string;
  readonly line: number;
  readonly flags: readonly Lexeme[];
  /** What follows the flags: comments dropped, continuations joined, shell text untouched. */
  readonly text: string;
  /** Offset of each character of `text` in the file. */
  readonly offsets: readonly number[];
  readonly heredocs: readonly Heredoc[];
}

/** A piece of an instruction with its place in the file. */
export interface Lexeme {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Heredoc {
  /** The word as written, without file descriptor: `<<EOF`, `<<-"EOF"`. */
  readonly word: string;
  readonly body: string;
}

export interface LexedDockerfile {
  /** Text of the `# syntax` directive, empty without one. */
  readonly syntax: string;
  readonly escape: string;
  readonly instructions: readonly LexedInstruction[];
}

interface PhysicalLine {
  readonly text: string;
  /** With its line end: here-documents are verbatim. */
  readonly raw: string;
  readonly offset: number;
}

/** A logical line under construction: its text, and where each character came from. */
interface LogicalLine {
  text: string;
  offsets: number[];
  readonly line: number;
}

/** Far more than any image has layers for. */
const MAX_INSTRUCTIONS = 2000;

const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];

/** Splits a Dockerfile into instructions with positions. */
export function lexDockerfile(findings: Findings, text: string): LexedDockerfile {
  const lines = physicalLines(text);
  const directives = readDirectives(findings, lines);
  const escapeChar = directives.get('escape') ?? '\\';
  const instructions: LexedInstruction[] = [];
  let next = 0;
  while (next < lines.length) {
    const logical = readLogicalLine(lines, next, escapeChar);
    next = logical.next;
    if (logical.line === undefined) continue;
    checkText(findings, logical.line);
    const instruction = splitInstruction(findings, logical.line, escapeChar);
    const heredocs = readHeredocs(findings, instruction, lines, next);
    next = heredocs.next;
    instructions.push({ ...instruction, heredocs: heredocs.heredocs });
    if (instructions.length > MAX_INSTRUCTIONS) {
      const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
      report(findings, 'error', 'dockerfile-limits', message, { line: instruction.line, column: 1 });
      break;
    }
  }
  return { syntax: directives.get('syntax') ?? '', escape: escapeChar, instructions };
}

function physicalLines(text: string): readonly PhysicalLine[] {
  const lines: PhysicalLine[] = [];
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  for (const raw of text.slice(offset).split('\n')) {
    lines.push({ text: raw.endsWith('\r') ? raw.slice(0, -1) : raw, raw: `${raw}\n`, offset });
    offset += raw.length + 1;
  }
  return lines;
}

const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some reader could take for a directive: other white space, another separator, a text that we do not take. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*#[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;

// https://docs.docker.com/reference/dockerfile/#parser-directives
function readDirectives(findings: Findings, lines: readonly PhysicalLine[]): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const [index, { text }] of lines.entries()) {
    const at = { line: index + 1, column: 1 };
    const match = DIRECTIVE.exec(text);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (match === null) {
      if (LIKE_A_DIRECTIVE.test(text) || (index === 0 && text.startsWith('#!'))) {
        report(
          findings,
          'error',
          'dockerfile-directive',
          `${quote(text)} is not read as a directive`,
          at,
          'write # name=value',
        );
      }
      break;
    }
    if (directives.has(name)) report(findings, 'error', 'dockerfile-directive', `directive ${name} is given twice`, at);
    directives.set(name, match[2] ?? '');
  }
  checkDirectives(findings, directives);
  return directives;
}

function checkDirectives(findings: Findings, directives: Map<string, string>): void {
  const at = { line: 1, column: 1 };
  const syntax = directives.get('syntax') ?? '';
  if (syntax.includes(' ')) {
    report(findings, 'error', 'dockerfile-directive', `expected an image for syntax, received ${quote(syntax)}`, at);
  }
  const escapeChar = directives.get('escape') ?? '\\';
  if (escapeChar === '\\' || escapeChar === '`') return;
  const message = `expected escape=\\ or escape=\`, received ${quote(escapeChar)}`;
  report(findings, 'error', 'dockerfile-directive', message, at);
  directives.delete('escape');
}

function readLogicalLine(lines: readonly PhysicalLine[], start: number, escapeChar: string) {
  let line: LogicalLine | undefined;
  let index = start;
  while (index < lines.length) {
    const physical = lines[index] as PhysicalLine;
    index += 1;
    const blank = physical.text.trim() === '';
    if (blank || /^\s*#/.test(physical.text)) {
      // Comments and blank lines inside a continuation are dropped; outside they end nothing.
      if (line === undefined) return { line: undefined, next: index };
      continue;
    }
    const continued = continuation(physical.text, escapeChar);
    const kept = continued ?? physical.text;
    const skip = line === undefined ? kept.length - kept.trimStart().length : 0;
    line ??= { text: '', offsets: [], line: index };
    line.text += kept.slice(skip);
    for (let at = skip; at < kept.length; at += 1) line.offsets.push(physical.offset + at);
    if (continued === undefined) break;
  }
  return { line, next: index };
}

// A line continues when it ends in one escape character, that is, one that is not escaped itself.
function continuation(text: string, escapeChar: string): string | undefined {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end -= 1;
  const escaped = text[end - 1] === escapeChar && text[end - 2] !== escapeChar;
  return escaped ? text.slice(0, end - 1) : undefined;
}

// White space that JavaScript and BuildKit do not both take for it, and what must never be written into a file.
function checkText(findings: Findings, { text, line }: LogicalLine): void {
  const at = { line, column: 1 };
  if (/(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u.test(text)) {
    report(
      findings,
      'error',
      'dockerfile-space',
      'control characters and white space other than blanks are not read',
      at,
      'replace them by blanks',
    );
  }
  if (hasCredentials(text)) {
    const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
    report(findings, 'error', 'credentials-in-url', 'a URL carries credentials', at, hint);
  }
}

function splitInstruction(
  findings: Findings,
  line: LogicalLine,
  escapeChar: string,
): Omit<LexedInstruction, 'heredocs'> {
  const end = line.text.search(/\s/);
  const keyword = (end < 0 ? line.text : line.text.slice(0, end)).toUpperCase();
  let at = end < 0 ? line.text.length : end;
  const flags: Lexeme[] = [];
  for (;;) {
    at += (/^\s*/.exec(line.text.slice(at))?.[0] ?? '').length;
    const flag = /^--\S+/.exec(line.text.slice(at))?.[0];
    if (flag === undefined || keyword === 'CMD' || keyword === 'ENTRYPOINT') break;
    checkFlag(findings, flag, escapeChar, { line: line.line, column: at + 1 });
    flags.push({ text: flag, start: line.offsets[at] ?? 0, end: (line.offsets[at + flag.length - 1] ?? 0) + 1 });
    at += flag.length;
  }
  const text = line.text.slice(at).trimEnd();
  return { keyword, line: line.line, flags, text, offsets: line.offsets.slice(at, at + text.length) };
}

// BuildKit takes quotes off, folds the case of a mount's keys, and lets the last of two win: what it would read otherwise than
// it stands here is refused.
function checkFlag(findings: Findings, flag: string, escapeChar: string, at: Position): void {
  const keys = flag.startsWith('--mount=') ? mountKeys(flag.slice('--mount='.length)) : [];
  const plain = /^--[a-z][a-z0-9-]*(?:=[^"'\\]*)?$/.test(flag) && !flag.includes(escapeChar);
  if (plain && new Set(keys).size === keys.length && keys.every((key) => key === key.toLowerCase())) return;
  report(
    findings,
    'error',
    'dockerfile-flag',
    `flag ${quote(flag)} is not read yet`,
    at,
    'write it without quotes, in lower case, each key once',
  );
}

function mountKeys(text: string): readonly string[] {
  return text.split(',').map((part) => part.split('=', 1)[0] ?? '');
}

// https://docs.docker.com/reference/dockerfile/#here-documents
function readHeredocs(
  findings: Findings,
  instruction: Omit<LexedInstruction, 'heredocs'>,
  lines: readonly PhysicalLine[],
  start: number,
) {
  const heredocs: Heredoc[] = [];
  let next = start;
  const words = HEREDOC_KEYWORDS.includes(instruction.keyword) ? heredocWords(findings, instruction) : [];
  for (const { word, delimiter, chomp } of words) {
    const body: string[] = [];
    let closed = false;
    while (next < lines.length && !closed) {
      const line = lines[next];
      next += 1;
      closed = (chomp ? line?.text.replace(/^\t+/, '') : line?.text) === delimiter;
      if (!closed) body.push(line?.raw ?? '');
    }
    if (!closed) {
      const message = `here-document ${quote(word)} is not closed: expected a line ${quote(delimiter)}`;
      report(findings, 'error', 'dockerfile-heredoc', message, { line: instruction.line, column: 1 });
    }
    heredocs.push({ word, body: body.join('') });
  }
  return { heredocs, next };
}

// BuildKit finds the words with the shell's escape, whatever the file's is; the JSON form has none.
function heredocWords(findings: Findings, { text, line }: Pick<LexedInstruction, 'text' | 'line'>) {
  if (!text.includes('<<') || isJsonForm(text)) return [];
  if (!isBalanced(text)) {
    const message = 'quotes beside a here-document do not match';
    report(
      findings,
      'error',
      'dockerfile-heredoc',
      message,
      { line, column: 1 },
      'close the quotes, or move the text into the here-document',
    );
    return [];
  }
  return splitWords(text, '\\').flatMap((lexeme) => {
    const match = /^\d*(<<(-?)([^<]+))$/.exec(lexeme.text);
    const delimiter = match?.[3]?.replace(/["'\\]/g, '') ?? '';
    return match === null || delimiter === '' ? [] : [{ word: match[1] ?? '', delimiter, chomp: match[2] === '-' }];
  });
}

function isJsonForm(text: string): boolean {
  if (!text.startsWith('[')) return false;
  try {
    return Array.isArray(JSON.parse(text));
  } catch {
    return false;
  }
}

// Every quote that opens also closes, and no `$` starts a form that a lexer could fail on.
function isBalanced(text: string): boolean {
  let open = '';
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '\\' && open !== "'") at += 1;
    else if (open === char) open = '';
    else if (open === '' && (char === '"' || char === "'")) open = char;
  }
  return open === '';
}
