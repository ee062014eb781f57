import type { Discovery } from '../discover/discover.ts';
import type { Environment } from '../model/environment.ts';
import type { Item } from '../model/item.ts';
import { directoryOf } from '../names/path.ts';
import type { Parsed } from '../parse/parse.ts';
import { copiedFiles } from './copied-files.ts';

/** A draft, and whether its environment is selected whatever else there is. */
export interface Consumer {
  readonly parsed: Parsed;
  readonly item: Item<Environment>;
  /** `selected`, or a candidate: nothing else makes a part of another file. */
  readonly role: 'selected' | 'candidate' | 'none';
}

/**
 * Definition files that an environment refers to: they are parts of it. A candidate makes parts of what it is made of, but not of a
 * file of its own kind: requirements that others include stand for themselves as well.
 */
export function consumedPaths(drafts: readonly Consumer[], discovery: Discovery): ReadonlySet<string> {
  const consumed = new Set<string>();
  const consumers = drafts.filter(({ role, item }) => role === 'selected' || (role === 'candidate' && !isList(item)));
  for (const { parsed } of consumers) {
    const { path, item } = parsed;
    if (!item.ok) continue;
    const reached = [...item.value.consumes, item.value.dockerfile?.path ?? path];
    for (const other of reached) if (other !== path) consumed.add(other);
  }
  const parts = discovery.bundles.filter(({ reader }) => reader?.listsPackages === true);
  const copied = copiedFiles(parts.map(({ path }) => path));
  for (const { item } of consumers) if (item.ok) copied.add(copied.copiesOf(item.value));
  for (const path of copied.found) consumed.add(path);
  const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(directoryOf));
  for (const part of parts) if (models.has(directoryOf(part.path))) consumed.add(part.path);
  return consumed;
}

function isList(item: Item<Environment>): boolean {
  return item.ok && item.value.format === 'requirements';
}
