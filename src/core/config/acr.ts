import type { Findings } from '../model/findings.ts';
import type { Repository } from '../model/reference.ts';
import { formatRepository } from '../names/reference.ts';
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

/** Something that `builder: acr` needs of the configuration and does not find there, by the key that would say it. */
export interface AcrNeed {
  readonly key: 'acr' | 'repository' | 'staging-repository';
  readonly code: 'field-missing' | 'acr-repository';
  readonly message: string;
  readonly hint: string;
}

/** What is missing of a configuration, or is wrong in it, for ACR Tasks to build. */
export function acrNeeds({ acr, repository, stagingRepository }: AcrPlaces): readonly AcrNeed[] {
  const named = [['repository', repository] as const, ['staging-repository', stagingRepository] as const];
  const needs = named.flatMap(([key, own]): readonly AcrNeed[] => {
    const wrong = own && wrongRegistry(own, acr);
    return wrong === undefined
      ? []
      : [{ key, code: 'acr-repository', message: `builder acr pushes to ${wrong}`, hint: WHERE }];
  });
  return acr === undefined ? [...needs, { key: 'acr', ...MISSING }] : needs;
}

interface AcrPlaces {
  readonly acr: AcrOptions | undefined;
  readonly repository: Repository | undefined;
  readonly stagingRepository: Repository | undefined;
}

const WHERE = 'write <name>.azurecr.io/<path>, name the registry in acr.registry, or set another builder';
const MISSING = {
  code: 'field-missing',
  message: 'expected acr beside builder: acr',
  hint: 'acr: { subscription: <id>, resource-group: <name> }; docs/azure.md',
} as const;

// A run is logged in to the registry that runs it, and to no other.
function wrongRegistry(repository: Repository, acr: AcrOptions | undefined): string | undefined {
  const name = azureRegistryName(repository.registry);
  const runs = registryNameOf(repository.registry, acr);
  if (runs === undefined) return `registries of Azure, and ${formatRepository(repository)} is none`;
  const isOther = name !== undefined && name !== runs.toLowerCase();
  return isOther
    ? `the registry that runs it, ${runs}, and ${formatRepository(repository)} is in another one`
    : undefined;
}
