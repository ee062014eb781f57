import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { type Answered, askProgram, findProgram } from '../environment/ask-program.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { printable } from './printable.ts';

interface HelperCall {
  /** `docker-credential-<name>`; whatever the config says. */
  readonly name: unknown;
  /** Server whose login is requested: a host, or Docker Hub's URL. */
  readonly server: string;
  /** Variables of this process; a helper sees those that docker sees. */
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not run. */
  readonly notBelow: readonly string[];
  /** Milliseconds; 10,000 by default. */
  readonly timeoutMs?: number | undefined;
}

/** What a helper holds; where that is nothing, `words` is the first line that it says about it. */
export type HelperAnswer =
  | { readonly kind: 'login'; readonly username: string; readonly secret: string }
  | { readonly kind: 'none'; readonly words: string };

const NAME = /^[a-z0-9][a-z0-9-]*$/;

/**
 * Runs `docker-credential-<name> get`, without a shell and with docker's environment. A helper that is missing, fails, does not end
 * or answers something else is thrown as `registry-auth`, without the helper's secrets.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function askHelper(call: HelperCall): Promise<HelperAnswer> {
  const { name, notBelow } = call;
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw failed(call, `its name must match ${NAME.source}`);
  }
  // A helper starts programs by their names, too.
  const env = childEnvironment(call.env, notBelow);
  const program = await findProgram(programOf(name), env.PATH ?? '', notBelow);
  if (program === undefined) throw failed(call, `${programOf(name)} is not on PATH`);
  const { server: input, timeoutMs } = call;
  const ended = await askProgram(program, ['get'], { env, input, timeoutMs }).catch((error: Error) => {
    throw failed(call, error.message);
  });
  const words = wordsOf(ended, env);
  if (ended.status === 0) return readAnswer(call, ended.output, words);
  // The helpers' only way to say so. https://github.com/docker/docker-credential-helpers/blob/v0.9.3/credentials/error.go
  if (/credentials not found/i.test(`${ended.output}\n${ended.errors}`)) return { kind: 'none', words };
  throw failed(call, `${ended.status}${words === '' ? '' : `: ${words}`}`);
}

/** The file name of a helper's program. */
export function programOf(name: string): string {
  return `docker-credential-${name}`;
}

/** The first line that a helper says beside its answer, without the secrets that it was given. */
function wordsOf({ status, output, errors }: Answered, env: NodeJS.ProcessEnv): string {
  // Standard output is the answer of a helper that succeeds, and may be that of one that fails.
  const said = [errors, status === 0 || output.trimStart().startsWith('{') ? '' : output];
  const first = said.map((text) => text.trim().split(/[\r\n]/, 1)[0] ?? '').find((line) => line !== '') ?? '';
  if (/^\{|\b(?:Secret|Username)["']?\s*[:=]/i.test(first)) return '';
  return printable(secretsOf(env).reduce((rest, secret) => rest.replaceAll(secret, '***'), first));
}

/** Values of variables such as AWS_SECRET_ACCESS_KEY; names of files are none. */
function secretsOf(env: NodeJS.ProcessEnv): readonly string[] {
  const named = Object.entries(env).filter(([name]) =>
    /(?:SECRET|TOKEN|PASSWORD|KEY)(?!.*_(?:FILE|PATH)$)/i.test(name),
  );
  return named.flatMap(([, value = '']) => (value.length < 8 ? [] : [value]));
}

function readAnswer(call: HelperCall, output: string, words: string): HelperAnswer {
  const { Username, Secret } = membersOf(parseJson(output));
  if (typeof Username !== 'string' || typeof Secret !== 'string') {
    const expected = 'expected a JSON object with "Username" and "Secret", received none';
    throw failed(call, words === '' ? expected : `${expected}: ${words}`);
  }
  if (Username === '' && Secret === '') return { kind: 'none', words };
  return { kind: 'login', username: Username, secret: Secret };
}

function failed(call: HelperCall, problem: string): TerrariumError {
  // It may be an object, which need not have a text.
  const name = printable(typeof call.name === 'string' ? call.name : (JSON.stringify(call.name) ?? ''));
  return new TerrariumError('registry-auth', `The credential helper "${name}" for ${call.server}: ${problem}`, {
    hint: 'Repair "credHelpers" or "credsStore" in the Docker config, or log in without a helper',
  });
}
