import type { AzureMachineLearningWorkspaces } from '@azure/arm-machinelearning';
import type { AzureMlTarget } from '../../core/model/azureml-target.ts';
import type { EnvironmentAssets } from './environment-assets.ts';

const ACTIVE = { listViewType: 'ActiveOnly' } as const;

/** Environments of a workspace, by the operations of Azure's SDK. */
export function workspaceAssets(
  { environmentVersions, environmentContainers }: AzureMachineLearningWorkspaces,
  { resourceGroup, name: workspace }: AzureMlTarget,
): EnvironmentAssets {
  return {
    get: (name, version) => environmentVersions.get(resourceGroup, workspace, name, version),
    put: (name, version, properties) =>
      environmentVersions.createOrUpdate(resourceGroup, workspace, name, version, { properties }),
    names: () => environmentContainers.list(resourceGroup, workspace, ACTIVE).byPage(),
    versions: (name) => environmentVersions.list(resourceGroup, workspace, name, ACTIVE).byPage(),
  };
}
