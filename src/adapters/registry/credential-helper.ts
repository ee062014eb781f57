import { type ChildProcess, spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { TerrariumError } from '../../core/model/errors.ts';
import { membersOf, parseJson } from '../../core/model/json.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { liesBelow } from '../environment/is-below.ts';
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
  readonly timeoutMs?: number;
}

/** What a helper holds; where that is nothing, `words` is the first line that it says about it. */
export type HelperAnswer =
  | { readonly kind: 'login'; readonly username: string; readonly secret: string }
  | { readonly kind: 'none'; readonly words: string };

const NAME = /^[a-z0-9][a-z0-9-]*$/;
const TIMEOUT_MS = 10_000;
const MAX_OUTPUT = 1024 * 1024;
/** Milliseconds in which the rest of an ended helper's output is read. */
const GRACE_MS = 250;

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
  const ended = await run(program, env, call);
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

/** Only absolute entries of PATH count: others are relative to the current folder. */
async function findProgram(name: string, list: string, notBelow: readonly string[]): Promise<string | undefined> {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const candidates = list
    .split(path.delimiter)
    .filter((folder) => path.isAbsolute(folder))
    .map((folder) => path.join(folder, file));
  for (const candidate of candidates) {
    if (liesBelow(candidate, notBelow)) continue;
    const runs = await access(candidate, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return candidate;
  }
  return undefined;
}

interface Ended {
  /** 0, or how it ended in words. */
  readonly status: 0 | string;
  readonly output: string;
  readonly errors: string;
}

function run(program: string, env: NodeJS.ProcessEnv, call: HelperCall): Promise<Ended> {
  const timeout = call.timeoutMs ?? TIMEOUT_MS;
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(program, ['get'], {
      ...{ shell: false, env, timeout, killSignal: 'SIGKILL', cwd: path.parse(program).root },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const output = collect(child.stdout, () => child.kill('SIGKILL'));
    const errors = collect(child.stderr, () => undefined);
    child.on('error', (error) => reject(failed(call, error.message)));
    child.on('exit', (_, signal) => {
      // A grandchild that holds a pipe open must not keep us waiting.
      const close = () => {
        for (const stream of [child.stdout, child.stderr]) stream?.destroy();
      };
      if (signal === null) setTimeout(close, GRACE_MS).unref();
      else close();
    });
    child.on('close', (code, signal) => {
      const limits = `it was stopped by ${signal}: it may take ${timeout} ms and answer ${MAX_OUTPUT} bytes`;
      const status = code === 0 ? 0 : signal === null ? `it ended with ${code}` : limits;
      resolve({ status, output: output(), errors: errors() });
    });
    // A helper may end without reading.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(call.server);
  });
}

/** Keeps what a stream says, up to the limit. */
function collect(stream: Readable | null, onLimit: () => void): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MAX_OUTPUT) onLimit();
    else chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** The first line that a helper says beside its answer, without the secrets that it was given. */
function wordsOf({ status, output, errors }: Ended, env: NodeJS.ProcessEnv): string {
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
