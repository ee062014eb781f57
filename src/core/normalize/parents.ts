import type { Config } from '../config/config.ts';
import { withoutCombination } from '../config/path.ts';
import { triggersOf } from '../dockerfile/onbuild.ts';
import { remoteKind } from '../dockerfile/remote-source.ts';
import type { ParsedInstruction } from '../dockerfile/syntax.ts';
import type { BaseUse } from '../model/definition.ts';
import { enumerate, type Position, quote } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import type { BaseImage, Reference } from '../model/reference.ts';
import { formatBaseImage } from '../names/base-image.ts';
import { formatReference, parseReference } from '../names/reference.ts';
import type { Assigned } from './assign-entries.ts';

/** The names by which other environments can use environments of this tree as parents. */
export interface ParentNames {
  /** Ids by id (with and without a combination) and by name; several ids if the key is not unique. */
  readonly ids: Lookup<readonly string[]>;
  /** Ids by each reference, in full form, in the `provides` of an environment. */
  readonly provided: Lookup<string>;
  /** Images of environments that are maintained elsewhere, by name. */
  readonly curated: Lookup<Reference>;
  /** These images, in full form. */
  readonly curatedImages: Pick<ReadonlySet<string>, 'has'>;
  /** ONBUILD instructions by environment id: an image built on the environment runs them first. */
  readonly triggers: Lookup<readonly ParsedInstruction[]>;
}

/** Finds a value by a name. */
export type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>;

/** Collects ids, names and provided references. */
export function parentNames(definitions: readonly Assigned[], { curated }: Config): ParentNames {
  const ids = new Map<string, string[]>();
  const triggers = new Map<string, readonly ParsedInstruction[]>();
  const add = (name: string, id: string) => {
    const same = ids.get(name);
    if (same === undefined) ids.set(name, [id]);
    else same.push(id);
  };
  for (const { item, entry } of definitions) {
    const name = entry?.name ?? (item.ok ? item.value.name : undefined);
    // An id without its combination is only used if there is just one combination.
    const called = [item.id, withoutCombination(item.id), ...(name === undefined ? [] : [name])];
    for (const text of new Set(called)) add(text, item.id);
    const dockerfile = item.ok ? item.value.dockerfile?.dockerfile : undefined;
    if (dockerfile !== undefined) triggers.set(item.id, triggersOf(dockerfile, entry?.target));
  }
  const curatedImages = new Set([...curated.values()].map(formatReference));
  return { ids, provided: providedReferences(definitions), curated, curatedImages, triggers };
}

/** Ids by each reference, in full form, that an environment provides. */
export function providedReferences(definitions: readonly Assigned[]): ReadonlyMap<string, string> {
  const provided = new Map<string, string>();
  for (const { item, entry } of definitions)
    for (const text of entry?.provides ?? []) {
      const reference = parseReference(text);
      if (reference !== undefined) provided.set(formatReference(reference), item.id);
    }
  return provided;
}

/** Where findings about parents are reported: at the entry of `terrarium.yml` that names them. */
export interface EntryScope {
  readonly findings: Findings;
  readonly at: Position | undefined;
  /** Id of the environment itself. */
  readonly id: string;
}

/** A base before it is known whether it refers to an environment of this tree. */
export interface UnlinkedUse extends Omit<BaseUse, 'source'> {
  /** Name of a build context, or `environment:<id or name>`; `undefined` for an image. */
  readonly context: string | undefined;
  /** `undefined` if a context replaces it, or if it cannot be read, which is reported. */
  readonly source: BaseImage | undefined;
}

/**
 * Replaces names of environments of this tree with their ids: `environment:<id or name>`, a build context, or
 * `provides`.
 */
