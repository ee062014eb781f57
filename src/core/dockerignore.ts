/** A pattern list as Docker reads it. https://docs.docker.com/build/concepts/context/#dockerignore-files */
export interface IgnoreList {
  /** True when the file, or a folder that holds it, is ignored. */
  readonly ignores: (path: string) => boolean;
  /** Lines that are no pattern. */
  readonly invalid: readonly string[];
}

interface Rule {
  readonly negated: boolean;
  readonly regex: RegExp;
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
  try {
    return { negated, regex: new RegExp(`^${translate(pattern)}$`, 's') };
  } catch {
    return undefined;
  }
}

// Go's filepath.Clean without the leading slash: `.` stands for nothing.
function clean(pattern: string): string | undefined {
  if (pattern === '') return undefined;
  const parts: string[] = [];
  for (const part of pattern.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function translate(pattern: string): string {
  let regex = '';
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at] ?? '';
    if (char === '*' && pattern[at + 1] === '*') {
      at += pattern[at + 2] === '/' ? 2 : 1;
      regex += at + 1 >= pattern.length ? '.*' : '(?:.*/)?';
    } else if (char === '\\') {
      at += 1;
      regex += `\\${(pattern[at] ?? '\\').replace(/[a-zA-Z0-9]/, '$&')}`;
    } else regex += translateSimple(char);
  }
  return regex;
}

function translateSimple(char: string): string {
  if (char === '*') return '[^/]*';
  if (char === '?') return '[^/]';
  return /[.+()|{}$^]/.test(char) && char !== '^' ? `\\${char}` : char;
}

function ignores(rules: readonly Rule[], path: string): boolean {
  const parts = path.split('/');
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  let ignored = false;
  for (const rule of rules) {
    if (ignored !== rule.negated) continue;
    if (prefixes.some((prefix) => rule.regex.test(prefix))) ignored = !rule.negated;
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
  try {
    return new RegExp(`^${translate(pattern.replaceAll('**', '*'))}$`, 's').test(text);
  } catch {
    return false;
  }
}
