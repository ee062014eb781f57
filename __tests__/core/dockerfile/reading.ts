import { lexDockerfile } from '../../../src/core/dockerfile/lexer.ts';
import { parseDockerfile } from '../../../src/core/dockerfile/parse.ts';
import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';
import { Findings } from '../../../src/core/model/findings.ts';

/** Instructions of a text, and what was found. */
export function lex(text: string) {
  const findings = new Findings('Dockerfile');
  const lexed = lexDockerfile(findings, text);
  return { ...lexed, found: findings.diagnostics.map(shown) };
}

/** The structure of a text, and what was found. */
export function read(text: string) {
  const findings = new Findings('Dockerfile');
  return { file: parseDockerfile(findings, text), found: findings.diagnostics.map(shown) };
}

/** The part of a text that an offset pair names. */
export function slice(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

/** `line:column code: message (hint)`. */
export function shown({ code, line, column, message, hint }: Diagnostic): string {
  return `${line}:${column} ${code}: ${message}${hint === undefined ? '' : ` (${hint})`}`;
}
