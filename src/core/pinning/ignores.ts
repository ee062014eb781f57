import { type LineIndex, lineAt } from '../text/line-index.ts';

/** `# terrarium: ignore[rule, rule] reason` */
const IGNORE = /#[ \t]*terrarium:[ \t]*ignore\[([a-z0-9, -]{1,200})\]/;

/** Lines that are looked at above a finding, at most. */
const MAX_LINES = 200;

/** What a comment says of a finding: `ignored` with its reason, or `no-reason` where it should have one. */
export type Ignored = 'ignored' | 'no-reason' | undefined;

/**
 * Looks for a comment that lets a finding be: on its line, or above it, where comments and the lines that continue in it stand
 * between. A reason is asked for, because whoever reads the file next needs one.
 */
export function ignoredAt(lines: LineIndex, offset: number, rule: string): Ignored {
  const { text } = lines;
  let { start, end } = lineAt(lines, offset);
  const own = ignoreIn(text.slice(start, end), rule);
  if (own !== undefined) return own;
  for (let count = 0; count < MAX_LINES && start > 0; count += 1) {
    ({ start, end } = lineAt(lines, start - 1));
    const line = text.slice(start, end);
    const isComment = /^\s*#/.test(line);
    if (!isComment && !/[\\`]\s*$/.test(line)) return undefined;
    const found = isComment ? ignoreIn(line, rule) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function ignoreIn(line: string, rule: string): Ignored {
  const match = IGNORE.exec(line);
  if (match === null) return undefined;
  const rules = (match[1] ?? '').split(',').map((name) => name.trim());
  if (!rules.includes(rule)) return undefined;
  return line.slice(match.index + match[0].length).trim() === '' ? 'no-reason' : 'ignored';
}
