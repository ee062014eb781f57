import { workspacesOf } from '../../adapters/environment/workspaces.ts';
import { removeBuilder } from '../composition.ts';
import { BUILDER_STATE } from './builder.ts';

/** Removes what the step left for later steps of its job: the builder that it made. */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const name = env[`STATE_${BUILDER_STATE}`];
  if (name !== undefined && name !== '') await removeBuilder(name, { env, notBelow: workspacesOf('.', env) });
}
