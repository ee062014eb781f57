import type { Severity } from '../../model/diagnostic.ts';
import type { Document, HashedEnvironment } from '../../model/environment.ts';
import type { MatchSpec } from '../../model/match-spec.ts';
import type { Reference } from '../../model/reference.ts';
import type { Installed } from './pip-requirements.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';
import type { RunCommand } from './run-commands.ts';
import type { FoundSecret } from './secret-texts.ts';

/** How a finding is corrected: the text between the ends of `place` becomes `before`, the replacement, and `after`. */
export interface Fix {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly replacement: Replacement;
}

/** What a fix writes, once it is known: the version of a package that the last image got, or the digest of an image. */
export type Replacement =
  | {
      readonly kind: 'conda' | 'pip';
      readonly name: string;
      /** True where every version would do: then also an image of another definition knows a good one. */
      readonly unlimited: boolean;
    }
  | { readonly kind: 'digest'; readonly reference: Reference };

/** Something that is left open, or that does not belong where it is. */
export interface OpenPin {
  /** What it is about: untrusted text. With path and rule it tells one finding from another. */
  readonly subject: string;
  readonly message: string;
  /** What to write instead. */
  readonly hint: string;
  /** Where it stands; without one the finding stands where the definition begins. */
  readonly place?: Place | undefined;
  /** How to correct it wherever it stands; none where nobody can tell. */
  readonly fixes?: readonly Fix[];
}

/** A conda package that a definition asks for. */
export interface CondaPackage {
  /** Its canonical text. */
  readonly text: string;
  readonly spec: MatchSpec;
}

/** What a rule looks at: an environment, what it asks for by value, and where its parts are written. */
export interface PinSubject {
  readonly environment: HashedEnvironment;
  readonly conda: readonly CondaPackage[];
  readonly installed: readonly Installed[];
  readonly places: Places;
  /** Programs that RUN starts. */
  readonly commands: () => readonly RunCommand[];
  readonly secretsIn: (document: Document) => readonly FoundSecret[];
}

/** One kind of looseness; `id` is the code of its diagnostics and its heading in docs/pinning.md. */
export interface PinRule {
  readonly id: string;
  /** Severity where no policy says otherwise. */
  readonly severity: Severity;
  /** One line for lists of rules. */
  readonly summary: string;
  readonly find: (subject: PinSubject) => readonly OpenPin[];
}
