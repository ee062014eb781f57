import type { BuildxOptions } from '../../../src/adapters/buildkit/buildx.ts';

/** Options of a builder as a host gives them where a user asks for nothing. */
export function buildxOptions(over: Partial<BuildxOptions> = {}): BuildxOptions {
  return {
    builder: undefined,
    flags: ['--provenance=false', '--sbom=false'],
    secretEnv: {},
    uv: async () => undefined,
    env: {},
    notBelow: [],
    signal: undefined,
    ...over,
  };
}
