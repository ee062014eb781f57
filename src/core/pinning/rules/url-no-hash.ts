import { notPinned } from '../../model/unpinned.ts';
import type { PinRule } from '../subject/rule.ts';

/** A requirement that is a download: the file at that URL may change. */
export const urlNoHash: PinRule = {
  id: 'url-no-hash',
  severity: 'warning',
  summary: 'a requirement that is a URL without a hash',
  find: ({ installed, places }) =>
    installed.flatMap(({ line, requirement, pinned }) => {
      const { url } = requirement;
      if (pinned || url === undefined || isVersionControl(url)) return [];
      const place = places.find('pip', line)[0]?.place;
      const hint = 'write #sha256=<hash> behind the URL';
      return [{ subject: url, message: notPinned('URL', url, 'it has no hash'), hint, place }];
    }),
};

/** True for a URL that pip fetches with version control. https://pip.pypa.io/en/stable/topics/vcs-support/ */
export function isVersionControl(url: string): boolean {
  return /^(?:git|hg|svn|bzr)\+/.test(url);
}
