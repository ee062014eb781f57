import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { liesBelow } from '../environment/is-below.ts';
import { printable } from './failures.ts';

interface HelperCall {
  /** `docker-credential-<name>`; whatever the config says. */
  readonly name: unknown;
  /** Server whose login is requested: a host, or Docker Hub's URL. */
  readonly server: string;
  readonly path: string;
  readonly home: string;
  /** The folder of Docker's config. */
  readonly folder: string;
  /** Folders whose programs are not run. */
  readonly notBelow: readonly string[];
  /** Milliseconds; 10,000 by default. */
  readonly timeoutMs?: number;
}

interface HelperAnswer {
  readonly username: string;
  readonly secret: string;
}

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;

/**
 * Runs `docker-credential-<name> get`, without a shell and with an environment of three variables. `undefined` when the
 * helper holds nothing; anything else is thrown as `registry-auth`, without the helper's secrets.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function askHelper(call: HelperCall): Promise<HelperAnswer | undefined> {
  const { name } = call;
  if (typeof name !== 'string' || !NAME.test(name)) {
    throw failed(call, `its name must match ${NAME.source}`);
  }
  const program = await findProgram(`docker-credential-${name}`, call);
  if (program === undefined) throw failed(call, 'it is not on PATH');
  const ended = await run(program, call);
  if (ended.status === 0) return readAnswer(call, ended.output);
  // The helpers' only way to say so. https://github.com/docker/docker-credential-helpers/blob/v0.9.3/credentials/error.go
  if (/credentials not found/i.test(ended.output)) return undefined;
  const words = ended.output.trimStart().startsWith('{') ? '' : printable(ended.output.trim());
  throw failed(call, `it ended with ${ended.status}${words === '' ? '' : `: ${words}`}`);
}

/** Only absolute entries of PATH count: others are relative to the current folder. */
async function findProgram(name: string, call: HelperCall): Promise<string | undefined> {
  const files = process.platform === 'win32' ? [`${name}.exe`] : [name];
  const candidates = call.path
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .flatMap((folder) => files.map((file) => path.join(folder, file)));
  for (const candidate of candidates) {
    if (liesBelow(candidate, call.notBelow)) continue;
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return candidate;
  }
  return undefined;
}

interface Ended {
  readonly status: number | string;
  readonly output: string;
}

function run(program: string, call: HelperCall): Promise<Ended> {
  const timeout = call.timeoutMs ?? TIMEOUT_MS;
  // A helper starts programs by their names, too.
  const env = childEnvironment({ PATH: call.path, HOME: call.home, DOCKER_CONFIG: call.folder }, call.notBelow);
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(program, ['get'], {
      ...{ shell: false, env, timeout, killSignal: 'SIGKILL', cwd: path.parse(program).root },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout?.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_OUTPUT) child.kill('SIGKILL');
      else chunks.push(chunk);
    });
    child.on('error', (error) => reject(failed(call, error.message)));
    child.on('exit', (_, signal) => {
      // A grandchild that holds the pipe open must not keep us waiting.
      if (signal !== null) child.stdout?.destroy();
    });
    child.on('close', (status, signal) => {
      const reason = signal === null ? String(status) : `${signal} (at most ${timeout} ms and ${MAX_OUTPUT} bytes)`;
      resolve({ status: status ?? reason, output: Buffer.concat(chunks).toString('utf8') });
    });
    // A helper may end without reading.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(call.server);
  });
}

function readAnswer(call: HelperCall, output: string): HelperAnswer | undefined {
  const { Username, Secret } = membersOf(parseJson(output));
  if (typeof Username !== 'string' || typeof Secret !== 'string') {
    throw failed(call, 'expected a JSON object with "Username" and "Secret", received none');
  }
  return Username === '' && Secret === '' ? undefined : { username: Username, secret: Secret };
}

function failed(call: HelperCall, problem: string): TerrariumError {
  // It may be an object, which need not have a text.
  const name = printable(typeof call.name === 'string' ? call.name : (JSON.stringify(call.name) ?? ''));
  return new TerrariumError('registry-auth', `The credential helper "${name}" for ${call.server}: ${problem}`, {
    hint: 'Repair "credHelpers" or "credsStore" in the Docker config, or log in without a helper',
  });
}
