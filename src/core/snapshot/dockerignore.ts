import { trimSpace } from '../dockerfile/shell-words.ts';
import { folderMatcher } from '../text/pattern.ts';
import { type DockerPattern, parseDockerPattern, parseSource } from './docker-pattern.ts';

/** A pattern list as Docker reads it. https://docs.docker.com/build/concepts/context/#dockerignore-files */
export interface IgnoreList {
  /** True if the file, or a folder that contains it, is ignored. */
  readonly ignores: (path: string) => boolean;
  /** Lines that are not valid patterns. */
  readonly invalid: readonly string[];
  /**
   * What is ignored whatever else there is, as globs that every tool reads alike: of names, `*` and `**` folders. Empty where there are
   * exceptions. Patterns with more than that are left out.
   */
  readonly excludes: readonly string[];
}

interface Rule {
  readonly negated: boolean;
  readonly pattern: string;
  readonly matches: DockerPattern;
}

// https://pkg.go.dev/bufio#MaxScanTokenSize
const MAX_LINE_BYTES = 65_535;

/**
 * Reads an ignore file with moby's rules. https://github.com/moby/patternmatcher/blob/v0.6.1/ignorefile/ignorefile.go
 */
export function parseDockerignore(text: string): IgnoreList {
  const rules: Rule[] = [];
  const invalid: string[] = [];
  for (const raw of text.replace(/^\uFEFF/, '').split('\n')) {
    const line = raw.startsWith('#') ? '' : trimSpace(raw).text;
    if (line === '') continue;
    const rule = Buffer.byteLength(raw) < MAX_LINE_BYTES ? parseRule(line) : undefined;
    if (rule === undefined) invalid.push(line);
    else rules.push(rule);
  }
  return { ignores: ignoreWalk(rules), invalid, excludes: plainExcludes(rules) };
}

function plainExcludes(rules: readonly Rule[]): readonly string[] {
  if (rules.some(({ negated }) => negated)) return [];
  return rules.flatMap(({ pattern }) => (PLAIN.test(pattern) ? [pattern] : []));
}

const PLAIN = /^(?:\*\*\/)?(?!.*\*\*|(?:.*\/)?\.\.?(?:\/|$))[\w.*/-]+$/;

function parseRule(line: string): Rule | undefined {
  const negated = line.startsWith('!');
  const text = negated ? trimSpace(line.slice(1)).text : line;
  const rooted = clean(text).replace(/^\/(?=.)/, '');
  const whole = clean(trimSpace(negated ? `!${text === '' ? '' : rooted}` : rooted).text);
  const pattern = negated ? whole.slice(1) : whole;
  if (pattern === '') return undefined;
  const matches = parseDockerPattern(pattern);
  return matches && { negated, pattern, matches };
}

/** https://pkg.go.dev/path#Clean */
function clean(path: string): string {
  const rooted = path.startsWith('/');
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' && !rooted) parts.push(part);
    else if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return `${rooted ? '/' : ''}${parts.join('/')}` || '.';
}

/** A visited folder: the rules that match it or a folder above it, and whether it is ignored with all its contents. */
interface Visit {
  readonly matched: readonly boolean[];
  readonly ignored: boolean;
  readonly pruned: boolean;
}

/**
 * Walks folders as BuildKit's client does: a rule that matched a folder is not tested again below it, and an ignored
 * folder is skipped as a whole if no exception could match inside it.
 * https://github.com/tonistiigi/fsutil/blob/master/filter.go
 */
function ignoreWalk(rules: readonly Rule[]): (path: string) => boolean {
  const exceptions = rules.filter(({ negated }) => negated).map(({ pattern }) => withoutGlob(pattern));
  const literal = exceptions.every((pattern) => !/[*[\]?^\\]/.test(pattern));
  const visits = new Map<string, Visit>();
  const visit = (path: string, above: Visit | undefined): Visit => {
    if (above?.pruned) return above;
    const { matched, ignored } = applyRules(rules, path, above);
    const open = !literal || exceptions.some((pattern) => `${pattern}/`.startsWith(`${path}/`));
    return { matched, ignored, pruned: ignored && !open };
  };
  return (path) => {
    let above: Visit | undefined;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
      const folder = path.slice(0, slash);
      above = visits.get(folder) ?? visit(folder, above);
      visits.set(folder, above);
    }
    return above?.pruned === true || applyRules(rules, path, above).ignored;
  };
}

function withoutGlob(pattern: string): string {
  return pattern.replace(/\/\*\*$/, '').replace(/\/\*$/, '');
}

// A rule that would not change the result is not tested, and then does not count as matched in subfolders either.
function applyRules(rules: readonly Rule[], path: string, above: Visit | undefined) {
  let ignored = false;
  const matched = rules.map(({ negated, matches }, index) => {
    const found = above?.matched[index] === true || (negated === ignored && matches(path));
    if (found) ignored = !negated;
    return found;
  });
  return { matched, ignored };
}

/** Matches a path, or a folder that contains it, against a COPY source. */
export function matchesSource(source: string, path: string): boolean {
  return sourceMatcher(source)(path);
}

/** `matchesSource` for many paths: the source is parsed once. */
export function sourceMatcher(source: string): (path: string) => boolean {
  if (!/[*?[\\]/.test(source)) return (path) => path === source || path.startsWith(`${source}/`);
  const tokens = parseSource(source);
  return tokens === undefined ? () => false : folderMatcher(tokens);
}
