import type { PinRule } from '../subject/rule.ts';
import { findSecrets } from '../subject/secret-texts.ts';

/** A token or a private key in one of the files that define an environment. */
export const secretInFile: PinRule = {
  id: 'secret-in-file',
  severity: 'warning',
  summary: 'a token or private key in a definition file',
  find: ({ environment }) =>
    environment.documents.flatMap(({ path, text }) =>
      findSecrets(text).map(({ name, start, length }) => ({
        subject: `${name} in ${path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path, start, end: start + length },
      })),
    ),
};
