// Writes the TypeScript module of a Python script, for the bundle carries no other files: `npm run embed`.
import { readFileSync, writeFileSync } from 'node:fs';

const RECIPES = new URL('../src/core/recipes/', import.meta.url);

writeFileSync(new URL('split-layers.ts', RECIPES), moduleOf(readFileSync(new URL('split_layers.py', RECIPES), 'utf8')));

/** A module that exports the script without the comment at its head. */
function moduleOf(script: string): string {
  const text = script.replace(/^(?:#.*\n)+/, '').replace(/[\\`]|\$\{/g, '\\$&');
  return `/** The text of \`split_layers.py\` behind its first comment. Written by \`npm run embed\`. */
export const SPLIT_SCRIPT = \`${text}\`;
`;
}
