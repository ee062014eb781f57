import { TerrariumError } from '../../../core/model/errors.ts';
import { closest } from '../../../core/names/closest.ts';
import type { Definition, Definitions } from '../../../core/normalize/definitions.ts';

/** The definition with this id, else with this name; a usage error where that is none, or several. */
export function requireDefinition({ definitions }: Definitions, wanted: string): Definition {
  const own = definitions.find(({ origin }) => origin.id === wanted);
  const named = definitions.filter(({ item }) => item.ok && item.value.name === wanted);
  const [found, ...others] = own === undefined ? named : [own];
  if (found === undefined)
    throw new TerrariumError('usage', `no environment is called ${JSON.stringify(wanted)}`, {
      hint: hintFor(wanted, definitions),
    });
  if (others.length === 0) return found;
  const ids = named.map(({ origin }) => origin.id).join(', ');
  throw new TerrariumError('usage', `several environments are called ${JSON.stringify(wanted)}: ${ids}`, {
    hint: 'name one by its id',
  });
}

function hintFor(wanted: string, definitions: readonly Definition[]): string {
  const names = definitions.flatMap(({ origin, item }) => [origin.id, (item.ok && item.value.name) || origin.id]);
  const meant = closest(wanted, names);
  const broken = definitions.find(({ item }) => !item.ok)?.origin.id;
  if (meant === undefined && broken !== undefined)
    return `terrarium list shows them; one with errors, such as ${broken}, is known by its id alone`;
  return meant === undefined ? 'terrarium list shows them' : `did you mean ${meant}? terrarium list shows them`;
}
