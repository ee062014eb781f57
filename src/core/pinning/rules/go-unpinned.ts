import { namesUnless, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/**
 * `RUN go install example.org/tool@latest`: the version that the proxy offers on the day of the build. hadolint: DL3062
 */
export const goUnpinned: PinRule = {
  id: 'go-unpinned',
  severity: 'warning',
  summary: 'go install of a module without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^go$/,
      commands: [['install'], ['get']],
      valued: new Set(['-ldflags', '-tags', '-gcflags', '-asmflags', '-mod', '-modfile', '-o', '-p', '-C']),
      kind: 'Go module',
      // Without a version, the module of the checkout is used.
      openWord: namesUnless((text) => !/@(?:latest|upgrade|patch|master|main|HEAD)$/.test(text)),
      hint: (name) => `write ${name.replace(/@.*$/s, '')}@<version>`,
    }),
};
