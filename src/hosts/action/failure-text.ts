import { redact } from '../../core/model/errors.ts';
import { logLine } from '../../core/text/safe-text.ts';
import { failureOf } from '../failure-of.ts';

/** What fails the step: a failure outside with its code and hint, or a bug of ours with its stack. */
export function describeFailure(error: unknown): string {
  const failure = failureOf(error);
  if (failure !== undefined)
    return logLine(`${failure.message} [${failure.code}]${failure.hint === undefined ? '' : `. ${failure.hint}`}`);
  const stack = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return `This is a bug of Terrarium, please report it.\n${stack
    .split('\n')
    .map((line) => logLine(line))
    .join('\n')}`;
}
