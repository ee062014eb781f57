import { openRequirement, openRequirements } from '../subject/pip-open.ts';
import type { PinRule } from '../subject/rule.ts';

/** `numpy>=1.20`, `numpy~=1.26`, `numpy==1.*`: the newest version that fits. */
export const pipRange: PinRule = {
  id: 'pip-range',
  severity: 'warning',
  summary: 'a pip package with a range or a wildcard for a version',
  find: (subject) =>
    openRequirements(subject)
      .filter(({ requirement }) => requirement.specifier !== '')
      .map((open) => openRequirement(subject, open, `${open.requirement.specifier} leaves a choice`)),
};
