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

/** A reference that names one image for good. */
export interface PinnedReference extends Reference {
  readonly digest: Digest;
}

/** An image as a definition names it: by a reference, or by a template whose tag is filled in at release. */
export type BaseImage =
  | { readonly kind: 'image'; readonly reference: Reference }
  | {
      readonly kind: 'template';
      readonly repository: Repository;
      /** As it is written: `mcr.microsoft.com/azureml/base:{{latest-image-tag}}`. */
      readonly text: string;
    };

/** An image that a registry serves by digest. */
export interface PushedImage {
  readonly kind: 'pushed';
  readonly repository: Repository;
  readonly digest: Digest;
}

/** An image that only the engine of this machine has, which knows it by a tag. */
export interface LocalImage {
  readonly kind: 'local';
  readonly repository: Repository;
  readonly tag: string;
}

/** An image of which a list of tags says that its repository has it; its digest was not asked for. */
export interface ListedImage {
  readonly kind: 'listed';
  readonly repository: Repository;
}

/** An image that exists, and where: what plans reuse and builds produce. */
export type ImageRef = PushedImage | LocalImage | ListedImage;
