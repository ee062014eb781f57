import { isEnvironmentSchema, isHolderSchema, schemaLine } from './schema.ts';

const DEFINITION_KEY = /^(?:dependencies|conda_file|image)\s*:/m;

/** True for YAML that becomes a definition only after it is rendered. */
export function isTemplateOfDefinition(text: string): boolean {
  const template = (text.includes('{{') && text.includes('}}')) || text.includes('{%');
  if (!template) return false;
  const schema = schemaLine(text);
  return DEFINITION_KEY.test(text) || isEnvironmentSchema(schema) || isHolderSchema(schema);
}
