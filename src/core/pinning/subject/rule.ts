import type { Severity } from '../../model/diagnostic.ts';
import type { HashedEnvironment } from '../../model/environment.ts';
import type { Place } from './place.ts';
import type { Places } from './places.ts';

/** How a finding is corrected: the text between the ends of `place` becomes `before`, what is wanted, and `after`. */
export interface Fix {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  readonly wanted: Wanted;
}

/** What a fix has to be told: the version of a package that the last image got, or the digest of an image. */
export type Wanted =
  | {
      readonly kind: 'conda' | 'pip';
      readonly name: string;
      /** True where every version would do: then also an image of another definition knows a good one. */
      readonly unlimited: boolean;
    }
  | { readonly kind: 'digest'; readonly reference: string };

/** Something that is left open, or that does not belong where it is. */
export interface Loose {
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

/** What a rule looks at: an environment, and where its parts are written. */
export interface PinSubject {
  readonly environment: HashedEnvironment;
  readonly places: Places;
}

/** One kind of looseness; `id` is the code of its diagnostics and its heading in docs/pinning.md. */
export interface PinRule {
  readonly id: string;
  /** Severity where no policy says otherwise. */
  readonly severity: Severity;
  /** One line for lists of rules. */
  readonly summary: string;
  readonly find: (subject: PinSubject) => readonly Loose[];
}
