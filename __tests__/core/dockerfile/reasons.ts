import type { Diagnostic } from '../../../src/core/model/diagnostic.ts';

/** A reason to refuse what BuildKit takes, and the errors that it covers. */
export type Reason = readonly [reason: string, code: string, message: RegExp, line?: RegExp];

/** Why we refuse what BuildKit's parser takes. */
export const STRUCTURE: readonly Reason[] = [
  [
    'RUN, CMD or ENTRYPOINT without a command: the shell would get an empty one',
    'dockerfile-syntax',
    /^(?:RUN|CMD|ENTRYPOINT|ONBUILD) needs an argument$/,
  ],
  ['an instruction behind ONBUILD that fails where it takes effect', 'dockerfile-syntax', /./, /^\s*ONBUILD/i],
  [
    'a flag of an instruction behind ONBUILD that fails where it takes effect',
    'dockerfile-flag',
    /^(?:unknown flag|flag --|expected )/,
  ],
  ['characters in a flag that BuildKit takes apart, quotes in its name', 'dockerfile-flag', /^flag ".*" is not read$/s],
  ['a mount that fails when it runs, or has quotes or a key twice or in upper case', 'dockerfile-flag', /^"--mount=/],
  ['quotes inside the name behind --from', 'dockerfile-flag', /quotes inside the name behind --from/],
  [
    'a variable or an escape in --from, which BuildKit refuses later',
    'dockerfile-argument',
    /expands nothing in --from/,
  ],
  ['a here-document that BuildKit does not see', 'dockerfile-heredoc', /finds no here-document/],
  [
    'white space behind << in COPY and ADD: BuildKit would copy files of these names',
    'dockerfile-syntax',
    /without a space$/,
  ],
  ['control characters, and foreign white space in names and paths', 'dockerfile-space', /./],
  ['what one reader takes for a directive and another does not', 'dockerfile-directive', /./],
  ['an instruction whose meaning changes behind ONBUILD', 'dockerfile-onbuild', /./],
];

/** The reason that covers an error, or a text that starts with `none` and tells all about it. */
export function reasonOf(reasons: readonly Reason[], error: Diagnostic, text: string): string {
  const line = text.split('\n')[(error.line ?? 1) - 1] ?? '';
  const found = reasons.find(
    ([, code, message, start = /^/]) => code === error.code && message.test(error.message) && start.test(line),
  );
  return found?.[0] ?? `none: ${error.code} ${error.message} of ${JSON.stringify(text)}`;
}
