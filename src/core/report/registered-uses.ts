import { fileOf } from '../formats/azureml/inline.ts';
import { parseEnvironmentReference } from '../names/azureml-reference.ts';
import type { Use } from '../parse/parse.ts';

interface NamedDefinition {
  readonly origin: { readonly id: string };
  readonly item: { readonly ok: true; readonly value: { readonly name: string | undefined } } | { readonly ok: false };
}

/** Finds the ids of the environments of this tree that a use means: the file that it names, or those of its name. */
export function useFinder(definitions: readonly NamedDefinition[]): (use: Use) => readonly string[] {
  const ids = new Set(definitions.map(({ origin }) => origin.id));
  const byName = Map.groupBy(definitions, ({ item }) => (item.ok ? item.value.name : undefined));
  return ({ reference, path }) => {
    const reading = parseEnvironmentReference(reference);
    if (!reading.ok) return [];
    if (reading.reference.kind !== 'file')
      return (byName.get(reading.reference.name) ?? []).map(({ origin }) => origin.id);
    const file = fileOf(reading.reference, path);
    return file !== undefined && ids.has(file) ? [file] : [];
  };
}
