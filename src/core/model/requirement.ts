/** One requirement of pip's requirements format, without its options. */
export type Requirement =
  | {
      readonly kind: 'named';
      /** Normalized (PEP 503). */
      readonly name: string;
      readonly extras: readonly string[];
      /** Specifiers in the order written, without spaces: `>=1,<2`; empty if any version is accepted. */
      readonly specifier: string;
      /** Direct reference after `@`, or `undefined`. */
      readonly url: string | undefined;
      /** Environment marker in canonical spacing, or `undefined`. */
      readonly marker: string | undefined;
    }
  | { readonly kind: 'url'; readonly url: string; readonly marker: string | undefined };
