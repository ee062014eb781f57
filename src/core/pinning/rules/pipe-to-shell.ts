import { quote } from '../../model/diagnostic.ts';
import { shorten } from '../../model/shorten.ts';
import { placeInStep, stepsOf } from '../subject/dockerfile-steps.ts';
import type { PinRule } from '../subject/rule.ts';

/** Programs that run a download piped into them. */
const SHELL =
  /^\s{0,10}(?:sudo\s{1,10}(?:-[A-Za-z]{1,5}\s{1,10})?)?(?:\/(?:usr\/)?bin\/)?(?:env\s{1,10})?(?:ba|da|z|k)?sh\b/;
const INTERPRETER = /^\s{0,10}(?:sudo\s{1,10})?(?:python[0-9.]{0,4}|perl|ruby|node)\b/;
/** `bash <(curl ...)`, `sh -c "$(curl ...)"`. */
const SUBSTITUTION =
  /\b(?:ba|da|z|k)?sh\s{1,10}(?:-[a-z]{0,5}\s{1,10})?(?:-c\s{0,10})?["']?(?:<|\$)\(\s{0,10}(?:curl|wget)\b/;
/** Maximum number of characters between the downloading program and the pipe, and after the pipe. */
const MAX_COMMAND = 1000;
const MAX_RUNNER = 100;

/** A download that a shell or an interpreter runs directly: `curl ... | sh`. */
function findPipe(script: string): string | undefined {
  return pipedInto(script, SHELL) ?? pipedInto(script, INTERPRETER) ?? SUBSTITUTION.exec(script)?.[0];
}

// Searches pipe by pipe, because a single expression would scan the rest of the text for each download.
function pipedInto(script: string, runner: RegExp): string | undefined {
  for (let pipe = script.indexOf('|'), from = 0; pipe >= 0; from = pipe + 1, pipe = script.indexOf('|', from)) {
    const command =
      script
        .slice(Math.max(from, pipe - MAX_COMMAND - 'curl'.length), pipe)
        .split(/[;&\n]/)
        .at(-1) ?? '';
    const download = /\b(?:curl|wget)\b/.exec(command);
    const run = download === null ? null : runner.exec(script.slice(pipe + 1, pipe + 1 + MAX_RUNNER));
    if (download !== null && run !== null) return `${command.slice(download.index)}|${run[0]}`;
  }
  return undefined;
}

/** `RUN curl ... | sh`: a script that is not pinned and may be cut off in the middle. hadolint: DL4006 */
export const pipeToShell: PinRule = {
  id: 'pipe-to-shell',
  severity: 'warning',
  summary: 'a download that is run without being checked',
  find: ({ environment }) =>
    stepsOf(environment, 'RUN').flatMap((placed) => {
      const [text = ''] = placed.step.words;
      const scripts = placed.step.heredocs.map(([, body]) => body);
      const found = [text, ...scripts].flatMap((script) => findPipe(script) ?? []).at(0);
      if (found === undefined) return [];
      const subject = shorten(found.replace(/\s+/g, ' '), 200);
      const place = placeInStep(environment, placed, Math.max(0, text.indexOf(found)), found.length);
      const message = `${quote(urlFree(subject))} runs what a server answers that day`;
      const hint = 'ADD --checksum=sha256:<hash> the script, and run the file';
      return [{ subject: urlFree(subject), message, hint, place }];
    }),
};

// A URL may contain credentials; the place of the finding shows which URL it is.
function urlFree(text: string): string {
  return text.replace(/https?:\/\/[^\s"')]+/g, (url) => {
    const host = /^https?:\/\/(?:[^/@\s]*@)?([A-Za-z0-9.-]+)/.exec(url)?.[1] ?? '';
    return `https://${host}/...`;
  });
}
