import { TerrariumError } from '../../core/model/errors.ts';

/** Variables that say through which proxy hosts are reached: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

/**
 * The variables of the environment as Node reads them. A proxy without a scheme is an HTTP proxy, as for curl and Go. Throws
 * `usage` for a value that is no URL of a proxy; the message shows nothing of it, for it may hold a password.
 * https://everything.curl.dev/usingcurl/proxies/env.html, https://nodejs.org/api/http.html#built-in-proxy-support
 */
export function proxyVariables(env: ProxyEnvironment): ProxyEnvironment {
  const named = Object.entries(env).filter(([name]) => /^(?:https?|no)_proxy$/i.test(name));
  return Object.fromEntries(
    named.map(([name, value = '']) => [name, /^no_/i.test(name) ? value : proxyUrl(name, value.trim())]),
  );
}

/** True where no host at all is reached through a proxy. */
export function bypassesProxies(env: ProxyEnvironment): boolean {
  return (env.no_proxy ?? env.NO_PROXY)?.trim() === '*';
}

function proxyUrl(name: string, value: string): string {
  if (value === '') return '';
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isPlain(url)) {
    throw refused(
      name,
      'is not the URL of a proxy',
      'write http://user:password@host:port, with %23 for # and %25 for %',
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw refused(name, 'names a proxy that is not HTTP', 'name an HTTP proxy: http://host:port');
  }
  return text;
}

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
