import { isTag } from './reference.ts';
import { sha256Hex } from './sha256.ts';

/** Safe short form of an id: lower-cased, at most 33 characters of `[a-z0-9-]`, then `-` and 6 hex of sha256(id). */
export function slugOf(id: string): string {
  return `${shorten(id)}-${sha256Hex(id).slice(0, 6)}`;
}

/** Prefixes of tags that are not for people, and of those that other tools write beside an image. */
const RESERVED = /^(?:(?:img|env|def|pkg|res|rec|chg|lat|bas|lyr|sha\d+)-|gc-1$)/;

/** True for a tag that Terrarium's own tags, and those of signatures, are never mistaken for. */
export function isFreeTag(tag: string): boolean {
  return isTag(tag) && !RESERVED.test(tag) && !tag.includes('--');
}

/**
 * How tags of a name begin: the name itself where that is a valid tag, at most 62 characters long, that is no other tag and no slug;
 * otherwise its slug.
 */
export function tagStem(name: string): string {
  const usable = isFreeTag(name) && name.length <= 62 && !/-(?:[0-9a-f]{6})?$/.test(name);
  return usable ? name : slugOf(name);
}

/**
 * A version as part of a tag: as written if it is a valid tag other than `latest`, otherwise shortened like a slug plus
 * 6 hex of its sha256.
 */
export function versionTag(version: string): string {
  const usable = isTag(version) && version.length <= 64 && version !== 'latest';
  return usable ? version : `${shorten(version)}-${sha256Hex(version).slice(0, 6)}`;
}

function shorten(text: string): string {
  const safe = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return safe.slice(0, 33).replace(/-$/, '') || 'x';
}
