import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { mayLogIn } from '../downloads/package-hosts.ts';
import type { Transport } from '../registry/transport.ts';

const MAX_REPLY = 64 * 1024;

/**
 * The identity token of a job of GitHub Actions for an audience. Throws `azure-sign-in`.
 * https://docs.github.com/actions/reference/security/oidc
 */
export async function githubAssertion(transport: Transport, env: NodeJS.ProcessEnv, audience: string): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } = env;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !mayLogIn(url)) throw refused('ACTIONS_ID_TOKEN_REQUEST_URL is no address with https');
  url.searchParams.set('audience', audience);
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  const reply = await transport({ method: 'GET', url, headers, limit: MAX_REPLY });
  if (reply.status !== 200) throw refused(`GitHub answered ${reply.status} when asked for an identity token`);
  const { value } = membersOf(parseJson(reply.body));
  if (typeof value !== 'string' || value === '') throw refused('GitHub gave no identity token');
  return value;
}

function refused(message: string): TerrariumError {
  return new TerrariumError('azure-sign-in', message);
}
