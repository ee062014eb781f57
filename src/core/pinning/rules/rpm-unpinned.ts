import { namesUnless, openInstalls } from '../subject/installed-packages.ts';
import type { PinRule } from '../subject/rule.ts';

/** An rpm package that RUN installs without a version, so the mirror decides. hadolint: DL3033, DL3037, DL3041 */
export const rpmUnpinned: PinRule = {
  id: 'rpm-unpinned',
  severity: 'warning',
  summary: 'yum, dnf, microdnf or zypper install without a version',
  find: (subject) =>
    openInstalls(subject, {
      programs: /^(?:yum|dnf|dnf5|microdnf|tdnf|zypper)$/,
      commands: [['install'], ['in'], ['localinstall']],
      valued: new Set([
        '-c',
        '--config',
        '--installroot',
        '--releasever',
        '--setopt',
        '--enablerepo',
        '--disablerepo',
        '--repo',
        '-x',
        '--exclude',
        '-t',
        '--type',
        '-r',
        '--from',
      ]),
      kind: 'rpm package',
      // name-version or name-version-release; a number alone may belong to the name, as in gcc-toolset-11. Groups, files and
      // capabilities have no version.
      openWord: namesUnless((text) => hasVersion(text) || /=|^[@./]|\/|\.rpm$|[()]/.test(text)),
      hint: (name) => `write ${name}-<version>`,
    }),
};

function hasVersion(text: string): boolean {
  const [last = '', before = ''] = text.split('-').slice(1).reverse();
  const isDotted = (part: string) => /^\d/.test(part) && part.includes('.');
  if (isDotted(last)) return true;
  return last !== '' && (isDotted(before) || (/^\d/.test(before) && /^\d/.test(last)));
}
