import type { Part, SourceText } from '../../model/part.ts';
import type { DataEntry, DataNode } from '../../text/node.ts';

/** The source text of a scalar that contains the whole part; for a map or a list only the position is known. */
export function sourceText(path: string, node: DataNode): SourceText {
  if (node.kind !== 'scalar') return sourcePlace(path, node);
  const shared = node.shared ? ({ shared: true } as const) : {};
  return { path, at: node.at, form: 'scalar', raw: node.text, ...shared };
}

/** The position of a part that is written differently in the file, or in several scalars. */
export function sourcePlace(path: string, { at }: Pick<DataNode, 'at'>): SourceText {
  return { path, at, form: 'scalar' };
}

/** A key that findings point to. */
export function keyPart(path: string, { key, at }: DataEntry, text = key): Part {
  return { kind: 'key', text, written: sourcePlace(path, { at }) };
}

/** The base image that a node names; empty if it names none. */
export function imageParts(path: string, node: DataNode | undefined): readonly Part[] {
  return node?.kind === 'scalar' ? [{ kind: 'image', text: node.text, written: sourceText(path, node) }] : [];
}

/** The variables that a map defines. */
export function variableParts(path: string, node: DataNode | undefined): readonly Part[] {
  if (node?.kind !== 'map') return [];
  return node.entries.map((entry) => ({ kind: 'variable', text: entry.key, written: sourcePlace(path, entry) }));
}
