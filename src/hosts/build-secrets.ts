import type { SecretSource } from '../adapters/wheels/read-index-secrets.ts';
import { TerrariumError } from '../core/model/errors.ts';

/** Secrets of a run: the flags for the builder, and where the values are. */
export interface BuildSecrets {
  readonly ids: readonly string[];
  /** Values of `--secret`; none of them holds a value of a secret. */
  readonly flags: readonly string[];
  /** Variables of the builder's process that hold values. */
  readonly env: NodeJS.ProcessEnv;
  /** Where each value is, for what this process does itself. */
  readonly sources: ReadonlyMap<string, SecretSource>;
}

const ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** Secrets as docker/build-push-action takes them: values, variables of this process, and files, each `id=...`. */
export function readActionSecrets(
  values: readonly string[],
  variables: readonly string[],
  files: readonly string[],
  env: NodeJS.ProcessEnv,
): BuildSecrets {
  const given = values.flatMap((text, index) => {
    const [id, value] = pair('secrets', text, '<value>');
    // Runs of forks have no secrets: they plan, and need none.
    if (value === '') return [];
    const name = `TERRARIUM_SECRET_${index}`;
    return [{ id, flag: `id=${id},env=${name}`, env: { [name]: value } }];
  });
  const named = variables.map((text) => {
    const [id, name] = pair('secret-envs', text, '<variable>');
    return { id, flag: `id=${id},env=${name}`, env: variable(id, name, env) };
  });
  const stored = files.map((text) => {
    const [id, path] = pair('secret-files', text, '<path>');
    if (path.includes(',')) throw wrong('secret-files', 'a path without a comma', id);
    return { id, flag: `id=${id},src=${path}`, env: {}, path };
  });
  return joinSecrets([...given, ...named, ...stored]);
}

/** Secrets as `docker buildx build --secret` takes them: `id=<id>[,src=<file>|,env=<variable>]`. */
export function readFlagSecrets(flags: readonly string[], env: NodeJS.ProcessEnv): BuildSecrets {
  const read = flags.map((flag) => {
    const fields = new Map(
      flag.split(',').map((field) => [field.split('=', 1)[0] ?? '', field.replace(/^[^=]*=?/, '')]),
    );
    const id = fields.get('id') ?? '';
    if (!ID.test(id)) throw wrong('--secret', 'id=<id>,src=<file> or id=<id>,env=<variable>', flag);
    const file = fields.get('src') ?? fields.get('source');
    // https://docs.docker.com/reference/cli/docker/buildx/build/#secret
    const isVariable = fields.get('type') === 'env' || fields.has('env');
    const name = fields.get('env') ?? (isVariable ? (file ?? id) : file === undefined ? id : undefined);
    const path = name === undefined ? file : undefined;
    return { id, flag, path, env: name === undefined ? {} : variable(id, name, env) };
  });
  return joinSecrets(read);
}

interface GivenSecret {
  readonly id: string;
  readonly flag: string;
  readonly env: NodeJS.ProcessEnv;
  /** The file that holds its value; else a variable does. */
  readonly path?: string | undefined;
}

function joinSecrets(secrets: readonly GivenSecret[]): BuildSecrets {
  return {
    ids: secrets.map(({ id }) => id),
    flags: secrets.map(({ flag }) => flag),
    env: Object.assign({}, ...secrets.map((secret) => secret.env)),
    sources: new Map(secrets.map((secret) => [secret.id, sourceOf(secret)])),
  };
}

function sourceOf({ env, path }: GivenSecret): SecretSource {
  const [text = ''] = Object.values(env);
  return path === undefined ? { kind: 'text', text } : { kind: 'file', path };
}

function variable(id: string, name: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const value = env[name];
  if (value !== undefined) return { [name]: value };
  throw new TerrariumError('usage', `secret ${id}: the variable ${JSON.stringify(name)} is not set`);
}

// What is not `id=value` may be a part of a value: it is not shown.
function pair(input: string, text: string, what: string): readonly [string, string] {
  const at = text.indexOf('=');
  const id = text.slice(0, Math.max(at, 0));
  if (!ID.test(id)) throw new TerrariumError('usage', `input ${input}: expected <id>=${what}`);
  return [id, text.slice(at + 1)];
}

function wrong(input: string, expected: string, received: string): TerrariumError {
  return new TerrariumError('usage', `${input}: expected ${expected}, received ${JSON.stringify(received)}`);
}

/**
 * Elements on lines; one in double quotes may span lines, with `""` for a quote, as in docker/build-push-action.
 * https://github.com/docker/build-push-action/blob/v6/README.md#customizing
 */
export function quotedLines(text: string): readonly string[] {
  const elements = text.match(/"(?:[^"]|"")*"|[^\n]+/g) ?? [];
  return elements
    .map((element) => (element.startsWith('"') ? element.slice(1, -1).replaceAll('""', '"') : element.trim()))
    .filter((element) => element !== '');
}
