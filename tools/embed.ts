// Writes the TypeScript modules of Python scripts, for the bundle carries no other files: `npm run embed`.
import { readFileSync, writeFileSync } from 'node:fs';

const RECIPES = new URL('../src/core/recipes/', import.meta.url);

for (const [script, module, name] of [
  ['split_layers.py', 'split-layers.ts', 'SPLIT_SCRIPT'],
  ['install_with_uv.py', 'install-with-uv.ts', 'UV_SCRIPT'],
] as const) {
  const text = readFileSync(new URL(script, RECIPES), 'utf8');
  writeFileSync(new URL(module, RECIPES), moduleOf(script, name, text));
}

/** A module that exports the script without the comment at its head. */
function moduleOf(script: string, name: string, text: string): string {
  const code = text.replace(/^(?:#.*\n)+/, '').replace(/[\\`]|\$\{/g, '\\$&');
  return `/** The text of \`${script}\` behind its first comment. Written by \`npm run embed\`. */
export const ${name} = \`${code}\`;
`;
}
