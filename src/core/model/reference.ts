import type { Digest } from './digest.ts';

/** A repository on a registry: `ghcr.io` + `acme/environments`. */
export interface Repository {
  /** Host and optional port; Docker Hub is `docker.io`. */
  readonly registry: string;
  /** Path of the repository, without registry, tag and digest. */
  readonly path: string;
}

/** An image reference with tag and digest as written. */
export interface Reference extends Repository {
  readonly tag: string | undefined;
  readonly digest: Digest | undefined;
}

/** An image reference with a digest: it always names the same image. */
export interface PinnedReference extends Reference {
  readonly digest: Digest;
}

/** An image as a definition names it: by a reference, or by a template whose tag is filled in at release. */
export type BaseImage =
  | { readonly kind: 'image'; readonly reference: Reference }
  | {
      readonly kind: 'template';
      readonly repository: Repository;
      /** As written: `mcr.microsoft.com/azureml/base:{{latest-image-tag}}`. */
      readonly text: string;
    };

/** An image that a registry serves by digest. */
export interface PushedImage {
  readonly kind: 'pushed';
  readonly repository: Repository;
  readonly digest: Digest;
}

/** An image that exists only in the local engine, under a tag. */
export interface LocalImage {
  readonly kind: 'local';
  readonly repository: Repository;
  readonly tag: string;
}

/** An image that is known to exist from a list of tags; its digest was not requested. */
export interface ListedImage {
  readonly kind: 'listed';
  readonly repository: Repository;
}

/** An image that exists, and its location. Plans reuse such images and builds produce them. */
export type ImageRef = PushedImage | LocalImage | ListedImage;
