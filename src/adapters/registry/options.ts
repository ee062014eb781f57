import type { ProxyEnvironment } from './proxies.ts';

/** A secret for one registry: a pair for Basic, or a refresh token that is only ever exchanged for access tokens. */
export type Credential =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string };

/** Looks up the credential of a registry by its canonical host (`docker.io`, `ghcr.io`, `localhost:5000`). */
export type CredentialSource = (registryHost: string) => Promise<Credential | undefined>;

export interface RegistryOptions {
  readonly credentials: CredentialSource;
  /** Where HTTPS_PROXY and NO_PROXY are read, and HTTP_PROXY for the hosts of `allowInsecure`; no proxy without. */
  readonly env?: ProxyEnvironment;
  /** Hosts (with port) that may be spoken to over plain HTTP; loopback always may. */
  readonly allowInsecure?: readonly string[];
  /** Operations and sockets at a time per registry; 32 by default. */
  readonly concurrency?: number;
  /** Milliseconds without a byte before a request is given up; 60,000 by default. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Called before every HTTP request, including those for tokens. */
  readonly onRequest?: (method: string, url: URL) => void;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A number in [0, 1), for the jitter. */
  readonly random?: () => number;
}
