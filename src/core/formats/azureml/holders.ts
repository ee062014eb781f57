import { entryOf } from '../../text/decode.ts';
import type { DataMap, DataNode } from '../../text/node.ts';
import { hasEnvironmentKeys } from './fields.ts';
import { isDeploymentSchema, isHolderSchema } from './schema.ts';

/** A value of `environment:` and its position. */
export interface HeldEnvironment {
  /** `#` and a JSON pointer (RFC 6901). */
  readonly suffix: string;
  readonly node: DataNode;
  /** True if Azure ML registers the environment by its name, as it does in deployments. */
  readonly named: boolean;
}

/** Types of jobs and components that run in an environment, or have steps that do. */
const TYPES = ['command', 'pipeline', 'sweep', 'parallel', 'spark'];
/** Keys that appear next to an environment in Azure ML files. */
const COMPANIONS = [
  'command',
  'task',
  'trial',
  'component',
  'endpoint_name',
  'code_configuration',
  'entry',
  'entry_script',
];

/**
 * Every environment that a job, component, deployment or schedule names or contains. Other files with `environment:`
 * are ignored: GitHub workflows, GitLab pipelines, Docker Compose services.
 */
export function heldEnvironments(root: DataNode): readonly HeldEnvironment[] {
  if (root.kind !== 'map') return [];
  const schema = entryOf(root, '$schema')?.value;
  const address = schema?.kind === 'scalar' ? schema.text : '';
  const named =
    isDeploymentSchema(address) || (!isHolderSchema(address) && entryOf(root, 'endpoint_name') !== undefined);
  const found = holdersBelow(root, '#').map(({ holder, suffix, node }) => ({ holder, suffix, node, named }));
  if (!isHolderSchema(address) && !found.some(({ holder, node }) => isHolder(holder) && isTold(node))) return [];
  return found.map(({ suffix, node }) => ({ suffix, node, named }));
}

interface Held {
  readonly holder: DataMap;
  readonly suffix: string;
  readonly node: DataNode;
}

// The places where the schemas of azure-ai-ml allow an environment.
// https://github.com/Azure/azure-sdk-for-python/tree/azure-ai-ml_1.35.2/sdk/ml/azure-ai-ml/azure/ai/ml/_schema
function holdersBelow(map: DataMap, at: string): readonly Held[] {
  return map.entries.flatMap(({ key, value }): readonly Held[] => {
    const suffix = `${at}/${escapeToken(key)}`;
    if (key === 'environment') return isEmpty(value) ? [] : [{ holder: map, suffix, node: value }];
    if (value.kind !== 'map') return [];
    if (key === 'jobs') {
      return value.entries.flatMap((job) =>
        job.value.kind === 'map' ? holdersBelow(job.value, `${suffix}/${escapeToken(job.key)}`) : [],
      );
    }
    return ['component', 'trial', 'task', 'create_job'].includes(key) ? holdersBelow(value, suffix) : [];
  });
}

function isEmpty(node: DataNode): boolean {
  return node.kind === 'scalar' && node.plain && /^(?:|~|null|Null|NULL)$/.test(node.text);
}

function isHolder(map: DataMap): boolean {
  const type = entryOf(map, 'type')?.value;
  const typed = type?.kind === 'scalar' && TYPES.includes(type.text.toLowerCase());
  return typed || COMPANIONS.some((key) => entryOf(map, key) !== undefined);
}

// Distinguishes an Azure ML environment from anything else under the key `environment`.
function isTold(node: DataNode): boolean {
  if (node.kind === 'scalar') return node.text.startsWith('azureml:');
  if (node.kind === 'list') return false;
  const image = entryOf(node, 'image')?.value;
  const build = entryOf(node, 'build')?.value;
  const source = image?.kind === 'scalar' || (build?.kind === 'map' && entryOf(build, 'path') !== undefined);
  return source && hasEnvironmentKeys(node);
}

function escapeToken(token: string): string {
  return token.replaceAll('~', '~0').replaceAll('/', '~1');
}
