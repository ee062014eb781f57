import type { Findings } from '../model/findings.ts';
import { checkKeys, decodeMap } from '../text/decode.ts';
import type { DataNode } from '../text/node.ts';
import { type Decoded, decodeKeys, type KeyTable, key, namesOf } from './key.ts';
import { PLACE_KEYS, shaped, whole } from './shaped.ts';

const REGISTRY = /^[A-Za-z0-9]{5,50}$/;
const POOL = /^[A-Za-z0-9-]{3,20}$/;

/** Keys of `acr`. */
export const ACR_KEYS = {
  ...PLACE_KEYS,
  registry: key({
    name: 'registry',
    decode: shaped(REGISTRY, 'the name of a registry, without a domain,'),
    otherwise: undefined,
    without: 'by the host of repository',
    description: 'Name of the registry, where the host of repository does not begin with it.',
  }),
  agentPool: key({
    name: 'agent-pool',
    decode: shaped(POOL, 'the name of an agent pool'),
    otherwise: undefined,
    without: "ACR's own machines",
    description: 'Agent pool of the registry that builds.',
  }),
  cpu: key({
    name: 'cpu',
    decode: whole(1, 64),
    otherwise: undefined,
    without: 'as ACR has it',
    description: 'Processors of a build.',
  }),
  timeout: key({
    name: 'timeout',
    decode: whole(5, 480),
    otherwise: 60,
    description: 'Minutes that a build may take, 5 to 480, from its start on a machine of ACR.',
  }),
} as const satisfies KeyTable;

type Keys = Decoded<typeof ACR_KEYS>;

/** How images are built by ACR Tasks. docs/azure.md */
export interface AcrOptions extends Keys {
  readonly subscription: string;
  readonly resourceGroup: string;
}

export function decodeAcr(findings: Findings, node: DataNode, what: string): AcrOptions | undefined {
  const map = decodeMap(findings, node, what);
  if (map === undefined) return undefined;
  checkKeys(findings, map, namesOf(ACR_KEYS), what);
  const { subscription, resourceGroup, ...rest } = decodeKeys(findings, map, ACR_KEYS);
  if (subscription !== undefined && resourceGroup !== undefined) return { ...rest, subscription, resourceGroup };
  if (['subscription', 'resource-group'].some((name) => !map.entries.some((entry) => entry.key === name)))
    findings.error('field-missing', `expected subscription and resource-group for ${what}`, {
      at: node.at,
      hint: 'docs/azure.md shows both',
    });
  return undefined;
}

// The label of a domain behind a hyphen is no part of the name. https://learn.microsoft.com/azure/container-registry/container-registry-get-started-azure-cli#configure-domain-name-label-dnl-option
const HOST = /^([a-z0-9]{5,50})(?:-[a-z0-9]{1,32})?\.azurecr\.(?:io|us|cn)$/;

/** The registry that builds what is pushed to a host, as Azure names it; `undefined` where the host is none of Azure's. */
export function registryNameOf(host: string, acr: Pick<AcrOptions, 'registry'> | undefined): string | undefined {
  return acr?.registry ?? azureRegistryName(host);
}

/** The name of a registry of Azure, as its resource manager knows it, by the host; `undefined` for every other host. */
export function azureRegistryName(host: string): string | undefined {
  return HOST.exec(host)?.[1];
}
