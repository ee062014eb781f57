import { TerrariumError } from '../../../core/model/errors.ts';
import { closest } from '../../../core/names/closest.ts';
import type { Definition, Definitions } from '../../../core/normalize/definitions.ts';
import { findCalled } from '../../../core/normalize/find-called.ts';

/** The definition with this id, else with this name; a usage error where that is none, or several. */
export function requireDefinition(all: Definitions, wanted: string): Definition {
  const found = findCalled(all, wanted);
  if (found === undefined) throw notCalled(all, wanted);
  return found;
}

/** The mistake of naming what is not there. */
export function notCalled({ definitions }: Definitions, wanted: string): TerrariumError {
  return new TerrariumError('usage', `no environment is called ${JSON.stringify(wanted)}`, {
    hint: hintFor(wanted, definitions),
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
