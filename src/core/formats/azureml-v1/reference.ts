import { Findings } from '../../model/findings.ts';
import type { DataNode } from '../../text/node.ts';
import { entryIn, foldKey, isAbsent, sectionOf } from './keys.ts';

/** Keys of an object that only names a registered environment, without its contents. */
export const NAME_ONLY = ['name', 'version', 'assetId'];

/** The reference `azureml:name:version` for an object that has a name and no contents. */
export function referenceOf(node: DataNode): string | undefined {
  if (node.kind !== 'map') return undefined;
  const names = new Set(NAME_ONLY.map(foldKey));
  const bare = node.entries.every(({ key, value }) => isAbsent(value) || names.has(foldKey(key)));
  const section = sectionOf(new Findings(''), node, '');
  const text = (key: string) => {
    const value = entryIn(section, key)?.value;
    return value?.kind === 'scalar' ? value.text : undefined;
  };
  const name = text('name');
  if (!bare || name === undefined) return undefined;
  const version = text('version');
  return version === undefined ? `azureml:${name}@latest` : `azureml:${name}:${version}`;
}
