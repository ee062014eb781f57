import { quote } from '../../model/diagnostic.ts';
import type { PinRule } from '../subject/rule.ts';

/** `defaults` depends on the installer's configuration, and Anaconda's channels have their own terms of use. */
export const condaDefaults: PinRule = {
  id: 'conda-defaults',
  severity: 'note',
  summary: "the channel defaults, which is what the installer's configuration says",
  find: ({ environment, places }) =>
    environment.image.python.channels
      .filter((channel) => channel === 'defaults')
      .map((channel) => ({
        subject: channel,
        message: `channel ${quote(channel)} is what the installer's configuration says`,
        hint: 'write conda-forge, or the channels that are meant',
        place: places.find('channel', channel)[0]?.place,
      })),
};
