import { isIP } from 'node:net';

const LOOPBACK = /^(?:localhost|127(?:\.(?:0|[1-9][0-9]{0,2})){3}|\[::1\])$/;

/** Hosts that are asked over plain HTTP beside loopback: those that get credentials too, and all of them. */
export interface PlainHosts {
  readonly withCredentials: readonly string[];
  readonly all: readonly string[];
}

/** Where a registry listens. Docker Hub's API has another name than the one in image references. */
export function registryOrigin(host: string, allowInsecure: readonly string[]): URL {
  const api = host === 'docker.io' ? 'registry-1.docker.io' : host;
  return new URL(`${mayBePlain(host, allowInsecure) ? 'http' : 'https'}://${api}`);
}

/** True for literal loopback hosts, with a port or without. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host.replace(/:[0-9]+$/, ''));
}

/** True for literal loopback hosts and for those that the user named. Plain HTTP is never a fallback for others. */
export function mayBePlain(host: string, allowInsecure: readonly string[]): boolean {
  return isLoopback(host) || allowInsecure.includes(host);
}

/**
 * Why a URL that a reply named (redirect, upload location, token realm) must not be asked; `undefined` when it may.
 * A public name must not lead us to an address or to loopback: that is how a reply would reach the runner's own network.
 */
export function refusal(from: URL, to: URL): string | undefined {
  if (to.protocol !== 'https:' && to.protocol !== 'http:') return `${to.protocol} is neither http: nor https:`;
  if (to.username !== '' || to.password !== '') return 'it carries credentials';
  if (from.protocol === 'https:' && to.protocol === 'http:') return 'it leaves https';
  if (to.hostname !== from.hostname && isLiteral(to.hostname) && !isLiteral(from.hostname)) {
    return `${from.hostname} leads to the address ${to.hostname}`;
  }
  return undefined;
}

function isLiteral(hostname: string): boolean {
  return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0 || /(?:^|\.)localhost\.?$/.test(hostname);
}
