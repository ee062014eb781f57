export const COMPRESSIONS = ['gzip', 'zstd'] as const;

/** How layers that are made are compressed. */
export type Compression = (typeof COMPRESSIONS)[number];
