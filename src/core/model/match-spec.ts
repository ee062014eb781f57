/** A conda match spec: what the solver may choose from. */
export interface MatchSpec {
  /** A name or a URL, without a subdir. */
  readonly channel: string | undefined;
  readonly subdir: string | undefined;
  /** In lower case; `*` matches anything. */
  readonly name: string;
  /** Version constraint in canonical text: `==1.2`, `1.2.*`, `>=1,<2`. */
  readonly version: string | undefined;
  /** A build string, one with wildcards, or a regular expression `^...$`. */
  readonly build: string | undefined;
  /** Keys and values that can only be written in brackets, in canonical order. */
  readonly fields: readonly (readonly [string, string])[];
  /** The one file that the spec names, `<url>[#<md5>]`; the members above repeat the parts of its name. */
  readonly url: string | undefined;
}
