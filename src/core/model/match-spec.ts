/** A conda match spec: what the solver may choose from. */
export interface MatchSpec {
  /** A name or a URL, without a subdir. */
  readonly channel: string | undefined;
  readonly subdir: string | undefined;
  /** In lower case; `*` stands for anything. */
  readonly name: string;
  /** Version constraint in canonical text: `==1.2`, `1.2.*`, `>=1,<2`. */
  readonly version: string | undefined;
  /** A build string, one with wildcards, or a regular expression `^...$`. */
  readonly build: string | undefined;
  /** Key and value of what only brackets can say, in canonical order. */
  readonly fields: readonly (readonly [string, string])[];
  /** The one file that is meant, `<url>[#<md5>]`; the members above repeat what its name says. */
  readonly url: string | undefined;
}
