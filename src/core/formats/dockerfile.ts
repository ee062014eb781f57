import { type Findings, findingsFor, quote, report } from '../decode.ts';
import { type LexedInstruction, type Lexeme, lexDockerfile } from './dockerfile-lexer.ts';
import { emptySource, type FormatReader, oneDefinition } from './format.ts';
import { splitWords } from './shell-words.ts';

/** A Dockerfile in structure: global arguments, then stages. https://docs.docker.com/reference/dockerfile/ */
export interface Dockerfile {
  readonly syntax: string;
  readonly escape: string;
  /** `[name, default]` of ARG instructions before the first FROM; the default is unexpanded. */
  readonly globals: readonly Assignment[];
  readonly stages: readonly DockerfileStage[];
}

/** `name` and the unexpanded value, `undefined` where there is none. */
export interface Assignment {
  readonly name: string;
  readonly value: string | undefined;
}

export interface DockerfileStage {
  /** The image or stage behind FROM, unexpanded. */
  readonly from: Lexeme;
  /** Text of `--platform`, or `undefined`. */
  readonly platform: string | undefined;
  /** Lower case, or `undefined`. */
  readonly name: string | undefined;
  readonly line: number;
  readonly instructions: readonly ParsedInstruction[];
}

export interface ParsedInstruction extends LexedInstruction {
  /** Words of COPY and ADD in either form; else the text. */
  readonly words: readonly string[];
  /** References to stages, images or contexts in `--from` and `--mount ...,from=`. */
  readonly references: readonly Lexeme[];
}

export const dockerfile: FormatReader = {
  format: 'dockerfile',
  names: isDockerfileName,
  recognizes: (text, path) => isDockerfileName(path) && /^\s*FROM\s/im.test(text),
  includes: () => [],
  parse: (text, path) => {
    const findings = findingsFor(path);
    const parsed = parseDockerfile(findings, text);
    const part = { path, text, dockerfile: parsed, context: undefined };
    return oneDefinition({ ...emptySource('dockerfile'), dockerfile: part }, findings.diagnostics);
  },
};

/** Conventional names: `Dockerfile`, `Dockerfile.gpu`, `gpu.Dockerfile`, `gpu.dockerfile`, `Containerfile`. */
export function isDockerfileName(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(?:dockerignore|md|sh|py|txt|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i.test(name)) return false;
  return /^(?:Dockerfile|Containerfile)(?:[._-].*)?$/i.test(name) || /\.dockerfile$/i.test(name);
}

const KEYWORDS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);

/** Reads the structure; mistakes go to the findings. */
export function parseDockerfile(findings: Findings, text: string): Dockerfile {
  const lexed = lexDockerfile(findings, text);
  const globals: Assignment[] = [];
  const stages: {
    -readonly [K in keyof DockerfileStage]: DockerfileStage[K] extends readonly (infer E)[] ? E[] : DockerfileStage[K];
  }[] = [];
  for (const instruction of lexed.instructions) {
    checkKeyword(findings, instruction);
    const stage = stages.at(-1);
    if (instruction.keyword === 'FROM') stages.push({ ...parseFrom(findings, instruction), instructions: [] });
    else if (stage !== undefined) stage.instructions.push(parseInstruction(findings, instruction, lexed.escape));
    else if (instruction.keyword === 'ARG') globals.push(...parseAssignments(instruction.text, lexed.escape));
    else
      report(
        findings,
        'error',
        'dockerfile-syntax',
        `expected FROM before ${instruction.keyword}`,
        lineOf(instruction),
      );
  }
  if (stages.length === 0)
    report(findings, 'error', 'dockerfile-syntax', 'expected a FROM instruction', { line: 1, column: 1 });
  return { syntax: lexed.syntax, escape: lexed.escape, globals, stages };
}

