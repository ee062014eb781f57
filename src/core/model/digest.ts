declare const brand: unique symbol;

/** `sha256:` and 64 lower-case hex digits, issued by a registry over the bytes of a blob or manifest. */
export type Digest = string & { readonly [brand]: 'Digest' };
