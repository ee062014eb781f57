import { hasCredentials } from '../names/url.ts';

/** A conda package file in a channel: `https://host/channel/linux-64/name-version-build.conda`. */
export interface CondaUrl {
  /** Without digest. */
  readonly url: string;
  /** Folder of the channel: `linux-64`, `noarch`, ... */
  readonly subdir: string;
  readonly name: string;
  readonly version: string;
  readonly build: string;
  /** 64 hex digits are sha256, 32 are md5; `undefined` if there is no digest. */
  readonly digest: string | undefined;
}

export type CondaUrlReading =
  | { readonly ok: true; readonly value: CondaUrl }
  | { readonly ok: false; readonly reason: string; readonly secret: boolean };

const MAX_LENGTH = 1000;
const LOCATION = /^https?:\/\/[A-Za-z0-9.:[\]-]+\/(?:[A-Za-z0-9._~%!+=@-]+\/)*$/;
const SUBDIR = /^(?:noarch|[a-z0-9]+-[a-z0-9_]+)$/;
const PART = /^[A-Za-z0-9._~%!+=@]+$/;
const DIGEST = /^(?:(?:sha256:)?[0-9a-f]{64}|[0-9a-f]{32})$/;

/**
 * Parses a line of an explicit lock file: a URL, optionally followed by `#` and its sha256 (with or without `sha256:`)
 * or md5. Local files, queries, variables and credentials are refused.
 * https://docs.conda.io/projects/conda/en/stable/user-guide/tasks/manage-environments.html
 */
export function parseCondaUrl(text: string): CondaUrlReading {
  if (hasCredentials(text)) return { ok: false, reason: 'the URL carries credentials', secret: true };
  const hash = text.indexOf('#');
  const url = hash < 0 ? text : text.slice(0, hash);
  const digest = hash < 0 ? undefined : text.slice(hash + 1);
  if (text.length > MAX_LENGTH || !/^https?:\/\//.test(url)) return refuse('expected the URL of a conda package');
  if (digest !== undefined && !DIGEST.test(digest)) return refuse('expected an md5 or a sha256 behind "#"');
  const [file = '', subdir = '', ...rest] = url.split('/').reverse();
  const named = parseFileName(file);
  const location = `${rest.reverse().join('/')}/`;
  if (named === undefined) return refuse('expected a file called name-version-build.conda or .tar.bz2');
  if (!SUBDIR.test(subdir) || !LOCATION.test(location)) return refuse('expected https://host/channel/subdir/file');
  return { ok: true, value: { url, subdir, ...named, digest: digest?.replace('sha256:', '') } };
}

/** The channel of a package's URL, and the name of its file there. */
export function splitCondaUrl(url: string): { readonly channel: string; readonly file: string } {
  const [file = '', , ...channel] = url.split('/').reverse();
  return { channel: channel.reverse().join('/'), file };
}

/** `<url>#sha256:<hex>`, `<url>#<md5>`, or the URL alone. */
export function formatCondaUrl({ url, digest }: Pick<CondaUrl, 'url' | 'digest'>): string {
  if (digest === undefined) return url;
  return `${url}#${digest.length === 64 ? 'sha256:' : ''}${digest}`;
}

function refuse(reason: string): CondaUrlReading {
  return { ok: false, reason, secret: false };
}

// A name may contain dashes; version and build may not.
function parseFileName(file: string): Pick<CondaUrl, 'name' | 'version' | 'build'> | undefined {
  const extension = ['.conda', '.tar.bz2'].find((end) => file.endsWith(end));
  if (extension === undefined) return undefined;
  const [build = '', version = '', ...name] = file.slice(0, -extension.length).split('-').reverse();
  const parts = [build, version, ...name];
  if (name.length === 0 || !parts.every((part) => PART.test(part))) return undefined;
  return { name: name.reverse().join('-'), version, build };
}
