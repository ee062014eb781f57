export const BUILDERS = ['native', 'buildkit', 'auto'] as const;

/** Who builds images: this process without a daemon, BuildKit, or BuildKit for what the process cannot assemble. */
export type BuilderKind = (typeof BUILDERS)[number];
