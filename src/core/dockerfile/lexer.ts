import { type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { hasCredentials } from '../names/url.ts';
import { readDirectives } from './directives.ts';
import { type Flag, readFlags } from './flags.ts';
import { type Heredoc, heredocWords, readHeredocs } from './heredocs.ts';
import { type JsonForm, parseJsonForm } from './json.ts';
import { type LogicalLine, physicalLines, positionIn, readLogicalLine } from './lines.ts';
import { trimSpace } from './shell-words.ts';

/**
 * One instruction as BuildKit's parser splits it.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/dockerfile/parser/parser.go
 */
export interface LexedInstruction {
  /** Upper case. */
  readonly keyword: string;
  readonly line: number;
  readonly flags: readonly Flag[];
  /** The text after the flags: comments dropped, continuations joined, shell text unchanged. */
  readonly text: string;
  /** Offset in the file of each character of `text`. */
  readonly offsets: readonly number[];
  /** The whole line, used to locate parts of flags. */
  readonly whole: LogicalLine;
  readonly json: JsonForm | undefined;
  readonly heredocs: readonly Heredoc[];
  /** The instruction after ONBUILD. */
  readonly trigger: LexedInstruction | undefined;
}

export interface LexedDockerfile {
  /** Text of the `# syntax` directive; empty if there is none. */
  readonly syntax: string;
  readonly escape: string;
  readonly instructions: readonly LexedInstruction[];
  /** The position of an offset in the file. */
  readonly positionOf: (offset: number) => Position;
}

/** Far more than the maximum number of layers in an image. */
const MAX_INSTRUCTIONS = 2000;

const JSON_KEYWORDS = ['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME'];
const HEREDOC_KEYWORDS = ['ADD', 'COPY', 'RUN'];
/** Instructions with free text, where any Unicode white space is allowed. */
const TEXT_KEYWORDS = 'ARG CMD ENTRYPOINT ENV HEALTHCHECK LABEL MAINTAINER RUN SHELL'.split(' ');

/** Splits a Dockerfile into instructions with positions. */
export function lexDockerfile(findings: Findings, text: string): LexedDockerfile {
  const lines = physicalLines(findings, text);
  const { syntax, escape: escapeChar } = readDirectives(findings, lines);
  const instructions: LexedInstruction[] = [];
  const positionOf = (offset: number) => positionIn(lines, offset);
  for (let next = 0; next < lines.length; ) {
    const logical = readLogicalLine(lines, next, escapeChar);
    next = logical.next;
    if (logical.line === undefined) continue;
    const instruction = splitInstruction(findings, logical.line, escapeChar, positionOf);
    const words = opensHeredocs(instruction) ? heredocWords(findings, logical.line.text, logical.line.line) : [];
    const { heredocs, next: behind } = readHeredocs(findings, words, lines, next);
    next = behind;
    instructions.push(withHeredocs(instruction, heredocs));
    if (instructions.length <= MAX_INSTRUCTIONS) continue;
    const message = `expected at most ${MAX_INSTRUCTIONS} instructions`;
    findings.error('dockerfile-limits', message, { at: { line: instruction.line, column: 1 } });
    break;
  }
  return { syntax, escape: escapeChar, instructions, positionOf };
}

function withHeredocs(instruction: LexedInstruction, heredocs: readonly Heredoc[]): LexedInstruction {
  if (heredocs.length === 0) return instruction;
  const { trigger } = instruction;
  return { ...instruction, heredocs, trigger: trigger && { ...trigger, heredocs } };
}

// Instructions in the JSON form have no here-documents.
function opensHeredocs({ keyword, json, trigger }: LexedInstruction): boolean {
  if (trigger !== undefined) return opensHeredocs(trigger);
  return HEREDOC_KEYWORDS.includes(keyword) && !Array.isArray(json);
}

type PositionOf = LexedDockerfile['positionOf'];

function splitInstruction(
  findings: Findings,
  line: LogicalLine,
  escapeChar: string,
  positionOf: PositionOf,
): LexedInstruction {
  const instruction = splitLine(line, 0, escapeChar);
  checkText(findings, instruction, positionOf);
  for (const flag of [instruction, instruction.trigger].flatMap((part) => part?.flags ?? []))
    checkFlag(findings, flag, positionOf);
  return instruction;
}

function splitLine(line: LogicalLine, from: number, escapeChar: string): LexedInstruction {
  const { text: trimmed, start: indent } = trimSpace(line.text.slice(from));
  const start = from + indent;
  const word = /^[^\t\v\f\r ]*/.exec(trimmed)?.[0] ?? '';
  const keyword = /^[A-Za-z]+$/.test(word) ? word.toUpperCase() : word;
  const end = start + trimmed.length;
  const { flags, end: behind } = readFlags(line.text.slice(0, end), line.offsets, start + word.length, escapeChar);
  const { text, start: space } = trimSpace(line.text.slice(behind, end));
  const at = behind + space;
  return {
    keyword,
    line: line.line,
    flags,
    text,
    offsets: line.offsets.slice(at, at + text.length),
    whole: line,
    json: JSON_KEYWORDS.includes(keyword) ? parseJsonForm(text) : undefined,
    heredocs: [],
    // A trigger is parsed again where it takes effect, without the file's escape character.
    // https://docs.docker.com/reference/dockerfile/#onbuild
    trigger: keyword === 'ONBUILD' && from === 0 && text !== '' ? splitLine(line, at, '\\') : undefined,
  };
}

const CONTROL = /(?![ \t\r])[\p{Cc}\uFEFF]/u;
const FOREIGN_SPACE = /(?![ \t\r])[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]/u;

// Reports white space that could go unnoticed in a name or path, and text that must never be written to a file.
function checkText(findings: Findings, { keyword, trigger, whole }: LexedInstruction, positionOf: PositionOf): void {
  const pattern = TEXT_KEYWORDS.includes(trigger?.keyword ?? keyword) ? CONTROL : FOREIGN_SPACE;
  const { text, start } = trimSpace(whole.text);
  const index = text.search(pattern);
  if (index >= 0) {
    const message = 'control characters, and white space other than blanks in names and paths, are not read';
    const at = positionOf(whole.offsets[start + index] ?? 0);
    findings.error('dockerfile-space', message, { at, hint: 'replace them by blanks' });
  }
  if (!hasCredentials(text)) return;
  const hint = 'use a secret mount: https://docs.docker.com/build/building/secrets/';
  const message = 'a URL carries credentials';
  findings.error('credentials-in-url', message, { at: { line: whole.line, column: 1 }, hint });
}

// BuildKit reads flags byte by byte, so it can mistake part of a multi-byte character for white space.
function checkFlag(findings: Findings, flag: Flag, positionOf: PositionOf): void {
  const plain = /^--[a-z][a-z0-9-]*(?:=[\x20-\x7e]*)?$/.test(flag.text);
  if (plain && isUnquoted(flag)) return;
  const message = `flag ${quote(flag.text)} is not read`;
  const hint = 'write it in ASCII and in lower case, its name without quotes';
  findings.error('dockerfile-flag', message, { at: positionOf(flag.start), hint });
}

function isUnquoted({ name, places }: Flag): boolean {
  const end = name.length + 1;
  return (places[end] ?? 0) - (places[0] ?? 0) === end;
}
