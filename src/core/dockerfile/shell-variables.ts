/** Value of a variable that is only known during the build. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** Returns a variable's value; `undefined` if it has none. */
export type Lookup = (name: string) => string | typeof UNKNOWN | undefined;

export type Expansion =
  /** `unset` is the name of a variable that had no value and expanded to nothing. */
  | { readonly ok: true; readonly text: string; readonly unset: string | undefined }
  | { readonly ok: false; readonly why: 'unknown' | 'required'; readonly name: string }
  | { readonly ok: false; readonly why: 'syntax' | 'limit' };

export type ExpansionFailure = Exclude<Expansion, { readonly ok: true }>;
