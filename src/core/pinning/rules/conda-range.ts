import { isFuzzy, openSpec, openSpecs } from '../subject/conda-specs.ts';
import type { PinRule } from '../subject/rule.ts';

/** `- numpy=1.26`, `- numpy>=1.20,<2`: the newest version that fits. */
export const condaRange: PinRule = {
  id: 'conda-range',
  severity: 'warning',
  summary: 'a conda package with a range or a wildcard for a version',
  find: (subject) =>
    openSpecs(subject)
      .filter(({ spec }) => spec.version !== undefined && spec.version !== '*' && !isFuzzy(spec.version))
      .map((open) => openSpec(subject, open, `${open.spec.version} leaves a choice`)),
};
