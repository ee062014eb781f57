import { openRequirement, openRequirements } from '../subject/pip-open.ts';
import type { PinRule } from '../subject/rule.ts';

/** `numpy`: the version that the index offers on the day of the build. */
export const pipUnpinned: PinRule = {
  id: 'pip-unpinned',
  severity: 'warning',
  summary: 'a pip package without a version',
  find: (subject) =>
    openRequirements(subject)
      .filter(({ requirement }) => requirement.specifier === '')
      .map((open) => openRequirement(subject, open, 'any version will do')),
};
