import type { PinRule } from '../subject/rule.ts';

/** A token or a private key in one of the files that define an environment. */
export const secretInFile: PinRule = {
  id: 'secret-in-file',
  severity: 'warning',
  summary: 'a token or private key in a definition file',
  find: ({ environment, secretsIn }) =>
    environment.documents.flatMap((document) =>
      secretsIn(document).map(({ name, start, length }) => ({
        subject: `${name} in ${document.path}`,
        message: `the file holds ${name}`,
        hint: 'revoke it, remove it from the history, and pass it as a secret',
        place: { path: document.path, start, end: start + length },
      })),
    ),
};
