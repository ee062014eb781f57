import { diskFull } from '../../adapters/files/disk-full.ts';
import { appendWhole } from '../../adapters/files/write-file.ts';
import { redact, TerrariumError } from '../../core/model/errors.ts';
import { logLine } from '../../core/text/safe-text.ts';
import type { AnnotationSink } from './annotations.ts';
import { OUTPUT_NAMES, type Outputs } from './outputs.ts';

/** What we use of `@actions/core`. Where the disk is full, what writes a file throws `disk-full`. */
export interface Toolkit extends AnnotationSink {
  /** Sets all that there is room for: an output is whole or not there. */
  readonly setOutputs: (outputs: Outputs) => void;
  readonly saveState: (name: string, value: string) => void;
  readonly setSecret: (secret: string) => void;
  readonly setFailed: (message: string) => void;
  readonly debug: (message: string) => void;
  readonly writeSummary: (markdown: string) => Promise<void>;
  /** One line as it is: only for workflow commands, and text that is safe. */
  readonly print: (line: string) => void;
}

/** Loads `@actions/core`, which costs more start-up time than the rest of the Action. */
export async function loadToolkit(env: NodeJS.ProcessEnv): Promise<Toolkit> {
  const core = await import('@actions/core');
  return {
    error: core.error,
    warning: core.warning,
    notice: core.notice,
    setSecret: core.setSecret,
    setFailed: core.setFailed,
    debug: (message) => core.debug(logLine(redact(message))),
    saveState: (name, value) => appendWhole(env.GITHUB_STATE, () => core.saveState(name, value)),
    setOutputs: (outputs) => {
      const failed = OUTPUT_NAMES.flatMap((name) => {
        const value = outputs[name];
        const set = () => appendWhole(env.GITHUB_OUTPUT, () => core.setOutput(name, value));
        return value === undefined ? [] : fullDiskOf(set).map((failure) => ({ name, failure }));
      });
      const [first] = failed;
      if (first === undefined) return;
      const { hint, message, cause } = first.failure;
      const names = failed.map(({ name }) => name).join(', ');
      throw new TerrariumError('disk-full', `outputs ${names}: ${message}`, { ...(hint && { hint }), cause });
    },
    writeSummary: async (markdown) => {
      const { GITHUB_STEP_SUMMARY: path } = env;
      if (!path) return;
      const written = core.summary.addRaw(markdown, true).write();
      await written.catch((error: unknown) => {
        throw diskFull(error, { path }) ?? error;
      });
    },
    print: (line) => {
      process.stdout.write(`${line}\n`);
    },
  };
}

function fullDiskOf(write: () => void): readonly TerrariumError[] {
  try {
    write();
    return [];
  } catch (error) {
    const failure = diskFull(error);
    if (failure === undefined) throw error;
    return [failure];
  }
}
