import { readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { TerrariumError } from '../../core/model/errors.ts';
import { isRecord, membersOf, parseJson } from '../../core/model/json.ts';
import { liesBelow } from '../environment/is-below.ts';

/** A `config.json` of Docker. https://docs.docker.com/reference/cli/docker/#docker-cli-configuration-file-configjson-properties */
export interface DockerConfig {
  readonly auths: Readonly<Record<string, unknown>>;
  readonly credHelpers: Readonly<Record<string, unknown>>;
  readonly credsStore: unknown;
}

const MAX_CONFIG = 1024 * 1024;

/** The folder of Docker's configuration, absolute. */
export function dockerFolder({ DOCKER_CONFIG, HOME }: NodeJS.ProcessEnv): string {
  const home = HOME === undefined || HOME === '' ? homedir() : HOME;
  return path.resolve(DOCKER_CONFIG === undefined || DOCKER_CONFIG === '' ? path.join(home, '.docker') : DOCKER_CONFIG);
}

/**
 * Reads a `config.json`; one that does not exist holds nothing. One that cannot be read, or lies below one of the given folders, is
 * thrown as `registry-auth`.
 */
export async function readDockerConfig(file: string, notBelow: readonly string[]): Promise<DockerConfig> {
  const real = await realpath(file).catch(absent);
  if (real === undefined) return { auths: {}, credHelpers: {}, credsStore: undefined };
  const folder = notBelow.find((one) => liesBelow(file, [one]));
  if (folder !== undefined) {
    throw new TerrariumError('registry-auth', `The Docker config ${file} lies below ${folder} and is not read`, {
      hint: 'Let DOCKER_CONFIG name a folder outside of the checkout, whose content decides about credentials otherwise',
    });
  }
  return parseConfig(await readBounded(real, file), file);
}

async function readBounded(real: string, file: string): Promise<string> {
  try {
    if ((await stat(real)).size <= MAX_CONFIG) return await readFile(real, 'utf8');
  } catch (error) {
    throw unreadable(error);
  }
  throw new TerrariumError('registry-auth', `The Docker config ${file} is larger than ${MAX_CONFIG} bytes`);
}

function parseConfig(text: string, file: string): DockerConfig {
  const value = parseJson(text);
  if (!isRecord(value)) {
    throw new TerrariumError('registry-auth', `The Docker config ${file}: expected a JSON object, found none`, {
      hint: 'Repair or remove it, then run `docker login` again',
    });
  }
  const { auths, credHelpers, credsStore } = value;
  return {
    auths: membersOf(auths),
    credHelpers: membersOf(credHelpers),
    credsStore: credsStore === '' ? undefined : credsStore,
  };
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw unreadable(error);
}

function unreadable(error: unknown): TerrariumError {
  const words = error instanceof Error ? error.message : String(error);
  return new TerrariumError('registry-auth', `The Docker config cannot be read: ${words}`, { cause: error });
}
