import type { Digest } from './digest.ts';

/** A repository on a registry: `ghcr.io` + `acme/environments`. */
export interface Repository {
  /** Host and optional port; Docker Hub is `docker.io`. */
  readonly registry: string;
  /** Path of the repository, without registry, tag and digest. */
  readonly path: string;
}

/** An image reference with tag and digest as they were written. */
export interface Reference extends Repository {
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}
