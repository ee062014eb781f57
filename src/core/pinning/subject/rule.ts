import type { Severity } from '../../model/diagnostic.ts';
import type { Document, HashedEnvironment } from '../../model/environment.ts';
import type { MatchSpec } from '../../model/match-spec.ts';
import type { Reference } from '../../model/reference.ts';
import type { Installed } from './pip-requirements.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import type { RunCommand } from './run-commands.ts';
import type { FoundSecret } from './secret-texts.ts';

/** The correction of a finding: the text in `place` is replaced with `before`, the replacement and `after`. */
export interface Fix {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly replacement: Replacement;
}

/**
 * The value that a fix writes, once it is known: the version of a package in the last image, or the digest of an image.
 */
export type Replacement =
  | {
      readonly kind: 'conda' | 'pip';
      readonly name: string;
      /** True if any version is allowed: then the version in an image of another definition can be used too. */
      readonly unlimited: boolean;
    }
  | { readonly kind: 'digest'; readonly reference: Reference };

/** Something that is left open, or that does not belong where it is. */
export interface OpenPin {
  /** What the finding is about: untrusted text. Together with path and rule it identifies the finding. */
  readonly subject: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** The place of the finding; without one, the start of the definition is used. */
  readonly place?: Place | undefined;
  /** Corrections for all places where it is written; empty if the correction is not known. */
  readonly fixes?: readonly Fix[];
}

/** A conda package that a definition requests. */
export interface CondaPackage {
  /** Its canonical text. */
  readonly text: string;
  readonly spec: MatchSpec;
}

/** The input of a rule: an environment, its packages by value, and where its parts are written. */
export interface PinSubject {
  readonly environment: HashedEnvironment;
  /** Each text once, however often it is written. */
  readonly conda: readonly CondaPackage[];
  readonly installed: readonly Installed[];
  readonly places: Places;
  /** Programs that RUN starts. */
  readonly commands: () => readonly RunCommand[];
  readonly secretsIn: (document: Document) => readonly FoundSecret[];
}

/**
 * A rule for one kind of open version or misplaced content; `id` is the code of its diagnostics and its heading in
 * docs/pinning.md.
 */
export interface PinRule {
  readonly id: string;
  /** Severity unless a policy sets another one. */
  readonly severity: Severity;
  /** One-line description for lists of rules. */
  readonly summary: string;
  readonly find: (subject: PinSubject) => readonly OpenPin[];
}
