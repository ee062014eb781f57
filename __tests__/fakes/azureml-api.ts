import type { AzureMlTarget } from '../../src/core/model/azureml-target.ts';
import { type AzureAnswer, type AzureCall, type AzurePart, azureDescription, failure } from './azure-api.ts';
import type { Json } from './open-description.ts';

const GROUP =
  '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.MachineLearningServices';
const WORKSPACE = `${GROUP}/workspaces/{workspaceName}/environments`;
const REGISTRY = `${GROUP}/registries/{registryName}/environments`;
const OPERATION = '/subscriptions/{subscriptionId}/operations/{operationId}';

interface Held {
  properties: Json;
  readonly createdAt: string;
}

/** Names and versions of one workspace or registry. */
type Environments = Map<string, Map<string, Held>>;

interface Operation {
  /** Questions until it ends. */
  left: number;
  readonly error: Json | undefined;
  readonly held: Held;
}

export interface MachineLearning extends AzurePart {
  /** Puts a version there as somebody else would. */
  readonly hold: (target: AzureMlTarget, name: string, version: string, properties: Json) => void;
  /** Properties of a version. */
  readonly held: (target: AzureMlTarget, name: string, version: string) => Json | undefined;
  /** Called before a version is created or updated. */
  onPut: (name: string, version: string) => void;
  /** Entries of a page. */
  pageSize: number;
  /** What ends the next operations; `undefined` for success. */
  operationError: Json | undefined;
  /** Replaces the link to the next page. */
  nextLink: ((link: string) => string) | undefined;
}

