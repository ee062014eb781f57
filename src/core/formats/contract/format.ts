import type { Dockerfile } from '../../dockerfile/syntax.ts';
import type { Python, Spark, Steps } from '../../model/definition.ts';
import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { Format } from '../../model/environment.ts';
import type { Part } from '../../model/part.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';

/** The Dockerfile part of a source. */
export interface DockerfilePart {
  readonly path: string;
  readonly text: string;
  readonly dockerfile: Dockerfile;
  /** Context directory that the definition itself names, relative to the root; `undefined` if configuration decides. */
  readonly context: string | undefined;
}

/** The contents of one definition file, before configuration is applied. */
export interface ParsedSource {
  readonly format: Format;
  readonly standing: Standing;
  readonly name: string | undefined;
  /** Position of the name. */
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
  /**
   * Packages, channels and base by value, and the keys that findings point to. References inside a Dockerfile are not
   * included.
   */
  readonly parts: readonly Part[];
  /** Names of the packages that the project of a lock asks for itself (PEP 503); absent if the lock does not say. */
  readonly asks?: readonly string[];
  /** Local packages that the pip lines name: files or folders, relative to the root. */
  readonly localPackages: readonly LocalPackage[];
  /** Files that the definition refers to; these are not definitions of their own. */
  readonly consumes: readonly string[];
  /** Platform for which the file says that it is, used where no entry sets platforms. */
  readonly platform?: string | undefined;
  /** The version that azure-ai-ml would assign without a name, if it can be computed. */
  readonly azuremlAnonymousVersion?: () => string | undefined;
}

/** A local package in a pip line, and the position of the line. */
export interface LocalPackage {
  readonly path: string;
  readonly at: Position;
}

/**
 * How a definition is treated in a run: `declared` says itself that it is an environment, `inline` is part of a job or
 * a deployment, `part` is a file that an environment may refer to.
 */
export type Standing = 'declared' | 'inline' | 'part';

/** Facts about a format that a run needs in addition to its reader. */
export interface FormatFacts {
  /** True if its files list packages and nothing else. */
  readonly listsPackages?: boolean;
  /** True if its packages need a conda tool. */
  readonly needsConda?: boolean;
  /** True for project files, which contain more about Python than their definitions do. */
  readonly isProject?: boolean;
  /** Key of an in-place environment that may name a file of this format. */
  readonly namedBy?: 'conda-file' | 'requirements' | 'dockerfile';
  /** True for a file of this format by its content, or by its ending if an entry names it literally, whose name says nothing. */
  readonly takes?: (file: SourceFile, isLiteral: boolean) => boolean;
  /** True for a text that becomes a definition only after versions are filled in. */
  readonly hasTemplatePins?: (text: string) => boolean;
}

/** The interface of a format: pure functions of a file. */
export interface FormatReader extends FormatFacts {
  readonly format: Format;
  /** True for files that are worth reading, by name alone. */
  readonly names: (path: string) => boolean;
  /** True if the file is a definition of this format: by content if the format has structure, otherwise by name. */
  readonly recognizes: (file: SourceFile) => boolean;
  /**
   * True if the file is meant to be a definition of this format and is none for a mistake in it, by its name or its keys; by its keys
   * alone if a pattern names it. `parse` tells the mistake.
   */
  readonly resembles?: (file: SourceFile, isNamed: boolean) => boolean;
  /**
   * Paths, relative to the root, of the files that `parse` will need. Every reader is asked of every file that a definition reaches, so
   * that a text without the keys that name files is not parsed for it.
   */
  readonly includes: (file: SourceFile) => readonly string[];
  /**
   * Reads the definitions of the file. Mistakes are reported as diagnostics, and a source with an error is not used.
   */
  readonly parse: (file: SourceFile, files: Files) => ParsedFile;
}

/** The contents of one file. */
export interface ParsedFile {
  readonly definitions: readonly ParsedReading[];
  /** Registered environments that the file uses by name. */
  readonly uses: readonly EnvironmentUse[];
}

/** One definition of a file. */
export interface ParsedReading {
  /**
   * The part of the id after the path: empty for the file itself, otherwise `#` and a JSON pointer, with `?axis=value`
   * for a matrix.
   */
  readonly suffix: string;
  readonly source: ParsedSource;
  readonly diagnostics: readonly Diagnostic[];
}

/** An environment that a file names and that is registered elsewhere: `azureml:name:version`. */
export interface EnvironmentUse {
  /** `#` and a JSON pointer. */
  readonly suffix: string;
  readonly reference: string;
  readonly at: Position;
}

/** True for a YAML file by name. */
export function isYamlName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** The result for a file that is a single definition. */
export function oneDefinition(source: ParsedSource, diagnostics: readonly Diagnostic[]): ParsedFile {
  return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}

export const NO_PYTHON: Python = { channels: [], conda: [], pip: [] };
export const NO_SPARK: Spark = { packages: [], precache: false, repositories: [] };
export const NO_STEPS: Steps = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };

/** A source of the format without any content. */
export function emptySource(format: Format): ParsedSource {
  return {
    format,
    standing: 'part',
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
    parts: [],
    localPackages: [],
    consumes: [],
  };
}
