import { logLine } from '../../core/text/safe-text.ts';
import type { AnnotationSink } from './annotations.ts';
import { OUTPUT_NAMES, type Outputs } from './outputs.ts';

/** What we use of `@actions/core`. */
export interface Toolkit extends AnnotationSink {
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
    saveState: core.saveState,
    setFailed: core.setFailed,
    debug: (message) => core.debug(logLine(message)),
    setOutputs: (outputs) => {
      for (const name of OUTPUT_NAMES) if (outputs[name] !== undefined) core.setOutput(name, outputs[name]);
    },
    writeSummary: async (markdown) => {
      if (env.GITHUB_STEP_SUMMARY) await core.summary.addRaw(markdown, true).write();
    },
    print: (line) => {
      process.stdout.write(`${line}\n`);
    },
  };
}
