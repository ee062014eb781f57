import { withoutTrailing } from '../names/affixes.ts';
import { hasCredentials } from '../names/url.ts';

export type ChannelReading =
  | { readonly ok: true; readonly channel: string }
  | { readonly ok: false; readonly secret: boolean };

// No segment starts with a dot or a dash: local paths and options are not channels.
const NAME = /^[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~:/?#[\]@!&()*+,;=%-]*)?$/;

/** Parses a conda channel: a name (`conda-forge`, `nvidia/label/cuda-12.4.1`) or a URL, without its trailing slash. */
export function parseChannel(text: string): ChannelReading {
  const trimmed = withoutTrailing(text.trim(), '/');
  if (hasCredentials(text)) return { ok: false, secret: true };
  return NAME.test(trimmed) || LOCATION.test(trimmed) ? { ok: true, channel: trimmed } : { ok: false, secret: false };
}

/**
 * True for channels that are local folders, which no hash can cover: paths, `file:` URLs, and `local`, where
 * conda-build puts its output.
 */
export function isLocalChannel(text: string): boolean {
  return /^(?:local(?:\/|$)|file:|\.{0,2}[\\/]|\.\.?$|~|[A-Za-z]:[\\/])/.test(text.trim());
}
