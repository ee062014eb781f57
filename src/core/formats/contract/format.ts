import type { Dockerfile } from '../../dockerfile/syntax.ts';
import type { Python, Spark, Steps } from '../../model/definition.ts';
import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { Format } from '../../model/environment.ts';
import type { Part } from '../../model/part.ts';
import type { Files, SourceFile } from '../../text/source-file.ts';

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
  readonly standing: Standing;
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
  /** Its packages, channels and base by value, and the keys that findings point at; what a Dockerfile names is not among them. */
  readonly parts: readonly Part[];
  /** Local packages that the pip lines name: files or folders, relative to the root. */
  readonly localPackages: readonly LocalPackage[];
  /** Files that it reaches, which are then no definitions of their own. */
  readonly consumes: readonly string[];
  /** The version that azure-ai-ml would give it without a name, where that can be computed. */
  readonly azuremlAnonymousVersion?: string;
}

/** A local package of a pip line, and where the line stands. */
export interface LocalPackage {
  readonly path: string;
  readonly at: Position;
}

/**
 * What a definition is to a run: `declared` says itself that it is an environment, `inline` stands in a job or a deployment,
 * `part` is a piece that some environment may reach.
 */
export type Standing = 'declared' | 'inline' | 'part';

/** What a run has to know of a format beside its reader. */
export interface FormatFacts {
  /** True where its files list packages and nothing else. */
  readonly listsPackages?: boolean;
  /** True where its packages need a conda tool. */
  readonly needsConda?: boolean;
  /** True for files of a project, which say more of Python than their definitions. */
  readonly isProject?: boolean;
  /** Key of an environment in place that may name such a file. */
  readonly namedBy?: 'conda-file' | 'requirements' | 'dockerfile';
  /** True for a file that configuration names literally and that has the marks of no format. */
  readonly takes?: (path: string) => boolean;
  /** True for a text that becomes a definition only when versions are filled in. */
  readonly hasTemplatePins?: (text: string) => boolean;
}

/** The contract of a format: pure functions of a file. */
export interface FormatReader extends FormatFacts {
  readonly format: Format;
  /** True for the files that are worth reading, by name alone. */
  readonly names: (path: string) => boolean;
  /** True when the file is a definition of this format, by content where it has structure, by name where it has none. */
  readonly recognizes: (file: SourceFile) => boolean;
  /** Paths, relative to the root, of the files that `parse` will ask for. */
  readonly includes: (file: SourceFile) => readonly string[];
  /** Reads the definitions of the file; mistakes are diagnostics, and a source with an error is not used. */
  readonly parse: (file: SourceFile, files: Files) => ParsedFile;
}

/** What one file holds. */
export interface ParsedFile {
  readonly definitions: readonly ParsedReading[];
  /** Registered environments that the file uses by name. */
  readonly uses: readonly EnvironmentUse[];
}

/** One definition of a file. */
export interface ParsedReading {
  /** Empty for the file itself, else `#` and a JSON pointer, and `?axis=value` of a matrix: what the id has behind the path. */
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

/** YAML by name. */
export function isYamlName(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** A file that holds one definition: itself. */
export function oneDefinition(source: ParsedSource, diagnostics: readonly Diagnostic[]): ParsedFile {
  return { definitions: [{ suffix: '', source, diagnostics }], uses: [] };
}

export const NO_PYTHON: Python = { channels: [], conda: [], pip: [] };
export const NO_SPARK: Spark = { packages: [], precache: false, repositories: [] };
export const NO_STEPS: Steps = { arguments: [], contexts: [], escape: '', secrets: [], stages: [], syntax: '' };

/** A source of the format that says nothing yet. */
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