/** `NAME=value NAME2="a b"` of ARG, ENV and LABEL; a word without `=` has no value. */
export function parseAssignments(text: string, escapeChar: string): readonly Assignment[] {
  return splitWords(text, escapeChar).map(({ text: word }) => {
    const equals = word.indexOf('=');
    return equals < 0
      ? { name: word, value: undefined }
      : { name: word.slice(0, equals), value: word.slice(equals + 1) };
  });
}

function checkKeyword(findings: Findings, instruction: LexedInstruction): void {
  const { keyword } = instruction;
  if (!KEYWORDS.has(keyword)) {
    const hint = 'correct the instruction; a line that continues the one above needs a trailing \\ there';
    report(findings, 'error', 'dockerfile-syntax', `unknown instruction ${quote(keyword)}`, lineOf(instruction), hint);
  } else if (keyword === 'ONBUILD') {
    const hint = 'write the steps into the Dockerfiles that stand on this one';
    report(findings, 'error', 'dockerfile-onbuild', 'ONBUILD is not read yet', lineOf(instruction), hint);
  } else if (instruction.text === '' && keyword !== 'LABEL') {
    report(findings, 'error', 'dockerfile-syntax', `${keyword} needs an argument`, lineOf(instruction));
  }
}

function lineOf(instruction: LexedInstruction) {
  return { line: instruction.line, column: 1 };
}

function parseFrom(findings: Findings, instruction: LexedInstruction): Omit<DockerfileStage, 'instructions'> {
  const words = splitWords(instruction.text, '\\');
  const [image, as, name] = words;
  const named = words.length === 3 && as?.text.toLowerCase() === 'as';
  if (image === undefined || !(words.length === 1 || named)) {
    report(findings, 'error', 'dockerfile-syntax', 'expected FROM image or FROM image AS name', lineOf(instruction));
  }
  const unread = instruction.flags.find((flag) => !flag.text.startsWith('--platform='));
  if (unread !== undefined) {
    report(findings, 'error', 'dockerfile-flag', `unknown flag ${quote(unread.text)} of FROM`, lineOf(instruction));
  }
  return {
    from: lexemeAt(instruction, image?.text ?? '', image?.start ?? 0),
    platform: instruction.flags[0]?.text.slice('--platform='.length),
    name: named ? name?.text.toLowerCase() : undefined,
    line: instruction.line,
  };
}

function lexemeAt(instruction: LexedInstruction, text: string, start: number): Lexeme {
  const { offsets } = instruction;
  return { text, start: offsets[start] ?? 0, end: (offsets[start + text.length - 1] ?? 0) + 1 };
}

function parseInstruction(findings: Findings, instruction: LexedInstruction, escapeChar: string): ParsedInstruction {
  const transfers = instruction.keyword === 'COPY' || instruction.keyword === 'ADD';
  const json = transfers ? parseJsonWords(instruction.text) : undefined;
  const words = transfers
    ? (json ?? splitWords(instruction.text, escapeChar).map((word) => word.text))
    : [instruction.text];
  if (transfers && words.length < 2) {
    report(
      findings,
      'error',
      'dockerfile-syntax',
      `${instruction.keyword} needs a source and a destination`,
      lineOf(instruction),
    );
  }
  const references = instruction.flags.flatMap((flag) => referenceOf(instruction.keyword, flag));
  return { ...instruction, words, references };
}

function parseJsonWords(text: string): readonly string[] | undefined {
  if (!text.startsWith('[')) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const strings =
      Array.isArray(value) && value.every((word): word is string => typeof word === 'string' && word.isWellFormed());
    return strings ? value : undefined;
  } catch {
    // As in BuildKit, what is no JSON array of strings is the shell form.
    return undefined;
  }
}

function referenceOf(keyword: string, flag: Lexeme): readonly Lexeme[] {
  const pattern = keyword === 'RUN' ? /^(--mount=(?:.*,)?from=)([^,]+)/ : /^(--from=)(.+)/;
  const match = pattern.exec(flag.text);
  if (match === null) return [];
  const start = flag.start + (match[1] ?? '').length;
  return [{ text: match[2] ?? '', start, end: start + (match[2] ?? '').length }];
}
