import { foldMarker } from './marker.ts';
import { satisfiesPython } from './python-specifier.ts';

/** Values of a marker's variables; those that are missing are not known. */
export type MarkerValues = Readonly<Record<string, string>>;

/**
 * What a marker comes to; `undefined` where that depends on what is not known, or it is no marker.
 * https://packaging.python.org/en/latest/specifications/dependency-specifiers/#environment-markers
 */
export function markerValue(marker: string, values: MarkerValues): boolean | undefined {
  return foldMarker<boolean | undefined>(marker, {
    any: (operands) => settled(operands, true),
    all: (operands) => settled(operands, false),
    compare: (left, operator, right) => {
      const [a, b] = [operand(left, values), operand(right, values)];
      if (a === undefined || b === undefined) return undefined;
      return compare(a, operator, b, VERSIONS.includes(/^["']/.test(left) ? right : left));
    },
  });
}

// One operand settles the whole, whatever the others are.
function settled(operands: readonly (boolean | undefined)[], by: boolean): boolean | undefined {
  if (operands.includes(by)) return by;
  return operands.includes(undefined) ? undefined : !by;
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
