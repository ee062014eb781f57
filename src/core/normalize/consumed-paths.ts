import type { Discovery } from '../discover/discover.ts';
import type { Environment } from '../model/environment.ts';
import type { Item } from '../model/item.ts';
import { directoryOf } from '../names/path.ts';
import type { Parsed } from '../parse/parse.ts';
import { copiedFiles } from './copied-files.ts';

/** Definition files that an environment refers to: they are parts of it. */
export function consumedPaths(
  drafts: readonly { readonly parsed: Parsed; readonly item: Item<Environment> }[],
  discovery: Discovery,
): ReadonlySet<string> {
  const consumed = new Set<string>();
  for (const { path, item } of drafts.map(({ parsed }) => parsed)) {
    if (!item.ok) continue;
    const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
    for (const other of reached) if (other !== path) consumed.add(other);
  }
  const parts = discovery.bundles.filter(({ reader }) => reader?.listsPackages === true);
  const copied = copiedFiles(parts.map(({ path }) => path));
  for (const { item } of drafts) if (item.ok) copied.add(item.value);
  for (const path of copied.found) consumed.add(path);
  const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(directoryOf));
  for (const part of parts) if (models.has(directoryOf(part.path))) consumed.add(part.path);
  return consumed;
}
