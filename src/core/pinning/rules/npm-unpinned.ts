import { looseInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** `RUN npm install -g yarn`: whatever the registry has on the day of the build. hadolint: DL3016 */
export const npmUnpinned: PinRule = {
  id: 'npm-unpinned',
  severity: 'warning',
  summary: 'npm, yarn or pnpm install of a package without a version',
  find: (subject) =>
    looseInstalls(subject, {
      programs: /^(?:npm|pnpm|yarn)$/,
      commands: [['install'], ['i'], ['add'], ['global', 'add']],
      valued: new Set(['--prefix', '--registry', '--cache', '--loglevel', '-w', '--workspace']),
      kind: 'npm package',
      // https://docs.npmjs.com/cli/commands/npm-install: a version stands behind the second @, a path is a folder.
      isPinned: (text) => /^.+@(?!latest$|next$)[^/]+$|^[./~]|^https?:|\.tgz$|^[^@]*\/|^git/.test(text),
      hint: (name) => `write ${name.replace(/@[a-z]+$/, '')}@<version>`,
    }),
};
