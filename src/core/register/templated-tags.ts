import { type Diagnostic, enumerate } from '../model/diagnostic.ts';
import { finding } from '../model/findings.ts';
import { expandTag, type ImageTemplates } from '../names/image-templates.ts';
import { formatImage } from '../names/reference.ts';
import { isFreeTag } from '../names/slug.ts';
import { namesField } from '../names/template.ts';
import { attempt, type NamedImage, type NamingScope, type Registered } from './naming.ts';

/** A tag of a template, and whether it stays with what it names: then it is written also where `--latest` does not move. */
export interface TemplatedTag {
  readonly tag: string;
  readonly isFixed: boolean;
}

/** Tags of templates by id, and why others are not written. */
export interface TemplatedTags {
  readonly byId: ReadonlyMap<string, readonly TemplatedTag[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Expands the templates for all environments that are named: a tag that two images would get is written for none of them. */
export function expandTags(registered: readonly Registered[], templates: ImageTemplates | undefined): TemplatedTags {
  if (templates === undefined) return { byId: new Map(), diagnostics: [] };
  const wanted = registered.flatMap((entry) =>
    templates.tags.flatMap((template) => {
      const tag = expandTag(template, entry.environment, templates);
      const isFixed = namesField(template, ['version', 'hash', 'commit']);
      return tag === undefined ? [] : [{ entry, tag, isFixed }];
    }),
  );
  const diagnostics: Diagnostic[] = [];
  const byId = new Map<string, TemplatedTag[]>();
  for (const [tag, all] of Map.groupBy(wanted, (one) => one.tag)) {
    const refused = whyRefused(
      tag,
      all.map(({ entry }) => entry),
    );
    for (const { entry, isFixed } of all) {
      const { id, source } = entry.environment;
      if (refused === undefined) byId.set(id, [...(byId.get(id) ?? []), { tag, isFixed }]);
      else diagnostics.push(finding('warning', 'tag-refused', refused.message, { path: source, hint: refused.hint }));
    }
  }
  return { byId, diagnostics };
}

function whyRefused(tag: string, entries: readonly Registered[]) {
  if (!isFreeTag(tag)) {
    const message = `the tag ${JSON.stringify(tag)} is not written: it is no valid tag, or one of Terrarium's own`;
    return { message, hint: 'use letters, digits, ".", "_" and single "-", at most 128 of them' };
  }
  if (new Set(entries.map(({ image }) => formatImage(image))).size < 2) return undefined;
  const message = `the tag ${tag} is not written: several images would get it, ${enumerate(entries.map(({ environment }) => environment.id))}`;
  return { message, hint: 'add {{name}} or {{hash}} to the template' };
}

/** Writes the tags of templates that do not name the image yet; those that move do so only with `--latest`. */
export async function writeTags(
  { registry, repository }: NamingScope,
  { environment, manifest }: NamedImage,
  tags: readonly TemplatedTag[],
  movesLatest: boolean,
): Promise<readonly Diagnostic[]> {
  const diagnostics: Diagnostic[] = [];
  for (const { tag, isFixed } of tags) {
    if (!isFixed && !movesLatest) continue;
    const write = async () => {
      const current = await registry.headManifest(repository, tag);
      if (current?.digest !== manifest.digest) await registry.putManifest(repository, tag, manifest);
      return [];
    };
    const refused = await attempt(write, ({ message, hint }) =>
      finding('note', 'tag-refused', `${tag} stays: ${message}`, { path: environment.source, hint }),
    );
    diagnostics.push(...refused);
  }
  return diagnostics;
}
