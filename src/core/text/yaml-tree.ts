import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import { shorten } from '../model/shorten.ts';
import type { DataEntry, DataMap, DataNode } from './node.ts';
import { isUnreadable, keyIdentity } from './yaml-scalar.ts';
import { LIMITS, MAX_DEPTH, MAX_NODES } from './yaml-text.ts';

/** Why and where a document is refused. */
export class Refusal extends Error {
  readonly code: string;
  readonly offset: number;
  readonly hint: string | undefined;
  constructor(code: string, offset: number, message: string, hint?: string) {
    super(message);
    this.code = code;
    this.offset = offset;
    this.hint = hint;
  }
}

/** A converted node with its size: the target of an alias counts each time. */
interface Converted {
  readonly node: DataNode;
  readonly nodes: number;
  readonly depth: number;
}

interface Conversion {
  readonly text: string;
  readonly locate: (offset: number) => { readonly line: number; readonly column: number };
  /** By anchor; `undefined` while the node is being read. */
  readonly anchors: Map<string, Converted | undefined>;
  /** Nodes that an alias refers to. */
  readonly aliased: Set<DataNode>;
  /** Nodes so far, including the targets of aliases. */
  nodes: number;
}

/** Converts a document's tree, with aliases and merge keys expanded. Throws `Refusal`. */
export function convertYaml(contents: Node | null, text: string, locate: Conversion['locate']): DataNode {
  const conversion: Conversion = { text, locate, anchors: new Map(), aliased: new Set(), nodes: 0 };
  const { node } = convertNode(conversion, contents, 0, 0);
  return conversion.aliased.size === 0 ? node : markShared(node, conversion.aliased);
}

/** The tree, with every scalar in a node that an alias refers to marked as shared, at each place where it occurs. */
function markShared(root: DataNode, aliased: ReadonlySet<DataNode>): DataNode {
  const shared = new Set<DataNode>();
  const collect = (node: DataNode): void => {
    if (shared.has(node)) return;
    shared.add(node);
    for (const child of childrenOf(node)) collect(child);
  };
  for (const node of aliased) collect(node);
  const marked = new Map<DataNode, DataNode>();
  const mark = (node: DataNode): DataNode => {
    const copy =
      marked.get(node) ??
      markChildren(node.kind === 'scalar' && shared.has(node) ? { ...node, shared: true } : node, mark);
    marked.set(node, copy);
    return copy;
  };
  return mark(root);
}

function childrenOf(node: DataNode): readonly DataNode[] {
  if (node.kind === 'scalar') return [];
  return node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
}

function markChildren(node: DataNode, mark: (child: DataNode) => DataNode): DataNode {
  if (node.kind === 'list') return { ...node, items: node.items.map(mark) };
  if (node.kind === 'scalar') return node;
  return { ...node, entries: node.entries.map((entry) => ({ ...entry, value: mark(entry.value) })) };
}

function convertNode(conversion: Conversion, node: Node | null, level: number, fallback: number): Converted {
  const offset = node?.range?.[0] ?? fallback;
  if (isAlias(node)) return resolveAlias(conversion, node.source, level, offset);
  count(conversion, 1, level, offset);
  if (node === null) return emptyNode(conversion, offset);
  const anchor = (node as { anchor?: string }).anchor;
  if (anchor !== undefined) declareAnchor(conversion, anchor, offset);
  const converted = convertContent(conversion, node, level, offset);
  if (anchor !== undefined) conversion.anchors.set(anchor, converted);
  return converted;
}

function count(conversion: Conversion, nodes: number, level: number, offset: number): void {
  conversion.nodes += nodes;
  if (conversion.nodes > MAX_NODES || level > MAX_DEPTH) throw new Refusal('yaml-limits', offset, LIMITS);
}

function emptyNode(conversion: Conversion, offset: number): Converted {
  return { node: { kind: 'scalar', at: conversion.locate(offset), text: '', plain: true }, nodes: 1, depth: 0 };
}

