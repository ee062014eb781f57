import type { ContextFile, DefinitionHash, ImageDefinition, ImageDraft, Sections } from './definition.ts';
import type { Severity } from './diagnostic.ts';
import type { Part } from './part.ts';

/** What a definition file is, as its reader in `formats` calls it: `conda`, `dockerfile`; `unknown` where no reader takes it. */
export type Format = string;
export type Kind = 'system-managed' | 'user-managed' | 'curated';

/** Why an environment is, or is not, built: only `declared` and `configured` are selected. */
export type Selection = 'declared' | 'configured' | 'consumed' | 'candidate' | 'excluded';

/** What is known of every recognised definition, also of one that failed. */
export interface Origin {
  readonly id: string;
  /** File that defines it, relative to the root. */
  readonly source: string;
  readonly format: Format;
  readonly kind: Kind;
  readonly selection: Selection;
}

/** True for the environments that a run plans and builds. */
export function isSelected(origin: Pick<Origin, 'selection'>): boolean {
  return origin.selection === 'declared' || origin.selection === 'configured';
}

/** A file that defines an environment, or a part of one. */
export interface Document {
  readonly path: string;
  readonly text: string;
}

/** One environment: metadata, run-time settings, and the one part that is hashed. */
export interface Environment {
  readonly id: string;
  readonly slug: string;
  /** File that defines it, relative to the root. */
  readonly source: string;
  readonly format: Format;
  readonly kind: Kind;
  readonly name: string | undefined;
  readonly version: string | undefined;
  readonly description: string | undefined;
  readonly tags: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  /** References by which siblings stand on it. */
  readonly provides: readonly string[];
  /** Shell command run in the built image before it is tagged. */
  readonly test: string | undefined;
  /** False where `pip check` is not to decide whether the image is tagged. */
  readonly pipCheck: boolean;
  readonly owners: readonly string[];
  /** Labels of the runner that builds it; empty where its platforms choose one. */
  readonly runsOn: readonly string[];
  /** Severity by pinning rule, where it is not the rule's own. */
  readonly policies: Readonly<Record<string, Severity | 'off'>>;
  /** The files that it is read from, its own first: findings point into them. */
  readonly documents: readonly Document[];
  /** The configuration file, where that names the base. */
  readonly configuration: Document | undefined;
  /** Its packages, channels and base with their places in these files. */
  readonly parts: readonly Part[];
  /** Fingerprints of the findings that the baseline accepts. */
  readonly accepted: ReadonlySet<string>;
  /** The version that azure-ai-ml would give it without a name, where that can be computed: no address of ours. */
  readonly azuremlAnonymousVersion?: string;
  readonly image: ImageDraft;
}

/** An environment whose contexts are read: `files` stand where the draft has a selection. */
export interface SnapshotEnvironment extends Environment {
  readonly files: readonly ContextFile[];
}

/** An environment with its address. */
export interface HashedEnvironment extends SnapshotEnvironment {
  readonly definition: ImageDefinition;
  readonly hash: DefinitionHash;
  readonly sections: Sections;
  /** Equal for definitions that differ only in the order of packages and channels. */
  readonly unorderedHash: string;
  /** Ids of the environments that it stands on. */
  readonly parents: readonly string[];
}
