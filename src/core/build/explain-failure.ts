import { type ErrorCode, TerrariumError } from '../model/errors.ts';
import { NO_CONDA_TOOL } from '../recipes/conda-step.ts';
import { NOT_FROZEN } from '../recipes/recipe.ts';

interface Explanation {
  /** What the output says. */
  readonly pattern: RegExp;
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    pattern: /^(?:ERROR|error): .*failed to push .*(?:no space left on device|disk quota exceeded)/i,
    code: 'registry-failed',
    message: 'the registry has no space left',
    hint: 'free space on the registry, or delete images that nobody needs',
  },
  {
    pattern: /^(?:ERROR|error): .*failed to push /,
    code: 'registry-failed',
    message: 'the push to the registry failed',
    hint: 'see the last lines of its output, and the log and the disk of the registry',
  },
  {
    pattern: /no space left on device|disk quota exceeded/i,
    code: 'disk-full',
    message: 'the builder has no space left',
    hint: 'docker buildx prune frees what its cache holds',
  },
  {
    pattern:
      /code = (?:Unavailable|Canceled) desc|error reading from server: EOF|closing transport due to|connection reset by peer|dial unix .*(?:refused|no such file)|Cannot connect to the Docker daemon/,
    code: 'builder-lost',
    message: 'the builder went away in the middle of the build',
    hint: 'look into its log, and run again: what it had built is in its cache',
  },
  {
    pattern: new RegExp(NOT_FROZEN),
    code: 'resolution-failed',
    message: 'the packages that were recorded for this definition could not be installed again',
    hint: 'run with refresh to solve them anew, or see the last lines of its output',
  },
  {
    pattern: new RegExp(NO_CONDA_TOOL),
    code: 'no-conda-tool',
    message: 'the base image brings no conda tool',
    hint: 'add to terrarium.yml: conda-installer: mambaorg/micromamba:2',
  },
];

/** What a failed build's last lines tell beyond that it failed. Output is hostile: it chooses among our own words. */
export function explainFailure(error: TerrariumError, tail: readonly string[]): TerrariumError {
  if (error.code !== 'build-failed') return error;
  const found = EXPLANATIONS.find(({ pattern }) => tail.some((line) => pattern.test(line)));
  if (found === undefined) return error;
  return new TerrariumError(found.code, found.message, { hint: found.hint, cause: error });
}
