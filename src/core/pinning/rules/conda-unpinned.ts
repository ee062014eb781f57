import { openSpec, openSpecs } from '../subject/conda-specs.ts';
import type { PinRule } from '../subject/rule.ts';

/** `- numpy`: the version that the channels offer on the day of the build. */
export const condaUnpinned: PinRule = {
  id: 'conda-unpinned',
  severity: 'warning',
  summary: 'a conda package without a version',
  find: (subject) =>
    openSpecs(subject)
      .filter(({ spec }) => spec.version === undefined || spec.version === '*')
      .map((open) => openSpec(subject, open, 'any version will do')),
};
