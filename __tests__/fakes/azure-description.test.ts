import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

// Azure's SDKs are generated from the published descriptions: what was written down of these has to be in them.
const PACKAGES = join(import.meta.dirname, '../../node_modules/@azure');
const FIXTURES = join(import.meta.dirname, '../fixtures/azure');

interface Mapper {
  readonly serializedName?: string;
  readonly required?: boolean;
  readonly type: {
    readonly name: string;
    readonly modelProperties?: Readonly<Record<string, Mapper>>;
  };
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

async function load(fixture: string, sdk: string) {
  const document = JSON.parse(readFileSync(join(FIXTURES, fixture), 'utf8')) as Document;
  const file = pathToFileURL(join(PACKAGES, sdk, 'models/mappers.js')).href;
  const mappers = (await import(file)) as Readonly<Record<string, Mapper>>;
  const folder = join(PACKAGES, sdk, 'operations');
  const operations = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const source = operations.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  return { schemas: document.components.schemas, paths: document.paths, mappers, source };
}

/** Names of members by their place, as the SDK sends and reads them: `properties.status`, where it flattens. */
function membersOf(mapper: Mapper | undefined): ReadonlyMap<string, Mapper> {
  const members = Object.values(mapper?.type.modelProperties ?? {});
  return new Map(members.map((member) => [member.serializedName ?? '', member]));
}

/** The SDK marks no object as required, whatever the description says. */
function expectSameMembers({ properties = {}, required = [] }: Schema = {}, mapper: Mapper | undefined): void {
  const members = membersOf(mapper);
  expect(Object.keys(properties).toSorted()).toEqual([...members.keys()].toSorted());
  const isMarked = (name: string) => members.get(name)?.type.name !== 'Composite';
  const needed = [...members].filter(([, member]) => member.required === true).map(([name]) => name);
  expect(required.filter(isMarked).toSorted()).toEqual(needed.filter(isMarked).toSorted());
}

const registry = await load('container-registry.json', 'arm-containerregistry/dist/esm');
const learning = await load('machine-learning.json', 'arm-machinelearning/dist-esm/src');

/** The operation as it is written in the SDK: its path, then its method. */
function isSent(source: string, path: string, method: string): boolean {
  return source
    .replace(/"\s*\+\s*"/g, '')
    .split(`path: "${path}"`)
    .slice(1)
    .some((rest) => rest.slice(0, 80).includes(`httpMethod: "${method.toUpperCase()}"`));
}

describe("what was written down of Azure's descriptions", () => {
  const operations = (paths: Document['paths']) =>
    Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => [method, path] as const));

  it.each(operations(registry.paths))('has operations of ACR Tasks as the SDK sends them: %s %s', (method, path) => {
    expect(isSent(registry.source, path, method)).toBe(true);
  });

  const workspaces = operations(learning.paths).filter(([, path]) => path.includes('/workspaces/'));
  it.each(workspaces)('has operations of workspaces as the SDK sends them: %s %s', (method, path) => {
    expect(isSent(learning.source, path, method)).toBe(true);
  });

  it('tells an operation from one that is not there', () => {
    const [[method = '', path = ''] = []] = operations(registry.paths);
    expect([isSent(registry.source, `${path}s`, method), isSent(registry.source, path, 'delete')]).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    'EncodedTaskRunRequest',
    'SetValue',
    'PlatformProperties',
    'AgentProperties',
    'Credentials',
    'ImageDescriptor',
    'RunGetLogResult',
    'SourceUploadDefinition',
  ])('has the members of ACR Tasks that the SDK has, and those that it requires: %s', (name) => {
    expectSameMembers(registry.schemas[name], registry.mappers[name]);
  });

  it('has no member of a run that the SDK does not have', () => {
    const known = membersOf(registry.mappers.Run);
    const written = Object.keys(registry.schemas.RunProperties?.properties ?? {});
    expect(written.length).toBeGreaterThan(10);
    expect(written.filter((name) => !known.has(`properties.${name}`))).toEqual([]);
  });

  it.each(['BuildContext', 'Route', 'InferenceContainerProperties'])(
    'has the members of %s that the SDK has',
    (name) => {
      expectSameMembers(learning.schemas[name], learning.mappers[name]);
    },
  );
});
