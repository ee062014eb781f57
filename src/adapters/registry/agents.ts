import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { isLoopback } from './endpoints.ts';
import { bypassesProxies, type ProxyEnvironment, proxyVariables } from './proxies.ts';

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
export function createAgents(env: ProxyEnvironment, maxSockets: number): Agents {
  const settings = { keepAlive: true, maxSockets, maxFreeSockets: maxSockets };
  let authorities: { readonly ca?: string[] } = {};
  let agents = new Map<string, http.Agent>();
  // Only when a host is to be reached through it: a proxy that cannot be read is no fault of a run that needs none.
  const create = (isPlain: boolean, isDirect: boolean): http.Agent => {
    const proxy = isDirect || bypassesProxies(env) ? {} : { proxyEnv: proxyVariables(env) };
    return isPlain
      ? new http.Agent({ ...settings, ...proxy })
      : new https.Agent({ ...settings, ...proxy, ...authorities });
  };
  const agentFor = ({ protocol, host }: URL): http.Agent => {
    const [isPlain, isDirect] = [protocol === 'http:', isLoopback(host)];
    const name = `${isPlain} ${isDirect}`;
    const agent = agents.get(name) ?? create(isPlain, isDirect);
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
