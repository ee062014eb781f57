import { isCondaInstalled } from '../subject/conda-specs.ts';
import { installsByPip } from '../subject/pip-requirements.ts';
import type { PinRule } from '../subject/rule.ts';

/** A `pip:` section without `pip` among the packages: conda adds a version of its own choice and warns. */
export const condaNoPip: PinRule = {
  id: 'conda-no-pip',
  severity: 'warning',
  summary: 'a pip section in a conda environment that does not name pip',
  find: ({ environment, conda, places }) => {
    const { python } = environment.image;
    if (!isCondaInstalled(python) || !installsByPip(python.pip)) return [];
    if (conda.some(({ spec }) => spec.name === 'pip')) return [];
    const message = 'the conda dependencies have a pip section and name no pip: its version is left to the solver';
    return [
      { subject: 'pip', message, hint: 'add "- pip==<version>" before "- pip:"', place: places.key('key', 'pip') },
    ];
  },
};
