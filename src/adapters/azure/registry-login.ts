import { azureRegistryName } from '../../core/config/acr.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { once } from '../../core/model/once.ts';
import { shorten } from '../../core/model/shorten.ts';
import type { Credential } from '../registry/options.ts';
import type { Transport } from '../registry/transport.ts';
import { type ConnectionOptions, connectAzure } from './connection.ts';
import { azureTransport } from './http-client.ts';

/** A login of a registry of Azure, or why there is none. */
export type AzureLogin =
  | { readonly kind: 'login'; readonly credential: Credential }
  | { readonly kind: 'none'; readonly words: string };

const MAX_REPLY = 64 * 1024;
/** Milliseconds that a login is used: it lives for three hours, and builds may take longer. */
const LIFE_MS = 3_600_000;

/**
 * Exchanges the sign-in to Azure for logins of its registries, each once an hour. It is sent to no other host: those of `azurecr.io` are all Azure's
 * own. What fails is an answer, for a registry may let anybody read.
 * https://learn.microsoft.com/azure/container-registry/container-registry-authentication
 */
export function azureRegistryLogin(
  options: ConnectionOptions,
  transport: Transport = azureTransport(options),
): (host: string) => Promise<AzureLogin> {
  const connectionOf = once((host: string) => connectAzure(options, host));
  const kept = new Map<string, { readonly login: Promise<AzureLogin>; readonly until: number }>();
  const ask = async (host: string): Promise<AzureLogin> => {
    if (azureRegistryName(host) === undefined) return { kind: 'none', words: 'it is no registry of Azure' };
    const { credential, cloud } = connectionOf(host);
    try {
      const token = await credential.getToken(cloud.scope);
      return await exchange(transport, host, token?.token ?? '');
    } catch (error) {
      if (!(error instanceof TerrariumError) || options.signal?.aborted) throw error;
      return { kind: 'none', words: error.message };
    }
  };
  return (host) => {
    const known = kept.get(host);
    if (known !== undefined && known.until > Date.now()) return known.login;
    const login = ask(host);
    kept.set(host, { login, until: Date.now() + LIFE_MS });
    return login;
  };
}

/** A refresh token of the registry for an access token of Microsoft Entra. */
async function exchange(transport: Transport, host: string, token: string): Promise<AzureLogin> {
  const form = new URLSearchParams({ grant_type: 'access_token', service: host, access_token: token });
  const bytes = Buffer.from(form.toString());
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(bytes.length),
  };
  const url = new URL(`https://${host}/oauth2/exchange`);
  const body = { kind: 'bytes', bytes, size: bytes.length } as const;
  const reply = await transport({ method: 'POST', url, headers, body, limit: MAX_REPLY }).catch((error: unknown) => {
    if (error instanceof Error) return error;
    throw error;
  });
  if (reply instanceof Error)
    return { kind: 'none', words: `${host} cannot be reached: ${shorten(reply.message, 200)}` };
  const { refresh_token: refresh } = membersOf(parseJson(reply.body));
  if (reply.status === 200 && typeof refresh === 'string' && /^[\x21-\x7e]+$/.test(refresh))
    return { kind: 'login', credential: { kind: 'identity-token', token: refresh } };
  return { kind: 'none', words: `${host} answered ${reply.status} to the sign-in of Azure` };
}
