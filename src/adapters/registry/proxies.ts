import { TerrariumError } from '../../core/model/errors.ts';
import { isLoopback } from './endpoints.ts';

/** Variables that say through which proxy hosts are reached: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/** Proxies as Node's agents take them. */
export interface Proxies {
  /** The variables for a host; none for loopback, as with Docker. Throws `usage` where its proxy cannot be read. */
  readonly variablesFor: (url: URL) => ProxyEnvironment;
}

/**
 * Reads the proxies of the environment once. One without a scheme is an HTTP proxy, as for curl and Go. One that cannot be read is the
 * failure of what is to be asked through it; its message shows nothing of it, for it may hold a password.
 * https://everything.curl.dev/usingcurl/proxies/env.html, https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function parseProxies(env: ProxyEnvironment): Proxies {
  const exceptions = env.no_proxy || env.NO_PROXY || '';
  if (exceptions.split(/[\s,]+/).includes('*')) return { variablesFor: () => ({}) };
  const https = readProxy(env, 'https_proxy', 'HTTPS_PROXY');
  const http = readProxy(env, 'http_proxy', 'HTTP_PROXY');
  return {
    variablesFor: ({ protocol, host }) => {
      if (isLoopback(host)) return {};
      const proxy = protocol === 'http:' ? http : https;
      if (proxy instanceof TerrariumError) throw proxy;
      return proxy === '' ? {} : { [protocol === 'http:' ? 'http_proxy' : 'https_proxy']: proxy, no_proxy: exceptions };
    },
  };
}

/** The first of the variables that is set: small letters win, as everywhere. */
function readProxy(env: ProxyEnvironment, ...names: readonly string[]): string | TerrariumError {
  const name = names.find((candidate) => (env[candidate] ?? '') !== '');
  return name === undefined ? '' : proxyUrl(name, env[name]?.trim() ?? '');
}

function proxyUrl(name: string, value: string): string | TerrariumError {
  if (value === '') return '';
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && url.protocol !== 'http:' && url.protocol !== 'https:') {
    return refused(name, 'names a proxy that is not HTTP', 'name an HTTP proxy: http://host:port');
  }
  if (url === undefined || !isPlain(url) || CONTROL.test(text)) {
    const hint = 'write http://user:password@host:port, with %23 for #, %25 for % and %2F for /';
    return refused(name, 'is not the URL of a proxy', hint);
  }
  // Node takes a scheme in capitals for none.
  return text.replace(/^[^:]*/, url.protocol.slice(0, -1));
}

const CONTROL = /\p{Cc}/u;

// A password with a `#`, `?` or `/` that is not encoded ends the host early: what is behind it is no part of a proxy's URL.
function isPlain({ username, password, hash, search, pathname }: URL): boolean {
  return (
    hash === '' && search === '' && (pathname === '/' || pathname === '') && isEncoded(username) && isEncoded(password)
  );
}

function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function refused(name: string, why: string, hint: string): TerrariumError {
  return new TerrariumError('usage', `${name} ${why}`, { hint });
}
