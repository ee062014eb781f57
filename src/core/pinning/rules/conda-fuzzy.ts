import { isFuzzy, openSpec, openSpecs } from '../subject/conda-specs.ts';
import type { PinRule } from '../subject/rule.ts';

/** `- numpy=1.26.4`: conda takes one equal sign for a prefix, so that 1.26.4.1 would do, too. */
export const condaFuzzy: PinRule = {
  id: 'conda-fuzzy',
  severity: 'note',
  summary: 'a conda package with one equal sign before a whole version',
  find: (subject) =>
    openSpecs(subject)
      .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
      .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};
