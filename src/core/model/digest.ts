declare const brand: unique symbol;

/** `sha256:` and 64 lower-case hex digits: a registry's digest of the bytes of a blob or manifest. */
export type Digest = string & { readonly [brand]: 'Digest' };
