import type { OnRequestEnd } from '../../core/model/request-end.ts';
import type { ProxyEnvironment } from './proxies.ts';

/** A secret for one registry: a pair for Basic, or a refresh token that is only ever exchanged for access tokens. */
export type Credential =
  | { readonly kind: 'basic'; readonly username: string; readonly password: string }
  | { readonly kind: 'identity-token'; readonly token: string };

/** `push`: reading and writing. `delete`: removing as well. */
export type RegistryAccess = 'pull' | 'push' | 'delete';

/** What a credential is wanted for: a repository by its path, and what is done there. */
export interface CredentialUse {
  readonly path: string;
  readonly access: RegistryAccess;
}

/** Actions of a token's scope. https://distribution.github.io/distribution/spec/auth/scope/ */
export function actionsOf(access: RegistryAccess): readonly string[] {
  const all = ['pull', 'push', 'delete'];
  return all.slice(0, all.indexOf(access) + 1);
}

/**
 * Where a credential comes from, or was looked for: a configuration of Docker, or a helper by the name of its program. `withheld`: no
 * credential is sent to this host. `azure`: who is signed in to Azure; with words where that gave no login.
 */
export type Login =
  | { readonly kind: 'none'; readonly file: string }
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'helper'; readonly helper: string }
  | { readonly kind: 'withheld' }
  | { readonly kind: 'azure'; readonly words: string }
  | { readonly kind: 'helper-empty'; readonly helper: string; readonly words: string };

/** Looks up the credential of a registry by its canonical host (`docker.io`, `ghcr.io`, `localhost:5000`). */
export interface CredentialSource {
  (registryHost: string, use?: CredentialUse): Promise<Credential | undefined>;
  /** Where `registryHost`'s was looked for, for hints. */
  readonly loginOf?: (registryHost: string, use?: CredentialUse) => Promise<Login | undefined>;
}

export interface RegistryOptions {
  readonly credentials: CredentialSource;
  /** Where HTTPS_PROXY and NO_PROXY are read, and HTTP_PROXY for the hosts of the next two; no proxy without. */
  readonly env?: ProxyEnvironment;
  /** Hosts (with port) that are asked over plain HTTP; loopback always is. */
  readonly allowInsecure?: readonly string[];
  /** More of them, to which no credentials are sent. */
  readonly allowInsecureAnonymous?: readonly string[];
  /** Operations and sockets at a time per registry; 32 by default. */
  readonly concurrency?: number;
  /** Milliseconds without a byte before a request is given up; 60,000 by default. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Called before every HTTP request, including those for tokens. */
  readonly onRequest?: (method: string, url: URL) => void;
  /** Called after every HTTP request, including those for tokens. */
  readonly onRequestEnd?: OnRequestEnd;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** A number in [0, 1), for the jitter. */
  readonly random?: () => number;
}
