/** A workspace or a registry of Azure ML that versions of environments are registered in. */
export interface AzureMlTarget {
  readonly kind: 'workspace' | 'registry';
  /** A UUID. */
  readonly subscription: string;
  readonly resourceGroup: string;
  readonly name: string;
}
