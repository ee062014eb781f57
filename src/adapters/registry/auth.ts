import { type Challenge, parseChallenges } from './challenge.ts';
import { AttemptFailed } from './failures.ts';
import type { Credential, CredentialSource } from './options.ts';
import { basicHeader, requestToken, type TokenRequest, type TokenService } from './token.ts';

/** Seconds before its end at which a token is no longer used. */
const MARGIN_S = 10;

/** Authorization headers per registry and scopes; each is obtained once, however many requests wait for it. */
export interface Authorizer {
  /** The header to send first: none until the registry requires one. */
  readonly header: (registry: string, scopes: readonly string[]) => Promise<string | undefined>;
  /** The header to send after a 401; `undefined` when there is none other than the one that was `refused`. */
  readonly renew: (
    registry: string,
    scopes: readonly string[],
    wwwAuthenticate: string,
    refused: string | undefined,
  ) => Promise<string | undefined>;
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
  const secrets = new Set<string>();
  const scrub = (text: string) =>
    [...secrets].reduce((rest, secret) => (secret.length < 4 ? rest : rest.replaceAll(secret, '***')), text);
  const service: TokenService = { ...tools, scrub };

  const acquire = async (
    registry: string,
    scopes: readonly string[],
    challenge: Challenge,
  ): Promise<Grant | undefined> => {
    const credential = await credentials(registry);
    if (credential !== undefined) secrets.add(credential.kind === 'basic' ? credential.password : credential.token);
    const made =
      challenge.scheme === 'basic'
        ? basicGrant(credential)
        : await tokenGrant(service, { registry, challenge, scopes, credential });
    if (made !== undefined) secrets.add(made.header.replace(/^[A-Za-z]+ /, ''));
    return made;
  };

  /** Whoever asks while a token is on its way waits for the same one. */
  const grant = (registry: string, scopes: readonly string[], challenge: Challenge): Promise<Grant | undefined> => {
    const key = keyOf(registry, scopes);
    const pending = acquiring.get(key) ?? acquire(registry, scopes, challenge).finally(() => acquiring.delete(key));
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
    header: async (registry, scopes) => {
      const held = usable(keyOf(registry, scopes));
      if (held !== undefined) return held.header;
      const challenge = challenges.get(registry);
      if (challenge === undefined) return undefined;
      // The challenge of another repository need not fit: without a header, the registry sends the right one.
      return await grant(registry, scopes, withoutScopes(challenge)).then((made) => made?.header, unlessFinal);
    },
    renew: async (registry, scopes, wwwAuthenticate, refused) => {
      const held = usable(keyOf(registry, scopes));
      if (held !== undefined && held.header !== refused) return held.header;
      const offered = parseChallenges(wwwAuthenticate);
      const challenge = offered.find(({ scheme }) => scheme === 'bearer') ?? offered[0];
      if (challenge === undefined) return undefined;
      challenges.set(registry, challenge);
      const made = await grant(registry, scopes, challenge);
      return made?.header === refused ? undefined : made?.header;
    },
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

function keyOf(registry: string, scopes: readonly string[]): string {
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
