/** What a variable is that only the build knows. */
export const UNKNOWN: unique symbol = Symbol('unknown');

/** Answers a variable's value; `undefined` when it has none. */
export type Lookup = (name: string) => string | typeof UNKNOWN | undefined;

export type Expansion =
  /** `unset` names a variable without a value that left its place empty. */
  | { readonly ok: true; readonly text: string; readonly unset: string | undefined }
  | { readonly ok: false; readonly why: 'unknown' | 'required'; readonly name: string }
  | { readonly ok: false; readonly why: 'syntax' | 'limit' };

export type ExpansionFailure = Exclude<Expansion, { readonly ok: true }>;
