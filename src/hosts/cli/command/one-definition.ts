import { TerrariumError } from '../../../core/model/errors.ts';
import type { Definition, Definitions } from '../../../core/normalize/definitions.ts';

/** The definition with this id or name; a usage error without one. */
export function requireDefinition({ definitions }: Definitions, wanted: string): Definition {
  const found = definitions.find(({ origin, item }) => origin.id === wanted || (item.ok && item.value.name === wanted));
  if (found !== undefined) return found;
  throw new TerrariumError('usage', `no environment is called ${JSON.stringify(wanted)}`, {
    hint: 'terrarium list shows them',
  });
}
