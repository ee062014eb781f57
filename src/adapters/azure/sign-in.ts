import { readFile } from 'node:fs/promises';
import type { AccessToken, GetTokenOptions, TokenCredential } from '@azure/core-auth';
import { ClientAssertionCredential, ClientSecretCredential, ManagedIdentityCredential } from '@azure/identity';
import { redact, TerrariumError } from '../../core/model/errors.ts';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { shorten } from '../../core/model/shorten.ts';
import { stoppedBy } from '../../core/model/stopped.ts';
import { cliCredential } from './cli-credential.ts';
import type { Cloud } from './clouds.ts';
import { githubAssertion } from './github-assertion.ts';
import { azureHttpClient, azureTransport, openHttpClient, secureOrigin } from './http-client.ts';

export interface SignInOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not used: the workspace. */
  readonly notBelow: readonly string[];
  readonly signal: AbortSignal | undefined;
  readonly cloud: Cloud;
  readonly onRequestEnd?: OnRequestEnd | undefined;
}

/** A way to sign in. */
interface Way {
  readonly name: string;
  /** Why it is not tried; `undefined` where it is. */
  readonly lacks: string | undefined;
  readonly open: () => TokenCredential;
}

/** A token that ends sooner is fetched again. */
const LEAST_LIFE_MS = 300_000;
/** The identity of a machine is at hand, or there is none. */
const MACHINE_MS = 3000;
/** Characters of what was said that are shown. */
const MAX_WORDS = 300;

/**
 * Who asks Azure: the first of these that gets a token, for the rest of the run. GitHub's OIDC, a federated token file, a client secret,
 * the Azure CLI, the identity of the machine. Where none does, it rejects with `azure-sign-in`, which says of each why.
 */
export function azureCredential(options: SignInOptions): TokenCredential {
  const ways = waysOf(options);
  const kept = new Map<string, Promise<AccessToken>>();
  let chosen: TokenCredential | undefined;

  async function ask(scopes: string | string[], asked: GetTokenOptions): Promise<AccessToken> {
    const token = await chosen?.getToken(scopes, asked);
    if (token) return token;
    const failures: string[] = [];
    for (const way of ways) {
      const tried = await tryWay(way, scopes, asked);
      if (options.signal?.aborted) throw stoppedBy(options.signal, 'the run was stopped before it had signed in');
      if ('token' in tried) {
        chosen = tried.credential;
        return tried.token;
      }
      failures.push(`${way.name}: ${tried.failure}`);
    }
    throw notSignedIn(failures, options.env);
  }

  return {
    getToken: async (scopes, asked = {}) => {
      if (asked.claims !== undefined) return await ask(scopes, asked);
      const name = [scopes].flat().join(' ');
      const known = kept.get(name) ?? Promise.resolve(undefined);
      const asking = known
        .catch(() => undefined)
        .then((token) => (token !== undefined && lives(token) ? token : ask(scopes, asked)));
      kept.set(name, asking);
      return await asking;
    },
  };
}

function lives({ expiresOnTimestamp }: AccessToken): boolean {
  return expiresOnTimestamp - Date.now() > LEAST_LIFE_MS;
}

type Tried = { readonly credential: TokenCredential; readonly token: AccessToken } | { readonly failure: string };

async function tryWay(way: Way, scopes: string | string[], asked: GetTokenOptions): Promise<Tried> {
  if (way.lacks !== undefined) return { failure: way.lacks };
  try {
    const credential = way.open();
    const token = await credential.getToken(scopes, asked);
    return token === null ? { failure: 'it gave no token' } : { credential, token };
  } catch (error) {
    return { failure: wordsOf(error) };
  }
}

/** What a failure says, in one line without what it repeats of a request. */
function wordsOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [line = ''] = text.split(/[\r\n]/, 1);
  return shorten(redact(line.replace(/^[A-Za-z]+Credential: /, '')), MAX_WORDS);
}

function notSignedIn(failures: readonly string[], env: NodeJS.ProcessEnv): TerrariumError {
  const hint =
    env.GITHUB_ACTIONS === 'true'
      ? 'give the job "permissions: id-token: write", AZURE_CLIENT_ID and AZURE_TENANT_ID; a pull request from a fork has no sign-in'
      : 'sign in with: az login';
  return new TerrariumError('azure-sign-in', `no sign-in to Azure succeeded: ${failures.join('; ')}`, { hint });
}

function waysOf(options: SignInOptions): readonly Way[] {
  const { env, cloud } = options;
  const { AZURE_CLIENT_ID: client = '', AZURE_TENANT_ID: tenant = '', AZURE_CLIENT_SECRET: secret = '' } = env;
  const { AZURE_FEDERATED_TOKEN_FILE: file = '' } = env;
  const transport = azureTransport(options);
  const entra = {
    authorityHost: secureOrigin(cloud.authority),
    httpClient: azureHttpClient(transport, [cloud.authority]),
    redirectOptions: { maxRetries: 0 },
    // The authority is ours to name: no other is asked whether it is one.
    disableInstanceDiscovery: true,
  };
  const principal = ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'];
  return [
    {
      name: "GitHub's OIDC",
      lacks: lacking(env, [...principal, 'ACTIONS_ID_TOKEN_REQUEST_URL', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN']),
      open: () =>
        new ClientAssertionCredential(
          tenant,
          client,
          () => githubAssertion(transport, env, cloud.assertionAudience),
          entra,
        ),
    },
    {
      name: 'workload identity',
      lacks: lacking(env, [...principal, 'AZURE_FEDERATED_TOKEN_FILE']),
      open: () => new ClientAssertionCredential(tenant, client, () => readFile(file, 'utf8'), entra),
    },
    {
      name: 'client secret',
      lacks: lacking(env, [...principal, 'AZURE_CLIENT_SECRET']),
      open: () => new ClientSecretCredential(tenant, client, secret, entra),
    },
    { name: 'Azure CLI', lacks: undefined, open: () => cliCredential(options) },
    { name: 'managed identity', lacks: undefined, open: () => machineCredential(options, client) },
  ];
}

function lacking(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  const unset = names.filter((name) => !env[name]);
  return unset.length === 0 ? undefined : `${unset.join(', ')} not set`;
}

// It is asked at an address of the machine, past every proxy.
function machineCredential({ signal, onRequestEnd }: SignInOptions, client: string): TokenCredential {
  const transport = azureTransport({ env: {}, signal, onRequestEnd, timeoutMs: MACHINE_MS });
  return new ManagedIdentityCredential({
    httpClient: openHttpClient(transport),
    retryOptions: { maxRetries: 1 },
    ...(client === '' ? {} : { clientId: client }),
  });
}
