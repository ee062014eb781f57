import { plantedDocker } from '../adapters/environment/child-environment.ts';
import type { Diagnostic } from '../core/model/diagnostic.ts';
import { finding } from '../core/model/findings.ts';

/** Says that Docker is not given the configuration which the environment names, because it lies in the workspace. */
export function plantedNote(env: NodeJS.ProcessEnv, notBelow: readonly string[]): readonly Diagnostic[] {
  const planted = plantedDocker(env, notBelow);
  if (planted === undefined) return [];
  const { variable, folder } = planted;
  const message = `${variable} leads to the configuration ${JSON.stringify(folder)} below the workspace, which docker is not given`;
  const hint = 'let DOCKER_CONFIG name a folder outside of the checkout';
  return [finding('note', 'docker-config-ignored', message, { path: '.', hint })];
}
