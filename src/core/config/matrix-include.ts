import { type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { decodeList, decodeMap, decodeString, entryOf } from '../text/decode.ts';
import type { DataEntry, DataMap } from '../text/node.ts';
import { AXIS_HINT, type Axis, isAxisName, type Selected, type Values } from './matrix-values.ts';

const MAX_VALUE = 500;
const MAX_ELEMENTS = 256;
const MAX_KEYS = 16;
/** Of a value that is a part of the id. */
const MAX_IDENTITY = 100;
const HINT = 'write include: [{ python: "3.13", cuda: "12.8" }]';

/** An element of `include`: values by key, in the order of the file. */
interface Inclusion {
  readonly at: Position;
  readonly values: Values;
}

/**
 * Adds the elements of `include` as GitHub Actions does: an element whose values of axes are those of a combination gives that one
 * more values; any other is a combination of its own. What identifies a combination are its axes, or the first key of a matrix of
 * `include` alone: its other values may change, and its id stays.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrixinclude
 */
export function includeCombinations(
  findings: Findings,
  map: DataMap,
  axes: readonly Axis[],
  product: readonly Values[],
): readonly Selected[] {
  const inclusions = decodeInclude(findings, map);
  const names = axes.length > 0 ? axes.map(({ name }) => name) : [...(inclusions[0]?.values.keys() ?? [])].slice(0, 1);
  const combinations = product.map((identity) => ({ identity, values: new Map(identity) }));
  const added: Selected[] = [];
  for (const inclusion of inclusions) {
    const extended = combinations.filter(({ identity }) => agrees(identity, inclusion.values));
    for (const { values } of extended) for (const [key, value] of inclusion.values) values.set(key, value);
    if (extended.length === 0)
      added.push({ identity: identityOf(findings, inclusion, names), values: inclusion.values });
  }
  const all = [...combinations, ...added];
  reportRepeated(findings, all, inclusions);
  return all;
}

function decodeInclude(findings: Findings, map: DataMap): readonly Inclusion[] {
  const entry = entryOf(map, 'include');
  const items = entry === undefined ? [] : (decodeList(findings, entry.value, 'include') ?? []);
  if (items.length > MAX_ELEMENTS)
    findings.error('matrix-limits', `expected at most ${MAX_ELEMENTS} elements of include`, {
      at: entry?.at,
      hint: 'write several entries',
    });
  return items.slice(0, MAX_ELEMENTS).flatMap((item) => {
    const element = decodeMap(findings, item, 'an element of include');
    if (element === undefined) return [];
    if (element.entries.length === 0) findings.error('matrix-include', 'expected values', { at: item.at, hint: HINT });
    if (element.entries.length > MAX_KEYS) {
      const message = `expected at most ${MAX_KEYS} values in an element of include`;
      findings.error('matrix-limits', message, { at: item.at, hint: 'write several entries' });
      return [];
    }
    return [{ at: item.at, values: new Map(element.entries.map((pair) => decodePair(findings, pair))) }];
  });
}

function decodePair(findings: Findings, { key, at, value }: DataEntry): [string, string] {
  if (!isAxisName(key)) {
    const message = `expected letters, digits, - and _ for a key of include, received ${quote(key)}`;
    findings.error('matrix-include', message, { at, hint: AXIS_HINT });
  }
  const text = decodeString(findings, value, key);
  if (text !== undefined && (text === '' || text.length > MAX_VALUE || text.includes('${{'))) {
    const message = `expected 1 to ${MAX_VALUE} characters of text for ${key}, received ${quote(text)}`;
    findings.error('matrix-include', message, { at: value.at, hint: 'write it where it is used' });
  }
  return [key, text ?? ''];
}

// An element that names no axis agrees with every combination.
function agrees(identity: Values, values: Values): boolean {
  return [...identity].every(([axis, value]) => (values.get(axis) ?? value) === value);
}

function identityOf(findings: Findings, { at, values }: Inclusion, names: readonly string[]): Values {
  const missing = names.filter((name) => !values.has(name));
  if (missing.length > 0) {
    const message = `this element of include is a combination of its own, and has no value for ${missing.join(', ')}`;
    findings.error('matrix-include', message, { at, hint: `give it a value for each of: ${names.join(', ')}` });
  }
  const long = names.find((name) => (values.get(name) ?? '').length > MAX_IDENTITY);
  if (long !== undefined) {
    const message = `expected at most ${MAX_IDENTITY} characters of text for ${long}, which is in the id`;
    findings.error('matrix-include', message, {
      at,
      hint: 'put a short value first, and use the long one where it is needed',
    });
  }
  return new Map(names.map((name) => [name, values.get(name) ?? '']));
}

function reportRepeated(findings: Findings, all: readonly Selected[], inclusions: readonly Inclusion[]): void {
  const seen = new Set<string>();
  for (const { identity, values } of all) {
    const text = JSON.stringify([...identity]);
    if (!seen.has(text)) {
      seen.add(text);
      continue;
    }
    const at = inclusions.find((inclusion) => inclusion.values === values)?.at;
    const named = [...identity].map(([key, value]) => `${key} ${quote(value)}`).join(' and ');
    const hint = 'their ids would be one: give each a value of its own, in a matrix of include alone for the first key';
    findings.error('matrix-include', `two combinations have ${named}`, { at, hint });
  }
}
