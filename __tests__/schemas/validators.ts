import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export const ROOT = join(import.meta.dirname, '../..');

export function readSchema(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(ROOT, 'schemas', `${name}.schema.json`), 'utf8'));
}

/** A validator of one of the published schemas; anything doubtful in the schema itself is an error. */
export function validatorOf(name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true, strictTypes: false, allowUnionTypes: true });
  return ajv.compile(readSchema(name));
}

/** What a validator says of a document; empty when it is valid. */
export function faultsOf(validate: ValidateFunction, document: unknown): readonly string[] {
  return validate(document) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}
