import { WORKSPACE } from '../model/azure-names.ts';
import type { AzureMlTarget } from '../model/azureml-target.ts';
import type { Position } from '../model/diagnostic.ts';
import type { Findings } from '../model/findings.ts';
import { checkKeys, decodeList, decodeMap } from '../text/decode.ts';
import type { DataNode } from '../text/node.ts';
import { type Decoded, decodeKeys, key, namesOf } from './key.ts';
import { PLACE_KEYS, shaped } from './shaped.ts';

/** Keys of `azureml`. */
export const AZUREML_KEYS = {
  ...PLACE_KEYS,
  workspace: key({
    name: 'workspace',
    decode: shaped(WORKSPACE, 'the name of a workspace'),
    otherwise: undefined,
    description: 'Workspace that versions are registered in.',
  }),
  registry: key({
    name: 'registry',
    decode: shaped(WORKSPACE, 'the name of a registry of Azure ML'),
    otherwise: undefined,
    description: 'Registry of Azure ML that versions are registered in.',
  }),
} as const;

/** Reads the workspaces and registries of Azure ML that versions are registered in: one map, or a list. */
export function decodeAzureMl(findings: Findings, node: DataNode, what: string): readonly AzureMlTarget[] | undefined {
  const items = node.kind === 'list' ? decodeList(findings, node, what) : [node];
  const read = items?.flatMap((item) => {
    const target = decodeTarget(findings, item, what);
    return target === undefined ? [] : [{ target, at: item.at }];
  });
  return read && withoutRepeated(findings, read);
}

function decodeTarget(findings: Findings, node: DataNode, what: string): AzureMlTarget | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;
  checkKeys(findings, map, namesOf(AZUREML_KEYS), what);
  const given = new Set(map.entries.map((entry) => entry.key));
  const missing = ['subscription', 'resource-group'].filter((name) => !given.has(name));
  if (missing.length > 0)
    findings.error('field-missing', `expected ${missing.join(' and ')} in ${what}`, { at: node.at });
  if (given.has('workspace') === given.has('registry')) {
    const message = `expected either workspace or registry in ${what}, received ${given.has('workspace') ? 'both' : 'neither'}`;
    findings.error('field-missing', message, { at: node.at, hint: 'name several as a list' });
    return undefined;
  }
  return targetOf(decodeKeys(findings, map, AZUREML_KEYS));
}

function targetOf(read: Decoded<typeof AZUREML_KEYS>): AzureMlTarget | undefined {
  const { subscription, resourceGroup, workspace, registry } = read;
  const name = workspace ?? registry;
  if (subscription === undefined || resourceGroup === undefined || name === undefined) return undefined;
  const kind = workspace === undefined ? 'registry' : 'workspace';
  return { kind, subscription: subscription.toLowerCase(), resourceGroup, name };
}

// Azure compares these without case; twice the same would register twice at once.
function withoutRepeated(
  findings: Findings,
  read: readonly { readonly target: AzureMlTarget; readonly at: Position }[],
): readonly AzureMlTarget[] {
  const seen = new Set<string>();
  return read.flatMap(({ target, at }) => {
    const text = JSON.stringify([target.kind, target.subscription, target.resourceGroup, target.name]).toLowerCase();
    if (!seen.has(text)) {
      seen.add(text);
      return [target];
    }
    findings.error('wrong-value', `the ${target.kind} ${target.name} is named twice`, { at });
    return [];
  });
}
