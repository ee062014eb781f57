import type { Config } from './config.ts';
import { type Findings, quote, report } from './decode.ts';
import type { BaseUse } from './model.ts';
import { formatReference, parseReference } from './names/reference.ts';
import type { Parsed } from './parse.ts';
import { entryFor } from './selection.ts';
import type { Position } from './yaml.ts';

/** How environments of this tree can be named by those that stand on them. */
export interface ParentNames {
  /** Ids by id and by name; several ids where a name is not unique. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** Ids by a reference, in full form, of some environment's `provides`. */
  readonly provided: ReadonlyMap<string, string>;
}

/** Collects ids, names and provided references. */
export function parentNames(definitions: readonly Parsed[], config: Config): ParentNames {
  const ids = new Map<string, readonly string[]>();
  const provided = new Map<string, string>();
  const add = (name: string, id: string) => ids.set(name, [...(ids.get(name) ?? []), id]);
  for (const { path, item } of definitions) {
    const entry = entryFor(config, item.id, path);
    const name = entry?.name ?? (item.ok ? item.value.name : undefined);
    add(item.id, item.id);
    if (name !== undefined && name !== item.id) add(name, item.id);
    for (const text of entry?.provides ?? []) {
      const reference = parseReference(text);
      if (reference !== undefined) provided.set(formatReference(reference), item.id);
    }
  }
  return { ids, provided };
}

/** Findings about an entry of `terrarium.yml`: parents are only named there. */
export type EntryFindings = Findings & { readonly at: Position | undefined };

type Use = BaseUse & { readonly context: string | undefined };

/** Replaces what names an environment of this tree by its id: `environment:<id or name>`, a build context, or `provides`. */
export function linkParents(
  findings: EntryFindings,
  id: string,
  uses: readonly Use[],
  contexts: Readonly<Record<string, string>>,
  names: ParentNames,
): readonly BaseUse[] {
  const reported = new Set<string>();
  return uses.map(({ context, ...use }) => {
    if (context === undefined) return linkProvided(use, id, names);
    const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
    const parent = findParent(text, names);
    if (typeof parent === 'string' && parent !== id) return { ...use, source: { kind: 'environment', id: parent } };
    if (!reported.has(text)) reportParent(findings, text, parent, id);
    reported.add(text);
    return use;
  });
}

function linkProvided(use: BaseUse, id: string, names: ParentNames): BaseUse {
  const parent = use.source.kind === 'image' ? names.provided.get(use.source.reference) : undefined;
  return parent === undefined || parent === id ? use : { ...use, source: { kind: 'environment', id: parent } };
}

type Found = string | readonly string[];

function findParent(text: string, names: ParentNames): Found {
  const name = /^environment:(.+)$/.exec(text)?.[1];
  if (name === undefined) return [];
  const ids = names.ids.get(name) ?? [];
  return ids.length === 1 ? (ids[0] as string) : ids;
}

function reportParent(findings: EntryFindings, text: string, found: Found, id: string): void {
  if (!text.startsWith('environment:')) {
    const message = `expected environment:<id or name> for a build context, received ${quote(text)}`;
    report(findings, 'error', 'build-context', message, findings.at, 'other build contexts are not read yet');
    return;
  }
  if (found === id) {
    report(findings, 'error', 'parent-cycle', `${id} stands on itself`, findings.at);
    return;
  }
  const many = typeof found !== 'string' && found.length > 1;
  const why = many ? `several environments: ${(found as readonly string[]).join(', ')}` : 'no environment';
  const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
  report(findings, 'error', 'parent-unknown', `${quote(text)} names ${why}`, findings.at, hint);
}
