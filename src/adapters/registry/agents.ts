import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { isLoopback } from './endpoints.ts';
import type { Proxies, ProxyEnvironment } from './proxies.ts';

/** The sockets of a client. */
export interface Agents {
  readonly agentFor: (url: URL) => http.Agent;
  /** Another agent to try after a failure: one that trusts the system's authorities too. */
  readonly agentAfter: (url: URL, failed: http.Agent, error: unknown) => http.Agent | undefined;
}

/**
 * Kept-alive sockets, through the proxy of the environment; loopback never, as with Docker. Node trusts its own authorities
 * and NODE_EXTRA_CA_CERTS. Those of the system, or of SSL_CERT_FILE, are read only when a certificate asks for them: that
 * takes a quarter of a second.
 * https://nodejs.org/api/http.html#built-in-proxy-support, https://pkg.go.dev/net/http#ProxyFromEnvironment
 */
export function createAgents(proxies: Proxies, maxSockets: number): Agents {
  const settings = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets };
  let authorities: { readonly ca?: string[] } = {};
  let agents = new Map<string, http.Agent>();
  const create = (isPlain: boolean, proxyEnv: ProxyEnvironment): http.Agent =>
    isPlain ? new http.Agent({ ...settings, proxyEnv }) : new https.Agent({ ...settings, proxyEnv, ...authorities });
  const agentFor = (url: URL): http.Agent => {
    const [isPlain, isDirect] = [url.protocol === 'http:', isLoopback(url.host)];
    const name = `${isPlain} ${isDirect}`;
    const agent = agents.get(name) ?? create(isPlain, proxies.variablesFor(url));
    agents.set(name, agent);
    return agent;
  };
  return {
    agentFor,
    agentAfter: (url, failed, error) => {
      if (!isUnknownAuthority(error)) return undefined;
      if (authorities.ca === undefined) {
        authorities = { ca: [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])] };
        agents = new Map([...agents].filter(([name]) => name.startsWith('true')));
      }
      const agent = agentFor(url);
      return agent === failed ? undefined : agent;
    },
  };
}

const UNKNOWN_AUTHORITY: readonly string[] = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
];

function isUnknownAuthority(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNKNOWN_AUTHORITY.includes(String(error.code));
}
