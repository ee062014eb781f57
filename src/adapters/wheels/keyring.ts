import { needsBuildKit } from '../../core/assemble/refusal.ts';
import { TerrariumError } from '../../core/model/errors.ts';
import { fitsNetrc, type Login, type Netrc } from '../../core/wheels/netrc.ts';
import { isKeyringProvider } from '../../core/wheels/pip-conf.ts';
import { mayLogIn } from '../downloads/package-hosts.ts';
import { askProgram, findProgram } from '../environment/ask-program.ts';
import { childEnvironment } from '../environment/child-environment.ts';

export interface KeyringOptions {
  readonly env: NodeJS.ProcessEnv;
  /** Folders whose programs are not run. */
  readonly notBelow: readonly string[];
  readonly signal?: AbortSignal | undefined;
}

/** Indexes that it is asked about at most. */
const MOST = 20;
/** Backends ask a browser or a service for tokens. */
const TIMEOUT_MS = 60_000;

/** Variables that backends of keyring read: which one there is, its settings, and where it finds a session. */
const BACKENDS =
  /^(?:PYTHON_KEYRING_BACKEND|KEYRING_PROPERTY_\w+|DBUS_SESSION_BUS_ADDRESS|(?:ARTIFACTS|NUGET)_CREDENTIALPROVIDER\w*|VSS_NUGET_\w+|DOTNET_ROOT)$/;

/** True where the machine lets installers ask its keyring, as uv and pip are told it. */
export function asksKeyring({ UV_KEYRING_PROVIDER, PIP_KEYRING_PROVIDER }: NodeJS.ProcessEnv): boolean {
  return isKeyringProvider(UV_KEYRING_PROVIDER || PIP_KEYRING_PROVIDER);
}

/**
 * Logins, with those that the machine's keyring has for hosts of indexes without a password. Only the program `keyring` knows where they
 * are. Throws `index-failed` where it cannot be run.
 */
export async function withKeyring(logins: Netrc, indexes: readonly string[], options: KeyringOptions): Promise<Netrc> {
  const found = new Map(logins);
  const urls = [...new Set(indexes)].map((index) => new URL(index));
  if (urls.length > MOST) throw needsBuildKit(`the keyring would be asked about ${urls.length} indexes`);
  for (const url of urls) {
    const { hostname } = url;
    const before = found.get(hostname) ?? logins.get(undefined);
    if (!mayLogIn(url) || (before?.password ?? '') !== '') continue;
    const login = await askKeyring(url, before?.user, options);
    if (login !== undefined) found.set(hostname, login);
  }
  return found;
}

// As uv asks: for the URL, then for its host. https://docs.astral.sh/uv/concepts/authentication/http/#keyring-providers
async function askKeyring(
  url: URL,
  user: string | undefined,
  { env, notBelow, signal }: KeyringOptions,
): Promise<Login | undefined> {
  const known = childEnvironment(env, notBelow, BACKENDS);
  const program = await findProgram('keyring', known.PATH ?? '', notBelow);
  if (program === undefined) throw failed(url, 'it is not on PATH');
  const whose = user === undefined || user === '' ? ['--mode', 'creds'] : [user];
  // It has no sign for the end of options, beside --mode.
  if (user?.startsWith('-') || url.host.startsWith('-'))
    throw needsBuildKit(`${url.host} or its user would be an option of keyring`);
  for (const service of [url.href, url.host]) {
    signal?.throwIfAborted();
    const question = { env: known, input: '', timeoutMs: TIMEOUT_MS };
    const answer = await askProgram(program, ['get', service, ...whose], question).catch((error: Error) => {
      throw failed(url, error.message);
    });
    if (answer.code === undefined) throw failed(url, `${answer.status}`);
    const login = answer.code === 0 ? loginIn(answer.output, user) : undefined;
    if (login !== undefined) return checked(login, url);
  }
  return undefined;
}

function loginIn(output: string, user = ''): Login | undefined {
  const lines = output.trimEnd().split(/\r?\n/);
  const [name, password, ...more] = user === '' ? lines : [user, ...lines];
  return name === undefined || !password || more.length > 0 ? undefined : { user: name, password };
}

function checked(login: Login, { host }: URL): Login {
  if (fitsNetrc(login.user) && fitsNetrc(login.password)) return login;
  throw needsBuildKit(`the login of ${host} in the keyring has characters that a netrc file cannot hold`);
}

function failed({ host }: URL, problem: string): TerrariumError {
  return new TerrariumError('index-failed', `the program keyring cannot be asked for a login of ${host}: ${problem}`, {
    hint: 'install keyring, or unset UV_KEYRING_PROVIDER and PIP_KEYRING_PROVIDER',
  });
}
