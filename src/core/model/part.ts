import type { Position } from './diagnostic.ts';
import type { MatchSpec } from './match-spec.ts';
import type { MavenCoordinate } from './maven.ts';
import type { Requirement } from './requirement.ts';

/** A piece of a file that a parser read: where it starts, and its text. */
export interface SourceText {
  /** File, relative to the root. */
  readonly path: string;
  readonly at: Position;
  /** A scalar of YAML or TOML, or a line of a requirements file, which may be indented. */
  readonly form: 'scalar' | 'line';
  /** Text of the scalar or line, if the part is all of it: only then can the part be replaced. */
  readonly raw?: string;
  /** True if aliases make several places of the file refer to it. */
  readonly shared?: true;
}

/** A part of a definition: its canonical text as in the definition, its value, and its position. */
export type Part =
  | {
      readonly kind: 'conda';
      /** As in `Python.conda`. */
      readonly text: string;
      readonly spec: MatchSpec;
      readonly written: SourceText;
    }
  | {
      readonly kind: 'pip';
      /** A line as in `Python.pip`, with its options. */
      readonly text: string;
      readonly requirement: Requirement;
      readonly written: SourceText;
    }
  | {
      readonly kind: 'spark';
      /** As in `Spark.packages`. */
      readonly text: string;
      readonly coordinate: MavenCoordinate;
      readonly written: SourceText;
    }
  /** A channel; the base image as written; the name of a key, or of a variable. */
  | {
      readonly kind: 'channel' | 'image' | 'key' | 'variable';
      readonly text: string;
      readonly written: SourceText;
    };

export type PartKind = Part['kind'];

/** Values of the packages that a definition names, by their canonical texts. */
export interface PackageValues {
  readonly specs: ReadonlyMap<string, MatchSpec>;
  /** By the line of pip, with its options. */
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/** The values of packages among parts. */
export function valuesOf(parts: readonly Part[]): PackageValues {
  return {
    specs: new Map(parts.flatMap((part) => (part.kind === 'conda' ? [[part.text, part.spec] as const] : []))),
    requirements: new Map(
      parts.flatMap((part) => (part.kind === 'pip' ? [[part.text, part.requirement] as const] : [])),
    ),
  };
}
