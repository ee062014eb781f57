import { namesUnless, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** An Alpine package that RUN installs without a version, so the mirror decides. hadolint: DL3018 */
export const apkUnpinned: PinRule = {
  id: 'apk-unpinned',
  severity: 'warning',
  summary: 'apk add without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^apk$/,
      commands: [['add']],
      valued: new Set(['-t', '--virtual', '-X', '--repository', '-p', '--root', '--keys-dir', '--repositories-file']),
      kind: 'apk package',
      // https://wiki.alpinelinux.org/wiki/Alpine_Package_Keeper#Advanced_APK_Usage
      openWord: namesUnless((text) => /[=<>~]|^[./]|\.apk$/.test(text)),
      hint: (name) => `write ${name}=<version>`,
    }),
};
