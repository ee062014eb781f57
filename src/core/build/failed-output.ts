/** Lines that are looked through for what an installer says: solvers say a lot behind it. */
const KEPT_LINES = 400;

/** The last lines of a build's output, as many as are looked through. */
export function lastLines() {
  const kept: string[] = [];
  const add = (line: string) => {
    kept.push(line);
    if (kept.length > KEPT_LINES) kept.shift();
  };
  return { kept, add };
}

/** The step of BuildKit's plain output that failed, and what it says of it. */
interface FailedStep {
  /** `#12 `, as each of its lines begins. */
  readonly prefix: string;
  readonly error: string;
}

const STEP_ERROR = /^#\d+ ERROR: /;
const ENDED = 'did not complete successfully: ';

/**
 * The last lines of what failed: what the failed step printed and how it ended, else what the builder itself says is wrong. No
 * line of it is of a Dockerfile that we generated.
 */
export function failedOutput(output: readonly string[], most: number): readonly string[] {
  const own = output.findIndex((line) => /^(?:ERROR|error): /.test(line));
  const step = failedStep(output);
  if (step !== undefined) return [...printedBy(step, output), howItEnded(step)].slice(-most);
  if (own >= 0) return output.slice(own).slice(-most);
  return output.filter((line) => !isFrame(line)).slice(-most);
}

/**
 * The lines as they were that say why a build failed: those before the failed step ended, and those that the build ended with. Between
 * them stands BuildKit's excerpt, which is as long as the instruction.
 */
export function decidingLines(output: readonly string[], most: number): readonly string[] {
  const failed = output.findLastIndex((line) => STEP_ERROR.test(line)) + 1;
  return [...output.slice(Math.max(0, failed - most), failed), ...output.slice(Math.max(failed, output.length - most))];
}

/** The code that the failed step exited with. */
export function exitCode(output: readonly string[]): number | undefined {
  const code = /exit code: (\d{1,3})$/.exec(failedStep(output)?.error ?? '')?.[1];
  return code === undefined ? undefined : Number(code);
}

function failedStep(output: readonly string[]): FailedStep | undefined {
  const line = output.findLast((text) => STEP_ERROR.test(text));
  if (line === undefined) return undefined;
  const [prefix = ''] = /^#\d+ /.exec(line) ?? [];
  return { prefix, error: line.slice(prefix.length + 'ERROR: '.length) };
}

function printedBy({ prefix }: FailedStep, output: readonly string[]): readonly string[] {
  return output.flatMap((line) => {
    if (!line.startsWith(prefix)) return [];
    const [time] = /^\d+\.\d+ ?/.exec(line.slice(prefix.length)) ?? [];
    return time === undefined ? [] : [line.slice(prefix.length + time.length)];
  });
}

// The command is the instruction, or of ours.
function howItEnded({ error }: FailedStep): string {
  const at = error.lastIndexOf(ENDED);
  return at < 0 ? error : error.slice(at + ENDED.length);
}

// Steps that are named, cached and done.
function isFrame(line: string): boolean {
  return line === '' || /^#\d+ (?:\[|CACHED|DONE|CANCELED|\.\.\.)/.test(line);
}
