import { type ErrorCode, TerrariumError } from '../model/errors.ts';
import { NO_CONDA_TOOL } from '../recipes/conda-step.ts';
import { NOT_FROZEN } from '../recipes/recipe.ts';
import { pushFailure } from './push-failure.ts';

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
    matches: (line) => line.includes(NO_CONDA_TOOL),
    code: 'no-conda-tool',
    message: 'the base image brings no conda tool',
    hint: 'add docker.io to allowed-registries for mambaorg/micromamba, or name a conda-installer',
  },
];

/** Why a build failed, where its last lines say it. Output is hostile: it chooses among our own words. */
export function explainFailure(error: TerrariumError, tail: readonly string[]): TerrariumError {
  if (error.code !== 'build-failed') return error;
  const found = pushFailure(tail) ?? EXPLANATIONS.find(({ matches }) => tail.some(matches));
  if (found === undefined) return error;
  return new TerrariumError(found.code, found.message, { hint: found.hint, cause: error });
}