// PyYAML refuses an anchor that is defined twice: https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/composer.py#L74
function declareAnchor(conversion: Conversion, anchor: string, offset: number): void {
  if (conversion.anchors.has(anchor))
    throw new Refusal('yaml-alias', offset, `anchor &${anchor} is given twice`, 'choose another name');
  conversion.anchors.set(anchor, undefined);
}

function resolveAlias(conversion: Conversion, name: string, level: number, offset: number): Converted {
  const target = conversion.anchors.get(name);
  if (target === undefined) {
    const why = conversion.anchors.has(name) ? 'stands within its own anchor' : 'has no anchor before it';
    throw new Refusal('yaml-alias', offset, `alias *${name} ${why}`);
  }
  count(conversion, target.nodes, level + target.depth, offset);
  conversion.aliased.add(target.node);
  return target;
}

function convertContent(conversion: Conversion, node: Node, level: number, offset: number): Converted {
  checkTag(node, offset);
  if (isScalar(node)) return convertScalar(conversion, node, offset);
  if (isMap(node)) return convertMap(conversion, node as YAMLMap<Node, Node>, level, offset);
  if (!isSeq(node)) throw new Refusal('yaml-syntax', offset, 'expected a map, a list or a scalar');
  const items = node.items.map((item) => convertNode(conversion, item as Node, level + 1, offset));
  return collect({ kind: 'list', at: conversion.locate(offset), items: items.map((item) => item.node) }, items);
}

function collect(node: DataNode, children: readonly Converted[]): Converted {
  const nodes = children.reduce((sum, child) => sum + child.nodes, 1);
  const depth = children.reduce((deepest, child) => Math.max(deepest, child.depth + 1), 0);
  return { node, nodes, depth };
}

function checkTag(node: Node, offset: number): void {
  const tag = node.tag;
  if (tag === undefined || tag === null) return;
  const kind = isMap(node) ? 'map' : isSeq(node) ? 'seq' : 'str';
  if (tag !== `tag:yaml.org,2002:${kind}`) {
    throw new Refusal('yaml-tag', offset, `tag ${JSON.stringify(shorten(tag, 100))} is not read`, 'remove the tag');
  }
}

function convertScalar(conversion: Conversion, scalar: Scalar, offset: number): Converted {
  const text = scalarText(conversion, scalar);
  const plain = isPlain(scalar);
  if (!text.isWellFormed())
    throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received a lone surrogate');
  if (plain && isUnreadable(text)) {
    throw new Refusal(
      'yaml-type',
      offset,
      `some YAML reader cannot read the plain scalar ${text}`,
      `quote it: "${text}"`,
    );
  }
  return { node: { kind: 'scalar', at: conversion.locate(offset), text, plain }, nodes: 1, depth: 0 };
}

function isPlain(scalar: Scalar): boolean {
  return scalar.type === 'PLAIN' && (scalar.tag === undefined || scalar.tag === null);
}

// If the text ends without a line break, a block scalar does too (PyYAML, ruamel.yaml; the specification keeps the
// break "if present"): https://yaml.org/spec/1.2.2/#8112-block-chomping-indicator
function scalarText(conversion: Conversion, scalar: Scalar): string {
  const text = String(scalar.value);
  if (scalar.type !== 'BLOCK_LITERAL' && scalar.type !== 'BLOCK_FOLDED') return text;
  const cut = scalar.range?.[1] === conversion.text.length && !conversion.text.endsWith('\n');
  return cut && text.endsWith('\n') ? text.slice(0, -1) : text;
}

function convertMap(conversion: Conversion, map: YAMLMap<Node, Node>, level: number, offset: number): Converted {
  const keys: KeySet = { names: new Set(), identities: new Set() };
  const own: DataEntry[] = [];
  let merged: readonly DataEntry[] = [];
  const children: Converted[] = [];
  for (const pair of map.items) {
    const key = readKey(conversion, pair, offset);
    addKey(keys, key);
    const value = convertNode(conversion, pair.value as Node | null, level + 1, key.offset);
    if (key.merge) merged = mergeSources(value.node, key.offset).flatMap((source) => source.entries);
    else own.push({ key: key.name, at: conversion.locate(key.offset), value: value.node });
    children.push(value);
  }
  return collect(mergeEntries(conversion, offset, own, merged), children);
}

