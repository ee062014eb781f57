import { namesUnless, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** `RUN gem install bundler`: the version that the index offers on the day of the build. hadolint: DL3028 */
export const gemUnpinned: PinRule = {
  id: 'gem-unpinned',
  severity: 'warning',
  summary: 'gem install without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^gem$/,
      commands: [['install'], ['i']],
      valued: new Set(['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source', '-P']),
      kind: 'gem',
      openWord: namesUnless(
        (text, { words }) =>
          text.includes(':') || /\.gem$/.test(text) || words.some((word) => /^(?:-v|--version)/.test(word)),
      ),
      hint: (name) => `write ${name}:<version>`,
    }),
};
