/** A workspace or a registry of Azure ML that versions of environments are registered in. */
export interface AzureMlTarget {
  readonly kind: 'workspace' | 'registry';
  /** A UUID. */
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly name: string;
}

// They become parts of addresses.
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,254}$/;
// Azure publishes no pattern for versions. A leading letter or digit keeps `..` out of addresses.
const VERSION = /^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$/;

// https://learn.microsoft.com/azure/machine-learning/concept-environments: the page says "AzureML-", but the service
// also rejects "AzureML" without the hyphen.
export const CURATED_PREFIXES: readonly string[] = ['AzureML', 'Microsoft'];

/** True for the name of an environment that Microsoft maintains. */
export function isCuratedName(name: string): boolean {
  return CURATED_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** True for a name that Azure ML gives environments: without dots, other than `isEnvironmentName`. */
export function isAzureMlName(text: string): boolean {
  return NAME.test(text);
}

/** True for a version that can be a part of an address. */
export function isAzureMlVersion(text: string): boolean {
  return VERSION.test(text);
}

/** What messages call a target: `workspace ml-team`, `Azure ML registry acme-shared`. */
export function formatTarget({ kind, name }: Pick<AzureMlTarget, 'kind' | 'name'>): string {
  return kind === 'workspace' ? `workspace ${name}` : `Azure ML registry ${name}`;
}
