/**
 * What a tag is for: docs/lookup.md#tags. `image`: where an image is looked up. `attached`: what describes an image. `resolution`: packages
 * that a definition was resolved to. `temporary`: what a build service pushed, before it was taken over. `change`: what was changed of a version. `referrers`: what a registry without the referrers API keeps in its place. `named`: for people.
 */
export type TagKind =
  | 'image'
  | 'attached'
  | 'resolution'
  | 'temporary'
  | 'record'
  | 'change'
  | 'memo'
  | 'referrers'
  | 'latest'
  | 'named';

const KINDS: readonly (readonly [RegExp, TagKind])[] = [
  [/^(?:img|env|def)-[0-9a-f]{64}$/, 'image'],
  [/^(?:pkg-[0-9a-f]{64}|lat-[0-9a-f]{32}-[0-9a-f]{32})$/, 'attached'],
  // https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md#tag-based-discovery
  [/^sha256-[0-9a-f]{64}\.(?:sig|att|sbom)$/, 'attached'],
  [/^sha256-[0-9a-f]{64}$/, 'referrers'],
  [/^res-[0-9a-f]{64}$/, 'resolution'],
  [/^tmp-[0-9a-f]{32}$/, 'temporary'],
  [/^rec-[0-9a-f]{16}-[0-9a-f]{32}$/, 'record'],
  [/^chg-[0-9a-f]{16}-[0-9a-f]{32}$/, 'change'],
  [/^(?:bas-[0-9a-f]{64}|(?:lyr|gc)-1)$/, 'memo'],
  [/--latest$/, 'latest'],
];

export function tagKind(tag: string): TagKind {
  return KINDS.find(([pattern]) => pattern.test(tag))?.[1] ?? 'named';
}
