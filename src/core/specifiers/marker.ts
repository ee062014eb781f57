// White space is a blank or a tab: to pip, any other character is part of a token.
const TOKEN = /[ \t]*(?:([()])|(===|==|~=|!=|<=|>=|<|>)|("[^"]*"|'[^']*')|([a-z_.]+)|$)/y;
const VARIABLES: ReadonlySet<string> = new Set([
  'python_version',
  'python_full_version',
  'os_name',
  'sys_platform',
  'platform_release',
  'platform_system',
  'platform_version',
  'platform_machine',
  'platform_python_implementation',
  'implementation_name',
  'implementation_version',
  'extra',
  // Used in lock files (PEP 751); every reader accepts them.
  'extras',
  'dependency_groups',
]);
/** Names from PEP 345 and old setuptools, which pip treats as today's names. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['os.name', 'os_name'],
  ['sys.platform', 'sys_platform'],
  ['platform.version', 'platform_version'],
  ['platform.machine', 'platform_machine'],
  ['platform.python_implementation', 'platform_python_implementation'],
  ['python_implementation', 'platform_python_implementation'],
]);

/**
 * Parses an environment marker and returns its canonical text: one space between tokens, none inside parentheses,
 * which stand around `and` or `or` alone, double quotes unless the text contains one, today's variable names. `undefined` if it is not a valid marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export function parseMarker(text: string): string | undefined {
  let tokens = tokenize(text);
  let depth = 0;
  for (; tokens !== undefined && depth <= MAX_DEPTH && isWrapped(tokens); depth += 1) tokens = tokens.slice(1, -1);
  if (tokens === undefined) return undefined;
  const reader: Reader = { tokens, at: 0 };
  const marker = readDisjunction(reader, depth);
  return reader.at === tokens.length ? marker : undefined;
}

interface Reader {
  readonly tokens: readonly string[];
  at: number;
}

const MAX_DEPTH = 32;
// pip evaluates quoted text as a Python string: a backslash would be an escape.
const UNREADABLE = /\\|(?!\t)\p{Cc}/u;

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null || UNREADABLE.test(match[0])) return undefined;
    const [, paren, operator, quoted, word] = match;
    const token = paren ?? operator ?? word ?? (quoted === undefined ? undefined : requote(quoted));
    if (token !== undefined) tokens.push(token);
  }
  return tokens;
}

function requote(quoted: string): string {
  const value = quoted.slice(1, -1);
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}

function readDisjunction(reader: Reader, depth: number): string | undefined {
  return readChain(reader, 'or', () => readChain(reader, 'and', () => readTerm(reader, depth)));
}

function readChain(reader: Reader, word: 'and' | 'or', next: () => string | undefined): string | undefined {
  let text = next();
  while (text !== undefined && reader.tokens[reader.at] === word) {
    reader.at += 1;
    const operand = next();
    text = operand === undefined ? undefined : `${text} ${word} ${operand}`;
  }
  return text;
}

function readTerm(reader: Reader, depth: number): string | undefined {
  const start = reader.at;
  if (reader.tokens[start] !== '(') return readComparison(reader);
  reader.at += 1;
  const inner = depth > MAX_DEPTH ? undefined : readDisjunction(reader, depth + 1);
  reader.at += 1;
  if (inner === undefined || reader.tokens[reader.at - 1] !== ')') return undefined;
  return isNeeded(reader, start) ? `(${inner})` : inner;
}

// Parentheses around one comparison, or around others, mean nothing.
function isNeeded({ tokens, at }: Reader, start: number): boolean {
  const inside = tokens.slice(start + 1, at - 1);
  return !isWrapped(inside) && inside.some((token) => token === 'and' || token === 'or');
}

function isWrapped(tokens: readonly string[]): boolean {
  let depth = 0;
  return (
    tokens[0] === '(' &&
    tokens.every((token, index) => {
      if (token === '(') depth += 1;
      if (token === ')') depth -= 1;
      return index === tokens.length - 1 ? depth === 0 : depth > 0;
    })
  );
}

function readComparison(reader: Reader): string | undefined {
  const left = readOperand(reader);
  const operator = readOperator(reader);
  const right = readOperand(reader);
  return left === undefined || operator === undefined || right === undefined
    ? undefined
    : `${left} ${operator} ${right}`;
}

function readOperator(reader: Reader): string | undefined {
  const [first = '', second] = reader.tokens.slice(reader.at, reader.at + 2);
  const negated = first === 'not' && second === 'in';
  reader.at += negated ? 2 : 1;
  if (negated) return 'not in';
  return first === 'in' || /^[=~!<>]/.test(first) ? first : undefined;
}

function readOperand(reader: Reader): string | undefined {
  const token = reader.tokens[reader.at] ?? '';
  reader.at += 1;
  if (/^["']/.test(token)) return token;
  const name = ALIASES.get(token) ?? token;
  return VARIABLES.has(name) ? name : undefined;
}

/** What the parts of a marker come to. */
export interface MarkerFold<T> {
  /** Operands are names of variables, or texts in quotes. */
  readonly compare: (left: string, operator: string, right: string) => T;
  /** Of operands with `or` between them; at least one. */
  readonly any: (operands: readonly T[]) => T;
  /** Of operands with `and` between them; at least one. */
  readonly all: (operands: readonly T[]) => T;
}

/** Works a marker out, from its comparisons up; answers `undefined` for what is none. */
export function foldMarker<T>(text: string, fold: MarkerFold<T>): T | undefined {
  const canonical = parseMarker(text);
  return canonical === undefined ? undefined : foldAny({ tokens: canonical.match(CANONICAL) ?? [], at: 0 }, fold);
}

// Tokens of canonical text, in which a quoted text has no quotes of its own kind.
const CANONICAL = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;

function foldAny<T>(reader: Reader, fold: MarkerFold<T>): T {
  return fold.any(operandsOf(reader, 'or', () => fold.all(operandsOf(reader, 'and', () => foldTerm(reader, fold)))));
}

function operandsOf<T>(reader: Reader, word: string, next: () => T): readonly T[] {
  const operands = [next()];
  while (reader.tokens[reader.at] === word) {
    reader.at += 1;
    operands.push(next());
  }
  return operands;
}

function foldTerm<T>(reader: Reader, fold: MarkerFold<T>): T {
  const [first = '', second = ''] = reader.tokens.slice(reader.at, reader.at + 2);
  if (first === '(') {
    reader.at += 1;
    const inner = foldAny(reader, fold);
    reader.at += 1;
    return inner;
  }
  const words = second === 'not' ? 3 : 2;
  const right = reader.tokens[reader.at + words] ?? '';
  reader.at += words + 1;
  return fold.compare(first, second === 'not' ? 'not in' : second, right);
}
