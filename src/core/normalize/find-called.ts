import { TerrariumError } from '../model/errors.ts';
import type { Definition, Definitions } from './definitions.ts';

/** The definition with this id, else with this name; `undefined` where there is none, a usage error where there are several. */
export function findCalled({ definitions }: Pick<Definitions, 'definitions'>, wanted: string): Definition | undefined {
  const own = definitions.find(({ origin }) => origin.id === wanted);
  const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
  const [found, ...others] = own === undefined ? named : [own];
  if (others.length === 0) return found;
  const ids = named.map(({ origin }) => origin.id).join(', ');
  throw new TerrariumError('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
    hint: 'name one by its id',
  });
}
