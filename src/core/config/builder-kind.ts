export const BUILDERS = ['native', 'buildkit', 'auto', 'acr'] as const;

/** Who builds images: this process without a daemon, BuildKit, or BuildKit for what the process cannot assemble, or ACR Tasks. */
export type BuilderKind = (typeof BUILDERS)[number];
