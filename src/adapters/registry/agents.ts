import http from 'node:http';
import https from 'node:https';
import tls from 'node:tls';
import { isLoopback } from './endpoints.ts';

/** Variables that say through which proxy hosts are reached: HTTPS_PROXY, HTTP_PROXY, NO_PROXY, in capitals or not. */
export type ProxyEnvironment = Readonly<Record<string, string | undefined>>;

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
  const proxied = { ...settings, proxyEnv: proxyVariables(env) };
  const plain = { direct: new http.Agent(settings), proxied: new http.Agent(proxied) };
  let secure = { direct: new https.Agent(settings), proxied: new https.Agent(proxied) };
  let trustsSystem = false;
  const agentFor = ({ protocol, host }: URL) =>
    (protocol === 'http:' ? plain : secure)[isLoopback(host) ? 'direct' : 'proxied'];
  return {
    agentFor,
    agentAfter: (url, failed, error) => {
      if (!isUnknownAuthority(error)) return undefined;
      if (!trustsSystem) {
        trustsSystem = true;
        const ca = [...new Set([...tls.getCACertificates('default'), ...tls.getCACertificates('system')])];
        secure = { direct: new https.Agent({ ...settings, ca }), proxied: new https.Agent({ ...proxied, ca }) };
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

function proxyVariables(env: ProxyEnvironment): ProxyEnvironment {
  return Object.fromEntries(Object.entries(env).filter(([name]) => /^(?:https?|no)_proxy$/i.test(name)));
}
