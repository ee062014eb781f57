import { CST, Lexer } from 'yaml';

/** Limits of one document. */
export const MAX_LINES = 200_000;
export const MAX_NODES = 200_000;
export const MAX_DEPTH = 64;
export const LIMITS = `expected at most ${MAX_LINES} lines, ${MAX_NODES} nodes and ${MAX_DEPTH} levels`;

/** Why a text is refused before it is parsed, and where. */
export interface TextFault {
  readonly code: 'yaml-limits' | 'yaml-syntax' | 'yaml-alias' | 'yaml-key';
  readonly offset: number;
  readonly message: string;
  readonly hint?: string;
}

// Characters that YAML 1.1 does not allow in a stream, line ends known only to YAML 1.1 (NEL, LS, PS), a carriage
// return that only some readers treat as a line end, and a byte order mark inside the text.
// https://yaml.org/spec/1.1/#id868524 https://yaml.org/spec/1.2.2/#54-line-break-characters
const UNREADABLE = /[^\t\n\r\x20-\x7E\xA0-\u2027\u202A-\uD7FF\uE000-\uFEFE\uFF00-\uFFFD\u{10000}-\u{10FFFF}]|\r(?!\n)/u;

/**
 * Finds text that YAML readers read differently, or that would take a parser long: characters, tabs between tokens
 * (PyYAML does not accept them, but JSON does), directives other than a version, and documents beyond the limits.
 * Linear time.
 */
