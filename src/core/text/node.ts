import type { Diagnostic, Position } from '../model/diagnostic.ts';

/** YAML with positions, before a schema assigns types to its scalars. */
export type YamlNode =
  | { readonly kind: 'map'; readonly at: Position; readonly entries: readonly YamlEntry[] }
  | { readonly kind: 'list'; readonly at: Position; readonly items: readonly YamlNode[] }
  | {
      readonly kind: 'scalar';
      readonly at: Position;
      readonly text: string;
      readonly plain: boolean;
      /** True if aliases make several places of the document refer to it. */
      readonly shared?: true;
    };

export type YamlMap = Extract<YamlNode, { kind: 'map' }>;

export interface YamlEntry {
  readonly key: string;
  readonly at: Position;
  readonly value: YamlNode;
}

export type YamlReading =
  | { readonly ok: true; readonly root: YamlNode }
  | { readonly ok: false; readonly diagnostic: Diagnostic };