interface KeySet {
  readonly names: Set<string>;
  readonly identities: Set<string>;
}

interface Key {
  readonly name: string;
  readonly plain: boolean;
  readonly offset: number;
  /** A plain `<<`: https://yaml.org/type/merge.html */
  readonly merge: boolean;
}

function readKey(conversion: Conversion, pair: Pair<Node, Node>, fallback: number): Key {
  const node = pair.key as Node | null;
  const offset = node?.range?.[0] ?? fallback;
  if (!isScalar(node)) throw new Refusal('yaml-key', offset, 'expected a key that is a string');
  checkTag(node, offset);
  checkKeySpan(conversion, node, offset);
  const name = String(node.value);
  if (!name.isWellFormed() || name.includes('\0'))
    throw new Refusal('yaml-syntax', offset, 'expected Unicode text, received NUL or a lone surrogate');
  const plain = isPlain(node);
  if (plain && (name === '' || (name !== '<<' && isUnreadable(name))))
    throw new Refusal(
      'yaml-key',
      offset,
      `some YAML reader cannot read the plain key ${JSON.stringify(name)}`,
      'quote it',
    );
  if (node.anchor !== undefined) {
    declareAnchor(conversion, node.anchor, offset);
    conversion.anchors.set(node.anchor, convertScalar(conversion, node, offset));
  }
  return { name, plain, offset, merge: plain && name === '<<' };
}

// PyYAML accepts only keys on one line and of at most 1,024 characters, even where YAML 1.2 allows more.
function checkKeySpan(conversion: Conversion, key: Scalar, offset: number): void {
  const written = conversion.text.slice(offset, key.range?.[1] ?? offset);
  if (written.length > 1024 || written.includes('\n'))
    throw new Refusal('yaml-key', offset, 'expected a key on one line, of at most 1,024 characters');
}

function addKey(keys: KeySet, { name, plain, offset }: Omit<Key, 'merge'>): void {
  if (keys.names.has(name))
    throw new Refusal('yaml-duplicate-key', offset, `key ${JSON.stringify(name)} is given twice`);
  keys.names.add(name);
  const identity = plain ? keyIdentity(name) : undefined;
  if (identity === undefined) return;
  const { identities } = keys;
  if (identities.has(identity) || identities.has('unknown') || (identity === 'unknown' && identities.size > 0)) {
    const message = `key ${JSON.stringify(name)} is the same as another one to some YAML reader`;
    throw new Refusal('yaml-key', offset, message, 'quote the keys');
  }
  identities.add(identity);
}

function mergeSources(value: DataNode, offset: number): readonly DataMap[] {
  const sources = value.kind === 'list' ? value.items : [value];
  return sources.map((source) => {
    if (source.kind === 'map') return source;
    throw new Refusal('yaml-merge', offset, 'expected a map or a list of maps behind <<');
  });
}

// The map's own entries take precedence, then the first source that has the key, as PyYAML merges:
// https://github.com/yaml/pyyaml/blob/6.0.2/lib/yaml/constructor.py#L178
function mergeEntries(
  conversion: Conversion,
  offset: number,
  own: readonly DataEntry[],
  merged: readonly DataEntry[],
): DataMap {
  const entries = new Map(own.map((entry) => [entry.key, entry]));
  for (const entry of merged) if (!entries.has(entry.key)) entries.set(entry.key, entry);
  const keys: KeySet = { names: new Set(), identities: new Set() };
  if (merged.length > 0) for (const name of entries.keys()) addKey(keys, { name, plain: true, offset });
  return { kind: 'map', at: conversion.locate(offset), entries: [...entries.values()] };
}
