import type { Digest } from '../model/digest.ts';
import type { ImageRef, Reference, Repository } from '../model/reference.ts';
import { parseDigest } from './digest.ts';

// The grammar of https://github.com/distribution/reference/blob/v0.6.0/reference.go
const REGISTRY =
  /^(?:localhost|[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const MAX_NAME = 255;

/** Parses a reference in short or full form; `undefined` if it is not a valid reference. */
export function parseReference(text: string): Reference | undefined {
  const at = text.indexOf('@');
  const digest = at < 0 ? undefined : parseDigest(text.slice(at + 1));
  if (at >= 0 && digest === undefined) return undefined;
  const named = at < 0 ? text : text.slice(0, at);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  const tag = tagged ? named.slice(colon + 1) : undefined;
  if (tag !== undefined && !TAG.test(tag)) return undefined;
  const repository = parseRepository(tagged ? named.slice(0, colon) : named);
  return repository && { ...repository, tag, digest };
}

/**
 * Parses a repository that images are pushed to or looked up in. Capitals are lowered: `ghcr.io/${{ github.repository
 * }}` has those of its owner, and registries accept lower case only. A host alone is none: as an image, `ghcr.io` would be one of
 * Docker Hub's.
 */
export function parseOwnRepository(text: string): Repository | undefined {
  if (!text.includes('/') && /\.|^localhost$/i.test(text)) return undefined;
  return parseRepository(text) ?? parseRepository(text.toLowerCase());
}

/** Parses a repository without tag and digest, in short or full form; `undefined` if it is not a valid repository. */
export function parseRepository(text: string): Repository | undefined {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const named = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase();
  const registry = named ? canonicalHost(first) : 'docker.io';
  const rest = named ? text.slice(slash + 1) : text;
  const path = registry === 'docker.io' && !rest.includes('/') ? `library/${rest}` : rest;
  const valid =
    REGISTRY.test(registry) && path.length <= MAX_NAME && path.split('/').every((part) => COMPONENT.test(part));
  return valid ? { registry, path } : undefined;
}

/** Parses the host of a registry, with its port where it has one, to the form in which repositories have it. */
export function parseRegistryHost(text: string): string | undefined {
  return REGISTRY.test(text) ? canonicalHost(text) : undefined;
}

/** Full form: registry, path, then tag and digest if known. */
export function formatReference(reference: Repository & Partial<Reference>): string {
  const tag = reference.tag === undefined ? '' : `:${reference.tag}`;
  const digest = reference.digest === undefined ? '' : `@${reference.digest}`;
  return `${formatRepository(reference)}${tag}${digest}`;
}

/** Full form of a repository: `docker.io/library/python`. */
export function formatRepository(repository: Repository): string {
  return `${repository.registry}/${repository.path}`;
}

/**
 * Parses an image of a plan: `repository@digest`, `repository:tag` for an image that only an engine has, or the
 * repository alone.
 */
export function parseImage(text: string): ImageRef | undefined {
  const reference = parseReference(text);
  if (reference === undefined) return undefined;
  const { tag, digest, ...repository } = reference;
  if (digest !== undefined) return { kind: 'pushed', repository, digest };
  return tag === undefined ? { kind: 'listed', repository } : { kind: 'local', repository, tag };
}

/** Parses an image named by a user: a digest, or a reference with one. */
export function parseDigestName(
  text: string,
): { readonly repository: Repository | undefined; readonly digest: Digest } | undefined {
  const image = text.includes('@') ? parseImage(text) : undefined;
  if (image?.kind === 'pushed') return image;
  const digest = parseDigest(text);
  return digest && { repository: undefined, digest };
}

/** `repository@digest`, as shown to users; `repository:tag` for an image that only an engine has. */
export function formatImage(image: ImageRef): string {
  return formatReference(referenceOf(image));
}

/** The reference by which a Dockerfile names an image. */
export function referenceOf(image: ImageRef): Reference {
  return {
    ...image.repository,
    tag: image.kind === 'local' ? image.tag : undefined,
    digest: image.kind === 'pushed' ? image.digest : undefined,
  };
}

/**
 * True if the text is a valid tag.
 * https://github.com/opencontainers/distribution-spec/blob/v1.1.0/spec.md#pulling-manifests
 */
export function isTag(text: string): boolean {
  return TAG.test(text);
}

function canonicalHost(host: string): string {
  const lower = host.toLowerCase();
  return lower === 'index.docker.io' || lower === 'registry-1.docker.io' ? 'docker.io' : lower;
}
