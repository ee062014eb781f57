import { type Challenge, parseChallenges } from './challenge.ts';
import { AttemptFailed } from './failures.ts';
import type { Credential, CredentialSource, CredentialUse, Login } from './options.ts';
import { basicHeader, requestToken, type TokenRequest, type TokenService } from './token.ts';

/** Seconds before its end at which a token is no longer used. */
const MARGIN_S = 10;

/** What a request needs: the credential for its own repository, and a token of these scopes. */
export interface Access extends CredentialUse {
  readonly registry: string;
  readonly scopes: readonly string[];
}

/** Authorization headers per registry and scopes; each is obtained once, however many requests wait for it. */
export interface Authorizer {
  /** The header to send first: none until the registry requires one. */
  readonly header: (access: Access) => Promise<string | undefined>;
  /** The header to send after a 401; `undefined` when there is none other than the one that was `refused`. */
  readonly renew: (access: Access, wwwAuthenticate: string, refused: string | undefined) => Promise<string | undefined>;
  /** Where the credential was looked for; `undefined` before the registry required one. */
  readonly login: (access: Access) => Login | undefined;
  /** Replaces what we know to be secret. */
  readonly scrub: (text: string) => string;
}

interface Grant {
  readonly header: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** Keeps everything in memory, for as long as the client lives. */
export function createAuthorizer(tools: Omit<TokenService, 'scrub'>, credentials: CredentialSource): Authorizer {
  const challenges = new Map<string, Challenge>();
  const grants = new Map<string, Grant | undefined>();
  const acquiring = new Map<string, Promise<Grant | undefined>>();
  const logins = new Map<string, Login | undefined>();
  const secrets = new Set<string>();
  const scrub = (text: string) =>
    [...secrets].reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, '***')), text);
  const service: TokenService = { ...tools, scrub };

  const acquire = async (access: Access, challenge: Challenge): Promise<Grant | undefined> => {
    const { registry, scopes, ...use } = access;
    const credential = await credentials(registry, use);
    const login = await credentials.loginOf?.(registry, use);
    logins.set(keyOf(access), login);
    if (credential !== undefined) secrets.add(credential.kind === 'basic' ? credential.password : credential.token);
    const made =
      challenge.scheme === 'basic'
        ? basicGrant(credential)
        : await tokenGrant(service, { registry, challenge, scopes, credential, login });
    if (made !== undefined) secrets.add(made.header.replace(/^[A-Za-z]+ /, ''));
    return made;
  };

  /** Whoever asks while a token is on its way waits for the same one. */
  const grant = (access: Access, challenge: Challenge): Promise<Grant | undefined> => {
    const key = keyOf(access);
    const pending = acquiring.get(key) ?? acquire(access, challenge).finally(() => acquiring.delete(key));
    acquiring.set(key, pending);
    pending.then(
      (made) => grants.set(key, made),
      () => grants.delete(key),
    );
    return pending;
  };
  const usable = (key: string): Grant | undefined => {
    const held = grants.get(key);
    return held !== undefined && held.until > service.clock() ? held : undefined;
  };

  return {
    header: async (access) => {
      const held = usable(keyOf(access));
      if (held !== undefined) return held.header;
      const challenge = challenges.get(access.registry);
      if (challenge === undefined) return undefined;
      // The challenge of another repository need not fit: without a header, the registry sends the right one.
      return await grant(access, withoutScopes(challenge)).then((made) => made?.header, unlessFinal);
    },
    renew: async (access, wwwAuthenticate, refused) => {
      const held = usable(keyOf(access));
      if (held !== undefined && held.header !== refused) return held.header;
      const offered = parseChallenges(wwwAuthenticate);
      const challenge = offered.find(({ scheme }) => scheme === 'bearer') ?? offered[0];
      if (challenge === undefined) return undefined;
      challenges.set(access.registry, challenge);
      const made = await grant(access, challenge);
      return made?.header === refused ? undefined : made?.header;
    },
    login: (access) => logins.get(keyOf(access)),
    scrub,
  };
}

function basicGrant(credential: Credential | undefined): Grant | undefined {
  if (credential?.kind !== 'basic') return undefined;
  return { header: basicHeader(credential), until: Number.POSITIVE_INFINITY };
}

async function tokenGrant(service: TokenService, request: TokenRequest): Promise<Grant> {
  const ours = request.scopes;
  const scopes = [...ours, ...request.challenge.scopes.filter((scope) => !coveredBy(ours, scope))];
  const token = await requestToken(service, { ...request, scopes });
  return { header: `Bearer ${token.text}`, until: service.clock() + (token.life - MARGIN_S) * 1000 };
}

function keyOf({ registry, scopes }: Access): string {
  return [registry, ...scopes].join(' ');
}

function withoutScopes(challenge: Challenge): Challenge {
  return challenge.scheme === 'basic' ? challenge : { ...challenge, scopes: [] };
}

/** `repository:acme/env:pull` is covered by any scope of ours on the same repository. */
function coveredBy(ours: readonly string[], scope: string): boolean {
  const resource = scope.slice(0, scope.lastIndexOf(':') + 1);
  return ours.some((own) => own.startsWith(resource));
}

function unlessFinal(error: unknown): undefined {
  if (error instanceof AttemptFailed && error.again.kind === 'never') return undefined;
  throw error;
}
