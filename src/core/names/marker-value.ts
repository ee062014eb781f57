import { parseMarker } from './marker.ts';
import { satisfiesPython } from './python-specifier.ts';

/** Values of a marker's variables; those that are missing are not known. */
export type MarkerValues = Readonly<Record<string, string>>;

/**
 * What a marker comes to; `undefined` where that depends on what is not known, or it is no marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export function markerValue(marker: string, values: MarkerValues): boolean | undefined {
  const canonical = parseMarker(marker);
  if (canonical === undefined) return undefined;
  return readAny({ tokens: canonical.match(TOKEN) ?? [], at: 0, values });
}

// Tokens of canonical text, in which a quoted string has no quotes of its own kind.
const TOKEN = /[()]|"[^"]*"|'[^']*'|[^\s()"']+/g;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly values: MarkerValues;
}

function readAny(reader: Reader): boolean | undefined {
  return readChain(reader, 'or', true, (next) => readChain(next, 'and', false, readTerm));
}

/** Operands with a word between them; the one that settles the whole does so whatever the others are. */
function readChain(
  reader: Reader,
  word: string,
  settles: boolean,
  read: (reader: Reader) => boolean | undefined,
): boolean | undefined {
  const operands = [read(reader)];
  while (reader.tokens[reader.at] === word) {
    reader.at += 1;
    operands.push(read(reader));
  }
  if (operands.includes(settles)) return settles;
  return operands.includes(undefined) ? undefined : !settles;
}

function readTerm(reader: Reader): boolean | undefined {
  if (reader.tokens[reader.at] !== '(') return readComparison(reader);
  reader.at += 1;
  const inner = readAny(reader);
  reader.at += 1;
  return inner;
}

function readComparison(reader: Reader): boolean | undefined {
  const [left = '', first = ''] = reader.tokens.slice(reader.at, reader.at + 2);
  const words = first === 'not' ? 3 : 2;
  const right = reader.tokens[reader.at + words] ?? '';
  reader.at += words + 1;
  const [a, b] = [operand(left, reader.values), operand(right, reader.values)];
  if (a === undefined || b === undefined) return undefined;
  const isVersion = VERSIONS.includes(/^["']/.test(left) ? right : left);
  return compare(a, first === 'not' ? 'not in' : first, b, isVersion);
}

/** Variables that are compared as versions. */
const VERSIONS: readonly string[] = [
  'python_version',
  'python_full_version',
  'implementation_version',
  'platform_release',
];

function operand(token: string, values: MarkerValues): string | undefined {
  return /^["']/.test(token) ? token.slice(1, -1) : values[token];
}

// How other texts are ordered differs between releases of packaging, and so is not decided here.
// https://github.com/pypa/packaging/blob/25.0/src/packaging/markers.py
function compare(left: string, operator: string, right: string, isVersion: boolean): boolean | undefined {
  if (isVersion && operator !== 'in' && operator !== 'not in')
    return right.includes(',') ? undefined : satisfiesPython(left, `${operator}${right}`);
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case 'in':
      return right.includes(left);
    case 'not in':
      return !right.includes(left);
    default:
      return undefined;
  }
}
