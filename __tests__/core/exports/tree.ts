import type { Tree } from '../../../src/core/exports/image-names.ts';
import type { HashedEnvironment } from '../../../src/core/model/environment.ts';
import { type Definitions, environmentsOf } from '../../../src/core/normalize/definitions.ts';
import { defineAll, type Workspace } from '../../fakes/memory-tree.ts';

/** What exports are made from. */
export function treeOf(head: Definitions): Tree {
  return { environments: new Map(environmentsOf(head).map((one) => [one.id, one])), config: head.config };
}

/** A tree of files, and its environments by id; a definition with errors throws. */
export async function exported(workspace: Workspace) {
  const head = await defineAll(workspace);
  const broken = head.definitions.flatMap(({ item }) => (item.ok ? [] : item.diagnostics));
  if (broken.length > 0) throw new Error(JSON.stringify(broken));
  const tree = treeOf(head);
  const find = (id: string): HashedEnvironment => {
    const found = tree.environments.get(id);
    if (found === undefined) throw new Error(`${id} is not among ${[...tree.environments.keys()].join(', ')}`);
    return found;
  };
  return { tree, find };
}