export function checkYamlText(text: string, json: boolean): TextFault | undefined {
  if (text.split('\n', MAX_LINES + 1).length > MAX_LINES) return { code: 'yaml-limits', offset: 0, message: LIMITS };
  const unreadable = UNREADABLE.exec(text);
  if (unreadable !== null) {
    const hex = (unreadable[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const message = `the character U+${hex} is not read alike by every YAML reader`;
    return { code: 'yaml-syntax', offset: unreadable.index, message, hint: 'write it as an escape in double quotes' };
  }
  return checkTokens(text, json);
}

/** State of the token scan. */
interface Scan {
  offset: number;
  nodes: number;
  /** Scalars, aliases, anchors and tags since the last indicator. */
  words: number;
  /** Open brackets. */
  readonly open: string[];
  /** Indicators on the current line that open a level. */
  opened: number;
  /** Header of the block scalar whose content follows. */
  header: string | undefined;
  /** True if only white space precedes the token on its line. */
  lineStart: boolean;
  /** True if the next token is a scalar without quotes. */
  bare: boolean;
  /** True if the last token was a scalar without quotes. */
  afterBare: boolean;
}

// Marker tokens that the lexer adds, all control characters: start of document, end of broken flow, scalar.
const SCALAR_SIGN = '\u001F';
/** More than any document has between two indicators: the parser would take seconds to say that one of them is unexpected. */
const MAX_WORDS = 10_000;
/** First characters of scalars, aliases, anchors and tags. */
const WORD = /^[\u001F"'&*!]/;
const SIGN = /^[\u0002\u0018\u001F]$/;

function checkTokens(text: string, json: boolean): TextFault | undefined {
  const scan: Scan = {
    offset: 0,
    nodes: 0,
    words: 0,
    open: [],
    opened: 0,
    header: undefined,
    lineStart: true,
    bare: false,
    afterBare: false,
  };
  for (const token of new Lexer().lex(text)) {
    const fault = scan.bare ? checkBareScalar(scan, token, text) : checkToken(scan, token, text);
    if (WORD.test(token)) scan.words += 1;
    if (scan.words > MAX_WORDS) return { ...TOO_MUCH, offset: scan.offset };
    if (fault !== undefined && !(json && JSON_MAY.includes(fault))) return { ...fault, offset: scan.offset };
    if (!SIGN.test(token) && !/^[ \t]/.test(token)) scan.lineStart = /^(?:\r?\n)?$/.test(token);
    scan.afterBare = scan.bare;
    scan.bare = token === SCALAR_SIGN;
    if (!SIGN.test(token)) scan.offset += token.length;
  }
  return undefined;
}

type TokenFault = Omit<TextFault, 'offset'>;
const TOO_MUCH: TokenFault = { code: 'yaml-limits', message: LIMITS };
const TAB: TokenFault = {
  code: 'yaml-syntax',
  message: 'a tab between words is not read alike by every YAML reader',
  hint: 'replace it by blanks',
};

const TRAILING = /\n* +(?:\n|$)/y;

function checkBlockScalar(header: string, content: string, text: string, end: number): TokenFault | undefined {
  TRAILING.lastIndex = end;
  if (/\d/.test(header) && TRAILING.test(text)) return TRAILING_BLANKS;
  if (/^\n* +(?:\n|$)|^\n* *\t[ \t]*(?:[\n#]|$)/.test(content)) return LEADING_BLANKS;
  return /^[^ \n]/m.test(content) ? NO_INDENT : undefined;
}

// Blanks are part of the text if they are longer than the indentation given in the header.
const TRAILING_BLANKS: TokenFault = {
  code: 'yaml-syntax',
  message: 'lines of blanks behind a block scalar are not read alike by every YAML reader',
  hint: 'remove the blanks',
};

// PyYAML requires at least one blank, even if the scalar is the whole document.
const NO_INDENT: TokenFault = { code: 'yaml-syntax', message: 'expected the block scalar to be indented' };

// ruamel.yaml takes the indentation from such a line, and a tab can end the scalar.
const LEADING_BLANKS: TokenFault = {
  code: 'yaml-syntax',
  message: 'a block scalar that starts with a line of white space is not read alike by every YAML reader',
  hint: 'remove the blanks',
};

// PyYAML treats both as indicators within brackets, regardless of what follows.
const FLOW_SIGN: TokenFault = {
  code: 'yaml-syntax',
  message: 'a plain scalar within brackets that starts with : or holds ? is not read alike by every YAML reader',
  hint: 'quote it',
};

const EXPLICIT_KEY: TokenFault = {
  code: 'yaml-key',
  message: 'a key behind ? is not read alike by every YAML reader',
  hint: 'write key: value',
};
// PyYAML requires the colon on the line of the key.
const LONELY_COLON: TokenFault = {
  code: 'yaml-key',
  message: 'a colon that starts a line is not read alike by every YAML reader',
  hint: 'write key: value on one line',
};

const CLOSED: TokenFault = {
  code: 'yaml-syntax',
  message: 'a bracket is closed that is not open',
  hint: 'remove it, or quote the text',
};

// Within brackets ruamel.yaml continues the scalar, except after a quoted key of a map.
function hugs(scan: Scan, text: string): boolean {
  const { open, offset } = scan;
  return (scan.afterBare || open.at(-1) === '[') && /\S/.test(text.charAt(offset + 1));
}

const FLOW_COLON: TokenFault = {
  code: 'yaml-syntax',
  message: 'a colon within brackets is not read alike by every YAML reader',
  hint: 'write a blank behind it',
};

function checkBareScalar(scan: Scan, token: string, text: string): TokenFault | undefined {
  const { header } = scan;
  scan.header = undefined;
  if (header !== undefined) return checkBlockScalar(header, token, text, scan.offset + token.length);
  if (scan.open.length > 0 && /^:|\?/.test(token)) return FLOW_SIGN;
  return token.includes('\t') ? TAB : undefined;
}

// PyYAML accepts no other names: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/scanner.py#L900
const ANCHOR_NAME: TokenFault = {
  code: 'yaml-alias',
  message: 'expected letters, digits, - and _ as the name of an anchor',
  hint: 'choose another name',
};

const ESCAPED_BREAK: TokenFault = {
  code: 'yaml-syntax',
  message: 'an empty line behind an escaped line break is not read alike by every YAML reader',
  hint: 'remove it, or write \\n',
};

// JSON writes a character beyond U+FFFF as a pair of escapes; PyYAML decodes the pair as two invalid characters.
const SURROGATE: TokenFault = {
  code: 'yaml-syntax',
  message: 'an escape of half a character is not read alike by every YAML reader',
  hint: 'write the character itself, or \\U and eight hex digits',
};

function hasSurrogate(quoted: string): boolean {
  return [...quoted.matchAll(/\\(?:u[dD][89A-Fa-f]|.)/gs)].some(([found]) => found.length > 2);
}

function checkToken(scan: Scan, token: string, text: string): TokenFault | undefined {
  switch (CST.tokenType(token)) {
    case 'newline':
      scan.opened = 0;
      return undefined;
    case 'space':
      return token.includes('\t') ? TAB : undefined;
    case 'double-quoted-scalar':
      if (/\\\n[ \t]*\n/.test(token)) return ESCAPED_BREAK;
      return hasSurrogate(token) ? SURROGATE : undefined;
    case 'anchor':
    case 'alias':
      return /^.[A-Za-z0-9_-]+$/.test(token) ? undefined : ANCHOR_NAME;
    case 'block-scalar-header':
      scan.header = token;
      return undefined;
    case 'directive-line':
      return checkDirective(token);
    case 'flow-map-start':
    case 'flow-seq-start':
      scan.open.push(token);
      return scan.open.length > MAX_DEPTH ? TOO_MUCH : countNode(scan);
    case 'flow-map-end':
      return scan.open.pop() === '{' ? undefined : CLOSED;
    case 'flow-seq-end':
      return scan.open.pop() === '[' ? undefined : CLOSED;
    case 'explicit-key-ind':
      return EXPLICIT_KEY;
    case 'seq-item-ind':
    case 'map-value-ind':
      if (token === ':' && scan.lineStart) return LONELY_COLON;
      if (token === ':' && scan.open.length > 0 && hugs(scan, text)) return FLOW_COLON;
      scan.opened += scan.open.length > 0 ? 0 : 1;
      return scan.opened > MAX_DEPTH ? TOO_MUCH : countNode(scan);
    case 'comma':
      return countNode(scan);
    default:
      return undefined;
  }
}

// Each item, key and value of a document has such an indicator, so twice the limit of nodes means too many nodes.
function countNode(scan: Scan): TokenFault | undefined {
  scan.nodes += 1;
  scan.words = 0;
  return scan.nodes > 2 * MAX_NODES ? TOO_MUCH : undefined;
}

function checkDirective(token: string): TokenFault | undefined {
  if (/^%YAML 1\.[12]$/.test(token)) return undefined;
  return { code: 'yaml-syntax', message: 'expected no directive but %YAML 1.1 or %YAML 1.2', hint: 'remove it' };
}

// JSON is unambiguous, even where YAML readers disagree about it.
const JSON_MAY = [TAB, SURROGATE, LONELY_COLON, FLOW_COLON];
