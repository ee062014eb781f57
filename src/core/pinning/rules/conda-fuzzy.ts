import { isFuzzy, openSpec, openSpecs } from '../subject/conda-specs.ts';
import type { PinRule } from '../subject/rule.ts';

/** `- numpy=1.26.4`: conda reads a single equal sign as a prefix match, so 1.26.4.1 would match too. */
export const condaFuzzy: PinRule = {
  id: 'conda-fuzzy',
  severity: 'note',
  summary: 'a conda package with one equal sign before a whole version',
  find: (subject) =>
    openSpecs(subject)
      .filter(({ spec }) => spec.version !== undefined && isFuzzy(spec.version))
      .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};
