import type { Diagnostic, Format, Python, Spark } from '../model.ts';
import type { Position } from '../yaml.ts';
import type { Dockerfile } from './dockerfile.ts';

/** A file as discover found it: text, or why there is none. */
export type FileReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly code: string; readonly message: string; readonly hint?: string };

/** Files that discover read, by path relative to the root. */
export type Files = ReadonlyMap<string, FileReading>;

/** The docker steps of a source. */
export interface DockerfilePart {
  readonly path: string;
  readonly text: string;
  readonly dockerfile: Dockerfile;
  /** Context directory that the definition itself names, relative to the root; `undefined` leaves it to configuration. */
  readonly context: string | undefined;
}

/** What one definition file says, before configuration. */
export interface ParsedSource {
  readonly format: Format;
  readonly name: string | undefined;
  /** Where the name stands. */
  readonly nameAt: Position | undefined;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** Base image as written. */
  readonly base: string | undefined;
  readonly python: Python;
  readonly spark: Spark;
  readonly dockerfile: DockerfilePart | undefined;
  /** Files that it reaches, which are then no definitions of their own. */
  readonly consumes: readonly string[];
}

/** The contract of a format: pure functions of text and path, one file of this folder each. */
export interface FormatReader {
  readonly format: Format;
  /** True when the file is a definition of this format, by content where it has structure, by name where it has none. */
  readonly recognizes: (text: string, path: string) => boolean;
  /** Paths, relative to the root, of the files that `parse` will ask for. */
  readonly includes: (text: string, path: string) => readonly string[];
  /** Reads the definition; mistakes are diagnostics, and a source with an error is not used. */
  readonly parse: (text: string, path: string, files: Files) => ParsedReading;
}

export interface ParsedReading {
  readonly source: ParsedSource;
  readonly diagnostics: readonly Diagnostic[];
}

export const NO_PYTHON: Python = { channels: [], conda: [], pip: [] };
export const NO_SPARK: Spark = { packages: [], precache: false, repositories: [] };

/** A source of the format that says nothing yet. */
export function emptySource(format: Format): ParsedSource {
  return {
    format,
    name: undefined,
    nameAt: undefined,
    version: undefined,
    description: undefined,
    tags: {},
    variables: {},
    base: undefined,
    python: NO_PYTHON,
    spark: NO_SPARK,
    dockerfile: undefined,
    consumes: [],
  };
}
