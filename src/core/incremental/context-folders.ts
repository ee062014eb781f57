import type { Definition } from '../normalize/definitions.ts';
import type { KnownTree } from './known-tree.ts';

/** A folder that was read as a build context, and whether anything is told of a definition that has it. */
export interface ContextFolder {
  readonly directory: string;
  readonly isTold: boolean;
}

/** The build contexts that were read of a tree. */
export function contextFolders(known: KnownTree, definitions: readonly Definition[]): readonly ContextFolder[] {
  const byId = new Map(definitions.map(({ origin, item }) => [origin.id, item]));
  const folders = new Map<string, boolean>();
  for (const { id, context } of known.files.flatMap(([, inFile]) => inFile)) {
    const item = byId.get(id);
    if (context === undefined || item === undefined || (!item.ok && item.unread === true)) continue;
    folders.set(context, folders.get(context) === true || item.diagnostics.length > 0);
  }
  return [...folders].map(([directory, isTold]) => ({ directory, isTold }));
}
