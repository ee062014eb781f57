import { matchesTokens, type PatternToken, parseSet } from './pattern.ts';

/** A pattern list as Docker reads it. https://docs.docker.com/build/concepts/context/#dockerignore-files */
export interface IgnoreList {
  /** True when the file, or a folder that holds it, is ignored. */
  readonly ignores: (path: string) => boolean;
  /** Lines that are no pattern. */
  readonly invalid: readonly string[];
}

interface Rule {
  readonly negated: boolean;
  readonly tokens: readonly PatternToken[];
}

/** Reads an ignore file by moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.0/patternmatcher.go */
export function parseDockerignore(text: string): IgnoreList {
  const rules: Rule[] = [];
  const invalid: string[] = [];
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    const line = raw.startsWith('#') ? '' : raw.trim();
    if (line === '') continue;
    const rule = parseRule(line);
    if (rule === 'nothing') continue;
    if (rule === undefined) invalid.push(line);
    else rules.push(rule);
  }
  return { ignores: (path) => ignores(rules, path), invalid };
}

function parseRule(line: string): Rule | 'nothing' | undefined {
  const negated = line.startsWith('!');
  const pattern = clean(negated ? line.slice(1).trim() : line);
  if (pattern === undefined) return undefined;
  if (pattern === '') return 'nothing';
  const tokens = tokenize(pattern);
  return tokens && { negated, tokens };
}

// Go's filepath.Clean, without the leading slash: `.` stands for nothing.
function clean(pattern: string): string | undefined {
  if (pattern === '') return undefined;
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' && !pattern.startsWith('/')) parts.push(part);
    else if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function tokenize(pattern: string): readonly PatternToken[] | undefined {
  const tokens: PatternToken[] = [];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '*' && pattern[at + 1] === '*') {
      at += pattern[at + 2] === '/' ? 2 : 1;
      tokens.push({ kind: at + 1 >= pattern.length ? 'any' : 'directories' });
    } else if (char === '*') tokens.push({ kind: 'star' });
    else if (char === '?') tokens.push({ kind: 'one' });
    else if (char === '[') {
      const set = parseSet(pattern, at);
      if (set === undefined) return undefined;
      tokens.push(set.token);
      at = set.end;
    } else if (char === '\\' && at + 1 < pattern.length) {
      at += 1;
      tokens.push({ kind: 'char', char: pattern[at] ?? '' });
    } else tokens.push({ kind: 'char', char });
  }
  return tokens;
}

function ignores(rules: readonly Rule[], path: string): boolean {
  const parts = path.split('/');
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  let ignored = false;
  for (const rule of rules) {
    if (ignored !== rule.negated) continue;
    if (prefixes.some((prefix) => matchesTokens(rule.tokens, prefix))) ignored = !rule.negated;
  }
  return ignored;
}

/** Matches one path segment by segment against a COPY source. https://pkg.go.dev/path/filepath#Match */
export function matchesSource(source: string, path: string): boolean {
  const wanted = source.split('/');
  const parts = path.split('/').slice(0, wanted.length);
  return (
    parts.length === wanted.length && wanted.every((segment, index) => matchesSegment(segment, parts[index] ?? ''))
  );
}

function matchesSegment(pattern: string, text: string): boolean {
  if (!/[*?[\\]/.test(pattern)) return pattern === text;
  const tokens = tokenize(pattern.replace(/\*+/g, '*'));
  return tokens !== undefined && matchesTokens(tokens, text);
}
