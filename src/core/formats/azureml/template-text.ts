import type { Format } from '../../model/environment.ts';
import { findTemplatePins } from '../../names/template-pin.ts';
import { isEnvironmentSchema, isHolderSchema, schemaLine } from './schema.ts';

const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;

/** True for YAML that becomes a definition only when it is rendered. */
export function isTemplateOfDefinition(text: string): boolean {
  const template = (text.includes('{{') && text.includes('}}')) || text.includes('{%');
  if (!template) return false;
  const schema = schemaLine(text);
  return DEFINITION_KEY.test(text) || isEnvironmentSchema(schema) || isHolderSchema(schema);
}

/** True for a part that has its versions filled in at release: a base image, or packages of a list. */
export function hasTemplatePins(format: Format, text: string): boolean {
  if (!text.includes('{{latest-')) return false;
  if (format === 'conda' || format === 'requirements') return findTemplatePins(text).length > 0;
  // Elsewhere in a Dockerfile it is text like any other.
  return (
    format === 'dockerfile' && text.split('\n').some((line) => FROM.test(line) && findTemplatePins(line).length > 0)
  );
}

const FROM = /^\s*FROM\s/i;
