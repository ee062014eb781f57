import type { Aging } from '../history/outdated.ts';
import { type Diagnostic, distinct } from '../model/diagnostic.ts';
import { type HashedEnvironment, isSelected, parentIds } from '../model/environment.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { slugOf } from '../names/slug.ts';
import type { Definition } from '../normalize/definitions.ts';
import { latestTag, recordName } from '../oci/records.ts';
import type { SiteDefinition } from './site.ts';

/** What is found of the definitions of a checkout beside themselves. */
export interface Findings {
  readonly pins: (environment: HashedEnvironment) => readonly Diagnostic[];
  /** `undefined` where nothing was asked. */
  readonly aging: (environment: HashedEnvironment) => readonly Aging[] | undefined;
}

/** Definitions of the checkout that are selected, or that others are built on, by the name that they are registered as. */
export function definitionsByName(
  definitions: readonly Definition[],
  findings: Findings,
): ReadonlyMap<string, readonly SiteDefinition[]> {
  const shown = definitions.filter(({ origin }) => isSelected(origin) || origin.selection === 'consumed');
  const names = new Map(shown.map((one) => [one.origin.id, nameOf(one)]));
  const parentName = (id: string) => names.get(id) ?? id;
  const described = shown.map((one) => ({ name: nameOf(one), definition: describe(one, parentName, findings) }));
  const groups = Map.groupBy(described, ({ name }) => name);
  return new Map([...groups].map(([name, group]) => [name, group.map(({ definition }) => definition)]));
}

function nameOf({ origin, item }: Definition): string {
  return item.ok ? recordName(item.value) : origin.id;
}

function describe(
  { origin: { id, kind }, item }: Definition,
  parentName: (id: string) => string,
  { pins, aging }: Findings,
): SiteDefinition {
  if (!item.ok) {
    const none = {
      hash: undefined,
      description: undefined,
      latest: undefined,
      parents: [],
      bases: [],
      aging: undefined,
    };
    return { id, kind, ...none, findings: item.diagnostics };
  }
  const { hash, description, image } = item.value;
  const bases = image.bases.flatMap(({ source }) => (source.kind === 'environment' ? [] : [formatBaseImage(source)]));
  return {
    ...{ id, kind, hash, description, latest: latestTag(item.value), bases: [...new Set(bases)] },
    parents: parentIds(item.value).map(parentName),
    findings: distinct([...item.diagnostics, ...pins(item.value)]),
    aging: aging(item.value),
  };
}

/** The page of each name: a path that no file system takes for that of another one. */
export function pagePaths(names: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    names.map((name) => {
      const stem = slugOf(name);
      let path = stem;
      for (let count = 2; taken.has(path); count += 1) path = `${stem}-${count}`;
      taken.add(path);
      return [name, `environments/${path}.html`];
    }),
  );
}

/** True for the path of such a page. */
export function isPagePath(path: string): boolean {
  return /^environments\/[a-z0-9-]{1,33}-[0-9a-f]{6}(?:-\d{1,6})?\.html$/.test(path);
}
