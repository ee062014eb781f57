import { type LineIndex, lineAt } from '../text/line-index.ts';

/** `# terrarium: ignore[rule, rule] reason` */
const IGNORE = /#[ \t]*terrarium:[ \t]*ignore\[([a-z0-9, -]{1,200})\]/;

/** Maximum number of lines searched above a finding. */
const MAX_LINES = 200;

/** The effect of a comment on a finding: `ignored` with a reason, or `no-reason` if the required reason is missing. */
export type Ignored = 'ignored' | 'no-reason' | undefined;

/**
 * Looks for a comment that suppresses a finding: on its line, or above it, with only comments and lines of the same
 * continued instruction in between. A reason is required for the next reader of the file.
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
