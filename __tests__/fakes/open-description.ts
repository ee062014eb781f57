import { Ajv, type ValidateFunction } from 'ajv';

export type Json = Readonly<Record<string, unknown>>;

interface Operation {
  readonly parameters?: readonly Json[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Json }>> };
  readonly responses: Readonly<Record<string, Json>>;
}

/** An OpenAPI document, as far as it is used. */
export type OpenDocument = Json & {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};

/** A published operation: its path, and what it says of requests and replies. */
export interface Described {
  readonly path: string;
  /** Values of the path's parameters, in their order. */
  readonly values: readonly string[];
  /** What is wrong with a request; empty for a good one. */
  readonly requestFaults: (query: URLSearchParams, body: unknown) => readonly string[];
  /** What is wrong with a reply; empty for a good one. */
  readonly replyFaults: (status: number, content: unknown) => readonly string[];
}

export interface Description {
  /** The published operation that a request is for; `undefined` for what the service does not have. */
  readonly operation: (method: string, pathname: string) => Described | undefined;
  /** A published example of a component, whole: a fake lays its own values over it. */
  readonly example: (name: string) => Json;
}

/** Checks against an OpenAPI 3 document. */
export function openDescription(document: OpenDocument): Description {
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(nullsAsTypes(document) as Json, 'api');
  const compiled = new Map<string, ValidateFunction>();

  function faultsOf(pointer: string, value: unknown): readonly string[] {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
    compiled.set(pointer, validate);
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  function resolved(node: Json): Json {
    if (typeof node.$ref !== 'string') return node;
    const parts = node.$ref.split('/').slice(1);
    return resolved(parts.reduce<unknown>((at, part) => (at as Json)[part], document) as Json);
  }

  function queryFaults({ parameters = [] }: Operation, query: URLSearchParams): readonly string[] {
    const known = parameters.map(resolved).filter((parameter) => parameter.in === 'query');
    const missing = known.filter(({ name, required }) => required === true && !query.has(String(name)));
    const wrong = [...query].flatMap(([name, value]) => {
      const parameter = known.find((candidate) => candidate.name === name);
      if (parameter === undefined) return [`unknown query parameter ${name}`];
      const schema = parameter.schema as { readonly type?: string; readonly enum?: readonly string[] };
      if (schema.type === 'integer' && !/^\d+$/.test(value)) return [`${name} is no number`];
      return schema.enum === undefined || schema.enum.includes(value) ? [] : [`${name} is ${value}`];
    });
    return [...missing.map(({ name }) => `the query parameter ${name} is missing`), ...wrong];
  }

  function pathFaults(operation: Operation, path: string, values: readonly string[]): readonly string[] {
    const names = [...path.matchAll(/\{([A-Za-z_]+)\}/g)].map(([, name]) => name);
    return (operation.parameters ?? []).map(resolved).flatMap((parameter) => {
      if (parameter.in !== 'path' || parameter.schema === undefined) return [];
      const value = values[names.indexOf(String(parameter.name))];
      const validate = ajv.compile(parameter.schema as Json);
      const fits = (parameter.schema as Json).type === 'integer' ? /^\d+$/.test(value ?? '') : validate(value);
      return fits ? [] : [`${parameter.name} is ${value}`];
    });
  }

  function bodyFaults({ requestBody }: Operation, pointer: string, body: unknown): readonly string[] {
    if (requestBody === undefined) return body === undefined ? [] : ['a body that is not asked for'];
    return faultsOf(`${pointer}/requestBody/content/application~1json/schema`, body);
  }

  function replyFaults({ responses }: Operation, pointer: string, status: number, content: unknown): readonly string[] {
    const name = responses[String(status)] === undefined && status >= 400 ? 'default' : String(status);
    const response = responses[name];
    if (response === undefined) return [`status ${status} is not described`];
    const place = typeof response.$ref === 'string' ? `api${response.$ref}` : `${pointer}/responses/${name}`;
    if (resolved(response).content === undefined)
      return content === undefined ? [] : ['content where none is described'];
    return faultsOf(`${place}/content/application~1json/schema`, content);
  }

  return {
    operation: (method, pathname) => {
      for (const [path, methods] of Object.entries(document.paths)) {
        const operation = methods[method.toLowerCase()];
        const match = new RegExp(`^${path.replace(/\{[A-Za-z_]+\}/g, '([^/]+)')}$`).exec(pathname);
        if (operation === undefined || match === null) continue;
        const pointer = `api#/paths/${escaped(path)}/${method.toLowerCase()}`;
        const values = match.slice(1).map(decodeURIComponent);
        return {
          path,
          values,
          requestFaults: (query, body) => [
            ...pathFaults(operation, path, values),
            ...queryFaults(operation, query),
            ...bodyFaults(operation, pointer, body),
          ],
          replyFaults: (status, content) => replyFaults(operation, pointer, status, content),
        };
      }
      return undefined;
    },
    example: (name) => {
      const value = (resolved({ $ref: `#/components/examples/${name}` }) as { readonly value: unknown }).value;
      return (Array.isArray(value) ? value[0] : value) as Json;
    },
  };
}

function escaped(path: string): string {
  return encodeURIComponent(path.replaceAll('~', '~0').replaceAll('/', '~1'));
}

// `nullable` of OpenAPI 3.0 stands beside references too, where JSON Schema has no such word.
function nullsAsTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(nullsAsTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, nullsAsTypes(value)]),
  );
  if (nullable !== true) return nullable === undefined || nullable === false ? rest : { nullable, ...rest };
  return 'type' in rest ? { ...rest, nullable: true } : { anyOf: [rest, { type: 'null' }] };
}
