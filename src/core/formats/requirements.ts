import { type Findings, findingsFor, quote, report } from '../decode.ts';
import type { PipEntry } from '../model.ts';
import { directoryOf, resolvePath } from '../names/path.ts';
import { formatRequirement, parseRequirement } from '../names/requirement.ts';
import { hasCredentials } from '../names/url.ts';
import type { Position } from '../yaml.ts';
import { emptySource, type Files, type FormatReader, NO_PYTHON, oneDefinition } from './format.ts';

/** `requirements.txt` and its like: https://pip.pypa.io/en/stable/reference/requirements-file-format/ */
export const requirements: FormatReader = {
  format: 'requirements',
  names: isRequirementsName,
  recognizes: (_text, path) => isRequirementsName(path),
  includes: (text, path) =>
    pipIncludes(
      logicalLines(text).map((line) => line.text),
      directoryOf(path),
    ),
  parse: (text, path, files) => {
    const findings = findingsFor(path);
    const pip = parseRequirementsFile(findings, text, files, pipTrail(path));
    const consumes = [...reachedFiles(text, path, files)];
    const source = { ...emptySource('requirements'), python: { ...NO_PYTHON, pip }, consumes };
    return oneDefinition(source, findings.diagnostics);
  },
};

function isRequirementsName(path: string): boolean {
  return /(?:^|\/)[^/]*requirements[^/]*\.txt$/i.test(path);
}

/** One pip line, and where it stands. */
export interface PipLine {
  readonly text: string;
  readonly line: number;
  readonly column?: number;
}

/** What Python splits lines at, and what pip continues lines with: behind these it would read another line than we do. */
const UNREADABLE = /[\\\p{Zl}\p{Zp}]|(?!\t)\p{Cc}/u;
const MAX_NESTING = 16;
/** Lines of all files of a definition: files that include each other many times would multiply. */
const MAX_LINES = 20_000;
const NESTED = /^(?:(-r|-c)\s*|(--requirement|--constraint)(?:\s+|\s*=\s*))(\S.*)$/;

/** Paths that `-r` and `-c` lines name, resolved from the directory. */
export function pipIncludes(lines: readonly string[], directory: string): readonly string[] {
  return lines.flatMap((line) => {
    const target = NESTED.exec(line)?.[3];
    const resolved = target === undefined ? undefined : resolvePath(directory, target);
    return resolved?.ok ? [resolved.path] : [];
  });
}

/** The files that lead to a line, the last one holding it, and how many lines may follow. */
export interface PipTrail {
  readonly chain: readonly string[];
  readonly budget: { lines: number };
}

/** A trail that starts with a file. */
export function pipTrail(path: string): PipTrail {
  return { chain: [path], budget: { lines: MAX_LINES } };
}

/** Canonical entries of pip lines; nested files become nodes. */
export function parsePipLines(
  findings: Findings,
  lines: readonly PipLine[],
  files: Files,
  trail: PipTrail,
): readonly PipEntry[] {
  trail.budget.lines -= lines.length;
  if (trail.budget.lines < 0) {
    const message = `expected at most ${MAX_LINES} lines in all files of a definition`;
    report(findings, 'error', 'include-limit', message, { line: 1, column: 1 }, 'include each file once');
    return [];
  }
  return lines.flatMap((line): readonly PipEntry[] => {
    if (trail.budget.lines < 0) return [];
    const entry = parsePipLine(findings, line, files, trail);
    return entry === undefined ? [] : [entry];
  });
}

function parseRequirementsFile(findings: Findings, text: string, files: Files, trail: PipTrail) {
  return parsePipLines(findings, logicalLines(text), files, trail);
}

function parsePipLine(findings: Findings, line: PipLine, files: Files, trail: PipTrail): PipEntry | undefined {
  const at = { line: line.line, column: line.column ?? 1 };
  if (UNREADABLE.test(line.text) || /\s{100}/.test(line.text)) {
    const hint = 'write one requirement a line, without backslashes, control characters and long runs of white space';
    report(findings, 'error', 'requirement-syntax', 'the line is not read alike by every tool', at, hint);
    return undefined;
  }
  if (/\$\{[A-Z0-9_]+\}/.test(line.text)) {
    const hint = 'write the value out; keep credentials in a secret (docs/configuration.md#secrets)';
    report(findings, 'error', 'pip-variable', 'environment variables in requirements are not read', at, hint);
    return undefined;
  }
  if (hasCredentials(line.text)) {
    const hint = 'remove the credentials and pass them as a secret (docs/configuration.md#secrets)';
    report(findings, 'error', 'credentials-in-url', 'a URL carries credentials', at, hint);
    return undefined;
  }
  const nested = NESTED.exec(line.text);
  if (nested !== null) return parseNested(findings, nested, at, files, trail);
  return line.text.startsWith('-') ? parseOption(findings, line.text, at) : parseLine(findings, line.text, at);
}

