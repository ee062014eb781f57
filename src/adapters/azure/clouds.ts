import { TerrariumError } from '../../core/model/errors.ts';
import { mayLogIn } from '../downloads/package-hosts.ts';

/** A cloud of Azure: where it signs in, and where its resources are managed. */
export interface Cloud {
  /** Origin of Microsoft Entra ID. */
  readonly authority: URL;
  /** Origin of Azure Resource Manager. */
  readonly resourceManager: URL;
  /** Scope of tokens for the resource manager. */
  readonly scope: string;
  /** What hosts of registries end with. */
  readonly registrySuffix: string;
  /** Audience of an identity token of another issuer that is exchanged for one of this cloud. */
  readonly assertionAudience: string;
}

// https://learn.microsoft.com/azure/azure-government/compare-azure-government-global-azure, https://learn.microsoft.com/azure/china/resources-developer-guide
const PUBLIC: Cloud = {
  authority: new URL('https://login.microsoftonline.com'),
  resourceManager: new URL('https://management.azure.com'),
  scope: 'https://management.azure.com/.default',
  registrySuffix: '.azurecr.io',
  assertionAudience: 'api://AzureADTokenExchange',
};
const CLOUDS: readonly Cloud[] = [
  PUBLIC,
  {
    authority: new URL('https://login.microsoftonline.us'),
    resourceManager: new URL('https://management.usgovcloudapi.net'),
    scope: 'https://management.usgovcloudapi.net/.default',
    registrySuffix: '.azurecr.us',
    assertionAudience: 'api://AzureADTokenExchangeUSGov',
  },
  {
    authority: new URL('https://login.chinacloudapi.cn'),
    resourceManager: new URL('https://management.chinacloudapi.cn'),
    scope: 'https://management.chinacloudapi.cn/.default',
    registrySuffix: '.azurecr.cn',
    assertionAudience: 'api://AzureADTokenExchangeChina',
  },
];

/**
 * The cloud of a registry, or the one that AZURE_AUTHORITY_HOST names; else the public one. AZURE_AUTHORITY_HOST and
 * AZURE_RESOURCE_MANAGER_ENDPOINT replace its endpoints. Throws `usage` for one that would be told a token in clear.
 */
export function cloudOf(env: NodeJS.ProcessEnv, registryHost?: string): Cloud {
  const authority = readEndpoint(env, 'AZURE_AUTHORITY_HOST');
  const resourceManager = readEndpoint(env, 'AZURE_RESOURCE_MANAGER_ENDPOINT');
  const own = CLOUDS.find(({ registrySuffix }) => registryHost?.endsWith(registrySuffix));
  const named = CLOUDS.find((cloud) => cloud.authority.host === authority?.host);
  const cloud = own ?? named ?? PUBLIC;
  return {
    ...cloud,
    authority: authority ?? cloud.authority,
    resourceManager: resourceManager ?? cloud.resourceManager,
    scope: resourceManager === undefined ? cloud.scope : `${resourceManager.origin}/.default`,
  };
}

function readEndpoint(env: NodeJS.ProcessEnv, name: string): URL | undefined {
  const text = env[name];
  if (!text) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && mayLogIn(url)) return new URL(url.origin);
  const hint = 'write its address with https, such as https://login.microsoftonline.us';
  throw new TerrariumError('usage', `${name} is not an endpoint of Azure: a token is only sent over https`, { hint });
}
