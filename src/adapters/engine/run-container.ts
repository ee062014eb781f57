import { posix } from 'node:path';
import { dockerMissing } from '../buildkit/builder-failure.ts';
import { childEnvironment } from '../environment/child-environment.ts';
import { runProgram } from '../local/run-program.ts';

/** A command to run in an image. */
export interface ContainerRun {
  readonly image: string;
  /** Whether the engine has the image, or fetches it by itself where it does not. */
  readonly pull: 'never' | 'missing';
  /** Program and arguments; empty for what the image runs by itself. */
  readonly command: readonly string[];
  /** A folder of this machine that it has at this path, and the folder below it that is the current one. */
  readonly folder: { readonly from: string; readonly to: string; readonly current: string } | undefined;
  /** `NAME=value`, or `NAME` for the value that it has here. */
  readonly variables: readonly string[];
  /** Whose files it writes: `1000:1000`; `undefined` for the user of the image. */
  readonly user: string | undefined;
  /** Values of `docker run --gpus`, `--network` and `--volume`. */
  readonly options: readonly (readonly [string, string])[];
  readonly isTerminal: boolean;
}

/** How an engine is asked. */
export interface EngineSurroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly notBelow: readonly string[];
  readonly signal: AbortSignal;
}

/** Runs a command in a new container, with the streams of this process, and removes it. Answers the exit code, 128 and more for a signal. */
export function runContainer(run: ContainerRun, { env, notBelow, signal }: EngineSurroundings): Promise<number> {
  // Variables without a value are taken from the client's. A signal is handed on to the container by the client, which ends with it.
  const own = { ...namedBy(run.variables, env), ...childEnvironment(env, notBelow) };
  return runProgram({ program: 'docker', args: argumentsOf(run), env: own, signal, onMissing: dockerMissing });
}

function argumentsOf({
  image,
  pull,
  command,
  folder,
  variables,
  user,
  options,
  isTerminal,
}: ContainerRun): readonly string[] {
  return [
    ...['run', '--rm', '--init', '--interactive', `--pull=${pull}`],
    ...(isTerminal ? ['--tty'] : []),
    ...(folder === undefined
      ? []
      : [
          `--mount=type=bind,"source=${quoted(folder.from)}",target=${folder.to}`,
          `--workdir=${posix.join(folder.to, folder.current)}`,
        ]),
    ...variables.map((variable) => `--env=${variable}`),
    ...(user === undefined ? [] : [`--user=${user}`]),
    ...options.map(([name, value]) => `--${name}=${value}`),
    image,
    ...command,
  ];
}

// The value is a line of CSV. https://docs.docker.com/engine/storage/bind-mounts/#options-for---mount
function quoted(path: string): string {
  return path.replaceAll('"', '""');
}

function namedBy(variables: readonly string[], env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = variables.filter((variable) => !variable.includes('='));
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}