export function linkParents(
  scope: EntryScope,
  uses: readonly UnlinkedUse[],
  contexts: Readonly<Record<string, string>>,
  names: ParentNames,
): readonly BaseUse[] {
  const { id } = scope;
  const reported = new Set<string>();
  return uses.flatMap(({ context, source, ...use }): readonly BaseUse[] => {
    if (context === undefined) return source === undefined ? [] : [{ ...use, source: linkProvided(source, id, names) }];
    const text = Object.hasOwn(contexts, context) ? (contexts[context] ?? '') : context;
    const curated = curatedReference(text, names.curated);
    if (curated !== undefined) return [{ ...use, source: { kind: 'image', reference: curated } }];
    const parent = findParent(text, names);
    if (typeof parent === 'string' && parent !== id) return [{ ...use, source: { kind: 'environment', id: parent } }];
    if (!reported.has(text)) addParentFinding(scope, text, parent, id);
    reported.add(text);
    return [];
  });
}

/** The ONBUILD instructions of a name after FROM: empty unless it is another environment of this tree. */
export function parentTriggers(
  from: string,
  id: string,
  contexts: Readonly<Record<string, string>>,
  names: ParentNames,
): readonly ParsedInstruction[] {
  const context = Object.hasOwn(contexts, from) ? contexts[from] : undefined;
  const text = context ?? from;
  const reference = context === undefined ? parseReference(from) : undefined;
  const parent = text.startsWith('environment:')
    ? findParent(text, names)
    : names.provided.get(reference === undefined ? '' : formatReference(reference));
  return typeof parent === 'string' && parent !== id ? (names.triggers.get(parent) ?? NO_TRIGGERS) : NO_TRIGGERS;
}

const NO_TRIGGERS: readonly ParsedInstruction[] = [];

function linkProvided(image: BaseImage, id: string, names: ParentNames): BaseUse['source'] {
  const parent = names.provided.get(formatBaseImage(image));
  return parent === undefined || parent === id ? image : { kind: 'environment', id: parent };
}

/** The image of `environment:<name>` if that environment is maintained elsewhere. */
export function curatedReference(text: string, curated: Lookup<Reference>): Reference | undefined {
  const name = environmentName(text);
  return name === undefined ? undefined : curated.get(name);
}

function environmentName(text: string): string | undefined {
  return /^environment:(.+)$/.exec(text)?.[1];
}

type Found = string | readonly string[];

function findParent(text: string, names: ParentNames): Found {
  const name = environmentName(text);
  if (name === undefined) return [];
  const ids = names.ids.get(name) ?? [];
  return ids.length === 1 ? (ids[0] as string) : ids;
}

function addParentFinding({ findings, at }: EntryScope, text: string, found: Found, id: string): void {
  if (!text.startsWith('environment:')) {
    const hint = 'COPY what you need from the build context, or make it an environment or an image';
    findings.error('build-context', `build context ${quote(text)}: ${whyNoContext(text)}`, { at, hint });
    return;
  }
  if (found === id) {
    findings.error('parent-cycle', `${id} depends on itself`, { at });
    return;
  }
  const many = typeof found !== 'string' && found.length > 1;
  const why = many ? `several environments: ${enumerate(found)}` : 'no environment';
  const hint = many ? 'name it by its id' : 'give the id (path of its definition) or the name of an environment';
  findings.error('parent-unknown', `${quote(text)} names ${why}`, { at, hint });
}

// https://docs.docker.com/reference/cli/docker/buildx/build/#build-context
function whyNoContext(text: string): string {
  const kind = remoteKind(text);
  if (kind === 'git') return 'a repository elsewhere is not part of this tree, and so cannot be hashed';
  if (kind === 'url') return 'what a URL serves can change without notice, and so cannot be hashed';
  if (text.startsWith('oci-layout://'))
    return 'an OCI layout is not read; name the image by docker-image://<reference>';
  if (text.startsWith('target:')) return 'a target of a bake file is not read; name it as environment:<id or name>';
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return 'expected environment:<id or name> or docker-image://<reference>';
  return 'a folder beside the build context is not hashed';
}
