import type { TokenCredential } from '@azure/core-auth';
import type { HttpClient } from '@azure/core-rest-pipeline';
import type { OnRequestEnd } from '../../core/model/request-end.ts';
import { type Cloud, cloudOf } from './clouds.ts';
import { azureHttpClient, azureTransport, secureOrigin } from './http-client.ts';
import { azureCredential } from './sign-in.ts';

export interface ConnectionOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not used: the workspace. */
  readonly notBelow: readonly string[];
  readonly signal: AbortSignal | undefined;
  readonly onRequestEnd?: OnRequestEnd | undefined;
}

/** Azure Resource Manager, as somebody who is signed in when the first request is sent. */
export interface Connection {
  readonly cloud: Cloud;
  readonly credential: TokenCredential;
  /** What clients of its services are constructed with. */
  readonly clientOptions: ClientOptions;
  /** The same for what is asked once, in so many milliseconds, also where the run is stopped meanwhile. */
  readonly onceOptions: (withinMs: number) => ClientOptions;
}

interface ClientOptions {
  readonly endpoint: string;
  readonly credentialScopes: string;
  readonly httpClient: HttpClient;
  readonly retryOptions: { readonly maxRetries: number };
  readonly redirectOptions: { readonly maxRetries: number };
}

/** Tries after the first one. A server that asks for more than a minute is not tried again. */
const RETRIES = 4;

/** Connects to the cloud of a registry, or to the one that the environment names. Throws `usage` for an endpoint without https. */
export function connectAzure(options: ConnectionOptions, registryHost?: string): Connection {
  const cloud = cloudOf(options.env, registryHost);
  const optionsOf = (transport: ReturnType<typeof azureTransport>, maxRetries: number): ClientOptions => ({
    endpoint: secureOrigin(cloud.resourceManager),
    credentialScopes: cloud.scope,
    httpClient: azureHttpClient(transport, [cloud.resourceManager]),
    retryOptions: { maxRetries },
    redirectOptions: { maxRetries: 0 },
  });
  return {
    cloud,
    credential: credentialOf(options, cloud),
    clientOptions: optionsOf(azureTransport(options), RETRIES),
    onceOptions: (timeoutMs) => optionsOf(azureTransport({ ...options, signal: undefined, timeoutMs }), 0),
  };
}

/** Who is signed in to each cloud, by the signal that stops the run: its builder, its registries and its workspaces are asked as one. */
const signedIn = new WeakMap<AbortSignal, Map<string, TokenCredential>>();

function credentialOf(options: ConnectionOptions, cloud: Cloud): TokenCredential {
  const { signal } = options;
  const ofRun = (signal && signedIn.get(signal)) ?? new Map<string, TokenCredential>();
  if (signal !== undefined) signedIn.set(signal, ofRun);
  const name = `${cloud.authority.origin} ${cloud.scope}`;
  const credential = ofRun.get(name) ?? azureCredential({ ...options, cloud });
  ofRun.set(name, credential);
  return credential;
}
