import { isCondaInstalled } from '../subject/conda-specs.ts';
import type { CondaPackage, PinRule } from '../subject/rule.ts';

/** Packages without a channel: the channels then depend on the machine that installs them. */
export const condaNoChannels: PinRule = {
  id: 'conda-no-channels',
  severity: 'warning',
  summary: 'a conda environment without channels',
  find: ({ environment, conda, places }) => {
    const { python } = environment.image;
    if (!isCondaInstalled(python) || python.channels.length > 0 || conda.every(namesChannel)) return [];
    // A part of a conda-lock set: its other files name the channels.
    if (places.key('key', 'category') !== undefined) return [];
    const message = 'no channels are named: those of the installer are used';
    return [
      { subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('key', 'dependencies') },
    ];
  },
};

function namesChannel({ spec }: CondaPackage): boolean {
  return spec.channel !== undefined || spec.url !== undefined;
}
