import type { Discovery } from '../discover/discover.ts';
import type { Environment } from '../model/environment.ts';
import type { Item } from '../model/item.ts';
import { directoryOf, relativeTo } from '../names/path.ts';
import type { Parsed } from '../parse/parse.ts';

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
  for (const { item } of drafts) {
    if (!item.ok) continue;
    for (const part of parts) if (copies(item.value, part.path)) consumed.add(part.path);
  }
  const models = new Set(discovery.paths.filter((path) => /(?:^|\/)MLmodel$/.test(path)).map(directoryOf));
  for (const part of parts) if (models.has(directoryOf(part.path))) consumed.add(part.path);
  return consumed;
}

// A file that is copied by name belongs to the image. A file in a copied folder belongs to it if the steps name the
// file.
function copies({ image }: Environment, path: string): boolean {
  const { context, steps } = image;
  const inside = context === undefined ? undefined : relativeTo(context.directory, path);
  if (context === undefined || inside === undefined) return false;
  const named = context.sources === 'all' ? [] : context.sources.map((source) => source.path);
  if (named.includes(inside)) return true;
  const reached = context.sources === 'all' || named.some((source) => inside.startsWith(`${source}/`));
  const name = inside.slice(inside.lastIndexOf('/') + 1);
  return (
    reached &&
    steps.stages.some((stage) =>
      stage.instructions.some((step) => step.keyword === 'RUN' && step.words.some((word) => word.includes(name))),
    )
  );
}