/** Environments of these workspaces and registries of Azure ML, with a memory. Images of versions never change. */
export function machineLearning(targets: readonly AzureMlTarget[]): MachineLearning {
  const all = new Map<string, Environments>(targets.map((target) => [keyOf(target), new Map()]));
  const operations = new Map<string, Operation>();
  let clock = Date.UTC(2026, 0, 1);

  function store(environments: Environments, name: string, version: string, properties: Json): Held {
    clock += 1000;
    const held = {
      properties: { environmentType: 'UserCreated', ...properties },
      createdAt: new Date(clock).toISOString(),
    };
    environments.set(name, (environments.get(name) ?? new Map<string, Held>()).set(version, held));
    return held;
  }

  function within(
    kind: 'workspaces' | 'registries',
    call: AzureCall,
    act: (found: Environments, rest: readonly string[]) => AzureAnswer,
  ) {
    const [subscription = '', group = '', owner = '', ...rest] = call.values;
    const found = all.get([kind, subscription, group, owner].join('/'));
    const message = `The Resource 'Microsoft.MachineLearningServices/${kind}/${owner}' under resource group '${group}' was not found.`;
    return found === undefined ? failure(404, 'ResourceNotFound', message) : act(found, rest);
  }

  function page({ url, origin }: AzureCall, entries: readonly Json[]): AzureAnswer {
    const from = Number(url.searchParams.get('$skip') ?? 0);
    const next = new URL(url.href);
    next.protocol = 'https:';
    next.searchParams.set('$skip', String(from + part.pageSize));
    const link = `${origin.replace(/^http:/, 'https:')}${next.pathname}${next.search}`;
    const more = from + part.pageSize < entries.length || part.nextLink !== undefined;
    const value = entries.slice(from, from + part.pageSize);
    return [200, more ? { value, nextLink: part.nextLink?.(link) ?? link } : { value }];
  }

  const isShown = ({ properties }: Held, { url }: AzureCall) =>
    url.searchParams.get('listViewType') === 'All' || properties.isArchived !== true;

  function listed(environments: Environments, call: AzureCall): readonly Json[] {
    return [...environments].flatMap(([name, versions]) => {
      const active = [...versions.values()].filter((held) => isShown(held, call));
      return active.length === 0 ? [] : [{ id: `/environments/${name}`, name, properties: { isArchived: false } }];
    });
  }

  function get(environments: Environments, [name = '', version = '']: readonly string[]): AzureAnswer {
    const held = environments.get(name)?.get(version);
    if (held === undefined) return failure(404, 'UserError', `Environment ${name} ${version} not found.`);
    return [200, resource(version, held)];
  }

  function put(
    environments: Environments,
    [name = '', version = '']: readonly string[],
    body: Json,
  ): readonly [200 | 201 | 409, Held] {
    part.onPut(name, version);
    const properties = body.properties as Json;
    const before = environments.get(name)?.get(version);
    if (before === undefined) return [201, store(environments, name, version, properties)];
    const isChanged = ['image', 'condaFile', 'build'].some(
      (key) => JSON.stringify(before.properties[key]) !== JSON.stringify(properties[key]),
    );
    if (isChanged) return [409, before];
    before.properties = { ...before.properties, ...properties };
    return [200, before];
  }

  function putWorkspace(environments: Environments, names: readonly string[], { body }: AzureCall): AzureAnswer {
    const [status, held] = put(environments, names, body);
    if (status === 409) return failure(409, 'UserError', 'the version exists with other content');
    return [status, resource(names[1] ?? '', held)];
  }

  function putRegistry(
    environments: Environments,
    names: readonly string[],
    { body, origin, values }: AzureCall,
  ): AzureAnswer {
    const [status, held] = put(environments, names, body);
    if (status === 409) return failure(409, 'UserError', 'the version exists with other content');
    if (status === 200) return [200, resource(names[1] ?? '', held)];
    held.properties = { ...held.properties, provisioningState: 'Creating' };
    const id = `op-${operations.size + 1}`;
    operations.set(id, { left: 2, error: part.operationError, held });
    const address = `${origin.replace(/^http:/, 'https:')}/subscriptions/${values[0]}/operations/${id}`;
    return [201, resource(names[1] ?? '', held), { 'azure-asyncoperation': address }];
  }

  function operationStatus({ values }: AzureCall): AzureAnswer {
    const operation = operations.get(values[1] ?? '');
    if (operation === undefined) return failure(404, 'NotFound', 'no such operation');
    operation.left -= 1;
    if (operation.left > 0) return [200, { status: 'Running' }];
    const { error, held } = operation;
    held.properties = { ...held.properties, provisioningState: error === undefined ? 'Succeeded' : 'Failed' };
    return [200, error === undefined ? { status: 'Succeeded' } : { status: 'Failed', error }];
  }

  const part: MachineLearning = {
    description: azureDescription('machine-learning.json'),
    pageSize: 100,
    operationError: undefined,
    nextLink: undefined,
    onPut: () => undefined,
    hold: (target, name, version, properties) => {
      store(all.get(keyOf(target)) ?? new Map(), name, version, properties);
    },
    held: (target, name, version) => all.get(keyOf(target))?.get(name)?.get(version)?.properties,
    operations: Object.fromEntries([
      ...operationsOf('workspaces', WORKSPACE, 'name', putWorkspace),
      ...operationsOf('registries', REGISTRY, 'environmentName', putRegistry),
      [`GET ${OPERATION}`, operationStatus],
    ]),
  };
  return part;

  function operationsOf(
    kind: 'workspaces' | 'registries',
    base: string,
    parameter: string,
    create: (environments: Environments, names: readonly string[], call: AzureCall) => AzureAnswer,
  ) {
    const versions = `${base}/{${parameter}}/versions`;
    const entries: [string, (call: AzureCall) => AzureAnswer][] = [
      [`GET ${base}`, (call) => within(kind, call, (found) => page(call, listed(found, call)))],
      [
        `GET ${versions}`,
        (call) => within(kind, call, (found, [name = '']) => page(call, versionsOf(found, name, call))),
      ],
      [`GET ${versions}/{version}`, (call) => within(kind, call, get)],
      [`PUT ${versions}/{version}`, (call) => within(kind, call, (found, names) => create(found, names, call))],
    ];
    return entries;
  }

  function versionsOf(environments: Environments, name: string, call: AzureCall): readonly Json[] {
    const versions = [...(environments.get(name) ?? new Map<string, Held>())];
    return versions.filter(([, held]) => isShown(held, call)).map(([version, held]) => resource(version, held));
  }
}

function resource(version: string, { properties, createdAt }: Held): Json {
  return {
    id: `/versions/${version}`,
    name: version,
    type: 'environments/versions',
    properties,
    systemData: { createdAt },
  };
}

function keyOf({ kind, subscription, resourceGroup, name }: AzureMlTarget): string {
  return [kind === 'workspace' ? 'workspaces' : 'registries', subscription, resourceGroup, name].join('/');
}
