import { stringify } from 'yaml';

/** A value as YAML. Texts that a reader of YAML 1.1 or 1.2 takes for something else are quoted. */
export function yamlText(value: unknown): string {
  return stringify(value, { version: '1.1', lineWidth: 0 });
}
