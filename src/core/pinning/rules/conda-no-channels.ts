import { parseMatchSpec } from '../../names/match-spec.ts';
import { isCondaInstalled } from '../subject/conda-names.ts';
import type { PinRule } from '../subject/rule.ts';

/** Packages without a channel: whoever installs them has channels of their own, or none. */
export const condaNoChannels: PinRule = {
  id: 'conda-no-channels',
  severity: 'warning',
  summary: 'a conda environment without channels',
  find: ({ environment, places }) => {
    const { python } = environment.image;
    if (!isCondaInstalled(python) || python.channels.length > 0 || python.conda.every(namesChannel)) return [];
    // A part of a conda-lock set: its other files name the channels.
    if (places.key('category') !== undefined) return [];
    const message = 'no channels are named: those of the installer are used';
    return [{ subject: 'channels', message, hint: 'add "channels: [conda-forge]"', place: places.key('dependencies') }];
  },
};

function namesChannel(text: string): boolean {
  const reading = parseMatchSpec(text);
  return reading.ok && (reading.spec.channel !== undefined || reading.spec.url !== undefined);
}
