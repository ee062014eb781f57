import { notPinned } from '../../model/unpinned.ts';
import type { PinRule } from '../subject/rule.ts';
import { isVersionControl } from './url-no-hash.ts';

/** A requirement from version control with a branch, a tag, or no revision: all of these may move. */
export const vcsNoCommit: PinRule = {
  id: 'vcs-no-commit',
  severity: 'warning',
  summary: 'a requirement from version control without a commit',
  find: ({ installed, places }) =>
    installed.flatMap(({ line, requirement, pinned }) => {
      const { url } = requirement;
      if (pinned || url === undefined || !isVersionControl(url)) return [];
      const place = places.find('pip', line)[0]?.place;
      const hint = 'write @<commit> with 40 hex digits behind the repository';
      return [{ subject: url, message: notPinned('URL', url, 'it has no commit'), hint, place }];
    }),
};
