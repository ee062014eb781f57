import type { Diagnostic, Position } from '../model/diagnostic.ts';

/** A document of YAML, TOML or JSON as a tree with positions, before a schema assigns types to its scalars. */
export type DataNode =
  | { readonly kind: 'map'; readonly at: Position; readonly entries: readonly DataEntry[] }
  | { readonly kind: 'list'; readonly at: Position; readonly items: readonly DataNode[] }
  | {
      readonly kind: 'scalar';
      readonly at: Position;
      readonly text: string;
      readonly plain: boolean;
      /** True if aliases make several places of the document refer to it. */
      readonly shared?: true;
    };

export type DataMap = Extract<DataNode, { kind: 'map' }>;

export interface DataEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: DataNode;
}

export type DataReading =
  | { readonly ok: true; readonly root: DataNode }
  | { readonly ok: false; readonly diagnostic: Diagnostic };
