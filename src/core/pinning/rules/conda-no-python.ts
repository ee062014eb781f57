import { isCondaInstalled } from '../subject/conda-specs.ts';
import type { PinRule } from '../subject/rule.ts';

/**
 * A conda environment that uses Python without naming a version: the solver picks any version that its packages allow.
 */
export const condaNoPython: PinRule = {
  id: 'conda-no-python',
  severity: 'warning',
  summary: 'a conda environment with pip packages, or of Azure ML, without python',
  find: ({ environment, conda, installed, places }) => {
    const { python } = environment.image;
    if (!isCondaInstalled(python) || conda.some(({ spec }) => spec.name === 'python')) return [];
    const usesPython = installed.length > 0 || environment.format.startsWith('azureml');
    if (!usesPython) return [];
    const message = 'the conda dependencies name no python: its version is left to the solver';
    return [
      { subject: 'python', message, hint: 'add "- python==<version>"', place: places.key('key', 'dependencies') },
    ];
  },
};
