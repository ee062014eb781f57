import { quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { PhysicalLine } from './lines.ts';

/**
 * Parser directives: settings for the file itself in its first lines.
 * https://docs.docker.com/reference/dockerfile/#parser-directives
 */
export interface Directives {
  /** Text of the `# syntax` directive; empty if there is none. */
  readonly syntax: string;
  readonly escape: string;
}

const DIRECTIVE = /^#[ \t]*(syntax|escape|check)[ \t]*=[ \t]*([\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?)[ \t]*$/i;
/** What some parser could read as a directive: other white space, another separator, a value that we do not accept. */
const LIKE_A_DIRECTIVE = /^[\s\u0085]*(?:#|\/\/)[^a-z0-9]*(?:syntax|escape|check)[^a-z0-9=]*=/i;

/** Reads the directives. Errors, and lines that two parsers could read differently, are added to the findings. */
export function readDirectives(findings: Findings, lines: readonly PhysicalLine[]): Directives {
  // After a shebang line BuildKit still looks for the `syntax` directive, but not for `escape`.
  const shebang = lines[0]?.text.startsWith('#!') === true;
  const found = new Map<string, string>();
  for (let index = shebang ? 1 : 0; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    const at = { line: index + 1, column: 1 };
    const match = DIRECTIVE.exec(text);
    if (match === null) {
      if (LIKE_A_DIRECTIVE.test(text)) reportUnread(findings, text, index + 1);
      break;
    }
    const name = (match[1] ?? '').toLowerCase();
    if (found.has(name)) findings.error('dockerfile-directive', `directive ${name} is given twice`, { at });
    if (name === 'escape' && shebang) {
      const message = 'BuildKit reads no escape directive behind a #! line';
      findings.error('dockerfile-directive', message, { at, hint: 'remove the #! line, or the directive' });
    }
    checkDirective(findings, name, match[2] ?? '', index + 1);
    found.set(name, match[2] ?? '');
  }
  return { syntax: found.get('syntax') ?? '', escape: found.get('escape') === '`' && !shebang ? '`' : '\\' };
}

function reportUnread(findings: Findings, text: string, line: number): void {
  const message = `${quote(text)} is not read as a directive`;
  findings.error('dockerfile-directive', message, { at: { line, column: 1 }, hint: 'write # name=value' });
}

function checkDirective(findings: Findings, name: string, value: string, line: number): void {
  const expected = expectedOf(name, value);
  if (expected === undefined) return;
  const message = `expected ${expected}, received ${quote(value)}`;
  findings.error('dockerfile-directive', message, { at: { line, column: 1 } });
}

function expectedOf(name: string, value: string): string | undefined {
  if (name === 'syntax') return value.includes(' ') ? 'an image for syntax' : undefined;
  if (name === 'escape') return value === '\\' || value === '`' ? undefined : 'escape=\\ or escape=`';
  return value.split(';').every(isCheckOption) ? undefined : 'skip=..., experimental=... or error=true for check';
}

// https://docs.docker.com/reference/dockerfile/#check
function isCheckOption(text: string): boolean {
  const option = text.trim();
  return /^(?:skip|experimental)\s*=/.test(option) || /^error\s*=\s*(?:true|false)$/i.test(option);
}
