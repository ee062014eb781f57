import { namesUnless, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** A Debian package that RUN installs without a version, so the mirror decides. hadolint: DL3008 */
export const aptUnpinned: PinRule = {
  id: 'apt-unpinned',
  severity: 'warning',
  summary: 'apt-get install without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^(?:apt|apt-get|aptitude)$/,
      commands: [['install']],
      valued: new Set([
        '-o',
        '--option',
        '-t',
        '--target-release',
        '--default-release',
        '-c',
        '--config-file',
        '-a',
        '--host-architecture',
      ]),
      kind: 'apt package',
      // A version follows `=`, a path is a file, and a trailing `-` removes the package.
      openWord: namesUnless((text) => /=|^[./]|\.deb$|-$/.test(text)),
      hint: (name) => `write ${name}=<version>; apt-cache madison ${name} lists them`,
    }),
};
