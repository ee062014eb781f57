import { quote } from '../../model/diagnostic.ts';
import type { PinRule } from '../subject/rule.ts';

/** Channels that must come after another channel: https://bioconda.github.io/#usage */
const BEHIND: ReadonlyMap<string, string> = new Map([['bioconda', 'conda-forge']]);

/** Channels in an order that they do not support: packages come from the first channel that has them. */
export const condaChannelOrder: PinRule = {
  id: 'conda-channel-order',
  severity: 'warning',
  summary: 'bioconda before conda-forge, which it is built upon',
  find: ({ environment, places }) => {
    const { channels } = environment.image.python;
    return channels.flatMap((channel, index) => {
      const first = BEHIND.get(channel);
      if (first === undefined || channels.indexOf(first) < index) return [];
      const message = `channel ${quote(channel)} stands before ${quote(first)}, which it is built upon`;
      const hint = `name ${first} before ${channel}`;
      return [{ subject: channel, message, hint, place: places.find('channel', channel)[0]?.place }];
    });
  },
};
