import { type ErrorCode, TerrariumError } from '../model/errors.ts';
import { NO_CONDA_TOOL } from '../recipes/conda-step.ts';
import { NOT_FROZEN } from '../recipes/recipe.ts';
import { exitCode } from './failed-output.ts';
import type { Complaint, ComplaintKind } from './installer-complaint.ts';
import { pushFailure } from './push-failure.ts';

/** Hint of a failure whose cause only its output says. */
export const SEE_OUTPUT = 'see the last lines of its output';

interface Explanation {
  /** True for a line that says so. */
  readonly matches: (line: string) => boolean;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

const NO_SPACE = /no space left on device|disk quota exceeded/i;
const GONE =
  /code = (?:Unavailable|Canceled) desc|error reading from server: EOF|closing transport due to|connection reset by peer|Cannot connect to the Docker daemon/;

const REFUSED = /\b40[13] |failed to authorize|pull access denied|insufficient_scope/;

function behind(line: string, words: string): string {
  const at = line.indexOf(words);
  return at < 0 ? '' : line.slice(at + words.length);
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    matches: (line) => NO_SPACE.test(line),
    code: 'disk-full',
    message: 'the builder has no space left',
    hint: 'docker buildx prune frees what its cache holds',
  },
  {
    matches: (line) => GONE.test(line) || /refused|no such file/.test(behind(line, 'dial unix ')),
    code: 'builder-lost',
    message: 'the builder went away in the middle of the build',
    hint: 'look into its log, and run again: what it had built is in its cache',
  },
  {
    matches: (line) => line.includes(NOT_FROZEN),
    code: 'resolution-failed',
    message: 'the packages that were recorded for this definition could not be installed again',
    hint: 'run with refresh to solve them again, or see the last lines of its output',
  },
  {
    matches: (line) => /^(?:ERROR|error): .*granting entitlement network\.host is not allowed/.test(line),
    code: 'entitlement-missing',
    message: 'the builder does not let steps use the network of its host',
    hint: "create it with docker buildx create --buildkitd-flags '--allow-insecure-entitlement network.host', or leave network: host out",
  },
  {
    matches: (line) => /^(?:ERROR|error): .*failed to resolve source metadata/.test(line) && REFUSED.test(line),
    code: 'registry-auth',
    message: 'a registry refuses an image that the builder pulls',
    hint: 'log in with docker login, in a workflow with docker/login-action, before the builder is used',
  },
  {
    matches: (line) => line.includes(NO_CONDA_TOOL),
    code: 'no-conda-tool',
    message: 'the base image brings no conda tool',
    hint: 'add docker.io to allowed-registries for mambaorg/micromamba, or name a conda-installer',
  },
];

const COMPLAINTS: Readonly<Record<ComplaintKind, Omit<Explanation, 'matches'>>> = {
  missing: {
    code: 'package-missing',
    message: 'there is no such package or version',
    hint: 'correct its name or version, or name an index or channel that has it',
  },
  conflict: {
    code: 'package-conflict',
    message: 'packages ask for versions that do not go together',
    hint: 'loosen or change one of the versions that are named',
  },
  hash: {
    code: 'package-hash-mismatch',
    message: 'a package has no hash, or another one than its file',
    hint: 'lock again if what the index has is to be trusted',
  },
  unbuilt: {
    code: 'package-build-failed',
    message: 'a package could not be built from its sources',
    hint: 'choose a version with a wheel, or a base with what its build needs',
  },
};

/**
 * Why a build failed, where its output says it: the lines that it ends with, and what an installer says in it. Output is hostile:
 * it chooses among our own words.
 */
export function explainFailure(
  error: TerrariumError,
  tail: readonly string[],
  complaint?: Complaint | undefined,
): TerrariumError {
  if (error.code !== 'build-failed') return error;
  const found =
    pushFailure(tail) ??
    EXPLANATIONS.find(({ matches }) => tail.some(matches)) ??
    (complaint && COMPLAINTS[complaint.kind]) ??
    failedStep(error, tail);
  if (found === undefined) return error;
  return new TerrariumError(found.code, found.message, { hint: found.hint, place: error.place, cause: error });
}

function failedStep({ place }: TerrariumError, tail: readonly string[]): Omit<Explanation, 'matches'> | undefined {
  if (place === undefined) return undefined;
  const code = exitCode(tail);
  const how = code === undefined ? '' : ` with exit code ${code}`;
  const message = `an instruction of the Dockerfile failed${how}`;
  return { code: 'step-failed', message, hint: SEE_OUTPUT };
}
