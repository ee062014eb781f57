import type { DataNode } from '../../text/node.ts';

/**
 * A value as PyYAML's SafeLoader returns it: `bigint` is an int, `number` a float. Keys are strings; dates, other keys
 * and shared containers are not supported.
 */
export type PyValue = null | boolean | bigint | number | string | PyList | PyMap;
export type PyList = readonly PyValue[];
export type PyMap = ReadonlyMap<string, PyValue>;

// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/resolver.py#L170
const BOOLEAN = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const NULL = /^(?:~|null|Null|NULL|)$/;
const INTEGER =
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const FLOAT =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const TIMESTAMP =
  /^(?:[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)$/;
/** The merge key, the value key, and indicators that cannot start a plain scalar. */
const SPECIAL = /^(?:<<|=|[!&*])$/;
/** Python rejects longer integers: https://docs.python.org/3/library/stdtypes.html#int-max-str-digits */
const MAX_DIGITS = 4300;

/** True if PyYAML reads the unquoted text as a string. */
export function isPyString(text: string): boolean {
  return ![BOOLEAN, NULL, INTEGER, FLOAT, TIMESTAMP, SPECIAL].some((pattern) => pattern.test(text));
}

/** The value of a plain scalar; `undefined` if it is not supported or PyYAML itself fails on it. */
export function pyScalar(text: string): PyValue | undefined {
  if (NULL.test(text)) return null;
  if (BOOLEAN.test(text)) return /^(?:yes|true|on)$/i.test(text);
  if (INTEGER.test(text)) return pyInteger(text.replaceAll('_', ''));
  if (FLOAT.test(text)) return pyFloat(text.replaceAll('_', '').toLowerCase());
  return isPyString(text) ? text : undefined;
}

// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L237
function pyInteger(text: string): bigint | undefined {
  const digits = text.replace(/^[-+]/, '');
  if (digits.length > MAX_DIGITS) return undefined;
  const value = digits.includes(':') ? sexagesimal(digits) : plainInteger(digits);
  return value !== undefined && text.startsWith('-') ? -value : value;
}

function plainInteger(digits: string): bigint | undefined {
  if (/^0[bx]$/.test(digits)) return undefined;
  return BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
}

function sexagesimal(digits: string): bigint {
  return digits.split(':').reduce((value, part) => value * 60n + BigInt(part), 0n);
}

function pyFloat(text: string): number {
  const sign = text.startsWith('-') ? -1 : 1;
  const digits = text.replace(/^[-+]/, '');
  if (digits === '.inf') return sign * Number.POSITIVE_INFINITY;
  if (digits === '.nan') return Number.NaN;
  return sign * (digits.includes(':') ? sexagesimalFloat(digits) : Number(digits));
}

// Adds in the same order as Python, because the order affects rounding.
function sexagesimalFloat(digits: string): number {
  let base = 1;
  let value = 0;
  for (const part of digits.split(':').reverse()) {
    value += Number(part) * base;
    base *= 60;
  }
  return value;
}

/** A number as Python's `str` writes it: `1.1`, `1e+16`, `inf`. */
export function formatPyNumber(value: bigint | number): string {
  if (typeof value === 'bigint') return String(value);
  if (!Number.isFinite(value)) return String(value).replace('Infinity', 'inf').replace('NaN', 'nan');
  const negative = value < 0 || Object.is(value, -0) ? '-' : '';
  const [digits = '', power = ''] = Math.abs(value).toExponential().split('e');
  const exponent = Number(power);
  // Python switches to exponents at other sizes than JavaScript.
  if (exponent < -4 || exponent >= 16) {
    const size = String(Math.abs(exponent)).padStart(2, '0');
    return `${negative}${digits}e${exponent < 0 ? '-' : '+'}${size}`;
  }
  return negative + fixedPoint(digits.replace('.', ''), exponent);
}

function fixedPoint(digits: string, exponent: number): string {
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0');
  return `${whole}.${digits.slice(exponent + 1) || '0'}`;
}

/**
 * The value that PyYAML reads; `undefined` if it is not supported: dates, keys that may not be strings, and containers
 * repeated by an alias, which PyYAML dumps as aliases.
 */
export function pyValue(root: DataNode): PyValue | undefined {
  const seen = new Set<string>();
  const visit = (node: DataNode): PyValue | undefined => {
    if (node.kind === 'scalar') return node.plain ? pyScalar(node.text) : node.text;
    const place = `${node.at.line}:${node.at.column}`;
    if (seen.has(place)) return undefined;
    seen.add(place);
    if (node.kind === 'list') return all(node.items.map(visit));
    // It is not known whether a key was quoted.
    if (!node.entries.every(({ key }) => isPyString(key))) return undefined;
    const values = all(node.entries.map(({ value }) => visit(value)));
    return values && new Map(node.entries.map(({ key }, index) => [key, values[index] as PyValue]));
  };
  return visit(root);
}

function all(values: readonly (PyValue | undefined)[]): PyList | undefined {
  return values.every((value) => value !== undefined) ? values : undefined;
}
