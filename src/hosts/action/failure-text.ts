import { diskFull } from '../../adapters/files/disk-full.ts';
import { redact, TerrariumError } from '../../core/model/errors.ts';
import { logLine } from '../../core/text/safe-text.ts';

/** What fails the step: a failure outside with its code and hint, or a bug of ours with its stack. */
export function describeFailure(error: unknown): string {
  const failure = error instanceof TerrariumError ? error : diskFull(error);
  if (failure !== undefined)
    return logLine(`${failure.message} [${failure.code}]${failure.hint === undefined ? '' : `. ${failure.hint}`}`);
  const stack = redact(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return `This is a bug of Terrarium, please report it.\n${stack
    .split('\n')
    .map((line) => logLine(line))
    .join('\n')}`;
}
