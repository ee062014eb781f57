import type { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import type { AzureMlTarget } from '../../core/model/azureml-target.ts';
import { type EnvironmentAssets, LIST_VIEWS } from './environment-assets.ts';

/** Environments of a workspace, by the operations of Azure's SDK. */
export function workspaceAssets(
  { environmentVersions, environmentContainers }: AzureMachineLearningWorkspaces,
  { resourceGroup, name: workspace }: AzureMlTarget,
): EnvironmentAssets {
  return {
    get: (name, version) => environmentVersions.get(resourceGroup, workspace, name, version),
    put: (name, version, properties) =>
      environmentVersions.createOrUpdate(resourceGroup, workspace, name, version, { properties }),
    names: (view) => environmentContainers.list(resourceGroup, workspace, { listViewType: LIST_VIEWS[view] }).byPage(),
    versions: (name, view) =>
      environmentVersions.list(resourceGroup, workspace, name, { listViewType: LIST_VIEWS[view] }).byPage(),
  };
}
