import { quote } from '../model/diagnostic.ts';
import { Findings } from '../model/findings.ts';
import { decodeList, decodeMap, decodeString, entryOf } from '../text/decode.ts';
import type { DataEntry, DataMap, DataNode } from '../text/node.ts';
import { includeCombinations } from './matrix-include.ts';
import { AXIS_HINT, type Axis, isAxisName, type Selected, type Values } from './matrix-values.ts';

export interface Matrix {
  /** Sorted by name. */
  readonly axes: readonly Axis[];
  /** Other keys that `include` gives values to. */
  readonly added: readonly string[];
  /** At least one. */
  readonly combinations: readonly Selected[];
}

const MAX_COMBINATIONS = 256;
const MAX_AXES = 16;
const MAX_VALUE = 100;
/** Reads `matrix`: a list of texts per axis; `exclude` leaves combinations out, and `include` adds some, or values to some. */
export function decodeMatrix(findings: Findings, node: DataNode): Matrix | undefined {
  const inner = new Findings(findings.path);
  const matrix = readMatrix(inner, node);
  findings.add(...inner.diagnostics);
  return inner.diagnostics.length === 0 ? matrix : undefined;
}

function readMatrix(findings: Findings, node: DataNode): Matrix | undefined {
  const map = decodeMap(findings, node, 'matrix');
  if (map === undefined) return undefined;
  const named = map.entries.filter(({ key }) => key !== 'exclude' && key !== 'include');
  if (named.length === 0 && entryOf(map, 'include') === undefined)
    findings.error('matrix-axis', 'expected an axis', { at: map.at, hint: AXIS_HINT });
  if (named.length > MAX_AXES) {
    findings.error('matrix-limits', `expected at most ${MAX_AXES} axes`, { at: map.at, hint: 'write several entries' });
    return undefined;
  }
  const axes = named.flatMap((entry) => decodeAxis(findings, entry) ?? []).sort((a, b) => (a.name < b.name ? -1 : 1));
  const excludes = decodeExcludes(findings, map, axes);
  const product = axes.length === 0 ? [] : combine(axes);
  const left = product?.filter((values) => !excludes.some((exclude) => isPart(exclude, values)));
  const combinations = left && includeCombinations(findings, map, axes, left);
  if (combinations === undefined || combinations.length > MAX_COMBINATIONS) {
    const message = `expected at most ${MAX_COMBINATIONS} combinations`;
    findings.error('matrix-limits', message, { at: map.at, hint: 'write several entries with smaller matrices' });
    return undefined;
  }
  if (combinations.length === 0)
    findings.error('matrix-axis', 'no combination is left', { at: map.at, hint: 'exclude fewer' });
  const identified = axes.length > 0 ? axes : identifyingKey(map, combinations);
  const known = new Set(identified.map(({ name }) => name));
  const keys = new Set(combinations.flatMap(({ values }) => [...values.keys()]));
  return { axes: identified, added: [...keys].filter((name) => !known.has(name)), combinations };
}

/** The key that stands for an axis in a matrix of `include` alone. */
function identifyingKey({ at }: DataMap, combinations: readonly Selected[]): readonly Axis[] {
  const [name] = combinations[0]?.identity.keys() ?? [];
  if (name === undefined) return [];
  return [{ name, at, values: combinations.map(({ identity }) => identity.get(name) ?? '') }];
}

function decodeAxis(findings: Findings, { key, at, value }: DataEntry): Axis | undefined {
  if (!isAxisName(key)) {
    const message = `expected letters, digits, - and _ for an axis, received ${quote(key)}`;
    findings.error('matrix-axis', message, { at, hint: AXIS_HINT });
    return undefined;
  }
  const items = decodeList(findings, value, `axis ${key}`);
  if (items === undefined) return undefined;
  const values = items.slice(0, MAX_COMBINATIONS + 1).flatMap((item) => decodeValue(findings, item, key) ?? []);
  const twice = values.find((text, index) => values.indexOf(text) !== index);
  if (items.length === 0) findings.error('matrix-axis', `axis ${key} has no values`, { at: value.at, hint: AXIS_HINT });
  if (twice !== undefined)
    findings.error('matrix-axis', `axis ${key} has ${quote(twice)} twice`, { at: value.at, hint: 'remove one' });
  return { name: key, at, values };
}

function decodeValue(findings: Findings, item: DataNode, axis: string): string | undefined {
  const text = decodeString(findings, item, `axis ${axis}`);
  if (text === undefined || (text !== '' && text.length <= MAX_VALUE && !text.includes('${{'))) return text;
  const message = `expected 1 to ${MAX_VALUE} characters of text for axis ${axis}, received ${quote(text)}`;
  findings.error('matrix-axis', message, { at: item.at, hint: 'write a shorter value, and the rest where it is used' });
  return undefined;
}

function decodeExcludes(findings: Findings, map: DataMap, axes: readonly Axis[]): readonly Values[] {
  const entry = entryOf(map, 'exclude');
  const items = entry === undefined ? [] : (decodeList(findings, entry.value, 'exclude') ?? []);
  return items.flatMap((item) => {
    const exclude = decodeMap(findings, item, 'an element of exclude');
    if (exclude?.entries.length === 0)
      findings.error('matrix-exclude', 'expected an axis', { at: item.at, hint: axesHint(axes) });
    return exclude === undefined ? [] : [new Map(exclude.entries.map((pair) => decodeExclude(findings, pair, axes)))];
  });
}

function decodeExclude(findings: Findings, { key, at, value }: DataEntry, axes: readonly Axis[]): [string, string] {
  const axis = axes.find(({ name }) => name === key);
  if (axis === undefined) {
    const message = `${quote(key)} is no axis of this matrix`;
    findings.error('matrix-exclude', message, { at, hint: axesHint(axes) });
    return [key, ''];
  }
  const text = decodeString(findings, value, `axis ${key}`);
  if (text !== undefined && !axis.values.includes(text)) {
    const hint = `its values are: ${quote(axis.values.join(', '))}`;
    findings.error('matrix-exclude', `${quote(text)} is no value of axis ${key}`, { at: value.at, hint });
  }
  return [key, text ?? ''];
}

function axesHint(axes: readonly Axis[]): string {
  return `its axes are: ${axes.map(({ name }) => name).join(', ')}`;
}

/** Every combination, with the last axis varying fastest; `undefined` if there are too many. */
function combine(axes: readonly Axis[]): readonly Values[] | undefined {
  let all: readonly (readonly (readonly [string, string])[])[] = [[]];
  for (const { name, values } of axes) {
    if (all.length * values.length > MAX_COMBINATIONS) return undefined;
    all = all.flatMap((pairs) => values.map((value) => [...pairs, [name, value] as const]));
  }
  return all.map((pairs) => new Map(pairs));
}

function isPart(exclude: Values, values: Values): boolean {
  return [...exclude].every(([axis, value]) => values.get(axis) === value);
}
