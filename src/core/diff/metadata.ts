import type { HashedEnvironment } from '../model/environment.ts';

type Metadata = Pick<HashedEnvironment, 'name' | 'version' | 'description' | 'tags' | 'variables'>;

/**
 * Changes to an environment that are not part of its image. Values of variables are not shown, because they may be
 * secrets.
 */
export function diffMetadata(before: Metadata, after: Metadata): readonly string[] {
  return [
    ...changedText('name', before.name, after.name),
    ...changedText('version', before.version, after.version),
    ...(before.description === after.description ? [] : ['description changed']),
    ...changedKeys('tag', before.tags, after.tags),
    ...changedKeys('variable', before.variables, after.variables),
  ];
}

function changedText(what: string, from: string | undefined, to: string | undefined): readonly string[] {
  return from === to ? [] : [`${what} ${from ?? '(none)'} -> ${to ?? '(none)'}`];
}

type Texts = Readonly<Record<string, string>>;

function changedKeys(what: string, before: Texts, after: Texts): readonly string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => {
    const [from, to] = [ownText(before, key), ownText(after, key)];
    if (from === to) return [];
    return [`${what} ${key} ${from === undefined ? 'added' : to === undefined ? 'removed' : 'changed'}`];
  });
}

function ownText(texts: Texts, key: string): string | undefined {
  return Object.hasOwn(texts, key) ? texts[key] : undefined;
}