function parseNested(
  findings: Findings,
  match: RegExpExecArray,
  at: Position,
  files: Files,
  trail: PipTrail,
): PipEntry | undefined {
  const flag = match[1] === '-c' || match[2] === '--constraint' ? '-c' : '-r';
  const { chain, budget } = trail;
  const current = chain.at(-1) ?? '.';
  const resolved = resolvePath(directoryOf(current), match[3] ?? '');
  if (!resolved.ok) {
    report(findings, 'error', 'path-refused', `${flag} ${quote(match[3] ?? '')}: ${resolved.reason}`, at);
    return undefined;
  }
  if (chain.includes(resolved.path) || chain.length > MAX_NESTING) {
    const path = [...chain, resolved.path].join(' -> ');
    report(findings, 'error', 'include-cycle', `requirements files include each other: ${path}`, at);
    return undefined;
  }
  const file = files.get(resolved.path) ?? { kind: 'absent' };
  if (file.kind !== 'text') {
    const why = file.kind === 'absent' ? 'does not exist' : file.message;
    report(
      findings,
      'error',
      'file-missing',
      `${flag} names ${quote(resolved.path)}, which ${why}`,
      at,
      'correct the path',
    );
    return undefined;
  }
  const inner = findingsFor(resolved.path);
  const entries = parseRequirementsFile(inner, file.text, files, { chain: [...chain, resolved.path], budget });
  findings.diagnostics.push(...inner.diagnostics);
  return [flag, entries];
}

const FLAGS = ['--no-index', '--pre', '--prefer-binary', '--require-hashes'];
const VALUED: Readonly<Record<string, string>> = {
  '-i': '--index-url',
  '--index-url': '--index-url',
  '--extra-index-url': '--extra-index-url',
  '-f': '--find-links',
  '--find-links': '--find-links',
  '--no-binary': '--no-binary',
  '--only-binary': '--only-binary',
  '--trusted-host': '--trusted-host',
};

function parseOption(findings: Findings, text: string, at: Position): PipEntry | undefined {
  if (FLAGS.includes(text)) return text;
  const match = /^(-[if]|--[a-z-]+)(?:\s+|\s*=\s*)([^\s'"]+)$/.exec(text) ?? /^(-[if])([^\s'"]+)$/.exec(text);
  const option = VALUED[match?.[1] ?? ''];
  const value = match?.[2] ?? '';
  if (option === undefined) {
    const hint = 'remove it, or install in a Dockerfile';
    report(findings, 'error', 'pip-option', `pip option ${quote(text)} is not read yet`, at, hint);
    return undefined;
  }
  const isUrl = /^https?:\/\/\S+$/.test(value);
  if (['--index-url', '--extra-index-url', '--find-links'].includes(option) && !isUrl) {
    report(findings, 'error', 'pip-option', `expected a URL for ${option}, received ${quote(value)}`, at);
    return undefined;
  }
  return `${option} ${value}`;
}

function parseLine(findings: Findings, text: string, at: Position): PipEntry | undefined {
  const options = text.search(/\s--[a-z]/);
  const body = options < 0 ? text : text.slice(0, options).trim();
  const hashes =
    options < 0
      ? []
      : text
          .slice(options)
          .trim()
          .split(/\s+(?=--)/);
  const unread = hashes.find((option) => !/^--hash(?:=|\s+)(?:sha256|sha384|sha512):[0-9a-f]+$/.test(option));
  if (unread !== undefined) {
    report(findings, 'error', 'pip-option', `requirement option ${quote(unread)} is not read yet`, at);
    return undefined;
  }
  const reading = parseRequirement(body);
  if (!reading.ok) {
    report(findings, 'error', 'requirement-syntax', `requirement ${quote(body)}: ${reading.reason}`, at, reading.hint);
    return undefined;
  }
  const canonical = hashes.map((option) => ` ${option.replace(/^--hash\s+/, '--hash=')}`).join('');
  return `${formatRequirement(reading.requirement)}${canonical}`;
}

/**
 * Lines as pip joins them: a trailing backslash continues, comments start at `#` after space or line start.
 * https://github.com/pypa/pip/blob/24.0/src/pip/_internal/req/req_file.py#L424
 */
function logicalLines(text: string): readonly PipLine[] {
  const lines: PipLine[] = [];
  let open: { text: string; line: number } | undefined;
  const close = () => {
    const text = open?.text ?? '';
    // Behind such a character pip sees another line, also in what looks like a comment.
    const stripped = /[\p{Zl}\p{Zp}]|(?![\t\r\n])\p{Cc}/u.test(text) ? text : withoutComment(text).trim();
    if (open !== undefined && stripped !== '') lines.push({ text: stripped, line: open.line });
    open = undefined;
  };
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const comment = /^\s*#/.test(raw);
    const continues = raw.endsWith('\\') && !comment;
    const part = continues ? raw.slice(0, -1) : raw;
    // pip keeps a comment line apart from the line that it interrupts.
    open =
      open === undefined
        ? { text: part, line: index + 1 }
        : { text: `${open.text}${comment ? ` ${part}` : part}`, line: open.line };
    if (!continues) close();
  }
  close();
  return lines;
}

// A `#` starts a comment at the start of a line and behind white space.
function withoutComment(text: string): string {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (at === 0 || /\s/.test(text[at - 1] ?? '')) return text.slice(0, at);
  }
  return text;
}

/** Files that a requirements file reaches, through others too. */
export function* reachedFiles(text: string, path: string, files: Files, seen = new Set([path])): Iterable<string> {
  for (const next of requirements.includes(text, path)) {
    if (seen.has(next)) continue;
    seen.add(next);
    yield next;
    const file = files.get(next);
    if (file?.kind === 'text') yield* reachedFiles(file.text, next, files, seen);
  }
}
