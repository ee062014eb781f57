// Parts of addresses of Azure Resource Manager: what these do not allow is not sent.
// https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules

export const SUBSCRIPTION = /^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$/;
/** Azure allows letters of every script; these are ASCII. */
export const RESOURCE_GROUP = /^[A-Za-z0-9_.()-]{0,89}[A-Za-z0-9_()-]$/;
/** A workspace, or a registry of Azure ML. */
export const WORKSPACE = /^[A-Za-z0-9][A-Za-z0-9_-]{2,32}$/;
