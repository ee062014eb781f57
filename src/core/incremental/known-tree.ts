/** A definition, as far as others of its tree have to do with it. */
export interface KnownDefinition {
  readonly id: string;
  /** A digest of everything that is told of it but what only its own files decide: see `factsOf`. */
  readonly facts: string;
  /** The name by which others may depend on it, beside its id. */
  readonly name?: string;
  /** True where others have its name. */
  readonly isShared?: true;
  /** Directory of its build context. */
  readonly context?: string;
  /** Ids of the environments that it is built on. */
  readonly parents?: readonly string[];
}

/**
 * How the definitions of a tree depend on its files and on each other: what has to be known to compute some of them again, where the
 * contents of files are all that changed. It has the form of JSON.
 */
export interface KnownTree {
  /** Definitions by their files; a file may hold none. */
  readonly files: readonly (readonly [path: string, definitions: readonly KnownDefinition[]])[];
  /** Files that each file includes, of those that include some. */
  readonly includes: readonly (readonly [path: string, included: readonly string[]])[];
  /** Files beside these whose texts belong to definitions of a file. */
  readonly documents: readonly (readonly [path: string, documents: readonly string[]])[];
  /** Definition files that list packages and nothing else. */
  readonly lists: readonly string[];
  /** Definition files that environments refer to. */
  readonly consumed: readonly string[];
  /** References that environments provide, in full form, and their ids. */
  readonly provided: readonly (readonly [reference: string, id: string])[];
  /** Ids and names of entries without a definition. */
  readonly missing: readonly string[];
  /** Files on which more depends than what is said here: whatever depends on the tree has to be computed again. */
  readonly wide: readonly string[];
}
