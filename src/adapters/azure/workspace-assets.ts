import type { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import type { AzureMlTarget } from '../../core/model/azureml-target.ts';
import { type EnvironmentAssets, LIST_VIEWS } from './environment-assets.ts';

/** Environments of a workspace, by the operations of Azure's SDK. */
export function workspaceAssets(
  { environmentVersions, environmentContainers }: AzureMachineLearningWorkspaces,
  { resourceGroup, name: workspace }: AzureMlTarget,
  signal: AbortSignal | undefined,
): EnvironmentAssets {
  // Between tries, nothing else stops it.
  const stop = signal === undefined ? {} : { abortSignal: signal };
  return {
    get: (name, version) => environmentVersions.get(resourceGroup, workspace, name, version, stop),
    put: (name, version, properties) =>
      environmentVersions.createOrUpdate(resourceGroup, workspace, name, version, { properties }, stop),
    names: (view) =>
      environmentContainers.list(resourceGroup, workspace, { ...stop, listViewType: LIST_VIEWS[view] }).byPage(),
    versions: (name, view) =>
      environmentVersions.list(resourceGroup, workspace, name, { ...stop, listViewType: LIST_VIEWS[view] }).byPage(),
  };
}
