import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { isLoopback } from '../endpoints.ts';
import { Refused } from './errors.ts';

/** Where the registry listens, as clients may name it. */
export interface OwnAddress {
  /** What `listen` was given. */
  readonly host: string;
  readonly port: number;
}

/**
 * The target of a request that is meant for this registry, from its path on. Refuses what a web page could send, for the registry has
 * no accounts: a foreign name in `Host`, which a page gets by rebinding its own name to loopback (421), and a foreign `Origin` (403).
 * Clients of registries send neither. https://www.rfc-editor.org/rfc/rfc9110#section-7.2, https://fetch.spec.whatwg.org/#origin-header
 */
export function requireOwn(request: IncomingMessage, own: OwnAddress): string {
  const { url = '' } = request;
  const [absolute = '', authority] = /^https?:\/\/([^/?#]*)/i.exec(url) ?? [];
  const hosts = [...valuesOf(request, 'host'), ...(authority === undefined ? [] : [authority])];
  // Two of them may be read differently by what stands between.
  if (valuesOf(request, 'host').length !== 1 || !hosts.every((host) => isOwn(host, own))) {
    throw new Refused(421, 'DENIED', 'this registry has another name: its clients name the address that it printed');
  }
  const isForeign = valuesOf(request, 'origin').some((origin) => !isOwnOrigin(origin, own));
  if (
    isForeign ||
    !valuesOf(request, 'sec-fetch-site').every((site) => OWN_SITES.includes(site.trim().toLowerCase()))
  ) {
    throw new Refused(403, 'DENIED', 'this registry answers no web pages');
  }
  return url.slice(absolute.length);
}

/** `none` is an address that a person typed. https://www.w3.org/TR/fetch-metadata/#sec-fetch-site-header */
const OWN_SITES: readonly string[] = ['same-origin', 'none'];

function isOwnOrigin(origin: string, own: OwnAddress): boolean {
  return origin.startsWith('http://') && isOwn(origin.slice('http://'.length), own);
}

function isOwn(authority: string, { host, port }: OwnAddress): boolean {
  const [, name = '', digits = '80'] =
    /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::([0-9]{1,5}))?$/i.exec(authority.trim()) ?? [];
  const plain = name.toLowerCase().replace(/\.$/, '');
  if (Number(digits) !== port) return false;
  // A registry on every address is open to other machines. No page can rebind an address: it is no name.
  const isAddress = ANY.includes(host) && isIP(plain.replace(/^\[|\]$/g, '')) !== 0;
  return isLoopback(plain) || plain === bracketed(host.toLowerCase()) || isAddress;
}

const ANY: readonly string[] = ['0.0.0.0', '::'];

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

// Node keeps the first Host, and joins others.
function valuesOf({ rawHeaders }: IncomingMessage, name: string): readonly string[] {
  return rawHeaders.flatMap((value, at) => (at % 2 === 1 && rawHeaders[at - 1]?.toLowerCase() === name ? [value] : []));
}
