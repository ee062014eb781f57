import { entryText } from '../core/init/format-config.ts';
import { isSelected } from '../core/model/environment.ts';
import type { ReadTree } from '../core/model/tree.ts';
import type { Turn } from '../core/model/turn.ts';
import type { Definitions } from '../core/normalize/definitions.ts';
import { propose } from '../pipeline.ts';

/** Entries for what is found, as YAML, where nothing is selected. */
export async function proposedEntries(
  openTree: () => Promise<ReadTree>,
  { config, definitions }: Definitions,
  turn: Turn,
): Promise<readonly string[]> {
  if (config.environments.length > 0 || definitions.some(({ origin }) => isSelected(origin))) return [];
  const { entries } = await propose(await openTree(), config, turn);
  return entries.map((entry) => entryText(entry).join('\n'));
}
