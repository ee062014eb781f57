/** One entry of an image's history. https://github.com/opencontainers/image-spec/blob/v1.1.0/config.md */
export interface HistoryEntry {
  readonly createdBy: string;
  /** True if the instruction added no layer. */
  readonly isEmpty: boolean;
}

/** Who owns what is written: a user and a group, by name or number, as `--chown` and USER have them; empty for root. */
export type Owner = string;

/** What makes one layer. */
export type LayerStep =
  | { readonly kind: 'folder'; readonly path: string; readonly owner: Owner }
  | {
      readonly kind: 'copy';
      /** Paths and patterns in the context, relative to it. */
      readonly sources: readonly string[];
      /** Absolute; ends in a slash where it has to be a folder. */
      readonly destination: string;
      readonly owner: Owner;
      /** Of everything that is copied; `undefined` keeps the modes of the context. */
      readonly mode: number | undefined;
      /** True for `--link`: what is below does not matter, and folders that are there get another mode and owner. */
      readonly apart: boolean;
      /** True for ADD, which unpacks archives. */
      readonly unpacks: boolean;
      readonly line: number;
    };

/** The part of a configuration that says how containers run: members of it that we do not know are kept. */
export type RuntimeConfig = Readonly<Record<string, unknown>>;

/** What the instructions of a Dockerfile make of a base. */
export interface ImageChanges {
  readonly config: RuntimeConfig;
  /** `undefined` leaves the base's. */
  readonly author: string | undefined;
  readonly history: readonly HistoryEntry[];
  /** One for each entry of the history that is not empty, in order. */
  readonly layers: readonly LayerStep[];
}
