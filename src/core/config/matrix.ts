import { enumerate, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { shorten } from '../model/shorten.ts';
import { entryOf } from '../text/decode.ts';
import type { DataMap, DataNode } from '../text/node.ts';
import { percentEncode } from '../text/percent-encoding.ts';
import { decodeMatrix, type Matrix } from './matrix-axes.ts';
import type { Axis, Values } from './matrix-values.ts';

/** One combination of a matrix. */
export interface Combination {
  /** `?axis=value&axis=value`, axes sorted by name; empty for an entry without a matrix. */
  readonly suffix: string;
  /** The entry with every placeholder replaced, and without its matrix. */
  readonly map: DataMap;
}

/**
 * Characters that all matrices of a file may still produce: entries are repeated, and values can occur in many places.
 */
export interface MatrixBudget {
  characters: number;
}

export function matrixBudget(): MatrixBudget {
  return { characters: 2_000_000 };
}

/** Cost of a node in addition to its text. */
const NODE = 16;
/** A placeholder, in the syntax of a workflow's matrix. It can only contain the name of an axis. */
const PLACEHOLDER = /\$\{\{ {0,9}matrix\.([A-Za-z_][A-Za-z0-9_-]*) {0,9}\}\}/g;

/** The combinations of an entry, in the order of its axes; without a matrix, the entry itself. Empty on error. */
export function expandMatrix(findings: Findings, map: DataMap, budget: MatrixBudget): readonly Combination[] {
  const entry = entryOf(map, 'matrix');
  const matrix = entry === undefined ? undefined : decodeMatrix(findings, entry.value);
  if (entry !== undefined && matrix === undefined) return [];
  const plain = entry === undefined ? map : { ...map, entries: map.entries.filter((other) => other !== entry) };
  if (!checkPlaceholders(findings, plain, [...(matrix?.axes.map(({ name }) => name) ?? []), ...(matrix?.added ?? [])]))
    return [];
  if (matrix === undefined) return [{ suffix: '', map }];
  checkEffect(findings, plain, matrix);
  if (!checkValues(findings, plain, matrix)) return [];
  const combinations: Combination[] = [];
  for (const { identity, values } of matrix.combinations) {
    combinations.push({ suffix: formatSuffix(identity), map: substituteMap(plain, values, budget) });
    if (budget.characters >= 0) continue;
    const hint = 'write smaller matrices, or move packages into files';
    findings.error('matrix-limits', 'the matrices of this file write too much text', { at: entry?.at, hint });
    return [];
  }
  return combinations;
}

/** The text with each placeholder replaced by the name of its axis, for use in an id. */
export function nameAxes(text: string): string {
  return text.replace(PLACEHOLDER, '$1');
}

function formatSuffix(values: Values): string {
  return `?${[...values].map(([axis, value]) => `${axis}=${percentEncode(value)}`).join('&')}`;
}

// An expression left in place would be hashed as text.
function checkPlaceholders(findings: Findings, map: DataMap, names: readonly string[]): boolean {
  const axes = new Set(names);
  const all = enumerate(names);
  let known = true;
  for (const { text, at } of scalarsOf(map)) {
    const unknown = axesIn(text).find((axis) => !axes.has(axis));
    const rest = text.replace(PLACEHOLDER, '');
    if (unknown === undefined && !rest.includes('${{')) continue;
    known = false;
    const hint = names.length === 0 ? 'give the entry a matrix with that axis' : `its axes are: ${all}`;
    const received = unknown === undefined ? quote(rest.slice(rest.indexOf('${{'))) : `axis ${quote(unknown)}`;
    findings.error('matrix-placeholder', `expected \${{ matrix.<axis> }}, received ${received}`, { at, hint });
  }
  return known;
}

// GitHub Actions takes an empty text, which would be hashed.
function checkValues(findings: Findings, map: DataMap, { combinations }: Matrix): boolean {
  const used = axesOf(map);
  for (const { identity, values } of combinations) {
    const missing = [...used].find((name) => !values.has(name));
    if (missing === undefined) continue;
    const message = `the combination ${quote(formatSuffix(identity).slice(1))} has no value for ${missing}`;
    findings.error('matrix-include', message, { at: map.at, hint: `give it one in an element of include` });
    return false;
  }
  return true;
}

function checkEffect(findings: Findings, map: DataMap, { axes, added }: Matrix): void {
  const used = axesOf(map);
  const name = entryOf(map, 'name')?.value;
  const named = axesOf({ ...map, entries: map.entries.filter(({ key }) => key === 'name' || key === 'version') });
  const keys = added.map((key): Axis => ({ name: key, at: map.at, values: [] }));
  for (const { name: axis, at, values } of [...axes, ...keys]) {
    const placeholder = `\${{ matrix.${axis} }}`;
    if (!used.has(axis)) {
      const message = `axis ${axis} has no effect: no text of the entry has ${placeholder}`;
      findings.warning('matrix-unused', message, { at, hint: `use ${placeholder}, or remove the axis` });
    } else if (name?.kind === 'scalar' && values.length > 1 && !named.has(axis)) {
      const message = `environments that differ in ${axis} have one name and version`;
      const hint = `write name: ${JSON.stringify(shorten(`${name.text}-${placeholder}`, 200))}`;
      findings.warning('matrix-name', message, { at: name.at, hint });
    }
  }
}

function axesOf(node: DataNode): ReadonlySet<string> {
  return new Set([...scalarsOf(node)].flatMap(({ text }) => axesIn(text)));
}

function axesIn(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

function* scalarsOf(node: DataNode): Iterable<Extract<DataNode, { kind: 'scalar' }>> {
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsOf(item);
  else for (const { value } of node.entries) yield* scalarsOf(value);
}

function substituteMap(map: DataMap, values: Values, budget: MatrixBudget): DataMap {
  const entries = map.entries.map((entry) => ({ ...entry, value: substitute(entry.value, values, budget) }));
  return { ...map, entries };
}

function substitute(node: DataNode, values: Values, budget: MatrixBudget): DataNode {
  budget.characters -= NODE;
  // The caller stops at the first combination over the limit, so the rest of this one is not needed.
  if (budget.characters < 0) return node;
  if (node.kind === 'map') return substituteMap(node, values, budget);
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => substitute(item, values, budget)) };
  const text = node.text.replace(PLACEHOLDER, (_all, axis: string) => values.get(axis) ?? '');
  budget.characters -= text.length;
  // Values are text: `${{ matrix.python }}` stays a string where a plain scalar would become a number.
  return text === node.text ? node : { ...node, text, plain: false };
}
