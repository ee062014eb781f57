import type { TokenCredential } from '@azure/core-auth';
import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { askProgram, findProgram } from '../environment/ask-program.ts';
import { childEnvironment } from '../environment/child-environment.ts';

/** Milliseconds: it is a Python program that may ask for a token. */
const TIMEOUT_MS = 60_000;
/** What `az` calls a scope or a tenant. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9:/._-]{0,200}$/;
/** Seconds that a token lives for which no end is named. */
const DEFAULT_LIFE_S = 600;

/**
 * The user that is signed in to the Azure CLI. Its program is never one of the checkout.
 * https://learn.microsoft.com/cli/azure/account#az-account-get-access-token
 */
export function cliCredential({
  env,
  notBelow,
}: {
  readonly env: NodeJS.ProcessEnv;
  readonly notBelow: readonly string[];
}): TokenCredential {
  return {
    getToken: async (scopes) => {
      const child = childEnvironment(env, notBelow);
      const program = await findProgram('az', child.PATH ?? '', notBelow);
      if (program === undefined) throw refused('there is no program az in PATH');
      const named = [
        ['--scope', [scopes].flat()[0]],
        ...(env.AZURE_TENANT_ID ? [['--tenant', env.AZURE_TENANT_ID]] : []),
      ];
      if (!named.every(([, value]) => value !== undefined && PLAIN.test(value)))
        throw refused('AZURE_TENANT_ID is no tenant');
      const args = ['account', 'get-access-token', '--output', 'json', ...named.flatMap((pair) => pair.map(String))];
      const { status, output, errors } = await askProgram(program, args, {
        env: child,
        input: '',
        timeoutMs: TIMEOUT_MS,
      });
      if (status !== 0) throw refused(lastWords(errors) || status);
      return readToken(output);
    },
  };
}

function readToken(output: string) {
  const { accessToken, expires_on: ends } = membersOf(parseJson(output));
  if (typeof accessToken !== 'string' || !/^[\x21-\x7e]+$/.test(accessToken)) throw refused('az printed no token');
  const seconds = typeof ends === 'number' ? ends : Date.now() / 1000 + DEFAULT_LIFE_S;
  return { token: accessToken, expiresOnTimestamp: seconds * 1000 };
}

// `ERROR: Please run 'az login' to setup account.` may stand among warnings.
function lastWords(errors: string): string {
  const lines = errors.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return lines.find((line) => line.startsWith('ERROR:')) ?? lines.at(-1) ?? '';
}

function refused(message: string): TerrariumError {
  return new TerrariumError('azure-sign-in', message);
}
